import type { EntityManager } from 'typeorm';
import { refuse } from '../errors.js';
import type { Transactions } from '../model/transactions.js';
import type { Principal, Viewer } from '../query/database.js';
import { holds } from '../query/permission.js';
import type { Change } from '../writing/claims.js';
import { isUuid } from '../writing/drafts.js';
import { newUuid } from '../writing/identity.js';
import { csvRows } from './csvRows.js';
import { decoded } from './decoding.js';
import { importLimits } from './importLimits.js';
import type { ImportJob, ImportKind, Reject } from './job.js';
import { countRejects, forgetOldJobs, insertJob, jobById, move, openJobs, rejectsOf, waitingJobs } from './jobs.js';
import { jsonRows } from './jsonRows.js';
import { Runner } from './runner.js';
import { forgetRows } from './stagedRows.js';
import { stage } from './staging.js';

/** The forms a file may have. */
export type FileForm = 'NDJSON' | 'CSV';

/** A page of what was wrong with rows. */
export interface RejectsPage {
  readonly rejects: readonly (Reject & { readonly place: number })[];
  readonly hasMore: boolean;
}

/** What a job is to be. */
export interface JobOrder {
  readonly kind: string;
  readonly naturalKey?: string | null;
  readonly onReject: ImportJob['onReject'];
  readonly isDryRun: boolean;
}

/** How often a server looks for jobs that another one has left. */
const watchMs = 30_000;

/** Begins the ids of jobs. */
const prefix = 'imp_';

/** The id of a job as the API writes it. */
export const globalIdOfJob = ({ id }: Pick<ImportJob, 'id'>): string => `${prefix}${id}`;

/** Takes files of records in: makes jobs, takes their rows, works at them. Whose a job is sees it; nobody else knows of it. */
export class Importer {
  readonly #runner: Runner;
  #line: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #isClosing = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly kinds: ReadonlyMap<string, ImportKind>,
    tell: (fault: unknown) => void,
  ) {
    this.#runner = new Runner(transactions, kinds, tell, () => this.#isClosing);
  }

  /** Makes a job. @throws Refused */
  async create({ manager, principal, refusals }: Omit<Change, 'input'>, { kind, naturalKey = null, onReject, isDryRun }: JobOrder): Promise<ImportJob> {
    const known = this.kinds.get(kind);
    if (!known)
      refusals.invalid(
        ['input', 'kind'],
        `${JSON.stringify(kind.slice(0, 60))} is no kind of record that is imported. These are: ${[...this.kinds.keys()].sort().join(', ')}`,
      );
    else if (naturalKey && !known.rows.naturalKeys.includes(naturalKey))
      refusals.invalid(
        ['input', 'key'],
        `Records of this kind are found again by ${known.rows.naturalKeys.join(', ')}; not by ${JSON.stringify(naturalKey.slice(0, 60))}`,
      );
    if ((await openJobs(manager, principal)) >= importLimits.openJobs)
      refusals.invalid(['input'], `You have ${importLimits.openJobs} jobs that have not ended. Start or cancel one of them first`);
    refusals.end();
    const id = newUuid();
    await insertJob(manager, { id, kind, naturalKey, onReject, isDryRun, principal });
    return (await jobById(manager, id))!;
  }

  /**
   * Takes rows of a job down.
   * @param from which row of the file the first of these is, counted from 1
   * @throws ApiError for a job that is not there, for bytes that are no rows, and for too much
   */
  async receive(viewer: Viewer, id: string, form: FileForm, from: number, chunks: AsyncIterable<Uint8Array>): Promise<ImportJob> {
    const job = await this.find(viewer, id);
    if (!job) return refuse('NOT_FOUND', `There is no job ${id.slice(0, 60)} of yours.`);
    const texts = decoded(chunks);
    await stage(this.transactions, job.id, from, form === 'CSV' ? csvRows(texts, this.kinds.get(job.kind)!) : jsonRows(texts));
    return (await this.find(viewer, id))!;
  }

  /** Begins to check and to store what was received, and does not wait for the end. @throws Refused */
  async start(change: Omit<Change, 'input'>, id: string): Promise<ImportJob> {
    const job = await this.#own(change, id);
    if (!(await move(change.manager, job.id, ['RECEIVING', 'FAILED'], 'RUNNING')))
      change.refusals.invalid(['input', 'id'], `This job cannot be started: it is ${job.status}`);
    change.refusals.end();
    return (await jobById(change.manager, job.id))!;
  }

  /** Ends a job. @throws Refused */
  async cancel(change: Omit<Change, 'input'>, id: string): Promise<ImportJob> {
    const job = await this.#own(change, id);
    if (!(await move(change.manager, job.id, ['RECEIVING', 'RUNNING', 'FAILED'], 'CANCELLED')))
      change.refusals.invalid(['input', 'id'], `This job has ended already: it is ${job.status}`);
    change.refusals.end();
    await forgetRows(change.manager, job.id);
    return (await jobById(change.manager, job.id))!;
  }

  /** A job of the viewer's. @throws ApiError `UNAUTHENTICATED` */
  async find({ principal }: Viewer, id: string): Promise<ImportJob | undefined> {
    if (!principal) return refuse('UNAUTHENTICATED', 'Jobs are shown to whoever made them. Send the key or the token that did.');
    return this.transactions.run((manager) => ownJob(manager, principal, id));
  }

  /** What was wrong with rows of a job. */
  rejects({ id }: Pick<ImportJob, 'id'>, first: number, after: { readonly row: number; readonly place: number }): Promise<RejectsPage> {
    return this.transactions.run(async (manager) => {
      const rejects = await rejectsOf(manager, id, first + 1, after);
      return { rejects: rejects.slice(0, first), hasMore: rejects.length > first };
    });
  }

  /** How many reasons there are that can be read. */
  countRejects({ id }: Pick<ImportJob, 'id'>): Promise<number> {
    return this.transactions.run((manager) => countRejects(manager, id));
  }

  /** Works at what there is to do, one job after another, and now and then looks for what other servers have left. */
  watch(): void {
    this.#timer = setInterval(() => this.#lookAround(), watchMs).unref();
    this.#lookAround();
  }

  /** Works at a job when those before it have ended. */
  work({ id }: Pick<ImportJob, 'id'>): Promise<void> {
    this.#line = this.#line.then(() => (this.#isClosing ? undefined : this.#runner.run(id)));
    return this.#line;
  }

  /** Ends after the rows that are being stored; another server, or this one when it starts again, goes on. */
  async close(): Promise<void> {
    this.#isClosing = true;
    clearInterval(this.#timer);
    await this.#line;
  }

  #lookAround(): void {
    const looking = this.transactions.run(async (manager) => {
      await forgetOldJobs(manager);
      return waitingJobs(manager);
    });
    // A database that cannot be reached now is asked again.
    looking.then(
      (ids) => ids.map((id) => this.work({ id })),
      () => undefined,
    );
  }

  async #own({ manager, principal, refusals }: Omit<Change, 'input'>, id: string): Promise<ImportJob> {
    const job = await ownJob(manager, principal, id);
    if (!job) refusals.notFound(['input', 'id'], `There is no job ${id.slice(0, 60)} of yours`);
    refusals.end();
    return job!;
  }
}

async function ownJob(manager: EntityManager, principal: Principal, given: string): Promise<ImportJob | undefined> {
  const id = given.startsWith(prefix) ? given.slice(prefix.length) : '';
  if (!isUuid(id)) return undefined;
  const job = await jobById(manager, id);
  const isOwn = job?.principal.kind === principal.kind && job.principal.id === principal.id;
  return isOwn || holds(principal, 'registry:administer') ? job : undefined;
}
