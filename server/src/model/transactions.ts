import type { EntityManager } from 'typeorm';

/** How those who write see a database. */
export interface Transactions {
  /**
   * Does something in one transaction: all of it is stored, or nothing. What fails only because others were at it too is done again, so `work` changes nothing
   * outside of the database.
   * @throws ApiError `UNAVAILABLE`, `TIMEOUT` and the like, where the database is at fault
   */
  run<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result>;
}
