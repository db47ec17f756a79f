import type { EntityManager } from 'typeorm';

/** How those who write see a database. */
export interface Transactions {
  /** How many transactions can be under way at once; with one, whoever is in one keeps all others waiting, readers too. */
  readonly atOnce: number;
  /**
   * Does something in one transaction: all of it is stored, or nothing. What fails only because others were at it too is done again, so `work` changes nothing
   * outside of the database.
   * @throws ApiError `UNAVAILABLE`, `TIMEOUT` and the like, where the database is at fault
   */
  run<Result>(work: (manager: EntityManager) => Promise<Result>, options?: TransactionOptions): Promise<Result>;
}

/** What is unusual about a transaction. */
export interface TransactionOptions {
  /** Nobody waits for an answer, so each of its statements may take a minute. */
  readonly isPatient?: boolean;
}
