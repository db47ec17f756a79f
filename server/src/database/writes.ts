import type { DataSource } from 'typeorm';
import type { Transactions } from '../model/transactions.js';
import { toldAs } from './failures.js';

/** How often something is tried that others were in the way of. */
const triesAtMost = 5;

/** The database gave up one of two transactions that waited for each other, or that one snapshot cannot hold; nothing of it was stored. */
const isOthersFault = (fault: unknown): boolean => /^40(001|P01)$/.test((fault as { driverError?: { code?: string } }).driverError?.code ?? '');

/** Transactions of TypeORM, on the connections of the engine. */
export const openWrites = (orm: DataSource): Transactions => ({
  async run(work) {
    for (let tries = 1; ; tries++) {
      try {
        return await orm.transaction(work);
      } catch (fault) {
        if (tries === triesAtMost || !isOthersFault(fault)) throw toldAs(fault);
      }
    }
  },
});
