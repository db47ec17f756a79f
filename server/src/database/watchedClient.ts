import pg from 'pg';
import type { Lent } from '../query/database.js';
import type { Statement } from '../query/sql.js';
import { RowTap } from './rowTap.js';
import { ValueQuery } from './valueQuery.js';

/** How long one statement may take, in milliseconds. */
export const deadline = {
  /** A read. PostgreSQL keeps it by `statement_timeout`, and writes there too. */
  read: 3_000,
  /** Anything else on the embedded engine, which has no clock of its own: the first load is slow on a busy machine. */
  write: 30_000,
  /** What PostgreSQL may take longer than its own timeout before the network is taken for dead. */
  grace: 2_000,
} as const;

/**
 * A connection that never waits for ever: a statement that outlasts {@link patience} ends it, and fails with the state
 * that PostgreSQL itself gives a statement that took too long. Only statements that are awaited are watched, not those with
 * a callback: nobody here uses one.
 */
export class WatchedClient extends pg.Client {
  /** For the statements that follow, in milliseconds. Whoever holds the connection may change it, and changes it back. */
  patience: number = deadline.write;
  /** Names of the statements that it has been given to prepare. */
  readonly prepared = new Set<string>();
  readonly #rows: RowTap;

  constructor(config?: pg.ClientConfig) {
    super(config);
    this.#rows = new RowTap(this.connection);
    // A connection that breaks fails its statement, and the pool replaces it. Without a listener Node would end the process.
    this.on('error', () => {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg declares ten overloads, and all pass through here as they are
  override query(...given: any[]): any {
    const answer: unknown = Reflect.apply(super.query, this, given);
    return answer instanceof Promise ? this.#watch(answer, this.patience) : answer;
  }

  /**
   * Runs a statement of one row and one column.
   * @param name under which it stays prepared, if it shall
   * @param patience in milliseconds
   * @returns the value as the bytes that came
   */
  value(statement: Statement, name: string | undefined, patience: number): Promise<Lent> {
    if (name) this.prepared.add(name);
    const answer = new Promise<Lent>((resolve, reject) => {
      super.query(new ValueQuery(statement, name, this.#rows, (fault, value) => (value ? resolve(value) : reject(fault))));
    });
    return this.#watch(answer, patience);
  }

  /** Called when a statement has outlasted its time, after the connection is given up. */
  protected whenLate(): void {}

  async #watch<Answer>(answer: Promise<Answer>, patience: number): Promise<Answer> {
    if (patience === Number.POSITIVE_INFINITY) return answer;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      // With a statement under way this drops the connection at once, and the statement fails.
      void this.end();
      this.whenLate();
    }, patience);
    try {
      return await answer;
    } catch (fault) {
      throw late ? new StatementTooLate() : fault;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A statement that was given up here; bears the state of a statement that PostgreSQL gave up. */
class StatementTooLate extends Error {
  readonly code = '57014';

  constructor() {
    super('The statement took too long; its connection was ended.');
  }
}
