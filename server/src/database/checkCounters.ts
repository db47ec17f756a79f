import type { DataSource } from 'typeorm';
import type { NeededCounter } from '../query/database.js';
import { StartError } from './startError.js';

/**
 * Sees that the database keeps every counter that totals are read from, with its triggers on: a total would be wrong without a word otherwise.
 * @throws StartError with the statements that make it keep those that are missing
 */
export async function checkCounters(orm: DataSource, needed: readonly NeededCounter[]): Promise<void> {
  const found: { name: string }[] = await orm.query(
    `select k.counter as name from tally_kept k
     where (select count(*) filter (where t.tgenabled in ('O', 'A')) from pg_trigger t
            where t.tgrelid = to_regclass(quote_ident(k.record)) and t.tgname in ('keep_tally_insert', 'keep_tally_delete', 'keep_tally_truncate', 'keep_tally_update'))
       >= case when k.subject_column is null then 3 else 4 end`,
  );
  const names = new Set(found.map(({ name }) => name));
  const missing = needed.filter(({ name }) => !names.has(name));
  if (missing.length > 0)
    throw new StartError(
      `Totals have no counter that the database keeps. A migration must make it, or triggers that are off must be switched on and recount() called:\n${missing.map(({ statement }) => `  ${statement};`).join('\n')}`,
    );
}
