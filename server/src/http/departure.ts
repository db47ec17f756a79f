import type { ServerResponse } from 'node:http';
import type { Caller } from '../query/index.js';

/** Tells when a caller goes away before the answer has been written. An AbortSignal could tell it too, but to make one costs more than to read a body. */
export class Departure implements Caller {
  aborted = false;
  readonly #listeners = new Set<() => void>();

  constructor(response: ServerResponse) {
    response.once('close', () => {
      if (response.writableFinished) return;
      this.aborted = true;
      for (const listener of this.#listeners) listener();
    });
  }

  get reason(): Error {
    return new Error('The caller has gone away.');
  }

  addEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener);
  }
}
