import { createServer, type Server } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll } from 'vitest';

/** A made-up identity provider on this machine. */
export interface Provider {
  readonly issuer: string;
  /** Its public key, as it publishes it. */
  readonly publicKey: JWK;
  /** Requests for each of its addresses. */
  readonly asked: Record<string, number>;
  /** Whether it answers. */
  isAway: boolean;
  /** A token as it makes them, unless something else is said. */
  token(change?: { payload?: JWTPayload & Record<string, unknown>; header?: Record<string, unknown>; key?: CryptoKey | Uint8Array }): Promise<string>;
  /** Has a new key from now on. */
  renew(kid: string): Promise<void>;
}

/** What tokens for the registry under test name in `aud`. */
export const audience = 'https://registry.example';

/** Starts a provider; it ends after the file's last test. */
export async function provider(alg: 'RS256' | 'ES256' | 'EdDSA' = 'RS256'): Promise<Provider> {
  let pair = await generateKeyPair(alg, { extractable: true });
  let publicKey = { ...(await exportJWK(pair.publicKey)), kid: 'first', alg };
  const asked: Record<string, number> = {};
  const made = {
    isAway: false,
    asked,
    issuer: '',
    get publicKey() {
      return publicKey;
    },
    async renew(kid: string) {
      pair = await generateKeyPair(alg, { extractable: true });
      publicKey = { ...(await exportJWK(pair.publicKey)), kid, alg };
    },
    async token({ payload = {}, header = {}, key }: Parameters<Provider['token']>[0] = {}) {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: made.issuer, aud: audience, sub: 'ani', exp: now + 600, scope: 'openid registry:administer', ...payload };
      const kept = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
      return new SignJWT(kept).setProtectedHeader({ alg, kid: publicKey.kid, ...header } as never).sign(key ?? pair.privateKey, { crit: { strange: true } });
    },
  };
  const server = createServer((request, response) => {
    asked[request.url!] = (asked[request.url!] ?? 0) + 1;
    if (made.isAway) return void response.destroy();
    const found: Record<string, object> = {
      '/.well-known/openid-configuration': { issuer: made.issuer, jwks_uri: `${made.issuer}/keys` },
      '/keys': { keys: [publicKey] },
    };
    response.writeHead(found[request.url!] ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(found[request.url!] ?? {}));
  });
  made.issuer = await listening(server);
  return made;
}

/** Listens on this machine until the file's last test is over; the address. */
export const listening = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    afterAll(() => void server.close());
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as { port: number }).port}`));
  });
