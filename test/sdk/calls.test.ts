import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { createClient, createTransport, GetNode, JejaringError, NetworkError, type Reply, ValidationError } from '../../sdk/src/index.js';
import { says, scripted } from './support/scripted.js';

const good = says(
  200,
  { data: { node: null }, extensions: { cost: { requested: 3, limit: 1_000, remaining: 997, restoreRate: 50 } } },
  { 'x-request-id': 'r1' },
);

describe('a call', () => {
  it('is sent when somebody wants it, and once', async () => {
    const { url, received } = await scripted(good);
    const call = createTransport({ url })(GetNode, { id: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received).toEqual([]);
    expect(await Promise.all([call, call, call.then(({ node }) => node), call.result()])).toEqual([
      { node: null },
      { node: null },
      null,
      { ok: true, data: { node: null }, requestId: 'r1' },
    ]);
    expect(received).toHaveLength(1);
  });

  it('is a promise to whoever takes one', async () => {
    const { url } = await scripted(says(400, { errors: [{ message: 'no' }] }));
    const { getNode } = createClient({ url });
    const settled = vi.fn();
    await expect(getNode({ id: 'x' })).rejects.toThrow('no');
    expect(await getNode({ id: 'x' }).catch(({ message }: JejaringError) => message)).toBe('no');
    await expect(getNode({ id: 'x' }).finally(settled)).rejects.toBeInstanceOf(JejaringError);
    expect(settled).toHaveBeenCalledOnce();
  });

  it('gives its outcome as a value', async () => {
    const { url } = await scripted(says(400, { errors: [{ message: 'no', extensions: { code: 'BAD_USER_INPUT' } }] }));
    const outcome = await createClient({ url }).getNode({ id: 'x' }).result();
    expect(outcome).toMatchObject({ ok: false, error: { code: 'BAD_USER_INPUT' } });
    if (outcome.ok) expectTypeOf(outcome.error).toEqualTypeOf<undefined>();
    else expectTypeOf(outcome.error).toEqualTypeOf<JejaringError>();
    const broken = createClient({ url, middleware: [() => Promise.reject(new RangeError('a mistake of the program'))] });
    await expect(broken.getNode({ id: 'x' }).result()).rejects.toBeInstanceOf(RangeError);
  });

  it('tells what came along', async () => {
    const { url } = await scripted(good);
    const call = createClient({ url }).getNode({ id: 'x' });
    const reply: Reply<unknown> = await call.withResponse();
    expect(reply).toMatchObject({ data: { node: null }, errors: [], requestId: 'r1', cost: { requested: 3, remaining: 997 }, response: { status: 200 } });
    expect(reply.response.header('content-type')).toBe('application/json');
  });
});

describe('what is left to spend', () => {
  it('is unknown until the server says, then known and restored with time', async () => {
    const { url } = await scripted(good);
    const client = createClient({ url });
    expect(client.rateLimit).toBeUndefined();
    await client.getNode({ id: 'x' });
    expect(client.rateLimit).toMatchObject({ requested: 3, limit: 1_000, restoreRate: 50 });
    expect(client.rateLimit!.remaining).toBeGreaterThanOrEqual(997);
    await expect.poll(() => client.rateLimit!.remaining).toBe(1_000);
  });

  it('stays unknown where nothing is limited, and as it was where an answer came from a cache', async () => {
    const told = (cost: object) => says(200, { data: { node: null }, extensions: { cost } });
    const { url } = await scripted(told({ requested: 3, limit: null, remaining: null, restoreRate: null }), good, told({ requested: 7 }));
    const client = createClient({ url });
    expect((await client.getNode({ id: 'x' }).withResponse()).cost).toEqual({ requested: 3, limit: null, remaining: null, restoreRate: null });
    expect(client.rateLimit).toBeUndefined();
    await client.getNode({ id: 'x' });
    expect((await client.getNode({ id: 'x' }).withResponse()).cost).toEqual({ requested: 7 });
    expect(client.rateLimit).toMatchObject({ requested: 3, limit: 1_000, restoreRate: 50 });
  });

  it('is waited for before a request that it would not do for, and not before one that it does', async () => {
    const poor = says(200, { data: { node: null }, extensions: { cost: { requested: 10, limit: 100, remaining: 0, restoreRate: 50 } } });
    const { url } = await scripted(poor, good);
    const client = createClient({ url });
    await client.getNode({ id: 'x' });
    const began = performance.now();
    await client.getNode({ id: 'x' });
    const waited = performance.now() - began;
    expect(waited).toBeGreaterThanOrEqual(150);
    const next = performance.now();
    await client.getNode({ id: 'x' });
    expect(performance.now() - next).toBeLessThan(waited);
  });

  it('is not spent twice by requests at the same time', async () => {
    const poor = says(200, { data: { node: null }, extensions: { cost: { requested: 10, limit: 100, remaining: 10, restoreRate: 100 } } });
    const { url } = await scripted(poor);
    const client = createClient({ url });
    await client.getNode({ id: 'x' });
    const began = performance.now();
    await Promise.all([1, 2, 3].map((id) => client.getNode({ id: String(id) })));
    expect(performance.now() - began).toBeGreaterThanOrEqual(180);
  });

  it('is not waited for where it never comes back', async () => {
    const spent = says(200, { data: { node: null }, extensions: { cost: { requested: 10, limit: 100, remaining: 0, restoreRate: 0 } } });
    const { url, received } = await scripted(spent);
    const client = createClient({ url });
    await client.getNode({ id: 'x' });
    await client.getNode({ id: 'x' });
    expect(received).toHaveLength(2);
  });
});

describe('a change that the rules of the domain refuse', () => {
  const payload = {
    agreement: null,
    errors: [
      { code: 'VALIDATION_FAILED', message: 'There is no such country.', path: ['parties', '0', 'country'] },
      { code: 'VALIDATION_FAILED', message: 'It ends before it begins.', path: ['expiresOn'] },
    ],
  };
  const create = 'mutation Create($input: X!) { createAgreement(input: $input) { agreement { id } errors { code message path } } }';

  it('is an error of its class, with every issue and where it is', async () => {
    const { url, received } = await scripted(says(200, { data: { createAgreement: payload } }));
    const { error } = await createTransport({ url })(create, { input: {} }).result();
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', message: 'There is no such country. (and 1 more)', operation: 'Create', retryable: false });
    expect((error as ValidationError).issues).toEqual(payload.errors);
    expect(received).toHaveLength(1);
  });

  it.each([
    ['NOT_FOUND', 'NotFoundError', { id: 'agr_9' }],
    ['DUPLICATE', 'ValidationError', { existing: { id: 'agr_1' } }],
  ])('with %s is a %s that says more', async (code, name, details) => {
    const { url } = await scripted(says(200, { data: { createAgreement: { errors: [{ code, message: 'no', path: [], ...details }] } } }));
    expect((await createTransport({ url })(create, { input: {} }).result()).error).toMatchObject({ name, code, ...details });
  });

  it('is an answer where all is wanted, and in a question whatever it looks like', async () => {
    const { url } = await scripted(says(200, { data: { createAgreement: payload } }));
    expect(await createTransport({ url, errorPolicy: 'all' })(create, { input: {} })).toEqual({ createAgreement: payload });
    expect(await createTransport({ url })('{ createAgreement { errors { code } } }')).toEqual({ createAgreement: payload });
  });

  it('because somebody else was first says what there is now', async () => {
    const current = { id: 'agr_1', version: 4 };
    const { url } = await scripted(says(409, { errors: [{ message: 'no', extensions: { code: 'CONFLICT', current, currentVersion: 4 } }] }));
    const { error } = await createTransport({ url })(create, { input: {} }).result();
    expect(error).not.toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ name: 'ConflictError', current, currentVersion: 4 });
    expect(JSON.stringify(error)).not.toContain('agr_1');
  });
});
