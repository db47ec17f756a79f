import type { ServerResponse } from 'node:http';
import { refuse } from '../../errors.js';

/** How many streams are held open at once. */
export const streamLimits = { inAll: 256, ofAddress: 16 } as const;

/** The streams that are open, so that there are never too many, and all of them end with the server. */
export class Streams {
  readonly #open = new Map<ServerResponse, string>();
  #isOver = false;

  /**
   * Takes a place for a stream until its response is closed.
   * @throws ApiError `RATE_LIMITED` where an address has too many, `OVERLOADED` where there are too many in all or the server is about to end
   */
  take(address: string, response: ServerResponse): void {
    if (this.#isOver || this.#open.size >= streamLimits.inAll)
      refuse('OVERLOADED', 'As many streams are open as this server holds. Try again shortly, or ask `changes` page by page.', { retryAfter: 5 });
    const own = [...this.#open.values()].filter((each) => each === address).length;
    if (own >= streamLimits.ofAddress)
      refuse('RATE_LIMITED', `This address has ${own} streams open; ${streamLimits.ofAddress} are allowed. Close one, or follow several things by one.`, {
        retryAfter: 5,
      });
    this.#open.set(response, address);
    response.once('close', () => this.#open.delete(response));
  }

  /** Ends them all, without saying that they are complete: whoever follows comes back, to another server, with the last id. */
  end(): void {
    this.#isOver = true;
    for (const response of this.#open.keys()) if (response.headersSent) response.end();
  }
}
