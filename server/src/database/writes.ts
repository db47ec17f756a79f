import type { DataSource, EntityManager } from 'typeorm';
import type { Transactions } from '../model/transactions.js';
import { toldAs } from './failures.js';
import { deadline, type WatchedClient } from './watchedClient.js';

/** How often something is tried that others were in the way of. */
const triesAtMost = 5;

/** What one statement of a patient transaction may take, in milliseconds. */
const patientMs = 60_000;

/** The database gave up one of two transactions that waited for each other, or that one snapshot cannot hold; nothing of it was stored. */
const isOthersFault = (fault: unknown): boolean => /^40(001|P01)$/.test((fault as { driverError?: { code?: string } }).driverError?.code ?? '');

/** Transactions of TypeORM, on the connections of the engine. */
export const openWrites = (orm: DataSource, atOnce: number): Transactions => ({
  atOnce,
  async run(work, options) {
    for (let tries = 1; ; tries++) {
      try {
        return await orm.transaction((manager) => (options?.isPatient ? patiently(manager, work) : work(manager)));
      } catch (fault) {
        if (tries === triesAtMost || !isOthersFault(fault)) throw withoutValues(toldAs(fault));
      }
    }
  },
});

/** A fault of the database without the values of its statement: they may be about persons, and faults are logged. */
function withoutValues(fault: unknown): unknown {
  const told = (fault as { driverError?: Readonly<Record<string, unknown>> }).driverError;
  if (!told) return fault;
  const { code, table, column, constraint } = told;
  const named = { code, table, column, constraint };
  return Object.assign(new Error(String(told.message)), { name: 'DatabaseFault', ...named, stack: (fault as Error).stack });
}

/** Work whose statements may take long; whoever has the connection next has the usual patience. */
async function patiently<Result>(manager: EntityManager, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  const client = (await manager.queryRunner!.connect()) as WatchedClient;
  const { patience } = client;
  client.patience = patientMs + deadline.grace;
  try {
    await manager.query(`set local statement_timeout = ${patientMs}`);
    return await work(manager);
  } finally {
    client.patience = patience;
  }
}
