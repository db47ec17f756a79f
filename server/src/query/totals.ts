import { counterName } from './counters.js';
import type { ConnectionField, Counter, Entity } from './entity.js';
import { pointers } from './links.js';
import type { Model } from './model.js';
import { type Alias, literal, type Sql, sql } from './sql.js';

/** The subject of counters of whole tables. */
const registry = sql`'00000000-0000-0000-0000-000000000000'::uuid`;

/** How many records of a kind there are: kept by the database, if it keeps it. */
export const totalOfTable = (model: Model, { table }: Entity, alias: () => Alias): Sql | undefined => kept(model, { table }, registry, alias);

/**
 * How many records a list has while nothing is filtered, without looking at them: kept by the database, or counted
 * where they are pointed at. Nothing, where the records themselves must be counted.
 * @param isWide as in {@link pointers}
 */
export function totalOf(model: Model, link: ConnectionField, parent: Alias, isWide: boolean, alias: () => Alias): Sql | undefined {
  const { counter, hops } = link;
  const [last, isLong] = [hops[hops.length - 1], hops.length > 1];
  const total = counter && !isWide ? kept(model, counter, parent.column(hops[0].from), alias) : undefined;
  if (total || !isLong || !last.isKey || last.where) return total;
  const { column, rows } = pointers(link, parent, isWide, alias);
  return counter && !counter.onceFor && !isWide ? sql`(select count(*) from ${rows})` : sql`(select count(distinct ${column}) from ${rows})`;
}

/** A counter is the sum of its parts. */
function kept(model: Model, counter: Counter, subject: Sql, alias: () => Alias): Sql | undefined {
  const known = counterName(counter);
  if (!model.counters.has(known)) return undefined;
  const at = alias();
  return sql`(select coalesce(sum(${at.column('amount')}), 0) from tally ${at} where ${at.column('subject_id')} = ${subject} and ${at.column('counter')} = ${literal(known)})`;
}
