import type { Given } from './bindings.js';
import { type Making, orderedKeysOf } from './criteria.js';
import { type Dimension, type Entity, rowOf } from './entity.js';
import { orderBy } from './page.js';
import { all, empty, join, name, raw, type Sql, sql, value } from './sql.js';

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
  readonly matching: (at: Sql) => Sql;
  readonly limit: Given<number>;
  /** Adds the column `groups`: how many there are, shown or not. */
  readonly isCounted: boolean;
}

/**
 * A select of groups, largest first, ties in the order of their values, unknown last: a column for each dimension, `count`, and `place`
 * from 1. A record that reaches several values of a dimension counts once for each.
 */
export function groupsOf({ entity, by, matching, limit, isCounted }: GroupsAsked, making: Making): Sql {
  const at = making.alias(entity);
  const keyed = by.map(({ dimension, column }, i) => ({ dimension, column, key: raw(`k${i + 1}`), ...keyIn(dimension, entity, at, making) }));
  const counted = sql`select ${join(
    keyed.map(({ sql: key, key: as }) => sql`${key} as ${as}`),
    ', ',
  )}, count(*) as n from ${name(entity.table)} ${at}${join(
    keyed.map(({ from }) => from),
    '',
  )} where ${matching(at)} group by ${join(
    keyed.map((_, i) => raw(String(i + 1))),
    ', ',
  )}`;
  const ordered = keyed.map(({ dimension, key }) => placeOf(dimension, sql`g.${key}`, making));
  const columns = keyed.map(({ column, key }) => sql`g.${key} as ${name(column)}`);
  return sql`select ${join(columns, ', ')}, g.n as count, row_number() over (order by g.n desc, ${join(
    ordered.map(({ order }) => order),
    ', ',
  )}) as place${isCounted ? sql`, count(*) over () as groups` : empty} from (${counted}) g${join(
    ordered.map(({ from }) => from),
    '',
  )} order by place limit ${value(limit)}::int`;
}

/** The key of a record's group, and what it takes to reach it. */
function keyIn(dimension: Dimension, entity: Entity, at: Sql, { alias, asking }: Making): { sql: Sql; from: Sql } {
  if (dimension.hops.length === 0) return { sql: dimension.key(rowOf(entity, at), asking), from: empty };
  const [first, ...others] = dimension.hops.map((hop) => ({ hop, at: alias(entity) }));
  const steps = [first, ...others];
  const end = steps[steps.length - 1].at;
  const row = rowOf(dimension, end);
  const key = dimension.key(row, asking);
  const joins = others.map(({ hop, at: here }, i) => sql` join ${name(hop.table)} ${here} on ${here}.${name(hop.to)} = ${steps[i].at}.${name(hop.from)}`);
  const conditions = [
    sql`${first.at}.${name(first.hop.to)} = ${at}.${name(first.hop.from)}`,
    ...steps.flatMap(({ hop, at: here }) => (hop.where ? [hop.where(here)] : [])),
    ...(dimension.where ? [dimension.where(row, asking)] : []),
    sql`${key} is not null`,
  ];
  const each = alias(entity);
  return {
    sql: sql`${each}.k`,
    from: sql` left join lateral (select distinct ${key} as k from ${name(first.hop.table)} ${first.at}${join(joins, '')} where ${all(conditions)}) ${each} on true`,
  };
}

/** Where a group stands among others of the same size: by its value, or in the order that its kind of record has. */
function placeOf(dimension: Dimension, key: Sql, { model, alias, asking }: Making): { order: Sql; from: Sql } {
  if (!dimension.target) return { order: key, from: empty };
  const target = model.entities.get(dimension.target)!;
  const at = alias(target);
  const keys = orderedKeysOf(target, rowOf(target, at), target.order, asking);
  return {
    order: join([...(keys.length > 0 ? [orderBy(keys)] : []), key], ', '),
    from: sql` left join ${name(target.table)} ${at} on ${at}.id = ${key}`,
  };
}
