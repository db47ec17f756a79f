import type { NeededCounter } from './database.js';
import type { Counter, Draft, Hop } from './entity.js';
import type { Model } from './model.js';
import { compile, join, literal, sql } from './sql.js';

/** Names a counter as the database does: `edition`, `edition.programme_id`, `agreement_party.country_id.agreement_id`. */
export const counterName = (counter: Counter): string => partsOf(counter).join('.');

const partsOf = ({ table, by, onceFor }: Counter): string[] => [table, by, onceFor].filter((part) => part !== undefined);

/**
 * What is as many as the records at the end of a path, if one table tells it: the rows that name the parent, or the
 * records that these point at. Two paths that come down to the same rows have the same counter.
 */
export function counterOf(hops: readonly Hop[], tables: readonly (Draft | undefined)[]): Counter | undefined {
  const [first, last, ...others] = hops;
  if (hops.some(({ where }) => where) || others.length > 0) return undefined;
  if (!last) return first.to === 'id' ? undefined : { table: first.table, by: first.to };
  if (!last.isKey) return undefined;
  const counter = { table: first.table, by: first.to };
  const between = tables.find((draft) => draft?.table === first.table);
  return between && pointsOnce(between, first.to, last.from) ? counter : { ...counter, onceFor: last.from };
}

/** Whether each row of a table points at something, and no two rows with one parent at the same. */
function pointsOnce({ metadata }: Draft, parent: string, target: string): boolean {
  const columnsOf = (unique: { columns: readonly { databaseName: string }[] }) => unique.columns.map(({ databaseName }) => databaseName).sort();
  const isRequired = metadata?.relations.some(({ joinColumns, isNullable }) => joinColumns[0]?.databaseName === target && !isNullable);
  return isRequired === true && metadata!.uniques.some((unique) => columnsOf(unique).join() === [parent, target].sort().join());
}

/** The counters that totals are read from. */
export const neededCounters = (model: Model): NeededCounter[] =>
  [...model.counters].map(([name, counter]) => ({
    name,
    statement: compile(sql`select keep_tally(${join(partsOf(counter).map(literal), ', ')})`).text,
  }));
