import type { EntityManager } from 'typeorm';
import type { StagedRow } from './job.js';

/**
 * Where the rows of a file wait for the end of their job. They may be about persons, so the database shows a transaction only those of the job that it
 * says it works at.
 */

const workAt = (manager: EntityManager, jobId: string): Promise<unknown> => manager.query("select set_config('jejaring.job', $1, true)", [jobId]);

/** Keeps rows behind those that are there. @param before how many are there */
export async function keepRows(manager: EntityManager, jobId: string, before: number, contents: readonly string[]): Promise<void> {
  await workAt(manager, jobId);
  await manager.query(
    `insert into import_row (job_id, row, content) select $1, $2::int + place, content from unnest($3::text[]) with ordinality r (content, place)`,
    [jobId, before, contents],
  );
}

/** Rows behind another one, in their order. */
export async function rowsBehind(manager: EntityManager, jobId: string, last: number, atMost: number): Promise<StagedRow[]> {
  await workAt(manager, jobId);
  return manager.query('select row, content from import_row where job_id = $1 and row > $2 order by row limit $3', [jobId, last, atMost]);
}

/** Forgets the rows of a job. */
export async function forgetRows(manager: EntityManager, jobId: string): Promise<void> {
  await workAt(manager, jobId);
  await manager.query('delete from import_row where job_id = $1', [jobId]);
}
