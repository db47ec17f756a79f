import { request } from 'node:http';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newKey, partsOf } from '../../server/src/access/keyText.js';
import { asOwner } from '../support/owner.js';
import { type Answer, closed, type Door, type Guarded, guarded, open } from './support.js';

const refused = { status: 401, codes: ['UNAUTHENTICATED'] };
const sentence = 'This needs a key or a token, and none was sent that is valid.';

describe('a key as text', () => {
  it('begins with jjr_ and its public id, and is taken apart again', () => {
    const key = newKey('k7m2q9xd4t');
    expect(key).toMatch(/^jjr_k7m2q9xd4t_[A-Za-z0-9]{33}$/);
    expect(partsOf(key)).toEqual({ publicId: 'k7m2q9xd4t', secret: key.slice(15, 42) });
    expect(newKey('k7m2q9xd4t')).not.toBe(key);
  });

  it('is known to be misspelt without asking anybody, whichever letter it is', () => {
    const key = newKey('k7m2q9xd4t');
    for (let i = 0; i < key.length; i++) {
      const other = key[i] === 'x' ? 'y' : 'x';
      expect(partsOf(key.slice(0, i) + other + key.slice(i + 1)), `letter ${i}`).toBeUndefined();
    }
  });
});

describe.each(['embedded', 'postgres'] as const)('keys on %s', (engine) => {
  let ours: Guarded;
  let door: Door;
  let key: string;
  beforeAll(async () => {
    ours = await guarded(engine);
    door = await ours.open();
    ({ key } = await ours.key(['registry:administer']));
  });
  afterEach(() => void vi.useRealTimers());

  const expectRefused = (answer: Answer): void => {
    expect(answer).toMatchObject(refused);
    expect(answer.errors[0].message).toBe(sentence);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer.text).not.toContain('"data":{');
  };

  it('A01: what is public needs none, and what is not is refused without one', async () => {
    expect((await door.ask(open)).data.countries.nodes).toHaveLength(1);
    const answer = await door.ask(closed);
    expectRefused(answer);
    expect(answer.errors[0].path).toEqual(['apiKeys']);
    expect((await door.ask(closed, key)).data.apiKeys.nodes[0]).toMatchObject({ name: 'A test', scopes: ['REGISTRY_ADMINISTER'] });
  });

  it.each<[string, (key: string) => string]>([
    ['A02: garbage', () => 'Bearer garbage'],
    ['A03: one sign off', (given) => `Bearer ${given.slice(0, -1)}${given.endsWith('x') ? 'y' : 'x'}`],
    ['A04: its beginning', (given) => `Bearer ${given.slice(0, 20)}`],
    ['A04: one that was never made, well written', () => `Bearer ${newKey('aaaaaaaaaa')}`],
    ['A04: the public id of one with another secret', (given) => `Bearer ${newKey(given.slice(4, 14))}`],
    ['A07: nothing', () => ''],
    ['A07: nothing behind Bearer', () => 'Bearer '],
    ['A08: SQL', () => "Bearer ' or 1=1 --"],
    ['A09: text behind it', (given) => `Bearer ${given} and more`],
    ['A10: in capitals', (given) => `Bearer ${given.toUpperCase()}`],
    ['A11: without Bearer', (given) => given],
    ['A12: under another scheme', (given) => `Basic ${Buffer.from(`${given}:`).toString('base64')}`],
  ])('%s is refused, with one and the same sentence, for what is public too', async (_what, spoilt) => {
    for (const query of [open, open, closed]) expectRefused(await door.ask(query, { authorization: spoilt(key) }));
  });

  it('A05, A25: is refused at once where it was revoked, and within 30 seconds on another server', async () => {
    const other = await ours.open();
    const made = await ours.key(['registry:administer']);
    for (const each of [door, other]) expect((await each.ask(closed, made.key)).status).toBe(200);
    const { data } = await door.ask('mutation($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { id revokedAt } errors { __typename } } }', key, {
      id: `key_${made.id}`,
    });
    expect(data.revokeApiKey).toEqual({ apiKey: { id: `key_${made.id}`, revokedAt: expect.stringMatching(/^20/) }, errors: [] });
    expectRefused(await door.ask(closed, made.key));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 });
    expectRefused(await other.ask(closed, made.key));
  });

  it('A06: is refused when it has ended, also where it was just taken', async () => {
    const { key: short } = await ours.key(['registry:administer'], undefined, { expiresAt: new Date(Date.now() + 60_000) });
    expect((await door.ask(closed, short)).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expectRefused(await door.ask(closed, short));
  });

  it('A06: cannot be made to end in the past', async () => {
    await expect(ours.key(['registry:edit'], undefined, { expiresAt: new Date(0) })).rejects.toMatchObject({ each: [{ path: ['expiresAt'] }] });
  });

  it('A13, A14: is not taken from an address or a cookie', async () => {
    const byAddress = await fetch(`${door.url}/graphql?${new URLSearchParams({ query: closed, key, access_token: key, authorization: `Bearer ${key}` })}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(byAddress.status).toBe(401);
    expectRefused(await door.ask(closed, { cookie: `key=${key}; authorization=Bearer ${key}` }));
    expectRefused(await door.ask(closed, { 'x-api-key': key }));
  });

  it('A15: is refused quickly where it has 12 KB', async () => {
    const began = performance.now();
    for (const long of ['x'.repeat(12_000), key.repeat(250), `${'a.'.repeat(2)}${'b'.repeat(11_000)}`])
      expectRefused(await door.ask(closed, { authorization: `Bearer ${long}` }));
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('A16: is refused where there are two, in one header or in two', async () => {
    const { key: second } = await ours.key(['registry:administer']);
    expectRefused(await door.ask(closed, { authorization: `Bearer ${key}, Bearer ${second}` }));
    const { hostname, port } = new URL(door.url);
    const status = await new Promise((resolve) => {
      const sent = request({ hostname, port, path: '/graphql', method: 'POST' }, (answer) => resolve(answer.statusCode));
      sent.setHeader('content-type', 'application/json');
      sent.setHeader('authorization', [`Bearer ${key}`, `Bearer ${key}`]);
      sent.end(JSON.stringify({ query: closed }));
    });
    expect(status).toBe(401);
  });

  it('A17, A20: with too few scopes is told which one is missing, and with fields that are not there that they are not', async () => {
    const { key: reading } = await ours.key(['registry:edit']);
    const answer = await door.ask(closed, reading);
    expect(answer).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
    expect(answer.errors[0]).toMatchObject({ path: ['apiKeys'], extensions: { requiredScopes: ['registry:administer'] } });
    const made = await door.ask('mutation { createApiKey(input: { name: "x", scopes: [REGISTRY_ADMINISTER] }) { key } }', reading);
    expect(made).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
    const extra = await door.ask('mutation { createApiKey(input: { name: "x", scopes: [REGISTRY_EDIT], isAdmin: true }) { key } }', key);
    expect(extra).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
  });

  it('A25: has an old and a new secret for as long as was said, and then only the new one', async () => {
    const first = await ours.key(['registry:administer']);
    expect((await door.ask(closed, first.key)).status).toBe(200);
    const rotate =
      'mutation($id: ID!, $until: DateTime) { rotateApiKey(input: { id: $id, oldUntil: $until }) { key apiKey { oldSecretUntil rotatedAt } errors { __typename ... on UserError { message } } } }';
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const { data } = await door.ask(rotate, key, { id: `key_${first.id}`, until });
    expect(data.rotateApiKey).toMatchObject({ errors: [], apiKey: { oldSecretUntil: until } });
    for (const each of [first.key, data.rotateApiKey.key]) expect((await door.ask(closed, each)).status).toBe(200);
    expect(data.rotateApiKey.key.slice(0, 14)).toBe(first.key.slice(0, 14));

    const { data: again } = await door.ask(rotate, key, { id: `key_${first.id}` });
    expectRefused(await door.ask(closed, first.key));
    expectRefused(await door.ask(closed, data.rotateApiKey.key));
    expect((await door.ask(closed, again.rotateApiKey.key)).status).toBe(200);
  });

  it('are made, with everything that is wrong with the input said at once', async () => {
    const id = `ins_${await ours.institution('unido')}`;
    const create =
      'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { made: key apiKey { name institution { slug } scopes lastUsedAt } errors { __typename ... on UserError { code at: path } } query { institution(by: { slug: "unido" }) { slug } } } }';
    const { data } = await door.ask(create, key, { input: { name: 'UNIDO, import', scopes: ['RECORDS_WRITE'], institution: id } });
    expect(data.createApiKey).toEqual({
      made: expect.stringMatching(/^jjr_/),
      apiKey: { name: 'UNIDO, import', institution: { slug: 'unido' }, scopes: ['RECORDS_WRITE'], lastUsedAt: null },
      errors: [],
      query: { institution: { slug: 'unido' } },
    });
    const { data: none } = await door.ask(create, key, { input: { name: '', scopes: ['RECORDS_WRITE'], expiresAt: '2001-01-01T00:00:00Z' } });
    expect(none.createApiKey).toMatchObject({ made: null, apiKey: null });
    expect(none.createApiKey.errors.map(({ at }: any) => at)).toEqual([
      ['input', 'name'],
      ['input', 'institution'],
      ['input', 'expiresAt'],
    ]);
    expect(none.createApiKey.errors[0]).toMatchObject({ __typename: 'ValidationError', code: 'VALIDATION_FAILED' });
  });

  it('say when they were last used, and write it down at most once a minute', async () => {
    const made = await ours.key(['registry:edit']);
    const used = () => ours.registry.orm.query('select used_at from api_key_use where api_key_id = $1', [made.id]);
    expect(await used()).toEqual([]);
    await door.ask(open, made.key);
    await expect.poll(async () => (await used()).length).toBe(1);
    const [{ used_at: first }] = await used();
    for (let i = 0; i < 5; i++) await door.ask(open, made.key);
    expect(await used()).toEqual([{ used_at: first }]);
  });

  it('cost a read no statement of their own', async () => {
    const { key: reading } = await ours.key(['records:write'], 'unido');
    await door.ask(open, reading);
    const statements = [vi.spyOn(ours.registry.database, 'text'), vi.spyOn(ours.registry.database, 'bytes')];
    for (let i = 0; i < 10; i++) expect((await door.ask(open, reading)).status).toBe(200);
    expect(statements.map(({ mock }) => mock.calls.length)).toEqual([0, 10]);
    for (const each of statements) each.mockRestore();
  });

  it('A30: are in no line of the log, whatever happened', async () => {
    const { key: seen } = await ours.key(['registry:edit']);
    await door.ask(open, seen);
    await door.ask('{ nothing', seen);
    await door.ask(closed, seen);
    await fetch(`${door.url}/nowhere?key=${seen}`, { headers: { authorization: `Bearer ${seen}` } });
    const secret = partsOf(seen)!.secret;
    expect(door.logged.filter((line) => line.includes(secret))).toEqual([]);
  });

  it('A31: are in no column of any table', async () => {
    const { key: kept } = await ours.key(['registry:edit']);
    await door.ask(open, kept);
    const { secret } = partsOf(kept)!;
    const tables: { name: string }[] = await ours.registry.orm.query(
      "select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
    expect(tables.map(({ name }) => name)).toContain('api_key_secret');
    const written = Buffer.from(secret).toString('hex');
    for (const { name } of tables) {
      const found = await asOwner(ours.registry.orm, (owner) =>
        owner.query(`select from ${name} t where strpos(to_jsonb(t)::text, $1) > 0 or strpos(to_jsonb(t)::text, $2) > 0`, [secret, written]),
      );
      expect(found, name).toEqual([]);
    }
  });
});
