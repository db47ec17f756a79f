import type { DataSource } from 'typeorm';
import { compile, type Sql } from '../query/sql.js';
import { StartError } from './startError.js';

/** Triggers by which counts of participants stay true, and their tables. */
const triggers = [
  ['participation', 'keep_cells_insert'],
  ['participation', 'keep_cells_update'],
  ['participation', 'keep_cells_delete'],
  ['participation', 'keep_cells_truncate'],
  ['edition', 'keep_cells_update'],
  ['edition', 'keep_cells_delete'],
  ['participant', 'keep_cells_update'],
];

/**
 * Sees that the database keeps counts of participants, with its triggers on, and by the rule that this server has: otherwise it could tell of single persons,
 * and nothing would say so.
 * @param rule a select of all cells of programmes
 * @throws StartError with what is wrong and how it is put right
 */
export async function checkParticipantCells(orm: DataSource, rule: Sql): Promise<void> {
  const [{ source, off }] = await orm.query<{ source: string | null; off: string | null }[]>(
    `select (select p.prosrc from pg_proc p where p.oid = to_regprocedure('participant_cells_of(uuid[], participant_table[])')) as source,
       (select string_agg(n.trigger || ' on ' || n.relation, ', ') from unnest($1::text[], $2::text[]) n (relation, trigger)
        where not exists (select from pg_trigger t where t.tgrelid = to_regclass(quote_ident(n.relation)) and t.tgname = n.trigger and t.tgenabled in ('O', 'A'))) as off`,
    [triggers.map(([relation]) => relation), triggers.map(([, trigger]) => trigger)],
  );
  if (off)
    throw new StartError(`Counts of participants are not kept: ${off} is missing or off. Switch on what is off, and run: select recount_participants();`);
  if (!withoutSpaces(source ?? '').includes(withoutSpaces(compile(rule).text)))
    throw new StartError(
      'Counts of participants are kept by another rule than this server has. A migration must make participant_cells_of(uuid[], participant_table[]) anew, and then: select recount_participants();',
    );
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s/g, '');
