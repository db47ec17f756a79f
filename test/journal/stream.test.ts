import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { startHttp } from '../../server/src/http/server.js';
import { readByResponseKey } from '../../server/src/query/index.js';
import { postgresUrl } from '../support/databases.js';
import { inOne } from '../support/journal.js';
import { served } from '../support/served.js';
import { followAt } from '../support/streams.js';

const place = (id: string = randomUUID(), name = 'Somewhere') =>
  `insert into place (id, slug, name, kind) values ('${id}', '${id}', '{"en": "${name}"}', 'CITY')`;
const follow = 'subscription ($after: String) { changes(after: $after) { cursor position kind operation recordId } }';
const positions = (each: readonly { data?: any }[]) => each.map(({ data }) => data.data.changes.position);
const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

describe.each(['embedded', 'postgres'] as const)('changes as they are committed, on %s', (engine) => {
  let url: string;
  let ours: Awaited<ReturnType<typeof served>>['registry'];
  let last = 1;
  /** Brings so many changes, a transaction each. */
  const bring = async (count: number) => {
    for (let i = 0; i < count; i++) await inOne(ours, place());
    last += count;
  };
  beforeAll(async () => {
    ({ url, registry: ours } = await served(engine, { heartbeatMs: 60_000 }));
  });

  it('come as events of the protocol, each with its cursor as its id', async () => {
    const stream = await followAt(
      url,
      'subscription { it: changes { ...Told record { __typename ... on Place { name } } } } fragment Told on Change { cursor operation }',
    );
    expect(stream.response.status).toBe(200);
    expect(stream.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(stream.response.headers.get('cache-control')).toBe('no-store');
    await bring(2);
    const [first, second] = await stream.came(2);
    expect(first).toEqual({
      event: 'next',
      id: first.id,
      data: { data: { it: { cursor: first.id, operation: 'CREATED', record: { __typename: 'Place', name: 'Somewhere' } } } },
    });
    expect(second.id).not.toBe(first.id);
    stream.cut();
  });

  it('come at once, long before anybody would look by themselves', async () => {
    const stream = await followAt(url, follow);
    const began = performance.now();
    await bring(1);
    await stream.came(1);
    console.log(`${engine}: ${(performance.now() - began).toFixed(0)} ms from the beginning of the transaction to the event`);
    stream.cut();
  });

  it('come also where no word of them arrives, with the sign of life that a silent stream gives', async () => {
    const deaf = await startHttp({
      schema: ours.schema,
      reader: ours.reader,
      fieldResolver: readByResponseKey,
      config: { host: '127.0.0.1', port: 0, introspection: true, heartbeatMs: 100 },
      ping: async () => {},
      examples: [],
    });
    const stream = await followAt(deaf.url, follow);
    await expect.poll(() => stream.blocks.filter(({ id, data }) => !id && !data).length, { timeout: 5_000 }).toBeGreaterThan(1);
    await bring(2);
    expect(positions(await stream.came(2))).toEqual(range(last - 1, 2));
    await deaf.close();
    await stream.ended;
  });

  it('go on behind Last-Event-ID or `after` without a gap and without a double, however often the stream is cut', async () => {
    const { changes } = await ours.ask('{ changes(last: 1) { nodes { cursor position } } }');
    let lastId: string = changes.nodes[0].cursor;
    const from = changes.nodes[0].position;
    const got: number[] = [];
    const writing = bring(60);
    while (got.length < 60) {
      const stream = await followAt(url, follow, got.length % 2 === 0 ? { lastId } : { after: lastId });
      const came = (await stream.came(1)).slice(0, 1 + (got.length % 7));
      stream.cut();
      got.push(...positions(came));
      lastId = came.at(-1)!.id!;
    }
    await writing;
    expect(got).toEqual(range(from + 1, 60));
  });

  it('begin where the stream was opened, also for whoever is cut before the first event', async () => {
    const stream = await followAt(url, follow);
    await expect.poll(() => stream.blocks[0]?.id, { timeout: 5_000 }).toBeTruthy();
    stream.cut();
    await stream.ended;
    await bring(3);
    const again = await followAt(url, follow, { lastId: stream.blocks[0].id });
    expect(positions(await again.came(3))).toEqual(range(last - 2, 3));
    again.cut();
  });

  it('come in pages where many wait, and all of them', async () => {
    const { changes } = await ours.ask('{ changes(last: 1) { nodes { cursor } } }');
    await inOne(
      ours,
      `insert into place (id, slug, name, kind) select gen_random_uuid(), gen_random_uuid(), '{"en": "One of many"}', 'CITY' from generate_series(1, 250)`,
    );
    const stream = await followAt(url, follow, { after: changes.nodes[0].cursor });
    expect(positions(await stream.came(250))).toEqual(range(last + 1, 250));
    last += 250;
    stream.cut();
  });

  it('are of the kinds that are asked for, and nothing of a person is among them', async () => {
    const stream = await followAt(url, 'subscription ($types: [ChangeType!]) { changes(types: $types) { kind changes { field after } } }', {
      variables: { types: ['INSTITUTION'] },
    });
    await inOne(ours, "insert into participant (id, sex) values (gen_random_uuid(), 'Canary of a person')");
    await bring(1);
    await inOne(ours, "update institution set kind = 'OTHER' where slug = 'kemenperin'");
    last += 1;
    expect((await stream.came(1)).map(({ data }) => data.data.changes)).toEqual([{ kind: 'Institution', changes: [{ field: 'kind', after: 'OTHER' }] }]);
    expect(JSON.stringify(stream.blocks)).not.toContain('Canary');
    stream.cut();
  });

  it.each([
    ['what is no document', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', 'subscription { changes { colour } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a query', '{ changes { nodes { position } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['two things at once', 'subscription { changes { kind } more: changes { kind } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a cursor that is none', 'subscription { changes(after: "x") { kind } }', 'BAD_USER_INPUT'],
    ['a type that is none', 'subscription ($after: [ChangeType!]) { changes(types: $after) { kind } }', 'BAD_USER_INPUT'],
  ])('refuse %s as the protocol has it: an event with errors, and the end', async (_, query, code) => {
    const stream = await followAt(url, query, { after: 'x' });
    await stream.ended;
    expect(stream.response.status).toBe(200);
    expect(stream.blocks.map(({ event }) => event)).toEqual([undefined, 'next', 'complete']);
    expect(stream.blocks[1].data.errors[0].extensions).toMatchObject({ code, requestId: expect.any(String) });
  });

  it('are asked for by GET too, as browsers do', async () => {
    const cutting = new AbortController();
    const response = await fetch(`${url}/graphql/stream?query=${encodeURIComponent('subscription { changes { kind } }')}`, {
      headers: { accept: 'text/event-stream', origin: 'https://partner.example' },
      signal: cutting.signal,
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    cutting.abort();
  });

  it('are refused with a status where it is no question of the document', async () => {
    const status = async (init: RequestInit, search = '') => (await fetch(`${url}/graphql/stream${search}`, init)).status;
    const json = { 'content-type': 'application/json' };
    expect(await status({ method: 'POST', headers: { ...json, accept: 'image/png' }, body: '{}' })).toBe(406);
    expect(await status({ method: 'POST', headers: json, body: '{}' })).toBe(400);
    expect(await status({}, '?query=x&variables=[')).toBe(400);
    expect(await status({ method: 'PUT' })).toBe(405);
    expect(await status({ method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).toBe(415);
  });

  it('are held open for an address so many times and no more', async () => {
    const open = await Promise.all(range(0, 16).map(() => followAt(url, follow)));
    const beyond = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: follow }),
    });
    expect([beyond.status, beyond.headers.get('retry-after'), (await beyond.json()).errors[0].extensions.code]).toEqual([429, '5', 'RATE_LIMITED']);
    for (const stream of open) stream.cut();
    const status = async () => {
      const stream = await followAt(url, follow);
      stream.cut();
      return stream.response.status;
    };
    await expect.poll(status, { timeout: 5_000 }).toBe(200);
  });

  it('wait with the server and not in it for a reader who takes nothing', async () => {
    const stream = await fetch(`${url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { changes { cursor record { id } changes { after } } }' }),
    });
    await inOne(ours, "update citation set note = jsonb_build_object('en', repeat('long ', 4000)) where id in (select id from citation order by id limit 600)");
    last += 600;
    const before = process.memoryUsage().rss;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const grown = (process.memoryUsage().rss - before) / 1e6;
    console.log(`${engine}: ${grown.toFixed(0)} MB more while 12 MB of events wait for a reader who takes nothing`);
    expect(grown).toBeLessThan(150);
    await stream.body!.cancel();
  });
});

describe('two servers on one PostgreSQL', () => {
  let url: string;
  const start = (): Promise<App> => startApp(readConfig({ PORT: '0', DATABASE_URL: url }), () => {});
  beforeAll(async () => {
    url = await postgresUrl();
  });

  it('carry changes to each other, also after the listening connection was cut; a server that ends sends its followers away to another', async () => {
    const [one, other] = [await start(), await start()];
    const { default: pg } = await import('pg');
    const client = new pg.Client(url);
    await client.connect();
    const stream = await followAt(other.url, follow);
    await client.query(place());
    const first = positions(await stream.came(1));
    const { rowCount } = await client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jejaring changes' and datname = current_database()",
    );
    expect(rowCount).toBe(1);
    for (let i = 0; i < 5; i++) await client.query(place());
    const came = await stream.came(6);
    expect(positions(came)).toEqual(range(first[0], 6));

    const began = performance.now();
    await other.close();
    await stream.ended;
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(stream.blocks.some(({ event }) => event === 'complete')).toBe(false);
    await client.query(place());
    const again = await followAt(one.url, follow, { lastId: came.at(-1)!.id });
    expect(positions(await again.came(1))).toEqual([first[0] + 6]);
    again.cut();
    await client.end();
    await one.close();
  }, 60_000);
});
