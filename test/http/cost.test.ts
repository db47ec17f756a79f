import { describe, expect, it } from 'vitest';
import { fanOut, harmless } from './support/documents.js';
import { type Answer, ask, askByGet, expectNothingInternal, send } from './support/speak.js';
import { registry } from './support/start.js';

const limited = registry({ config: { host: '127.0.0.1', port: 0, introspection: true, rateLimit: 2_000, proxies: 1 } });
const app = registry();

/** A caller of its own, as the proxy in front would name it. */
let callers = 0;
const caller = () => ({ 'x-forwarded-for': `198.51.100.${++callers}` });

const dear = fanOut(3, '(first: 44)');
const dearPoints = 10 + 44 + 44 ** 2 + 44 ** 3;

describe('what an answer cost', () => {
  it('stands in every answer: 10 points, and one for each record there could be', async () => {
    for (const _ of ['new', 'known']) {
      expect((await ask(app.running, '{ countries(first: 5) { code } }')).cost).toEqual({ requested: 15, limit: null, remaining: null, restoreRate: null });
      expect((await ask(app.running, fanOut(2, '(first: 5)'))).cost?.requested).toBe(10 + 5 + 25);
      expect((await ask(app.running, '{ behaviour }')).cost?.requested).toBe(10);
    }
    expect((await askByGet(app.running, { query: harmless })).cost?.requested).toBe(11);
  });

  it('stands in refusals too, and is not more than was paid', async () => {
    for (const query of ['{ nothing }', '{', fanOut(4, ''), '{ __schema { queryType { name } } }'])
      expect((await ask(app.running, query)).cost?.requested).toBe(10);
    const wrong = () => ask(app.running, 'query Q($first: Int) { countries(first: $first) { code } }', { variables: { first: 'ten' } });
    for (const _ of ['new', 'known']) expect((await wrong()).cost?.requested).toBe(10);
    expect((await ask(app.running, '{ broken }')).cost?.requested).toBe(10);
  });

  it('is what is left less', async () => {
    const headers = caller();
    const first = await ask(limited.running, '{ countries(first: 5) { code } }', { headers });
    expect(first.cost).toMatchObject({ requested: 15, limit: 200_000, restoreRate: 2_000 });
    expect(first.cost?.remaining).toBeGreaterThanOrEqual(199_985);
    expect(first.cost?.remaining).toBeLessThan(200_000);
    const second = await ask(limited.running, dear, { headers });
    expect(second.cost?.requested).toBe(dearPoints);
    expect(second.cost?.remaining).toBeGreaterThanOrEqual(199_985 - dearPoints);
    expect(second.cost?.remaining).toBeLessThan(200_000 - dearPoints + 10_000);
  });
});

describe('an address that has asked for too much', () => {
  const expectWait = (answer: Answer) => {
    const [error] = answer.body?.errors ?? [];
    expect(answer.status).toBe(429);
    expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED', requestId: answer.headers.get('x-request-id') });
    expect(error?.message).toMatch(/^The operation costs [\d,]+ points, and this address has [\d,]+ left; it gets 2,000 back each second\. Try again in \d+ s/);
    expect(Number(answer.headers.get('retry-after'))).toBe(error?.extensions.retryAfter);
    expect(error?.extensions.retryAfter).toBeGreaterThan(20);
    expect(answer.body).not.toHaveProperty('data');
    expectNothingInternal(answer.text);
  };

  it('is told how long to wait, whether the document is new or known', async () => {
    const headers = caller();
    for (const _ of 'ab') expect((await ask(limited.running, dear, { headers })).status).toBe(200);
    const known = await ask(limited.running, dear, { headers });
    expectWait(known);
    const unknown = await ask(limited.running, `${dear} # new`, { headers });
    expectWait(unknown);
    expect(unknown.cost?.requested).toBe(10);
    expect(Object.keys(Object.fromEntries(unknown.headers)).sort()).toEqual(Object.keys(Object.fromEntries(known.headers)).sort());
  });

  it('may still ask for less, and others are not concerned', async () => {
    const headers = caller();
    for (const _ of 'abc') await ask(limited.running, dear, { headers });
    expect((await ask(limited.running, harmless, { headers })).status).toBe(200);
    expect((await ask(limited.running, dear, { headers: caller() })).status).toBe(200);
  });

  it('is the address that the proxy saw, not one that the caller names', async () => {
    const forged = (i: number) => ({ 'x-forwarded-for': `203.0.113.${i}, 198.51.100.200` });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask(limited.running, dear, { headers: forged(i) })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is not kept from what is no question', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.200' };
    for (const path of ['/livez', '/readyz', '/schema.graphql']) expect((await send(limited.running, path, { headers })).status).toBe(200);
  });
});

it('an overloaded server says when to come again', async () => {
  for (const _ of ['new', 'known']) {
    const answer = await ask(app.running, '{ overloaded }');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.body?.errors?.[0].extensions).toMatchObject({ code: 'OVERLOADED', retryAfter: 1 });
  }
});
