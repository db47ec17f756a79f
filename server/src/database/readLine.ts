import type pg from 'pg';
import { ApiError } from '../errors.js';
import type { WatchedClient } from './watchedClient.js';

/** A connection as the pool lends it. */
export type Borrowed = WatchedClient & Pick<pg.PoolClient, 'release'>;

interface Waiting {
  readonly serve: (client: Borrowed | Promise<Borrowed>) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * The line that reads stand in for a connection. Whoever is done hands the connection to the next in line, and back to the pool only when nobody
 * waits, or somebody waits there who is no read: borrowing anew for every read would cost as much as a short statement.
 */
export class ReadLine {
  readonly #waiting: Waiting[] = [];
  /** Connections that reads have, or are about to get from the pool. */
  #held = 0;

  constructor(private readonly pool: pg.Pool) {}

  /** @throws ApiError `OVERLOADED` when the wait takes too long */
  take(): Promise<Borrowed> {
    const { max, connectionTimeoutMillis } = this.pool.options as pg.PoolOptions & { connectionTimeoutMillis: number };
    if (this.#held < max) {
      this.#held++;
      return this.#borrow();
    }
    return new Promise((serve, refuse) => {
      const waiting = {
        serve,
        timer: setTimeout(() => {
          this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
          refuse(new ApiError('OVERLOADED', 'The database has more to do than it can. Try again shortly.'));
        }, connectionTimeoutMillis),
      };
      this.#waiting.push(waiting);
    });
  }

  /** Gives a connection on that works. */
  pass(client: Borrowed): void {
    if (this.#waiting.length === 0 || this.pool.waitingCount > 0) this.putBack(client);
    else this.#next()!.serve(client);
  }

  /** Gives a connection back to the pool, which looks whether it still works. @param isOver true when it is to be closed */
  putBack(client: Borrowed, isOver = false): void {
    client.release(isOver);
    const next = this.#next();
    if (next) next.serve(this.#borrow());
    else this.#held--;
  }

  #next(): Waiting | undefined {
    const next = this.#waiting.shift();
    clearTimeout(next?.timer);
    return next;
  }

  async #borrow(): Promise<Borrowed> {
    try {
      return (await this.pool.connect()) as unknown as Borrowed;
    } catch (fault) {
      const next = this.#next();
      if (next) next.serve(this.#borrow());
      else this.#held--;
      throw fault;
    }
  }
}
