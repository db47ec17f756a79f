import type { NeededCounter } from './database.js';
import type { Counter, Draft, Hop } from './entity.js';
import type { Model } from './model.js';
import { compile, join, literal, type Sql, sql } from './sql.js';

/** Names a counter as the database does: `edition`, `edition.programme_id`, `agreement_party.country_id.agreement_id`, `edition_country.country_id.is_listed`. */
export const counterName = (counter: Counter): string => partsOf(counter).join('.');

const partsOf = ({ table, by, onceFor, flag }: Counter): string[] => [table, by, onceFor, flag].filter((part) => part !== undefined);

/**
 * What is as many as the records at the end of a path, if one table tells it: the rows that name the parent, or the
 * records that these point at. Two paths that come down to the same rows have the same counter. A condition can be
 * counted under where it is a flag of the first table.
 */
export function counterOf(hops: readonly Hop[], tables: readonly (Draft | undefined)[]): Counter | undefined {
  const [first, last, ...others] = hops;
  if ((first.where && !first.flag) || last?.where || others.length > 0) return undefined;
  const counter = { table: first.table, by: first.to, flag: first.flag };
  if (!last) return first.to === 'id' ? undefined : counter;
  if (!last.isKey) return undefined;
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
    statement: compile(sql`select keep_tally(${join(argumentsOf(counter), ', ')})`).text,
  }));

/** What `keep_tally` is called with: no more than is said. */
function argumentsOf({ table, by, onceFor, flag }: Counter): Sql[] {
  const given = [table, by, onceFor, flag];
  while (given.at(-1) === undefined) given.pop();
  return given.map((part) => (part === undefined ? sql`null` : literal(part)));
}
