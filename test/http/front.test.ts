import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../server/src/query/index.js';
import { count, harmless } from './support/documents.js';
import { reader, waiting } from './support/smallRegistry.js';
import { type Answer, post, raw, send } from './support/speak.js';
import { type Running, start } from './support/start.js';

/** Ways in which the reader was asked: for text by Apollo, for bytes by what stands before it. */
let ways: string[] = [];
const watched: Reader = {
  ...reader,
  text: (request) => {
    ways.push('Apollo');
    return reader.text(request);
  },
  bytes: (request) => {
    ways.push('front');
    return reader.bytes(request);
  },
};

let running: Running;
beforeAll(async () => {
  running = await start({ reader: watched });
});
afterAll(() => running.close());

interface Asked {
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

const asking = (query: string, rest: object = {}, headers: Record<string, string> = {}): Asked => ({ body: JSON.stringify({ query, ...rest }), headers });

/** All that a caller sees, without what differs from one answer to the next. */
const seen = ({ status, headers, text }: Answer) => {
  const { date, 'x-request-id': id, ...rest } = Object.fromEntries(headers);
  return { status, text: text.replaceAll(id, 'id'), headers: rest };
};

async function twice({ body, headers }: Asked) {
  ways = [];
  const first = seen(await post(running, body as BodyInit, headers));
  const firstWays = ways;
  ways = [];
  const second = seen(await post(running, body as BodyInit, headers));
  return { first, second, firstWays, secondWays: ways };
}

const page = 'query Page($first: Int = 2) { countries(first: $first) { code } }';
const two = 'query A { agreements { id } } query B { countries { code } }';
const long = `{ ${count(11, (i) => `${'long'.repeat(20)}${i}: agreements { id title parties { name } }`)} }`;

describe('a query that is asked again', () => {
  it.each<[string, Asked]>([
    ['plain', asking('{ countries { code } agreements { title } }')],
    ['with variables', asking(page, { variables: { first: 1 } })],
    ['without the variables it could have', asking(`${page} # none`)],
    ['with variables that are null', asking(`${page} # null`, { variables: null, operationName: null })],
    ['with variables nobody declared', asking(`${page} # more`, { variables: { first: 1, nobody: [1] } })],
    ['one of two, by its name', asking(two, { operationName: 'B' })],
    ['in another language', asking('{ viewer countries { name } }', {}, { 'accept-language': 'id-ID,id;q=0.9' })],
    ['with an id of its own', asking('{ viewer } # id', {}, { 'x-request-id': 'mine' })],
    ['for the modern media type', asking('{ viewer } # modern', {}, { accept: 'application/graphql-response+json' })],
    ['as the SDK asks', asking('{ viewer } # sdk', {}, { accept: 'application/graphql-response+json, application/json' })],
    ['as axios asks', asking('{ viewer } # axios', {}, { accept: 'application/json, text/plain, */*' })],
    ['with its encoding named', asking('{ viewer } # utf8', {}, { 'content-type': 'application/json; charset=utf-8' })],
    ['that is long, gzipped', asking(`${long} # gzip`, {}, { 'accept-encoding': 'gzip' })],
    ['that is long, not gzipped', asking(`${long} # identity`, {}, { 'accept-encoding': 'identity' })],
    ['from a page of another site', asking('{ viewer } # origin', {}, { origin: 'https://elsewhere.example' })],
    ['with a variable that cannot be used', asking(`${page} # bad`, { variables: { first: 'ten' } })],
    ['with a page that is too large', asking(`${page} # large`, { variables: { first: 101 } })],
    [
      'that could bring back too much',
      asking('query($n: Int) { countries(first: $n) { agreements(first: $n) { parties(first: $n) { code } } } }', { variables: { n: 100 } }),
    ],
    ['that a fault of ours stops', asking('{ broken }')],
    ['that the database cannot answer', asking('{ unavailable }')],
    ['that has to wait', asking('{ overloaded }')],
  ])('%s: is answered before Apollo, as Apollo answers it', async (_what, asked) => {
    const { first, second, secondWays } = await twice(asked);
    expect(second).toEqual(first);
    expect(secondWays).not.toContain('Apollo');
  });

  it('is gzipped where that is taken and worth it', async () => {
    const encodings = async (query: string, encoding: string) => {
      const { first, second } = await twice(asking(query, {}, { 'accept-encoding': encoding }));
      return [first, second].map(({ headers }) => (headers as Record<string, string>)['content-encoding']);
    };
    expect(await encodings(long, 'gzip')).toEqual(['gzip', 'gzip']);
    expect(await encodings(long, 'identity')).toEqual([undefined, undefined]);
    expect(await encodings(harmless, 'gzip')).toEqual([undefined, undefined]);
  });

  it('is known from the first time on, and never through its variables or its name alone', async () => {
    const query = 'query Known($first: Int) { countries(first: $first) { code } }';
    expect((await twice(asking(query, { variables: { first: 1 } }))).firstWays).toEqual(['Apollo']);
    expect((await twice(asking(query, { variables: { first: 2 } }))).firstWays).toEqual(['front']);
    expect((await twice(asking(`${query} `, { variables: { first: 2 } }))).firstWays).toEqual(['Apollo']);
  });
});

describe('what is not plain', () => {
  const query = '{ countries { code } viewer }';
  beforeAll(async () => {
    await post(running, JSON.stringify({ query }));
  });

  it.each<[string, Asked]>([
    ['a query that graphql-js executes', asking('{ behaviour }')],
    ['introspection', asking('{ __schema { queryType { name } } }')],
    ['a mutation', asking('mutation { note(text: "x") }')],
    ['a document that is wrong', asking('{ countrie { code } }')],
    ['a document that is no GraphQL', asking('{ countries')],
    ['a name that is not there', asking(two, { operationName: 'C' })],
    ['no name where one is needed', asking(two)],
    ['extensions', asking(query, { extensions: {} })],
    ['a key that nobody knows', asking(query, { padding: 1 })],
    ['variables that are text', asking(query, { variables: '{}' })],
    ['variables that are a list', asking(query, { variables: [] })],
    ['an operation name that is a number', asking(query, { operationName: 1 })],
    ['variables nested too deep', { body: `{"query":"${query}","variables":{"a":${'['.repeat(31)}${']'.repeat(31)}}}` }],
    ['a batch', { body: JSON.stringify([{ query }]) }],
    ['nothing', { body: 'null' }],
    ['broken JSON', { body: '{"query":' }],
    ['bytes that are not UTF-8', { body: Buffer.concat([Buffer.from(`{"query":"${query}","variables":{"a":"`), Buffer.from([0xff]), Buffer.from('"}}')]) }],
    ['another media type', asking(query, {}, { 'content-type': 'text/plain' })],
    ['another encoding', asking(query, {}, { 'content-type': 'application/json; charset=utf-16' })],
    ['a compressed body', asking(query, {}, { 'content-encoding': 'gzip' })],
    ['an answer that nobody could give', asking(query, {}, { accept: 'image/png' })],
    ['an answer that Apollo has to choose', asking(query, {}, { accept: 'text/html, application/*;q=0.5' })],
    ['a body that is too large', { body: JSON.stringify({ query, padding: 'x'.repeat(200_000) }) }],
  ])('%s: is left to the house, however often it is asked', async (_what, asked) => {
    const { first, second, firstWays, secondWays } = await twice(asked);
    expect(second).toEqual(first);
    expect([...firstWays, ...secondWays]).not.toContain('front');
  });

  it('is a body of unknown length, which is answered all the same', async () => {
    ways = [];
    const body = JSON.stringify({ query });
    const chunked = `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    expect(await raw(running, chunked)).toContain('"countries":[{"code":"ID"}]');
    expect(ways).toEqual(['Apollo']);
  });

  it('is GET', async () => {
    ways = [];
    await send(running, `/graphql?${new URLSearchParams({ query })}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(ways).toEqual(['Apollo']);
  });
});

describe('several queries on one connection', () => {
  it('are answered in the order in which they came, known and unknown', async () => {
    await post(running, JSON.stringify({ query: harmless }));
    const request = (query: string, i: number, more = '') => {
      const body = JSON.stringify({ query });
      return `POST /graphql HTTP/1.1\r\nHost: x\r\nX-Request-Id: n${i}\r\nContent-Type: application/json\r\n${more}Content-Length: ${body.length}\r\n\r\n${body}`;
    };
    const all = Array.from({ length: 40 }, (_, i) =>
      request(i % 3 === 0 ? `{ behaviourWaits(ms: ${i}) }` : harmless, i, i === 39 ? 'Connection: close\r\n' : ''),
    );
    const answers = await raw(running, all.join(''), 10_000);
    expect([...answers.matchAll(/x-request-id: n(\d+)/g)].map(([, n]) => Number(n))).toEqual(all.map((_, i) => i));
  });
});

it('a known query that is in flight when the server closes is answered, and the last on its connection', async () => {
  let isAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  const slow: Reader = {
    ...reader,
    async bytes(request) {
      isAsked();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return reader.bytes(request);
    },
  };
  const closing = await start({ reader: slow });
  await post(closing, JSON.stringify({ query: harmless }));
  const inFlight = post(closing, JSON.stringify({ query: harmless }));
  await asked;
  await Promise.all([closing.close(), expect(inFlight).resolves.toMatchObject({ status: 200 })]);
  expect((await inFlight).headers.get('connection')).toBe('close');
});

it('a known query is given up when its caller goes away', async () => {
  waiting.length = 0;
  const gone = new AbortController();
  const query = '{ waits }';
  const ask = (signal: AbortSignal) =>
    send(running, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }), signal }).catch(() => {});
  const first = new AbortController();
  void ask(first.signal);
  await expect.poll(() => waiting.length).toBe(1);
  first.abort();
  ways = [];
  void ask(gone.signal);
  await expect.poll(() => waiting.length).toBe(2);
  expect(ways).toEqual(['front']);
  gone.abort();
  await expect.poll(() => waiting[1].aborted).toBe(true);
  expect(running.logged.join('')).not.toContain('gone away');
});

it('an answer that cannot be written ends its connection, and nothing else', async () => {
  const faulty = await start({ reader: { ...reader, bytes: async () => ({ bytes: undefined as never, giveBack() {} }) } });
  expect((await post(faulty, JSON.stringify({ query: harmless }))).status).toBe(200);
  await expect(post(faulty, JSON.stringify({ query: harmless }))).rejects.toThrow();
  expect(faulty.logged.join('')).toContain('An answer could not be written.');
  expect((await send(faulty, '/livez')).status).toBe(200);
  await faulty.close();
});

it('every known answer is counted', async () => {
  const countOf = async () => {
    const { text } = await send(running, '/metrics');
    return Number(/http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} (\d+)/.exec(text)?.[1]);
  };
  await post(running, JSON.stringify({ query: harmless }));
  const before = await countOf();
  await post(running, JSON.stringify({ query: harmless }));
  expect(await countOf()).toBe(before + 1);
});
