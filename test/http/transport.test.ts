import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { harmless } from './support/documents.js';
import { ask, expectNothingInternal, expectRefusal, post, raw, send } from './support/speak.js';
import { registry } from './support/start.js';

const app = registry();
const good = JSON.stringify({ query: harmless });

describe('a request body', () => {
  it.each([
    ['H01 is missing', undefined],
    ['H01 is empty', ''],
    ['H02 is broken JSON', '{"query":'],
    ['H03 is a string', '"x"'],
    ['H03 is a number', '1'],
    ['H03 is null', 'null'],
    ['H03 is true', 'true'],
    ['has no keys', '{}'],
    ['has a query that is no string', '{"query":{"kind":"Document"}}'],
    ['has variables that are a string', JSON.stringify({ query: harmless, variables: '{}' })],
    ['has extensions that are a list', JSON.stringify({ query: harmless, extensions: [] })],
    ['has an operation name that is no string', JSON.stringify({ query: harmless, operationName: 1 })],
    ['H23 is a batch of 10', JSON.stringify(Array(10).fill({ query: harmless }))],
  ])('%s', async (_what, body) => {
    const { running } = app;
    await expectRefusal(running, () => send(running, '/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json' } }), {
      code: 'BAD_REQUEST',
    });
  });

  it.each([
    ['H04 text', 'text/plain'],
    ['H05 a form', 'application/x-www-form-urlencoded'],
    ['H06 a multipart form', 'multipart/form-data; boundary=x'],
    ['H07 JSON in another encoding', 'application/json; charset=utf-16'],
    ['XML', 'application/xml'],
    ['an unreadable type', '///'],
  ])('%s is not taken', async (_what, type) => {
    await expectRefusal(app.running, () => post(app.running, good, { 'content-type': type }), {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('takes UTF-8 by any of its names', async () => {
    for (const charset of ['utf-8', 'UTF-8', 'utf8', '"utf-8"'])
      expect((await post(app.running, good, { 'content-type': `application/json; charset=${charset}` })).status).toBe(200);
  });

  it('H27 must be valid UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"query":"{ countries { code } } #'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
    await expectRefusal(app.running, () => post(app.running, bytes), { code: 'BAD_REQUEST' });
  });

  it('H11 H24 may have 128 KB', async () => {
    const large = async (body: string) => expectRefusal(app.running, () => post(app.running, body), { status: 413, code: 'PAYLOAD_TOO_LARGE' });
    await large(JSON.stringify({ query: harmless, padding: 'x'.repeat(2_000_000) }));
    await large(JSON.stringify(Array(10_000).fill({ query: harmless })));
    await large(JSON.stringify({ query: `#${'x'.repeat(200_000)}\n${harmless}` }));
  });

  it('H12 is refused while it streams, before it is read', async () => {
    const { status, sent } = await stream(`${app.running.url}/graphql`, 60);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20);
    expect((await ask(app.running, harmless)).status).toBe(200);
  });

  it('H13 may not be compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    await expectRefusal(app.running, () => post(app.running, bomb.subarray(0, 100_000), { 'content-encoding': 'gzip' }), {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
  });

  it('H25 may not be nested deeper than anything sensible', async () => {
    const nested = (levels: number) => `{"query":"${harmless}","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    await expectRefusal(app.running, () => post(app.running, nested(20_000)), { code: 'BAD_REQUEST' });
    await expectRefusal(app.running, () => post(app.running, nested(31)), { code: 'BAD_REQUEST' });
    expect((await post(app.running, nested(30))).status).toBe(200);
    expect((await ask(app.running, harmless, { variables: { a: '[{"'.repeat(1_000) } })).status).toBe(200);
  });

  it('H26 has no effect by its keys alone', async () => {
    const keys = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const answer = await post(app.running, `{"query":"${harmless}","variables":${keys},"__proto__":{"operationName":"X"}}`);
    expect([200, 400]).toContain(answer.status);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect((await ask(app.running, harmless)).status).toBe(200);
  });
});

describe('a method', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'PURGE', 'HEAD'])('H10 %s is not taken by /graphql', async (method) => {
    const answer = await send(app.running, '/graphql', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
    if (method !== 'HEAD') expect(answer.body?.errors?.[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  it('H10 TRACE is not taken, and repeats nothing', async () => {
    const answer = await raw(app.running, 'TRACE /graphql HTTP/1.1\r\nHost: x\r\nCookie: secret=1\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).not.toContain('secret');
  });

  it('is refused at other addresses with what they take', async () => {
    const answer = await send(app.running, '/livez', { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('a GET', () => {
  it('H09 from a page of another site is refused, because a browser would not have asked first', async () => {
    await expectRefusal(app.running, () => send(app.running, `/graphql?query=${encodeURIComponent(harmless)}`), { code: 'BAD_REQUEST' });
  });

  it('H08 cannot carry a mutation', async () => {
    const answer = await send(app.running, `/graphql?query=${encodeURIComponent('mutation { note(text: "x") }')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(answer.body?.errors?.[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  it.each([
    ['broken JSON', '{'],
    ['a list', '[]'],
    ['JSON too deep', `{"a":${'['.repeat(2_000)}${']'.repeat(2_000)}}`],
  ])('with variables that are %s is refused', async (_what, variables) => {
    const search = new URLSearchParams({ query: harmless, variables });
    await expectRefusal(app.running, () => send(app.running, `/graphql?${search}`, { headers: { 'apollo-require-preflight': '1' } }), { code: 'BAD_REQUEST' });
  });
});

describe('a connection', () => {
  it('H14 H15 may not have a head of more than 16 KB', async () => {
    for (const head of [
      `GET /graphql?query=${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(64_000)}\r\n\r\n`,
    ]) {
      const answer = await raw(app.running, head);
      expect(answer).toMatch(/^HTTP\/1\.1 431 /);
      expect(answer).toContain('"code":"HEADERS_TOO_LARGE"');
    }
  });

  it.each([
    ['H16 two lengths', `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['H17 no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['H18 no HTTP', '\x16\x03\x01 hello\r\n\r\n'],
  ])('with %s is refused and closed', async (_what, bytes) => {
    const answer = await raw(app.running, bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(/connection: close/i);
    expectNothingInternal(answer);
    expect((await ask(app.running, harmless)).status).toBe(200);
  });

  it('H19 may carry 200 requests at once, answered in order while others are served', async () => {
    const requests = Array.from(
      { length: 200 },
      (_, i) => `GET /livez HTTP/1.1\r\nHost: x\r\nX-Request-Id: n${i}\r\n${i === 199 ? 'Connection: close\r\n' : ''}\r\n`,
    );
    const [answers, other] = await Promise.all([raw(app.running, requests.join(''), 10_000), ask(app.running, harmless)]);
    expect([...answers.matchAll(/x-request-id: n(\d+)/g)].map(([, n]) => Number(n))).toEqual(Array.from({ length: 200 }, (_, i) => i));
    expect(other.status).toBe(200);
    expect(other.ms).toBeLessThan(1_000);
  });

  it('H20 cannot become a WebSocket', async () => {
    const answer = await raw(
      app.running,
      'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
      500,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it.concurrent('L01 that sends its headers too slowly is cut', async () => {
    const before = performance.now();
    const [answer, silent] = await Promise.all([raw(app.running, 'POST /graphql HTTP/1.1\r\nHost: x\r\n', 12_000), raw(app.running, '', 12_000)]);
    expect(performance.now() - before).toBeLessThan(9_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
    expect(silent).not.toContain('200');
  });

  it.concurrent('L02 that sends its body too slowly is cut', async () => {
    const before = performance.now();
    const answer = await raw(app.running, 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{', 15_000);
    expect(performance.now() - before).toBeLessThan(14_000);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('an answer', () => {
  it('H28 is JSON, for those who take that', async () => {
    await expectRefusal(app.running, () => post(app.running, good, { accept: 'image/png' }), { status: 406, code: 'NOT_ACCEPTABLE' });
    for (const accept of ['application/json', '*/*', 'text/html, application/*;q=0.5', 'application/graphql-response+json'])
      expect((await post(app.running, good, { accept })).status).toBe(200);
    const modern = await post(app.running, good, { accept: 'application/graphql-response+json' });
    expect(modern.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  });

  it.each(['/.env', '/graphiql', '/.git/config', '/../../etc/passwd', '/graphql/', '/GRAPHQL', '/index.html', '/schema', '//'])(
    'H32 to %s is 404',
    async (path) => {
      await expectRefusal(app.running, () => send(app.running, path), { status: 404, code: 'NOT_FOUND' });
    },
  );

  it('to a badly encoded address is a plain refusal', async () => {
    const answer = await send(app.running, '/%zz');
    expect(answer.status).toBe(400);
    expect(answer.body?.errors?.[0].extensions.code).toBe('BAD_REQUEST');
    expectNothingInternal(answer.text);
  });
});

/** Sends a body of unknown length in pieces until an answer comes; how many megabytes were taken by then. */
function stream(url: string, megabytes: number): Promise<{ status: number | undefined; sent: number }> {
  return new Promise((resolve) => {
    let sent = 0;
    let status: number | undefined;
    const request = httpRequest(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (response) => {
      status = response.statusCode;
      response.resume();
    });
    const end = () => {
      request.destroy();
      resolve({ status, sent });
    };
    request.on('error', end).on('close', end);
    const piece = Buffer.alloc(1_000_000, 'x');
    const write = () => {
      if (status !== undefined || sent >= megabytes) return request.end(end);
      sent++;
      request.write(piece, () => setTimeout(write, 5));
    };
    write();
  });
}
