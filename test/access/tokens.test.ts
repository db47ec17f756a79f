import { createServer } from 'node:http';
import { exportSPKI, generateKeyPair, importJWK } from 'jose';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { IdentityTokens } from '../../server/src/access/identityTokens.js';
import { audience, listening, type Provider, provider } from './provider.js';
import { closed, type Door, type Guarded, guarded } from './support.js';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

let ours: Guarded;
let theirs: Provider;
let door: Door;
beforeAll(async () => {
  ours = await guarded('embedded');
  theirs = await provider();
  door = await ours.open({}, new IdentityTokens({ issuer: theirs.issuer, audience }));
}, 200_000);
afterEach(() => void vi.useRealTimers());

const status = async (token: string): Promise<number> => (await door.ask(closed, token)).status;

describe('a token of the identity provider', () => {
  it('is taken as a key is, for the scopes that it names', async () => {
    expect(await status(await theirs.token())).toBe(200);
    const answer = await door.ask(closed, await theirs.token({ payload: { scope: 'openid registry:edit everything' } }));
    expect(answer).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
  });

  it('acts for the institution whose id it names', async () => {
    const id = `ins_${await ours.institution('unido')}`;
    const token = await theirs.token({ payload: { jejaring_institution: id, scope: 'records:write' } });
    expect(await door.authenticator.check(token)).toMatchObject({
      kind: 'TOKEN',
      id: `${theirs.issuer}#ani`,
      institutionId: id.slice(4),
      scopes: new Set(['records:write']),
    });
    expect(await status(await theirs.token({ payload: { jejaring_institution: 'unido' } }))).toBe(401);
  });

  it.each(['ES256', 'EdDSA'] as const)('may be signed by %s', async (algorithm) => {
    const other = await provider(algorithm);
    const there = await ours.open({}, new IdentityTokens({ issuer: other.issuer, audience }));
    expect((await there.ask(closed, await other.token())).status).toBe(200);
    expect((await there.ask(closed, await theirs.token())).status).toBe(401);
  });

  it.each<[string, () => Promise<string>]>([
    ['J02: no algorithm', async () => `${part({ alg: 'none' })}.${part({ iss: theirs.issuer, aud: audience, sub: 'a', exp: inSeconds(60) })}.`],
    ['J02: no algorithm, and a signature', async () => `${part({ alg: 'none' })}.${(await theirs.token()).split('.').slice(1).join('.')}`],
    [
      'J03: signed with the public key as a secret',
      async () => {
        const pem = await exportSPKI((await importJWK({ ...theirs.publicKey, ext: true }, 'RS256', { extractable: true })) as never);
        return theirs.token({ header: { alg: 'HS256' }, key: new TextEncoder().encode(pem) });
      },
    ],
    [
      'J04: another payload under the same signature',
      async () => {
        const [head, , signature] = (await theirs.token()).split('.');
        return `${head}.${part({ iss: theirs.issuer, aud: audience, sub: 'root', exp: inSeconds(60), scope: 'registry:administer' })}.${signature}`;
      },
    ],
    ['J05: over', () => theirs.token({ payload: { exp: inSeconds(-90) } })],
    ['J06: not good yet', () => theirs.token({ payload: { nbf: inSeconds(120) } })],
    ['J07: without an end', () => theirs.token({ payload: { exp: undefined } })],
    ['J08: for somebody else', () => theirs.token({ payload: { aud: 'https://elsewhere.example' } })],
    ['J08: for nobody', () => theirs.token({ payload: { aud: undefined } })],
    ['J09: of another issuer', () => theirs.token({ payload: { iss: 'https://elsewhere.example' } })],
    ['J10: with a key id that nobody has', () => theirs.token({ header: { kid: 'second' } })],
    ['J11: with a path as key id', () => theirs.token({ header: { kid: '../../../../dev/null' } })],
    [
      'J12: with a key of its own',
      async () => {
        const own = await generateKeyPair('RS256', { extractable: true });
        return theirs.token({ key: own.privateKey, header: { jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, kid: 'own' } });
      },
    ],
    ['J15: with an extension that must be understood', () => theirs.token({ header: { crit: ['strange'], strange: true } })],
    ['J16: until the year 9999', () => theirs.token({ payload: { exp: 253_370_764_800 } })],
    ['J17: garbage in three parts', async () => 'abc.def.ghi'],
    ['J18: garbage', async () => 'eyJhbGciOiJSUzI1NiJ9'],
    ['J18: without a subject', () => theirs.token({ payload: { sub: undefined } })],
    ['J18: with an end that is a text', () => theirs.token({ payload: { exp: 'tomorrow' as never } })],
  ])('%s: is refused', async (_what, make) => {
    const answer = await door.ask(closed, await make());
    expect(answer).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    expect(answer.errors[0].message).toBe('This needs a key or a token, and none was sent that is valid.');
  });

  it('J13, J14, J19: makes the server call no address that stands in it', async () => {
    let called = 0;
    const trap = createServer((_request, response) => {
      called++;
      response.end('{"keys":[]}');
    });
    const elsewhere = await listening(trap);
    const address = `${elsewhere}/keys`;
    const own = await generateKeyPair('RS256', { extractable: true });
    for (const header of [{ jku: address }, { x5u: address }, { kid: address }, { jku: address, kid: 'new' }])
      expect(await status(await theirs.token({ key: own.privateKey, header }))).toBe(401);
    expect(await status(await theirs.token({ payload: { iss: elsewhere } }))).toBe(401);
    expect(called).toBe(0);
  });

  it('F42: is taken with a clock that is less than a minute off', async () => {
    expect(await status(await theirs.token({ payload: { exp: inSeconds(-30), sub: 'late' } }))).toBe(200);
    expect(await status(await theirs.token({ payload: { nbf: inSeconds(30), sub: 'early' } }))).toBe(200);
  });

  it('is no longer taken when it is over, though it was a moment ago', async () => {
    const token = await theirs.token({ payload: { exp: inSeconds(5) } });
    expect(await status(token)).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 70_000 });
    expect(await status(token)).toBe(401);
  });
});

describe('F41: where the provider is away', () => {
  it('known keys go on being used, unknown ones are refused quickly, and it is not asked again and again', async () => {
    const away = await provider();
    const there = await ours.open({}, new IdentityTokens({ issuer: away.issuer, audience }));
    const { key } = await ours.key(['registry:administer']);
    expect((await there.ask(closed, await away.token())).status).toBe(200);
    away.isAway = true;
    expect((await there.ask(closed, await away.token({ payload: { sub: 'budi' } }))).status).toBe(200);
    expect((await there.ask(closed, key)).status).toBe(200);
    const before = { ...away.asked };
    const began = performance.now();
    const strangers = await Promise.all(Array.from({ length: 20 }, (_, i) => away.token({ header: { kid: `unknown ${i}` } })));
    for (const token of strangers) expect((await there.ask(closed, token)).status).toBe(401);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(away.asked).toEqual(before);
  });

  it('tokens are refused and keys work, if it has never answered', async () => {
    const away = await provider();
    away.isAway = true;
    const there = await ours.open({}, new IdentityTokens({ issuer: away.issuer, audience }));
    for (let i = 0; i < 5; i++) expect((await there.ask(closed, await away.token())).status).toBe(401);
    expect(away.asked).toEqual({ '/.well-known/openid-configuration': 1 });
    expect((await there.ask(closed, (await ours.key(['registry:administer'])).key)).status).toBe(200);
  });

  it('a new key of its own is found once the last attempt is half a minute ago', async () => {
    const renewed = await provider();
    const there = await ours.open({}, new IdentityTokens({ issuer: renewed.issuer, audience }));
    expect((await there.ask(closed, await renewed.token())).status).toBe(200);
    await renewed.renew('second');
    expect((await there.ask(closed, await renewed.token())).status).toBe(401);
    const now = performance.now.bind(performance);
    const later = vi.spyOn(performance, 'now').mockImplementation(() => now() + 31_000);
    expect((await there.ask(closed, await renewed.token())).status).toBe(200);
    later.mockRestore();
  });
});

describe('a server without an identity provider', () => {
  it('takes no token', async () => {
    const plain = await ours.open();
    expect((await plain.ask(closed, await theirs.token())).status).toBe(401);
  });
});
