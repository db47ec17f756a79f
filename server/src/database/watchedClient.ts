import pg from 'pg';

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

  constructor(config?: pg.ClientConfig) {
    super(config);
    // A connection that breaks fails its statement, and the pool replaces it. Without a listener Node would end the process.
    this.on('error', () => {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg declares ten overloads, and all pass through here as they are
  override query(...given: any[]): any {
    const answer: unknown = Reflect.apply(super.query, this, given);
    return answer instanceof Promise ? this.#watch(answer) : answer;
  }

  /** Called when a statement has outlasted its time, after the connection is given up. */
  protected whenLate(): void {}

  async #watch<Answer>(answer: Promise<Answer>): Promise<Answer> {
    if (this.patience === Number.POSITIVE_INFINITY) return answer;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      // With a statement under way this drops the connection at once, and the statement fails.
      void this.end();
      this.whenLate();
    }, this.patience);
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
