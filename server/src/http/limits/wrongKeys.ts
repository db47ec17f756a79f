import { ApiError } from '../../errors.js';
import { Accounts } from './accounts.js';

/** Counts the keys and tokens that are not valid: an address may show a hundred at once, and one more for each second after that. */
export class WrongKeys {
  readonly #left = new Accounts(1);

  /**
   * To be called before a key is looked up.
   * @throws ApiError `RATE_LIMITED` when the address has shown too many that were wrong
   */
  assertFew(address: string): void {
    if (this.#left.take(address, 0)! >= 1) return;
    throw new ApiError('RATE_LIMITED', 'This address has sent too many keys that are not valid. Try again in 1 s.', { retryAfter: 1 });
  }

  /** Counts a key that was refused for what it is. */
  count(address: string, refusal: unknown): void {
    if (refusal instanceof ApiError && refusal.code === 'UNAUTHENTICATED' && this.#left.take(address, 0)! >= 1) this.#left.take(address, 1);
  }
}
