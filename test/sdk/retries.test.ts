import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AbortedError, createClient, JejaringError, RateLimitError, ServerError, TimeoutError } from '../../sdk/src/index.js';
import { waitBefore } from '../../sdk/src/retries.js';
import { breaksOff, refuses, says, scripted } from './support/scripted.js';

const good = says(200, { data: { countries: 249 } });
const soon = { 'retry-after-ms': '5' };
const fault = (call: Promise<unknown>): Promise<JejaringError> =>
  call.then(
    () => expect.unreachable('the request was answered'),
    (error) => error,
  );

describe('a fault that may pass', () => {
  it.each([
    ['429 with Retry-After', refuses(429, 'RATE_LIMITED', { 'retry-after': '0' })],
    ['429 with a date in the past', refuses(429, 'RATE_LIMITED', { 'retry-after': new Date(0).toUTCString(), ...soon })],
    ['the code of a rate limit under a status that hides it', refuses(200, 'RATE_LIMITED', soon)],
    ['503 with a code', refuses(503, 'OVERLOADED', soon)],
    ['503 and a page of a proxy', says(503, '<html>Service Unavailable</html>', soon)],
    ['a status that hides a fault of ours', refuses(400, 'STRANGE', { ...soon, 'x-should-retry': 'true' })],
  ])('%s is tried again', async (_, step) => {
    const { url, received } = await scripted(step, step, good);
    expect(await createClient({ url }).listCountries()).toEqual({ countries: 249 });
    expect(received.map(({ headers }) => headers['x-jejaring-retry-count'])).toEqual([undefined, '1', '2']);
    expect(new Set(received.map(({ headers }) => headers['x-request-id'])).size).toBe(1);
  });

  it('such as a connection that breaks in the middle of the body is tried again', async () => {
    const { url, received } = await scripted(breaksOff, good);
    expect(await createClient({ url }).listCountries()).toEqual({ countries: 249 });
    expect(received).toHaveLength(2);
  });

  it('such as an answer that takes too long is tried again, each attempt with all the time', async () => {
    const { url, received } = await scripted((response) => setTimeout(() => response.destroy(), 5_000), good);
    expect(await createClient({ url, timeout: 100 }).listCountries()).toEqual({ countries: 249 });
    expect(received).toHaveLength(2);
  });

  it('is tried as often as is said, and then told as it is', async () => {
    const { url, received } = await scripted(refuses(503, 'UNAVAILABLE', soon));
    const error = await fault(createClient({ url, maxRetries: 4 }).listCountries());
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ code: 'UNAVAILABLE', status: 503, retryable: true });
    expect(received).toHaveLength(5);
    await fault(createClient({ url }).listCountries({}, { maxRetries: 0 }));
    expect(received).toHaveLength(6);
  });

  it('that lasts longer than a minute is told to the caller at once', async () => {
    const { url, received } = await scripted(
      refuses(429, 'RATE_LIMITED', { 'retry-after': '120' }, { cost: { requested: 9, limit: 10, remaining: 1, restoreRate: 0 } }),
    );
    const error = await fault(createClient({ url }).listCountries());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 120, cost: { requested: 9, remaining: 1 } });
    expect(received).toHaveLength(1);
  });
});

describe('a fault that stays', () => {
  it.each([
    ['a refusal', refuses(400, 'BAD_USER_INPUT', soon)],
    ['a fault that the server says will stay', refuses(503, 'TIMEOUT', { ...soon, 'x-should-retry': 'false' })],
    ['a page where an API was expected', says(404, '<html>Not Found</html>', soon)],
    ['an answer in part', says(200, { data: { countries: null }, errors: [{ message: 'x', extensions: { code: 'UNAVAILABLE' } }] }, soon)],
  ])('%s is not tried again', async (_, step) => {
    const { url, received } = await scripted(step);
    expect(await fault(createClient({ url }).listCountries())).toBeInstanceOf(JejaringError);
    expect(received).toHaveLength(1);
  });
});

describe('the wait before an attempt', () => {
  const passing = (retryAfter?: number) => new ServerError({ code: 'UNAVAILABLE', message: 'x', status: 503, retryAfter });

  it('is half a second, doubled each time up to eight, and up to a quarter less', () => {
    for (const [tried, most] of [
      [1, 500],
      [2, 1_000],
      [3, 2_000],
      [5, 8_000],
      [9, 8_000],
    ]) {
      const waits = Array.from({ length: 200 }, () => waitBefore(passing(), tried, 20)!);
      expect(Math.max(...waits)).toBeLessThanOrEqual(most);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(most * 0.75);
      expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(most * 0.1);
    }
  });

  it('is what the server says, in seconds, from header or body', async () => {
    expect(waitBefore(passing(2), 1, 2)).toBe(2_000);
    expect(waitBefore(passing(61), 1, 2)).toBeUndefined();
    const { url } = await scripted(refuses(503, 'OVERLOADED', {}, { retryAfter: 7 }));
    expect(await fault(createClient({ url, maxRetries: 0 }).listCountries())).toMatchObject({ retryAfter: 7 });
    const late = new Date(Date.now() + 30_000).toUTCString();
    const { url: dated } = await scripted(refuses(503, 'OVERLOADED', { 'retry-after': late }));
    const { retryAfter } = await fault(createClient({ url: dated, maxRetries: 0 }).listCountries());
    expect(retryAfter).toBeGreaterThan(27);
    expect(retryAfter).toBeLessThanOrEqual(30);
  });

  it('ends when the signal speaks, and leaves nothing behind', async () => {
    const { url, received } = await scripted(refuses(503, 'OVERLOADED', { 'retry-after': '30' }));
    const leaving = new AbortController();
    setTimeout(() => leaving.abort('left'), 100);
    const began = performance.now();
    const error = await fault(createClient({ url }).listCountries({}, { signal: leaving.signal }));
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: 'left', operation: 'ListCountries' });
    expect(received).toHaveLength(1);
    expect(getEventListeners(leaving.signal, 'abort')).toEqual([]);
  });
});

describe('a change', () => {
  const rename = 'mutation Rename($name: String!) { rename(name: $name) { name errors { code message path } } }';
  const done = says(200, { data: { rename: { name: 'x', errors: [] } } });

  it('has one idempotency key, however often it is sent', async () => {
    const { url, received } = await scripted(breaksOff, refuses(503, 'OVERLOADED', soon), done);
    const { request } = createClient({ url });
    await request(rename, { name: 'x' });
    await request(rename, { name: 'x' });
    const keys = received.map(({ headers }) => headers['idempotency-key']);
    expect(keys[0]).toMatch(/^[\w.-]{16,}$/);
    expect(keys.slice(0, 3)).toEqual([keys[0], keys[0], keys[0]]);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('takes a key of the caller’s own; a question has none', async () => {
    const { url, received } = await scripted(done);
    const { request } = createClient({ url });
    await request(rename, { name: 'x' }, { idempotencyKey: 'import-7' });
    await request('# a mutation\nquery { text(like: "mutation { x }") }');
    await request('fragment F on Query { a } mutation { rename { name } }');
    expect(received.map(({ headers }) => headers['idempotency-key'])).toEqual(['import-7', undefined, expect.any(String)]);
  });
});

describe('a token', () => {
  it('is asked for once more when nobody is known by it, and not twice', async () => {
    const { url, received } = await scripted(refuses(401, 'UNAUTHENTICATED'), good);
    let asked = 0;
    const auth = async () => `token-${++asked}`;
    expect(await createClient({ url, auth, maxRetries: 0 }).listCountries()).toEqual({ countries: 249 });
    expect(received.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);

    const closed = await scripted(refuses(401, 'UNAUTHENTICATED'));
    expect(await fault(createClient({ url: closed.url, auth }).listCountries())).toMatchObject({ name: 'AuthenticationError', status: 401 });
    expect(closed.received).toHaveLength(2);
    await fault(createClient({ url: closed.url, auth: 'fixed' }).listCountries());
    expect(closed.received).toHaveLength(3);
  });

  it('that never comes is waited for no longer than an answer', async () => {
    const auth = () => new Promise<string>(() => {});
    expect(await fault(createClient({ url: '/graphql', auth, timeout: 50, maxRetries: 0 }).listCountries())).toBeInstanceOf(TimeoutError);
  });
});
