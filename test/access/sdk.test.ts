import { beforeAll, describe, expect, it } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { closed, type Door, type Guarded, guarded, open } from './support.js';

describe.each(['embedded', 'postgres'] as const)('the SDK, asking with a key on %s', (engine) => {
  let ours: Guarded;
  let door: Door;
  let key: string;
  const client = (auth?: sdk.TransportOptions['auth']) => sdk.createClient({ url: `${door.url}/graphql`, maxRetries: 0, auth });
  const caught = (call: PromiseLike<unknown>) =>
    Promise.resolve(call).then(
      () => expect.unreachable('it was answered'),
      (error: unknown) => error,
    );
  beforeAll(async () => {
    ours = await guarded(engine);
    door = await ours.open();
    ({ key } = await ours.key(['registry:administer']));
  }, 200_000);

  it('is answered what only that key may read', async () => {
    expect(await client(key).request(closed)).toMatchObject({ apiKeys: { nodes: [{ name: 'A test' }] } });
  });

  it('gets errors of their classes: nobody known, and not allowed with what is missing', async () => {
    const unknown = await caught(client(`${key.slice(0, -1)}-`).request(open));
    expect(unknown).toBeInstanceOf(sdk.AuthenticationError);
    expect(unknown).toMatchObject({ code: 'UNAUTHENTICATED', status: 401, retryable: false });
    expect(JSON.stringify(unknown)).not.toContain(key.slice(15, -1));
    expect(await caught(client().request(closed))).toBeInstanceOf(sdk.AuthenticationError);
    const { key: less } = await ours.key(['registry:edit']);
    const forbidden = await caught(client(less).request(closed));
    expect(forbidden).toBeInstanceOf(sdk.PermissionError);
    expect(forbidden).toMatchObject({ code: 'FORBIDDEN', status: 403, path: ['apiKeys'], requiredScopes: ['registry:administer'] });
  });

  it('asks for a new key once when the server knows nobody by the old one', async () => {
    const old = await ours.key(['registry:edit']);
    await door.keyring.revoke(old.id, {});
    const given = [old.key, key];
    let asked = 0;
    expect(await client(() => given[asked++]).request(closed)).toBeTruthy();
    expect(asked).toBe(2);
    asked = 0;
    const always = () => {
      asked++;
      return old.key;
    };
    await caught(client(always).request(closed));
    expect(asked).toBe(2);
  });
});
