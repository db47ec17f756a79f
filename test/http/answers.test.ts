import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { harmless } from './support/documents.js';
import { secret, waiting } from './support/smallRegistry.js';
import { ask, askByGet, expectNothingInternal, expectRefusal, send } from './support/speak.js';
import { registry } from './support/start.js';

const app = registry();
const closed = registry({ introspection: false });

describe('an operation', () => {
  it('is answered with the very text the reader gave', async () => {
    const { status, text, headers } = await ask(app.running, '{ agreements { id title } }');
    expect(status).toBe(200);
    expect(text).toMatch(/^\{"data":\{"agreements":\[\{"id":"bandung","title":"Bandung \\"1955\\"\u2028"\}\]\},"extensions":\{"cost":\{[^{}]*\}\}\}$/);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  it('is answered by graphql-js where the reader leaves it', async () => {
    expect((await ask(app.running, '{ behaviour }')).body).toEqual({ data: { behaviour: 'by graphql-js' } });
    expect((await ask(app.running, 'mutation { note(text: "x") }')).body).toEqual({ data: { note: 'x' } });
  });

  it('gets variables coerced, with their defaults', async () => {
    const query = 'query Q($first: Int = 1) { countries(first: $first) { name } }';
    for (const variables of [{}, { first: 1.0 }, undefined])
      expect((await ask(app.running, query, { variables })).body?.data).toEqual({ countries: [{ name: 'Indonesia' }] });
  });

  it('is chosen by its name', async () => {
    const query = 'query A { behaviour } query B { countries { code } }';
    expect((await ask(app.running, query, { operationName: 'B' })).body).toEqual({ data: { countries: [{ code: 'ID' }] } });
  });

  it('can be sent by GET', async () => {
    const { status, body } = await askByGet(app.running, { query: 'query Q($first: Int) { countries(first: $first) { code } }', variables: '{"first":1}' });
    expect(status).toBe(200);
    expect(body).toEqual({ data: { countries: [{ code: 'ID' }] } });
  });

  it('F40 is given up when its caller goes away', async () => {
    waiting.length = 0;
    const body = JSON.stringify({ query: '{ waits }' });
    const gone = request(`${app.running.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
    gone.on('error', () => {}).end(body);
    await expect.poll(() => waiting.length).toBe(1);
    expect(waiting[0].aborted).toBe(false);
    gone.destroy();
    await expect.poll(() => waiting[0].aborted).toBe(true);
    expect(app.running.logged.join('')).not.toContain('Abort');
  });
});

describe('a failure', () => {
  it.each(['{ broken }', '{ behaviourMissing }'])('in %s shows nothing but where the log tells more', async (query) => {
    const answer = await ask(app.running, query, { headers: { 'x-request-id': 'find-me' } });
    expect(answer.status).toBe(500);
    expect(answer.body?.errors?.[0]).toMatchObject({
      message: 'Something went wrong here. The request id finds it in the log.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'find-me' },
    });
    expectNothingInternal(answer.text);
    expect(app.running.logged.filter((line) => JSON.parse(line).requestId === 'find-me')).not.toEqual([]);
  });

  it('of one field leaves the others', async () => {
    const answer = await ask(app.running, '{ behaviour behaviourBroken }');
    expect(answer.status).toBe(200);
    expect(answer.body?.data).toEqual({ behaviour: 'by graphql-js', behaviourBroken: null });
    expect(answer.body?.errors).toMatchObject([{ path: ['behaviourBroken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expectNothingInternal(answer.text);
    expect(app.running.logged.join('')).toContain(JSON.stringify(secret).slice(1, -1));
  });

  it('that has a code is told by it, whoever executes', async () => {
    await expectRefusal(app.running, () => ask(app.running, '{ unavailable }'), { status: 503, code: 'UNAVAILABLE' });
    const { status, body } = await ask(app.running, '{ behaviourRefused behaviour }');
    expect(status).toBe(200);
    expect(body?.errors?.[0]).toMatchObject({ message: 'The database cannot be reached.', extensions: { code: 'UNAVAILABLE' } });
    expect(body?.errors?.[0].extensions).not.toHaveProperty('http');
  });

  it('of validation names the fields, not the objects', async () => {
    const { body, text } = await ask(app.running, '{ behaviourInvalid }');
    expect(body?.errors?.[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      validationErrors: [{ property: 'name', constraints: { maxLength: 'name is too long' } }],
    });
    expectNothingInternal(text);
  });
});

describe('headers', () => {
  it('H21 let pages of any origin read, without credentials', async () => {
    const { headers } = await ask(app.running, harmless, { headers: { origin: 'https://elsewhere.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.has('access-control-allow-credentials')).toBe(false);
    const preflight = await send(app.running, '/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it('H22 are safe', async () => {
    for (const answer of [await ask(app.running, harmless), await ask(app.running, '{'), await send(app.running, '/none')]) {
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.has('x-powered-by')).toBe(false);
      expect(answer.headers.has('server')).toBe(false);
    }
  });

  it('carry the request id, the caller’s own if it is a plain one', async () => {
    const idOf = async (sent: string) => (await ask(app.running, harmless, { headers: { 'x-request-id': sent } })).headers.get('x-request-id');
    expect(await idOf('mine-1')).toBe('mine-1');
    for (const bad of ['a b', 'x'.repeat(65), '"{}"', 'é']) expect(await idOf(bad)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    [undefined, 'EN'],
    ['id', 'ID'],
    ['id-ID,id;q=0.9,en;q=0.8', 'ID'],
    ['in', 'ID'],
    ['fr, id;q=0.3, en;q=0.7', 'EN'],
    ['de, fr', 'EN'],
    ['id;q=0, *', 'EN'],
    [';;;,,q=', 'EN'],
  ])('Accept-Language %s gives %s', async (language, locale) => {
    const { body, headers } = await ask(app.running, '{ viewer }', { headers: language ? { 'accept-language': language } : {} });
    expect(body?.data).toEqual({ viewer: `${locale} ${new Date().toISOString().slice(0, 10)}` });
    expect(headers.get('content-language')).toBe(locale.toLowerCase());
    expect(headers.get('vary')).toContain('Accept-Language');
  });

  it('announce gzip where it is taken and worth it', async () => {
    const long = `{ behaviourEcho(text: "${'long '.repeat(1_000)}") }`;
    const raw = (encoding: string) => ask(app.running, long, { headers: { 'accept-encoding': encoding } });
    expect((await raw('gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await raw('gzip')).body?.data).toHaveProperty('behaviourEcho');
    expect((await raw('gzip;q=0')).headers.has('content-encoding')).toBe(false);
    expect((await raw('identity')).headers.get('vary')).toContain('Accept-Encoding');
    expect((await ask(app.running, harmless)).headers.has('content-encoding')).toBe(false);
  });
});

describe('a persisted query', () => {
  const hash = createHash('sha256').update(harmless).digest('hex');
  const extensions = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });
  const byHash = (sha256Hash: string) => askByGet(app.running, { extensions: JSON.stringify(extensions(sha256Hash)) });

  it('H29 that is not known is asked for', async () => {
    await expectRefusal(app.running, () => byHash('0'.repeat(64)), { code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  it('H30 whose hash is false is refused', async () => {
    await expectRefusal(app.running, () => ask(app.running, harmless, { extensions: extensions('0'.repeat(64)) }), { code: 'BAD_REQUEST' });
    await expectRefusal(app.running, () => ask(app.running, harmless, { extensions: { persistedQuery: { version: 2 } } }), { code: 'BAD_REQUEST' });
  });

  it('is sent once with its text and then by its hash', async () => {
    expect((await ask(app.running, harmless, { extensions: extensions(hash) })).status).toBe(200);
    expect((await byHash(hash)).body?.data).toBeTruthy();
  });
});

describe('addresses', () => {
  it('/ lists the others', async () => {
    for (const { running } of [app, closed]) {
      const { body, headers } = await send(running, '/');
      expect(body).toMatchObject({ name: 'Jejaring', addresses: expect.arrayContaining(['/graphql', '/schema.graphql']) });
      expect(headers.get('vary')).toContain('Accept');
    }
  });

  it('/ shows no playground where exploring is not allowed', async () => {
    const { headers } = await send(closed.running, '/', { headers: { accept: 'text/html' } });
    expect(headers.get('content-type')).toContain('application/json');
  });

  it('/schema.graphql is the contract, open always, sent once', async () => {
    for (const { running } of [app, closed]) {
      const { headers, text } = await send(running, '/schema.graphql');
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(text).toContain('"""A country of the cycle."""');
      const again = await send(running, '/schema.graphql', { headers: { 'if-none-match': headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    }
  });

  it('/metrics counts requests and codes, and measures the event loop', async () => {
    await ask(app.running, '{ nothing }');
    const { text, headers } = await send(app.running, '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toMatch(/http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/);
    expect(text).toMatch(/graphql_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} [1-9]/);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  });
});
