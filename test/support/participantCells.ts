import type { EntityManager } from 'typeorm';
import { expect } from 'vitest';
import { cellsOfProgrammes } from '../../server/src/domain/participant/participantTables.js';
import { compile } from '../../server/src/query/sql.js';
import type { Registry } from './registry.js';

const rule = compile(cellsOfProgrammes)
  .text.replaceAll(/\bprogrammes\b/g, '(select array_agg(id order by id) from programme)')
  .replaceAll(/\bplaces\b/g, 'array(select generate_series(0, 10))');
const isTrue = 'not exists (select from participant_cell_due d where d.programme_id = c.programme_id)';

/**
 * Cells that the database keeps as true and the rule does not give, and the reverse: all are of one moment. For whom the tables belong to, or for the server's
 * role: each may read what is counted.
 */
export const wrongCells = `with given as (select c.* from (${rule}) c (programme_id, counted_by, country_id, category, status, sex, year, edition_id, participants) where ${isTrue}), kept as (select c.* from participant_cell c where ${isTrue}), wrong as (
    (select 'kept' as which, * from (select * from kept except all select * from given) k)
    union all (select 'given' as which, * from (select * from given except all select * from kept) g))
  select * from wrong`;

/** What the database does not keep right about counts of participants. */
export const cellsThatAreWrong = (queries: Pick<EntityManager, 'query'>): Promise<unknown[]> => queries.query(wrongCells);

/** Counts all programmes that are due. */
export async function countAll(queries: Pick<EntityManager, 'query'>): Promise<void> {
  while ((await queries.query('select count_due_participants() as counted'))[0].counted > 0);
}

/** What is answered about participants, which must be the same before they are counted and from what is kept then. */
export async function askedTwice<Answer>({ orm }: Registry, ask: () => Promise<Answer>): Promise<Answer> {
  const workedOut = await ask();
  await countAll(orm);
  expect(await ask()).toEqual(workedOut);
  return workedOut;
}
