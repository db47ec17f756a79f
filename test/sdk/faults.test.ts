import { getEventListeners, once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { AbortedError, BadRequestError, createClient, JejaringError, NetworkError, PartialDataError, TimeoutError } from '../../sdk/src/index.js';
import { always, standIn } from './support/standIn.js';

/** What a request is rejected with. */
const fault = (request: Promise<unknown>): Promise<JejaringError> =>
  request.then(
    () => expect.unreachable('the request was answered'),
    (error) => error,
  );

const ask = (url: string, timeout?: number) => fault(createClient({ url, timeout, maxRetries: 0 }).listCountries());

describe('an answer with errors', () => {
  const refusal = {
    message: '`first` is 500; 100 are allowed.',
    path: ['agreements'],
    extensions: { code: 'BAD_USER_INPUT', requestId: 'in-body', value: 'secret' },
  };

  it('rejects with the code, the sentence, the status and the request id', async () => {
    const error = await ask(await always(400, { errors: [refusal] }, { 'x-request-id': 'in-header' }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: refusal.message,
      status: 400,
      requestId: 'in-header',
      operation: 'ListCountries',
      path: ['agreements'],
      retryable: false,
      errors: [refusal],
    });
  });

  it('finds the request id in the body where no header shows it', async () => {
    expect(await ask(await always(400, { errors: [refusal] }))).toMatchObject({ requestId: 'in-body' });
  });

  it('rejects although part of it was answered, and keeps that part', async () => {
    const error = await ask(await always(200, { data: { agreements: null, countries: 249 }, errors: [refusal, refusal] }));
    expect(error).toBeInstanceOf(PartialDataError);
    expect(error).toMatchObject({ code: 'PARTIAL', status: 200, retryable: false, message: `${refusal.message} (and 1 more)` });
    expect(error.data).toEqual({ agreements: null, countries: 249 });
  });

  it('resolves with the part that was answered where all is wanted', async () => {
    const data = { agreements: null, countries: 249 };
    const call = createClient({ url: await always(200, { data, errors: [refusal] }), errorPolicy: 'all' }).listCountries();
    expect(await call).toEqual(data);
    expect(await call.withResponse()).toMatchObject({ data, errors: [refusal] });
  });

  it('shows neither what was sent nor what was answered when it is printed', async () => {
    const url = await always(200, { data: { name: 'answered' }, errors: [{ ...refusal, extensions: { code: 'FORBIDDEN', detail: 'answered' } }] });
    const client = createClient({ url, auth: 'sent-token', headers: { 'x-key': 'sent-header', 'x-request-id': 'mine' } });
    const error = await fault(client.search({ query: 'sent-variable' }));
    for (const text of [JSON.stringify(error), inspect(error, { depth: null, showHidden: true }), inspect({ error }), String(error)]) {
      expect(text).not.toMatch(/sent-|answered/);
      expect(text).toMatch(refusal.message);
    }
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'PartialDataError',
      code: 'PARTIAL',
      message: refusal.message,
      operation: 'Search',
      status: 200,
      requestId: 'mine',
      path: ['agreements'],
      retryable: false,
      errors: [{ message: refusal.message, path: ['agreements'], code: 'FORBIDDEN' }],
    });
  });
});

describe('a token', () => {
  it('is not repeated, whatever a platform says about it', async () => {
    const auth = 'secret-token';
    const fetch = () => Promise.reject(new Error(`Header "authorization: Bearer ${auth}" is too long`));
    const error = await fault(createClient({ url: '/graphql', fetch, auth, maxRetries: 0 }).listCountries());
    expect(error).toBeInstanceOf(NetworkError);
    const asUncaught = inspect(error, { depth: null, showHidden: true, customInspect: false });
    for (const text of [error.message, JSON.stringify(error), inspect(error, { depth: null, showHidden: true }), asUncaught, error.stack])
      expect(text).not.toContain(auth);
  });

  it('that no header can hold is refused before anything is sent, without being repeated', async () => {
    const fetch = vi.fn();
    const error = await fault(createClient({ url: '/graphql', fetch, auth: 'secret\ntoken' }).listCountries());
    expect(error.message).toBe('The header authorization cannot be sent.');
    expect(inspect(error)).not.toMatch(/secret/);
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('an answer that is not of a GraphQL API', () => {
  it.each([
    ['a page of a proxy', 502, '<html><h1>Bad Gateway</h1></html>', 'text/html'],
    ['JSON of a gateway', 403, '{"message":"Forbidden"}', 'application/json'],
    ['JSON that stops short', 200, '{"data":{"countries":', 'application/json'],
    ['errors of another form', 400, '{"errors":{"id":["is wrong"]}}', 'application/json'],
    ['a list', 200, '[{"data":{}}]', 'application/json'],
    ['nothing', 204, '', 'text/plain'],
    ['data with a status that denies it', 500, '{"data":{}}', 'application/json'],
  ])('%s is refused with its status and type', async (_, status, body, type) => {
    const error = await ask(await always(status, body, { 'content-type': type, 'x-request-id': 'r1' }));
    expect(error).toBeInstanceOf(JejaringError);
    expect(error).toMatchObject({ code: 'UNEXPECTED_ANSWER', status, requestId: 'r1' });
    expect(error.message).toContain(`${type}, with status ${status}`);
  });
});

describe('a broken connection', () => {
  it('that is cut in the middle of the body is a network error', async () => {
    const url = await standIn((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":{"a":"');
      setTimeout(() => response.destroy(), 20);
    });
    const error = await ask(url);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).not.toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'NETWORK_ERROR', status: undefined });
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('that never came about says why', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const error = await ask(`http://127.0.0.1:${port}/graphql`);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toMatch(/^No complete answer arrived: .*ECONNREFUSED/);
  });
});

/** Begins an answer and adds a little to it for ever. */
const drip = (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":{"a":"');
  const timer = setInterval(() => response.write('.'), 10);
  response.on('close', () => clearInterval(timer));
};

describe('the time limit', () => {
  it('covers the body, however steadily it drips, and ends the connection', async () => {
    let closed: Promise<unknown> | undefined;
    const url = await standIn((response) => {
      closed = once(response, 'close');
      drip(response);
    });
    const began = performance.now();
    const error = await ask(url, 150);
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ name: 'TimeoutError', code: 'NETWORK_TIMEOUT', message: 'The answer was not complete after 150 ms.' });
    await closed;
  });

  it('can be set for one call, and lifted', async () => {
    const slow = await standIn((response) => setTimeout(() => response.end('{"data":{"countries":1}}'), 300));
    const client = createClient({ url: slow, timeout: 50, maxRetries: 0 });
    expect(await client.listCountries({}, { timeout: Number.POSITIVE_INFINITY })).toEqual({ countries: 1 });
    expect(await client.listCountries({}, { timeout: 2 ** 40 })).toEqual({ countries: 1 });
    expect(await fault(client.listCountries())).toBeInstanceOf(TimeoutError);
  });

  it('holds for a fetch that pays no heed to it', async () => {
    const deaf = createClient({ url: '/graphql', fetch: () => new Promise(() => {}), timeout: 50, maxRetries: 0 });
    expect(await fault(deaf.listCountries())).toBeInstanceOf(TimeoutError);
  });
});

describe('a signal', () => {
  it('ends a request, and its reason is kept', async () => {
    let closed: Promise<unknown> | undefined;
    const ending = new AbortController();
    const url = await standIn((response) => {
      closed = once(response, 'close');
      drip(response);
      setTimeout(() => ending.abort('the page was left'), 50);
    });
    const error = await fault(createClient({ url }).listCountries({}, { signal: ending.signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ name: 'AbortError', code: 'ABORTED', cause: 'the page was left' });
    await closed;
  });

  it('that has spoken already keeps the request from being sent', async () => {
    const fetch = vi.fn();
    const error = await fault(createClient({ url: '/graphql', fetch }).listCountries({}, { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('keeps no listener of a request that is over, and the process no timer', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const { signal } = new AbortController();
    const good = createClient({ url: '/graphql', fetch: async () => new Response('{"data":{"countries":1}}') });
    const bad = createClient({ url: '/graphql', maxRetries: 0, fetch: () => Promise.reject(new Error('no network')) });
    const before = timers();
    for (let i = 0; i < 50; i++) {
      await good.listCountries({}, { signal });
      await fault(bad.listCountries({}, { signal }));
    }
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe('instanceof', () => {
  it('knows errors of another copy of the package, each by its class', async () => {
    const error = await ask('http://127.0.0.1:9/graphql', 1_000);
    vi.resetModules();
    const other = await import('../../sdk/src/errors.js');
    expect(other.NetworkError).not.toBe(NetworkError);
    expect(error instanceof other.JejaringError).toBe(true);
    expect(error instanceof other.NetworkError).toBe(true);
    expect(error instanceof other.TimeoutError).toBe(false);
    const late = new other.TimeoutError({ code: 'NETWORK_TIMEOUT', message: 'late' });
    expect([late instanceof TimeoutError, late instanceof NetworkError, late instanceof AbortedError]).toEqual([true, true, false]);
  });

  it('takes nothing else for one of them, and leaves classes that extend them their own meaning', () => {
    class Mine extends JejaringError {}
    const mine = new Mine({ code: 'MINE', message: 'mine' });
    expect(mine instanceof Mine && mine instanceof JejaringError).toBe(true);
    expect(new TimeoutError({ code: 'NETWORK_TIMEOUT', message: 'late' }) instanceof Mine).toBe(false);
    for (const other of [null, undefined, 'NETWORK_ERROR', { code: 'NETWORK_ERROR' }, new Error('x')]) {
      expect((other as unknown) instanceof JejaringError).toBe(false);
      expect((other as unknown) instanceof NetworkError).toBe(false);
    }
  });
});
