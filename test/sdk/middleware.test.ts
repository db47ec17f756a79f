import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createClient, createTransport, GetNode, type LogFields, type Logger, logTo, type Middleware, persisted } from '../../sdk/src/index.js';
import { breaksOff, refuses, says, scripted } from './support/scripted.js';

const good = says(200, { data: { node: null } }, { 'x-request-id': 'r1' });
const soon = { 'retry-after-ms': '5' };

describe('middleware', () => {
  it('stands between the client and the network, the first one outermost, for each attempt', async () => {
    const { url, received } = await scripted(refuses(503, 'OVERLOADED', soon), good);
    const seen: string[] = [];
    const mark =
      (name: string): Middleware =>
      async (request, next) => {
        seen.push(`${name} ${request.operation} ${request.attempt}`);
        const answer = await next({ ...request, headers: { ...request.headers, [`x-${name}`]: 'was here' } });
        seen.push(`${name} ${answer.status}`);
        return answer;
      };
    await createClient({ url, middleware: [mark('inner')] }).getNode({ id: 'x' }, { middleware: [mark('outer')] });
    expect(seen).toEqual(['outer GetNode 1', 'inner GetNode 1', 'inner 503', 'outer 503', 'outer GetNode 2', 'inner GetNode 2', 'inner 200', 'outer 200']);
    expect(received[1].headers).toMatchObject({ 'x-inner': 'was here', 'x-outer': 'was here' });
  });

  it('may answer by itself', async () => {
    const answer: Middleware = async () => ({ status: 200, header: () => null, body: '{"data":{"node":{"id":"kept"}}}' });
    expect(await createClient({ url: '/graphql', middleware: [answer] }).getNode({ id: 'x' })).toEqual({ node: { id: 'kept' } });
  });
});

/** A logger that keeps its lines. */
function diary() {
  const lines: [level: string, sentence: string, fields: LogFields][] = [];
  const write = (level: string) => (sentence: string, fields: LogFields) => void lines.push([level, sentence, fields]);
  const logger: Logger = { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
  return { lines, logger };
}

describe('a logger', () => {
  it('is told about each attempt, and nothing of what is sent or answered', async () => {
    const { url } = await scripted(breaksOff, refuses(503, 'OVERLOADED', soon), good);
    const { lines, logger } = diary();
    await createClient({ url, logger, auth: 'a-token', headers: { 'x-key': 'a-header' } }).getNode({ id: 'a-variable' });
    expect(lines.map(([level, sentence, { operation, attempt, status, code }]) => [level, sentence, operation, attempt, status ?? code])).toEqual([
      ['warn', 'Not answered.', 'GetNode', 1, 'NETWORK_ERROR'],
      ['warn', 'Answered.', 'GetNode', 2, 503],
      ['debug', 'Answered.', 'GetNode', 3, 200],
    ]);
    expect(lines[2][2].requestId).toBe('r1');
    expect(lines[0][2].requestId).toBe(lines[1][2].requestId);
    for (const [, , fields] of lines) expect(fields.ms).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(lines)).not.toMatch(/a-token|a-header|a-variable/);
  });

  it('is told about an answer that came too late, and one that nobody waited for', async () => {
    const { url } = await scripted(() => {});
    const { lines, logger } = diary();
    const client = createClient({ url, logger, maxRetries: 0 });
    await client.getNode({ id: 'x' }, { timeout: 30 }).result();
    await client.getNode({ id: 'x' }, { signal: AbortSignal.timeout(30) }).result();
    await expect.poll(() => lines.map(([, , { code }]) => code)).toEqual(['NETWORK_TIMEOUT', 'ABORTED']);
  });

  it('may write some levels only', async () => {
    const { url } = await scripted(good);
    const warn = vi.fn();
    await createTransport({ url, middleware: [logTo({ warn })] })(GetNode, { id: 'x' });
    expect(warn).not.toHaveBeenCalled();
  });

  it('is told once about each field that will go away', async () => {
    const deprecations = [
      { field: 'Agreement.level', reason: 'Use ambit. Removal on 2027-04-01.' },
      { field: 'Agreement.ambit', reason: 'Use level.' },
    ];
    const { url } = await scripted(says(200, { data: { node: null }, extensions: { deprecations } }));
    const { lines, logger } = diary();
    const client = createClient({ url, logger });
    await client.getNode({ id: 'x' });
    await client.getNode({ id: 'y' });
    expect(lines.filter(([level]) => level === 'warn')).toEqual([
      ['warn', 'Agreement.level is deprecated. Use ambit. Removal on 2027-04-01.', { operation: 'GetNode', field: 'Agreement.level' }],
      ['warn', 'Agreement.ambit is deprecated. Use level.', { operation: 'GetNode', field: 'Agreement.ambit' }],
    ]);
  });

  it('is told once about an operation whose answer only a header calls deprecated', async () => {
    const { url } = await scripted(says(200, { data: { node: null } }, { deprecation: '@1790000000', sunset: 'Thu, 01 Apr 2027 00:00:00 GMT' }));
    const { lines, logger } = diary();
    const client = createClient({ url, logger });
    await client.getNode({ id: 'x' });
    await client.getNode({ id: 'y' });
    await client.request('{ node(id: "x") { id } }');
    expect(lines.flatMap(([level, sentence]) => (level === 'warn' ? [sentence] : []))).toEqual([
      'A field of GetNode is deprecated. It works until Thu, 01 Apr 2027 00:00:00 GMT.',
      'A field of an operation without a name is deprecated. It works until Thu, 01 Apr 2027 00:00:00 GMT.',
    ]);
  });
});

describe('documents by hash', () => {
  const hash = createHash('sha256').update(String(GetNode)).digest('hex');
  const answers = () => {
    const asked: { url: string; method: string; headers: Record<string, string>; body?: string }[] = [];
    const known = new Set<string>();
    const fetch = async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => {
      asked.push({ url, ...init });
      const { query, extensions } = JSON.parse(init.body ?? '{}');
      const sent = extensions?.persistedQuery.sha256Hash ?? /sha256%3A(\w+)/.exec(url)?.[1];
      if (query && sent) known.add(sent);
      if (query || known.has(sent)) return new Response('{"data":{"node":null}}');
      return new Response('{"errors":[{"message":"unknown","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}', { status: 400 });
    };
    return { asked, fetch: fetch as never };
  };

  it('go by GET to one address for one question, with no header that a browser would have to ask for', async () => {
    const { asked, fetch } = answers();
    const client = createClient({ url: 'https://registry.example/graphql', fetch, persisted: 'get', locale: 'ID' });
    await client.getNode({ id: 'x' });
    expect(asked.map(({ method, body }) => [method, body && Object.keys(JSON.parse(body))])).toEqual([
      ['GET', undefined],
      ['POST', ['query', 'variables', 'extensions']],
    ]);
    await client.getNode({ id: 'x' });
    expect(asked).toHaveLength(3);
    expect(asked[2].url).toBe(`https://registry.example/graphql?documentId=sha256%3A${hash}&variables=%7B%22id%22%3A%22x%22%7D`);
    expect(Object.keys(asked[2].headers).sort()).toEqual(['accept', 'accept-language']);
    await client.listCountries({ first: 1, filter: { code: { eq: 'ID' }, and: [{ not: { code: { eq: 'X' } } }] } });
    await client.listCountries({ filter: { and: [{ not: { code: { eq: 'X' } } }], code: { eq: 'ID' } }, first: 1 });
    expect(asked[3].url).toBe(asked.at(-1)!.url);
  });

  it('go by POST where a token goes with them, and always when asked to', async () => {
    const { asked, fetch } = answers();
    await createClient({ url: '/graphql', fetch, persisted: 'get', auth: 'token' }).getNode({ id: 'x' });
    await createTransport({ url: '/graphql?a=b', fetch, middleware: [persisted('post')] })(GetNode, { id: 'x' });
    expect(asked.map(({ method, body }) => [method, JSON.parse(body!).query === undefined])).toEqual([
      ['POST', true],
      ['POST', false],
      ['POST', true],
    ]);
    expect(JSON.parse(asked[2].body!).extensions).toEqual({ persistedQuery: { version: 1, sha256Hash: hash } });
  });

  it('are never changes', async () => {
    const { asked, fetch } = answers();
    await createClient({ url: '/graphql', fetch, persisted: 'get' }).request('mutation { node }');
    expect(asked.map(({ method, body }) => [method, JSON.parse(body!)])).toEqual([['POST', { query: 'mutation { node }' }]]);
  });

  it('go by their text where the platform has no hash', async () => {
    const { asked, fetch } = answers();
    vi.stubGlobal('crypto', {});
    try {
      await createClient({ url: '/graphql', fetch, persisted: 'get' }).request('{ somethingNew }');
    } finally {
      vi.unstubAllGlobals();
    }
    expect(JSON.parse(asked[0].body!)).toEqual({ query: '{ somethingNew }' });
    expect(asked[0].headers['x-request-id']).toMatch(/^[\w.-]{1,64}$/);
  });
});
