import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Transactions } from '../model/transactions.js';
import { actFor } from '../writing/acting.js';
import { coerced } from './coercion.js';
import { importLimits } from './importLimits.js';
import type { ImportJob, ImportKind, Reject, StagedRow, Stored } from './job.js';
import { claimJob, keepClaim, mayGoOn, move, noteRejects, noteStored, releaseJob } from './jobs.js';
import { forgetRows, rowsBehind } from './stagedRows.js';

/** Rows of one transaction. A file that is not longer is stored in one. */
const rowsAtOnce = 1_000;

/** How often a job is tried that fails for no reason of its own. */
const attemptsAtMost = 3;

const rowsIn = (rejects: readonly Reject[]): number => new Set(rejects.map(({ row }) => row)).size;

/** The job was cancelled, or another server has taken it. */
class NoLongerOurs extends Error {}

/** The job is left for whoever comes next. */
class Left extends Error {}

/**
 * Works at jobs. A job that may store only all of its rows or none is checked first, as a whole, in a transaction that is taken back; then rows are stored, a
 * thousand in a transaction, which notes how far it has come: whoever goes on after an interruption begins there. A job whose key is revoked ends before the
 * next thousand.
 */
export class Runner {
  constructor(
    private readonly transactions: Transactions,
    private readonly kinds: ReadonlyMap<string, ImportKind>,
    /** Is told what nobody waits for the answer of. */
    private readonly tell: (fault: unknown) => void,
    /** Whether the server is about to stop: then a job is left where it is. */
    private readonly isClosing: () => boolean,
  ) {}

  /** Works at a job to its end, unless somebody else does. */
  async run(id: string): Promise<void> {
    const claim = randomUUID();
    const job = await this.transactions.run((manager) => claimJob(manager, id, claim));
    if (!job) return;
    try {
      if (job.attempts > attemptsAtMost) await this.#end(job, 'FAILED');
      else await this.#work(job, claim);
    } catch (fault) {
      if (fault instanceof NoLongerOurs) return;
      const isLeft = fault instanceof Left;
      if (!isLeft) this.tell(fault);
      await this.transactions.run((manager) => releaseJob(manager, id, claim, !isLeft)).catch(this.tell);
    }
  }

  async #work(job: ImportJob, claim: string): Promise<void> {
    const isWhole = job.onReject === 'STOP' && job.rowsRead > rowsAtOnce;
    if (!job.isChecked && (job.isDryRun || isWhole) && !(await this.#check(job, claim))) return;
    for (let last = job.rowsDone; ; ) {
      if (this.isClosing()) throw new Left();
      const next = await this.#storeSome(job, claim, last);
      if (next === undefined) return;
      if (next === last) break;
      last = next;
    }
    await this.#end(job, 'STORED');
  }

  /** Stores everything and takes it back. @returns whether it is to be stored now */
  async #check(job: ImportJob, claim: string): Promise<boolean> {
    return this.transactions.run(
      async (manager) => {
        await this.#begin(manager, job);
        await manager.query('savepoint before_all');
        const rejects: Reject[] = [];
        let rejected = 0;
        const counts = { created: 0, changed: 0, unchanged: 0 };
        let last = 0;
        let told = Date.now();
        for (let rows = await rowsBehind(manager, job.id, last, rowsAtOnce); rows.length > 0; rows = await rowsBehind(manager, job.id, last, rowsAtOnce)) {
          const stored = await this.#storeRows(manager, job, rows);
          rejected += rowsIn(stored.rejects);
          rejects.push(...stored.rejects.slice(0, importLimits.rejectsKept - rejects.length));
          for (const count of ['created', 'changed', 'unchanged'] as const) counts[count] += stored[count];
          last = rows.at(-1)!.row;
          if (this.isClosing()) throw new Left();
          if (!(await mayGoOn(manager, job))) break;
          if (Date.now() - told > 1_000) {
            told = Date.now();
            await this.#tellProgress(job, claim, last);
          }
        }
        await manager.query('rollback to savepoint before_all');
        if (!(await keepClaim(manager, job.id, claim, last))) throw new NoLongerOurs();
        if (!(await mayGoOn(manager, job))) {
          await this.#endIn(manager, job, 'CANCELLED');
          return false;
        }
        await noteRejects(manager, job.id, rejects, rejected);
        if (job.isDryRun)
          await manager.query('update import_job set rows_created = $2, rows_changed = $3, rows_unchanged = $4 where id = $1', [
            job.id,
            ...Object.values(counts),
          ]);
        const isOver = job.isDryRun || rejected > 0;
        if (isOver) await this.#endIn(manager, job, job.isDryRun ? 'CHECKED' : 'REFUSED');
        else await manager.query('update import_job set is_checked = true where id = $1', [job.id]);
        return !isOver;
      },
      { isPatient: true },
    );
  }

  /** Says on another connection how far a check has come, where there is another one. */
  async #tellProgress({ id }: ImportJob, claim: string, last: number): Promise<void> {
    if (this.transactions.atOnce < 2) return;
    if (!(await this.transactions.run((manager) => keepClaim(manager, id, claim, last)))) throw new NoLongerOurs();
  }

  /** Stores the next rows. @returns the last of them, nothing where the job has ended with them */
  async #storeSome(job: ImportJob, claim: string, last: number): Promise<number | undefined> {
    return this.transactions.run(
      async (manager) => {
        const rows = await rowsBehind(manager, job.id, last, rowsAtOnce);
        if (rows.length === 0) return last;
        if (!(await mayGoOn(manager, job))) {
          await this.#endIn(manager, job, 'CANCELLED');
          return undefined;
        }
        await this.#begin(manager, job);
        await manager.query('savepoint before_rows');
        const stored = await this.#storeRows(manager, job, rows);
        const isRefused = job.onReject === 'STOP' && stored.rejects.length > 0;
        if (isRefused) await manager.query('rollback to savepoint before_rows');
        const next = rows.at(-1)!.row;
        const counted = isRefused ? { created: 0, changed: 0, unchanged: 0, rejects: [] } : stored;
        if (!(await noteStored(manager, job.id, claim, isRefused ? last : next, counted))) throw new NoLongerOurs();
        await noteRejects(manager, job.id, stored.rejects, rowsIn(stored.rejects));
        if (!isRefused) return next;
        await this.#endIn(manager, job, 'REFUSED');
        return undefined;
      },
      { isPatient: true },
    );
  }

  /** Stores rows, as many at once as suits their kind. */
  async #storeRows(manager: EntityManager, job: ImportJob, staged: readonly StagedRow[]): Promise<Stored> {
    const kind = this.kinds.get(job.kind)!;
    const { rows, rejects } = coerced(kind, staged);
    const store = kind.rows;
    const all = { created: 0, changed: 0, unchanged: 0, rejects: [...rejects] };
    for (let i = 0; i < rows.length; i += store.rowsAtOnce) {
      const { rejects: more, ...counts } = await store.store({ manager, job }, rows.slice(i, i + store.rowsAtOnce));
      all.rejects.push(...more);
      for (const count of ['created', 'changed', 'unchanged'] as const) all[count] += counts[count];
    }
    all.rejects.sort((a, b) => a.row - b.row);
    return all;
  }

  #begin = (manager: EntityManager, { principal, id }: ImportJob): Promise<void> => actFor(manager, principal, `imp_${id}`);

  #end = (job: ImportJob, status: 'STORED' | 'FAILED'): Promise<void> => this.transactions.run((manager) => this.#endIn(manager, job, status));

  async #endIn(manager: EntityManager, { id }: ImportJob, status: ImportJob['status']): Promise<void> {
    await move(manager, id, ['RUNNING'], status);
    // What failed here can be started again, with its rows.
    if (status !== 'FAILED') await forgetRows(manager, id);
  }
}
