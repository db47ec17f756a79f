import type { Given } from './bindings.js';
import type { Making } from './criteria.js';
import { type Dimension, type Entity, rowOf } from './entity.js';
import { ownOrder } from './orders.js';
import { orderBy } from './page.js';
import { type Alias, all, empty, join, name, raw, type Sql, sql, value } from './sql.js';

/** A dimension, and the column of a group that it fills. */
export interface Grouping {
  readonly dimension: Dimension;
  readonly column: string;
}

/** Which groups of which records. */
export interface GroupsAsked {
  readonly entity: Entity;
  readonly by: readonly Grouping[];
  /** The condition on a record that is counted. */
  readonly matching: (at: Alias) => Sql;
}

/** A select of groups in no order: a column for each dimension, and `count`. A record that reaches several values of a dimension counts once for each. */
export function groupsOf({ entity, by, matching }: GroupsAsked, making: Making): Sql {
  const at = making.alias(entity);
  const keys = by.map(({ dimension, column }) => ({ column, ...keyIn(dimension, entity, at, making) }));
  const columns = keys.map(({ column, sql: key }) => sql`${key} as ${name(column)}, `);
  const froms = join(
    keys.map(({ from }) => from),
    '',
  );
  const places = raw(keys.map((_, i) => i + 1).join(', '));
  return sql`select ${join(columns, '')}count(*) as count from ${name(entity.table)} ${at}${froms} where ${matching(at)} group by ${places}`;
}

/** A column that groups are made by, and the kind of record it holds the ids of, if it does. */
export interface GroupColumn {
  readonly column: string;
  readonly target?: string;
}

/**
 * A select of some groups, largest first, ties in the order of their values, unknown last and what may not be counted behind all: with `standing`,
 * from 1, and where it is asked with `groups`, how many there are.
 */
export function largest(groups: Sql, by: readonly GroupColumn[], limit: Given<number>, making: Making, isCounted = false): Sql {
  const places = by.map((column) => placeOf(column, making));
  const order = join([sql`g.count desc nulls last`, ...places.map((place) => place.order)], ', ');
  const froms = join(
    places.map(({ from }) => from),
    '',
  );
  const counted = isCounted ? sql`, count(*) over () as groups` : empty;
  return sql`select g.*, row_number() over (order by ${order}) as standing${counted} from (${groups}) g${froms} order by standing limit ${value(limit)}::int`;
}

/** The key of a record's group, and what it takes to reach it. */
function keyIn(dimension: Dimension, entity: Entity, at: Alias, { alias, asking }: Making): { sql: Sql; from: Sql } {
  if (dimension.hops.length === 0) return { sql: dimension.key(rowOf(entity, at), asking), from: empty };
  const [first, ...others] = dimension.hops.map((hop) => ({ hop, at: alias(entity) }));
  const steps = [first, ...others];
  const end = steps[steps.length - 1].at;
  const row = rowOf(dimension, end);
  const key = dimension.key(row, asking);
  const joins = others.map(({ hop, at: here }, i) => sql` join ${name(hop.table)} ${here} on ${here.column(hop.to)} = ${steps[i].at.column(hop.from)}`);
  const conditions = [
    sql`${first.at.column(first.hop.to)} = ${at.column(first.hop.from)}`,
    ...steps.flatMap(({ hop, at: here }) => (hop.where ? [hop.where(here)] : [])),
    ...(dimension.where ? [dimension.where(row, asking)] : []),
    sql`${key} is not null`,
  ];
  const each = alias(entity);
  return {
    sql: each.column('k'),
    from: sql` left join lateral (select distinct ${key} as k from ${name(first.hop.table)} ${first.at}${join(joins, '')} where ${all(conditions)}) ${each} on true`,
  };
}

/** Where a group stands among others of the same size: by its value, or in the order that its kind of record has. */
function placeOf({ column, target }: GroupColumn, making: Making): { order: Sql; from: Sql } {
  const key = sql`g.${name(column)}`;
  if (!target) return { order: key, from: empty };
  const entity = making.model.entities.get(target)!;
  const at = making.alias(entity);
  const keys = ownOrder(entity, at, making);
  return {
    order: join([...(keys.length > 0 ? [orderBy(keys)] : []), key], ', '),
    from: sql` left join ${name(entity.table)} ${at} on ${at.column('id')} = ${key}`,
  };
}
