import type { EntityManager } from 'typeorm';
import { importLimits } from './importLimits.js';
import { type ImportJob, type ImportStatus, jobOf, type Reject, type Stored } from './job.js';
import { forgetRows } from './stagedRows.js';

/** How long a job belongs to a server that says nothing. */
const claimedFor = "interval '2 minutes'";

/** Enters a job. */
export async function insertJob(
  manager: EntityManager,
  { principal, ...job }: Pick<ImportJob, 'id' | 'kind' | 'naturalKey' | 'onReject' | 'isDryRun' | 'principal'>,
): Promise<void> {
  await manager.query('insert into import_job (id, kind, natural_key, on_reject, is_dry_run, principal) values ($1, $2, $3, $4, $5, $6)', [
    job.id,
    job.kind,
    job.naturalKey,
    job.onReject,
    job.isDryRun,
    JSON.stringify({ ...principal, scopes: [...principal.scopes] }),
  ]);
}

/** A job by its id, within the database. */
export async function jobById(manager: EntityManager, id: string): Promise<ImportJob | undefined> {
  const [row] = await manager.query('select * from import_job where id = $1', [id]);
  return row && jobOf(row);
}

/** Whether who made a job may still act: its key is neither revoked nor over. A token is good for as long as a job that was begun with it. */
export async function mayGoOn(manager: EntityManager, { principal }: Pick<ImportJob, 'principal'>): Promise<boolean> {
  const [{ ended }] = await manager.query(
    "select exists (select from api_key k where 'key_' || k.id = $1 and (k.revoked_at is not null or k.expires_at <= now())) as ended",
    [principal.id],
  );
  return !ended;
}

/** How many jobs of a principal have not ended. */
export async function openJobs(manager: EntityManager, { kind, id }: ImportJob['principal']): Promise<number> {
  const [{ n }] = await manager.query(
    "select count(*)::int as n from import_job where status in ('RECEIVING', 'RUNNING') and principal ->> 'kind' = $1 and principal ->> 'id' = $2",
    [kind, id],
  );
  return n;
}

/** Moves a job from some states to another one. @returns whether it was in one of them */
export async function move(manager: EntityManager, id: string, from: readonly ImportStatus[], to: ImportStatus): Promise<boolean> {
  const moved: [unknown[], number] = await manager.query(
    `update import_job set status = $3, touched_at = now(), attempts = case when $3 = 'RUNNING' then 0 else attempts end,
       ended_at = case when $3 not in ('RECEIVING', 'RUNNING') then now() end, claim = null, claimed_until = null
     where id = $1 and status = any($2)`,
    [id, from, to],
  );
  return moved[1] > 0;
}

/** Takes a job that nobody works at. */
export async function claimJob(manager: EntityManager, id: string, claim: string): Promise<ImportJob | undefined> {
  const [rows]: [Record<string, unknown>[], number] = await manager.query(
    `update import_job set claim = $2, claimed_until = now() + ${claimedFor}, attempts = attempts + 1
     where id = $1 and status = 'RUNNING' and (claimed_until is null or claimed_until < now()) returning *`,
    [id, claim],
  );
  return rows[0] && jobOf(rows[0] as Parameters<typeof jobOf>[0]);
}

/** Jobs that are to be worked at, and that nobody works at. */
export async function waitingJobs(manager: EntityManager): Promise<readonly string[]> {
  const rows: { id: string }[] = await manager.query(
    "select id from import_job where status = 'RUNNING' and (claimed_until is null or claimed_until < now()) order by touched_at",
  );
  return rows.map(({ id }) => id);
}

/** Keeps a job for another while. @returns false where it is no longer ours: it was cancelled, or taken by another server */
export async function keepClaim(manager: EntityManager, id: string, claim: string, rowsChecked: number): Promise<boolean> {
  const kept: [unknown[], number] = await manager.query(
    `update import_job set claimed_until = now() + ${claimedFor}, rows_checked = $3 where id = $1 and claim = $2 and status = 'RUNNING'`,
    [id, claim, rowsChecked],
  );
  return kept[1] > 0;
}

/** Lets go of a job that has not ended, so that it is gone on with. @param counts whether that was an attempt of it */
export async function releaseJob(manager: EntityManager, id: string, claim: string, counts: boolean): Promise<void> {
  await manager.query('update import_job set claim = null, claimed_until = null, attempts = attempts - $3::int where id = $1 and claim = $2', [
    id,
    claim,
    counts ? 0 : 1,
  ]);
}

/** Notes what came of rows, in the transaction that stores them. @returns false where the job is no longer ours */
export async function noteStored(manager: EntityManager, id: string, claim: string, last: number, { created, changed, unchanged }: Stored): Promise<boolean> {
  const noted: [unknown[], number] = await manager.query(
    `update import_job set rows_done = $3, rows_checked = greatest(rows_checked, $3), rows_created = rows_created + $4, rows_changed = rows_changed + $5,
       rows_unchanged = rows_unchanged + $6, claimed_until = now() + ${claimedFor}, attempts = 1
     where id = $1 and claim = $2 and status = 'RUNNING'`,
    [id, claim, last, created, changed, unchanged],
  );
  return noted[1] > 0;
}

/**
 * Takes rejects down; of many only the first ones.
 * @param rows how many rows they are of
 */
export async function noteRejects(manager: EntityManager, id: string, rejects: readonly Reject[], rows: number): Promise<void> {
  if (rejects.length === 0) return;
  const [{ kept }] = await manager.query('select count(*)::int as kept from import_reject where job_id = $1', [id]);
  const places = new Map<number, number>();
  const told = rejects.slice(0, Math.max(0, importLimits.rejectsKept - kept)).map((reject) => {
    const place = places.get(reject.row) ?? 0;
    places.set(reject.row, place + 1);
    return { ...reject, place };
  });
  await manager.query(
    `insert into import_reject (job_id, row, place, path, code, message)
       select $1, r.row, r.place, array(select json_array_elements_text(r.path)), r.code, r.message
       from json_to_recordset($2) r (row int, place int, path json, code text, message text)`,
    [id, JSON.stringify(told)],
  );
  await manager.query('update import_job set rows_rejected = rows_rejected + $2 where id = $1', [id, rows]);
}

/** Cancels jobs that nobody has sent a row to, or started, for a day: their rows may be about persons, and nobody waits for them. */
export async function forgetOldJobs(manager: EntityManager): Promise<void> {
  const [rows]: [{ id: string }[], number] = await manager.query(
    `update import_job set status = 'CANCELLED', ended_at = coalesce(ended_at, now())
     where status in ('RECEIVING', 'FAILED') and touched_at < now() - interval '1 day' returning id`,
  );
  for (const { id } of rows) await forgetRows(manager, id);
}

/** Some rejects of a job behind a place, in the order of its rows. */
export async function rejectsOf(
  manager: EntityManager,
  id: string,
  first: number,
  after: { readonly row: number; readonly place: number },
): Promise<readonly (Reject & { readonly place: number })[]> {
  return manager.query('select row, place, path, code, message from import_reject where job_id = $1 and (row, place) > ($2, $3) order by row, place limit $4', [
    id,
    after.row,
    after.place,
    first,
  ]);
}

/** How many reasons of rejects are kept of a job. */
export async function countRejects(manager: EntityManager, id: string): Promise<number> {
  const [{ n }] = await manager.query('select count(*)::int as n from import_reject where job_id = $1', [id]);
  return n;
}
