import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { AbortedError, BadRequestError, createClient, createTransport, type JejaringError } from '../../sdk/src/index.js';
import { type Change, type StreamFetch, subscribe } from '../../sdk/src/subscribe.js';
import { type Served, served } from '../support/served.js';

let url: string;
let key: Served['key'];
let ours: Served['registry'];
beforeAll(async () => {
  ({ url, key, registry: ours } = await served('embedded', { heartbeatMs: 200 }));
});

const write = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i++)
    await ours.orm.query(
      'insert into place (id, slug, name, kind) select id, id::text, \'{"en": "Somewhere", "id": "Entah"}\', \'CITY\' from (select $1::uuid as id) n',
      [randomUUID()],
    );
};
const latest = async (): Promise<Change> => (await createClient({ url: `${url}/graphql` }).getLatestChange()).changes.nodes[0];

/** The first changes of a loop, which is then left. */
async function taken(changes: AsyncIterable<Change>, count: number): Promise<Change[]> {
  const found: Change[] = [];
  for await (const change of changes) if (found.push(change) >= count) break;
  return found;
}

const fault = (work: Promise<unknown>): Promise<JejaringError> =>
  work.then(
    () => expect.unreachable('it went well'),
    (error) => error,
  );

/** The platform's fetch, whose streams break after so many bytes; it takes down what was asked. */
function breaking(bytes: (connection: number) => number) {
  const asked: Record<string, string>[] = [];
  const open: StreamFetch = async (to, init) => {
    asked.push(init.headers);
    const response = await fetch(to, init);
    let left = bytes(asked.length);
    async function* body() {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        yield chunk.subarray(0, left);
        left -= chunk.length;
        if (left < 0) throw new TypeError('cut');
      }
    }
    return { status: response.status, headers: response.headers, body: body(), text: () => response.text() };
  };
  return { open, asked };
}

describe('subscribe', () => {
  const client = () => createClient({ url: `${url}/graphql` });

  it('gives each change as it is committed, with what was changed', async () => {
    const { cursor, position } = await latest();
    const following = taken(subscribe(client(), { after: cursor }), 2);
    await write(2);
    const [first, second] = await following;
    expect(first).toMatchObject({ position: position + 1, kind: 'Place', operation: 'CREATED', by: 'registry', recordId: expect.stringMatching(/^plc_/) });
    expect(first.changes).toContainEqual({ field: 'name', locale: 'ID', before: null, after: 'Entah' });
    expect([second.position, second.cursor]).toEqual([position + 2, (await latest()).cursor]);
  });

  it('goes on by itself where it was when its connection breaks, without a gap and without a double', async () => {
    const { cursor, position } = await latest();
    const { open, asked } = breaking((connection) => connection * 900);
    const following = taken(subscribe(client(), { after: cursor, fetch: open }), 30);
    await write(30);
    expect((await following).map((change) => change.position)).toEqual(Array.from({ length: 30 }, (_, i) => position + 1 + i));
    console.log(`30 changes over ${asked.length} connections`);
    expect(asked.length).toBeGreaterThan(2);
  }, 60_000);

  it('misses nothing that is changed while it is away, also before its first change', async () => {
    const { position } = await latest();
    let isFirst = true;
    const open: StreamFetch = async (to, init) => {
      const response = await fetch(to, init);
      if (!isFirst) return response;
      isFirst = false;
      const [begin] = [await response.body!.getReader().read()];
      await write(2);
      return { status: 200, headers: response.headers, text: () => response.text(), body: new Blob([begin.value!]).stream() };
    };
    expect((await taken(subscribe(client(), { fetch: open }), 2)).map((change) => change.position)).toEqual([position + 1, position + 2]);
  });

  it('makes a new connection where not even a sign of life comes', async () => {
    const { cursor } = await latest();
    let connections = 0;
    const open: StreamFetch = async (to, init) => {
      if (++connections > 1) return fetch(to, init);
      return {
        status: 200,
        headers: new Headers(),
        text: async () => '',
        body: new ReadableStream({ start: (out) => init.signal.addEventListener('abort', () => out.error(init.signal.reason)) }),
      };
    };
    await write(1);
    expect(await taken(subscribe(client(), { after: cursor, silence: 300, fetch: open }), 1)).toHaveLength(1);
    expect(connections).toBe(2);
  });

  it('gives only changes of the kinds that are asked for', async () => {
    const { cursor } = await latest();
    await write(1);
    await ours.orm.query("update institution set kind = 'MINISTRY' where slug = (select slug from institution where kind <> 'MINISTRY' order by slug limit 1)");
    expect((await taken(subscribe(client(), { after: cursor, types: ['INSTITUTION'] }), 1)).map(({ kind }) => kind)).toEqual(['Institution']);
  });

  it('asks with the token, the language and the middleware of its client', async () => {
    const { cursor } = await latest();
    await write(1);
    const { open, asked } = breaking(() => 1e9);
    const auth = await key(['registry:edit']);
    const own = createClient({ url: `${url}/graphql`, auth: async () => auth, locale: 'ID', persisted: 'get' });
    expect(await taken(subscribe(own, { after: cursor, fetch: open }), 1)).toHaveLength(1);
    expect(asked[0]).toMatchObject({ authorization: `Bearer ${auth}`, accept: 'text/event-stream', 'last-event-id': cursor });
    const anonymous = createClient({ url: `${url}/graphql`, persisted: 'get' });
    expect(await taken(subscribe(anonymous, { after: cursor }), 1)).toHaveLength(1);
  });

  it('ends with its signal, and when its loop is left, and lets go of its connection then', async () => {
    const ending = new AbortController();
    const waiting = fault(taken(subscribe(client(), { signal: ending.signal }), 1));
    setTimeout(() => ending.abort(new Error('enough')), 100);
    expect(await waiting).toBeInstanceOf(AbortedError);
    expect(await fault(taken(subscribe(client(), { signal: ending.signal }), 1))).toBeInstanceOf(AbortedError);
    // More often than an address may have streams open.
    const { cursor } = await latest();
    await write(1);
    for (let i = 0; i < 20; i++) await taken(subscribe(client(), { after: cursor }), 1);
  });

  it('throws what the server refuses, as its class', async () => {
    const error = await fault(taken(subscribe({ request: createTransport({ url: `${url}/graphql` }) }, { after: 'no cursor' }), 1));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', operation: 'Follow', requestId: expect.any(String) });
    expect(await fault(taken(subscribe(createClient({ url: `${url}/nowhere` })), 1))).toMatchObject({ status: 404 });
  });

  it('adds less than 1.5 KB to a program that asks anything', async () => {
    const bytes = async (program: string) => {
      const stdin = { contents: program, resolveDir: new URL('../../sdk/src', import.meta.url).pathname, loader: 'ts' as const };
      const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022', write: false });
      return gzipSync(outputFiles[0].contents, { level: 9 }).length;
    };
    const core = "export { createTransport } from './index.ts';";
    const more = (await bytes(`${core} export { subscribe } from './subscribe.ts';`)) - (await bytes(core));
    console.log(`subscribe: ${more} B zipped besides the core`);
    expect(more).toBeLessThan(1_536);
  });
});
