import { hash } from 'node:crypto';
import { ApiError, errors } from '../errors.js';
import type { Database, Principal } from '../query/database.js';
import type { Statements } from './apiKeys.js';
import { checkKey, KeyUses } from './keyCheck.js';
import { keyPrefix } from './keyText.js';

/** Who bears a key or a token, and until when it is good, in milliseconds since 1970. */
export interface Checked {
  readonly principal: Principal;
  readonly goodUntil: number;
}

/** Checks tokens of an identity provider. */
export interface TokenCheck {
  /** Whose token it is and until when, or undefined. @throws ApiError `UNAVAILABLE` never: a provider that is away knows nobody new */
  check(token: string): Promise<Checked | undefined>;
}

/** How long what was found out about a key or a token is believed, in milliseconds: so long can a revoked one still be used. */
export const believedFor = 30_000;

/** From this age on it is checked again beside the request, so that who asks steadily never waits for it. */
const refreshedAfter = 15_000;

/** Keys and tokens that are remembered at most; longer ones are not even looked at. */
const rememberedAtMost = 10_000;
const longestToken = 8 * 1024;

interface Remembered extends Checked {
  readonly checkedAt: number;
  isRefreshing: boolean;
}

/** The refusal of whatever is no good: one sentence, whatever the reason. */
export const unauthenticated = (): ApiError => new ApiError('UNAUTHENTICATED', errors.UNAUTHENTICATED.means);

/**
 * Tells who bears a key or a token. What was checked is remembered for half a minute under its hash, so that a read with a key needs nothing
 * of the database but its answer.
 */
export class Authenticator {
  readonly #remembered = new Map<string, Remembered>();
  readonly #uses: KeyUses;

  constructor(
    private readonly database: Pick<Database, 'text'>,
    statements: Statements,
    private readonly tokens: TokenCheck | undefined,
  ) {
    this.#uses = new KeyUses(statements);
  }

  /** Who bears it, as far as that is remembered. */
  known(token: string): Principal | undefined {
    if (token.length > longestToken) return undefined;
    const name = nameOf(token);
    const found = this.#remembered.get(name);
    const now = Date.now();
    if (!found) return undefined;
    const age = now - found.checkedAt;
    if (now >= found.goodUntil || age > believedFor) {
      this.#remembered.delete(name);
      return undefined;
    }
    if (age > refreshedAfter && !found.isRefreshing) {
      found.isRefreshing = true;
      this.#find(token, name).catch(() => {});
    }
    return this.#used(found.principal);
  }

  /**
   * Who bears it.
   * @throws ApiError `UNAUTHENTICATED` where it is no good, `UNAVAILABLE` and the like where nobody can tell
   */
  async check(token: string): Promise<Principal> {
    const known = this.known(token);
    if (known) return known;
    const found = token.length > longestToken ? undefined : await this.#find(token, nameOf(token));
    if (!found) throw unauthenticated();
    return this.#used(found.principal);
  }

  /** Forgets what is remembered of a key, because it has been changed. Other servers find out by themselves, within {@link believedFor}. */
  forget(id: string): void {
    for (const [name, { principal }] of this.#remembered) if (principal.id === id) this.#remembered.delete(name);
  }

  async #find(token: string, name: string): Promise<Checked | undefined> {
    const found = token.startsWith(keyPrefix) ? await checkKey(this.database, token) : await this.tokens?.check(token);
    this.#remembered.delete(name);
    if (!found || found.goodUntil <= Date.now()) return undefined;
    for (const oldest of this.#remembered.keys()) {
      if (this.#remembered.size < rememberedAtMost) break;
      this.#remembered.delete(oldest);
    }
    this.#remembered.set(name, { ...found, checkedAt: Date.now(), isRefreshing: false });
    return found;
  }

  #used(principal: Principal): Principal {
    if (principal.kind === 'KEY') this.#uses.note(principal.id);
    return principal;
  }
}

/** What something is remembered under: a hash, so that no memory of ours holds what can be used. */
const nameOf = (token: string): string => hash('sha256', token, 'base64');
