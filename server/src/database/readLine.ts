import type pg from 'pg';
import { overloaded } from './failures.js';
import type { WatchedClient } from './watchedClient.js';

/** A connection as the pool lends it. */
export type Borrowed = WatchedClient & Pick<pg.PoolClient, 'release'>;

/** How many reads wait at most. */
const waitingAtMost = 1_000;

/** A line whose first has waited for this part of the time that one waits at most takes nobody more: who comes would wait in vain. */
const hopelessAfter = 1 / 3;

interface Waiting {
  /** When it came, in milliseconds of this process. */
  readonly since: number;
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

  /** @throws ApiError `OVERLOADED` at once when too many wait or the line does not move, later when the wait takes too long */
  take(): Promise<Borrowed> {
    const { max, connectionTimeoutMillis } = this.pool.options as pg.PoolOptions & { connectionTimeoutMillis: number };
    if (this.#held < max) {
      this.#held++;
      return this.#borrow();
    }
    if (this.#isHopeless(connectionTimeoutMillis)) return Promise.reject(overloaded());
    return new Promise((serve, refuse) => {
      const waiting: Waiting = {
        since: performance.now(),
        serve,
        timer: setTimeout(() => {
          this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
          refuse(overloaded());
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

  #isHopeless(patience: number): boolean {
    const [first] = this.#waiting;
    return this.#waiting.length >= waitingAtMost || (first !== undefined && performance.now() - first.since > patience * hopelessAfter);
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
