import { errors as faults, type JWTPayload, jwtVerify } from 'jose';
import { type Principal, type Scope, scopes } from '../query/database.js';
import type { Checked, TokenCheck } from './authenticator.js';
import { KeySet } from './keySet.js';

/** Whose tokens are taken, and for whom they must be made. */
export interface IdentityProvider {
  /** The issuer's address, as it stands in `iss`. */
  readonly issuer: string;
  /** What stands in `aud` of tokens that are for this registry. */
  readonly audience: string;
}

/** Signatures of which a provider keeps the secret to itself. What a token says of its algorithm only chooses among these. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** How far clocks may differ, and how long before its end a token may be used, both in seconds. */
const leeway = 60;
const longestLife = 24 * 3_600;

/** The claims that say more than who it is: what it is good for, words with a space between them; and the global id of the institution it acts for. */
export const claims = { scopes: 'scope', institution: 'jejaring_institution' } as const;

/** Checks tokens of an OpenID provider with the keys that it publishes. */
export class IdentityTokens implements TokenCheck {
  readonly #keySet: KeySet;

  constructor(private readonly provider: IdentityProvider) {
    this.#keySet = new KeySet(provider.issuer);
  }

  async check(token: string): Promise<Checked | undefined> {
    // What is not even written as one must not make us ask the provider.
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return undefined;
    try {
      return await this.#verified(token);
    } catch (fault) {
      if (!(fault instanceof faults.JWKSNoMatchingKey)) return undefined;
    }
    // A provider may have a key that is newer than those we know.
    await this.#keySet.fetchAgain();
    return this.#verified(token).catch(() => undefined);
  }

  async #verified(token: string): Promise<Checked | undefined> {
    const keys = await this.#keySet.keys();
    if (!keys) return undefined;
    const { issuer, audience } = this.provider;
    const requiredClaims = ['exp', 'sub'];
    const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, requiredClaims, clockTolerance: leeway });
    const end = payload.exp! + leeway;
    if (end > Date.now() / 1000 + longestLife + 2 * leeway) return undefined;
    const principal = principalOf(payload);
    return principal && { principal, goodUntil: end * 1000 };
  }
}

/** Who a token says it is; undefined where its institution is none. */
function principalOf(payload: JWTPayload): Principal | undefined {
  const { iss, sub } = payload;
  if (typeof sub !== 'string' || sub === '' || sub.length > 255) return undefined;
  const institution = payload[claims.institution];
  const [, institutionId] = /^ins_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(String(institution ?? '')) ?? [];
  if (institution !== undefined && !institutionId) return undefined;
  const said = String(payload[claims.scopes] ?? '').split(' ');
  const isScope = (word: string): word is Scope => Object.hasOwn(scopes, word);
  return { kind: 'TOKEN', id: `${iss}#${sub}`, name: sub, ...(institutionId && { institutionId }), scopes: new Set(said.filter(isScope)) };
}
