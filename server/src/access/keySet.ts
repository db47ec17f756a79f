import { createLocalJWKSet, type JSONWebKeySet } from 'jose';

/** How old keys of a provider may become before they are fetched again beside the requests, and how old they may become at all. */
const refreshedAfterMs = 10 * 60_000;
const usedForMs = 24 * 3_600_000;

/** The shortest time between two attempts to fetch them: tokens with unknown key ids must not become a storm of questions to the provider. */
const cooldownMs = 30_000;

/** How long a provider may take. */
const patienceMs = 2_000;

/** Finds the key that a token was signed with, among those of one set. */
export type FindKey = ReturnType<typeof createLocalJWKSet>;

/**
 * The public keys of an identity provider, fetched when they are first needed. Where it is away, those that are there go on being used. Addresses come from the
 * provider's own description, never from a token.
 */
export class KeySet {
  #found: { readonly find: FindKey; readonly at: number } | undefined;
  #triedAt = Number.NEGATIVE_INFINITY;
  #underway: Promise<void> | undefined;

  constructor(private readonly issuer: string) {}

  /** The keys, as far as they are known; undefined as long as the provider has not answered. */
  async keys(): Promise<FindKey | undefined> {
    const age = performance.now() - (this.#found?.at ?? Number.NEGATIVE_INFINITY);
    if (age > usedForMs) await this.fetchAgain();
    else if (age > refreshedAfterMs) void this.fetchAgain();
    return this.#found && performance.now() - this.#found.at <= usedForMs ? this.#found.find : undefined;
  }

  /** Fetches the keys anew, unless that was tried a moment ago. Never fails. */
  fetchAgain(): Promise<void> {
    if (this.#underway !== undefined) return this.#underway;
    if (performance.now() - this.#triedAt < cooldownMs) return Promise.resolve();
    this.#triedAt = performance.now();
    this.#underway = this.#fetch()
      .catch(() => {})
      .finally(() => {
        this.#underway = undefined;
      });
    return this.#underway;
  }

  async #fetch(): Promise<void> {
    const { issuer, jwks_uri: address } = (await json(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)) as Readonly<
      Record<string, unknown>
    >;
    if (issuer !== this.issuer || typeof address !== 'string' || !isTrustworthy(address)) return;
    this.#found = { find: createLocalJWKSet((await json(address)) as JSONWebKeySet), at: performance.now() };
  }
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`The identity provider answers with ${answer.status}.`);
  return answer.json();
}

/** Keys that came over an open line could be anybody's; on this machine there is no line. */
export function isTrustworthy(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
}
