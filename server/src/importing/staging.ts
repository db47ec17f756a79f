import type { EntityManager } from 'typeorm';
import { refuse } from '../errors.js';
import type { Transactions } from '../model/transactions.js';
import { importLimits } from './importLimits.js';
import { keepRows } from './stagedRows.js';

/** Rows that are taken down at once: enough that their transactions are no burden, few enough to be held in memory. */
const rowsAtOnce = 1_000;
const bytesAtOnce = 1_000_000;

/**
 * Takes down the rows of a file, batch by batch, so that an upload that breaks off can go on where it was. Rows that are there already are passed by.
 * @param from which row the first of these is, counted from 1
 * @throws ApiError `CONFLICT` where rows before these are missing, or the job takes none any more; `PAYLOAD_TOO_LARGE` for too many rows
 */
export async function stage(transactions: Transactions, jobId: string, from: number, contents: AsyncIterable<string>): Promise<void> {
  let next = from;
  let batch: string[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const rows = batch;
    const first = next;
    next += rows.length;
    batch = [];
    bytes = 0;
    await transactions.run((manager) => insertRows(manager, jobId, first, rows));
  };
  try {
    for await (const content of contents) {
      batch.push(content);
      bytes += content.length;
      if (batch.length >= rowsAtOnce || bytes >= bytesAtOnce) await flush();
    }
  } finally {
    // What was read before the rest could not be is kept.
    await flush();
  }
}

async function insertRows(manager: EntityManager, jobId: string, first: number, contents: readonly string[]): Promise<void> {
  const [job]: { status: string; rows_read: number }[] = await manager.query('select status, rows_read from import_job where id = $1 for update', [jobId]);
  if (job.status !== 'RECEIVING') refuse('CONFLICT', `This job takes no more rows: it is ${job.status}.`);
  if (first > job.rows_read + 1)
    refuse('CONFLICT', `Rows are missing: ${job.rows_read} were read, and these begin with row ${first}.`, { rowsRead: job.rows_read });
  const last = first + contents.length - 1;
  if (last <= job.rows_read) return;
  if (last > importLimits.rows)
    refuse('PAYLOAD_TOO_LARGE', `A job takes ${importLimits.rows} rows. Send the others as another job.`, { rowsRead: job.rows_read });
  const fresh = contents.slice(job.rows_read + 1 - first);
  await keepRows(manager, jobId, job.rows_read, fresh.map(storable));
  await manager.query('update import_job set rows_read = $2, touched_at = now() where id = $1', [jobId, last]);
}

/** PostgreSQL stores no NUL; as JSON writes it, it is a fault of its field later. */
const storable = (content: string): string => content.replaceAll('\0', '\\u0000');
