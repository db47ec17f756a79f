import { refuse } from '../errors.js';
import type { Given } from './bindings.js';
import { filterLimits, type Making } from './criteria.js';
import type { Locale, Scope } from './database.js';
import { type Entity, type OneField, rowOf, type ValueField } from './entity.js';
import type { Asking, Row } from './mapping.js';
import type { Model } from './model.js';
import { camel, constant } from './naming.js';
import type { SortKey } from './page.js';
import { type Alias, all, literal, name, type Sql, sql } from './sql.js';

interface OrderInput {
  readonly field: Given<string>;
  readonly direction: Given<'ASC' | 'DESC'>;
  readonly nulls?: Given<'FIRST' | 'LAST'> | null;
}

/** The order of a list. */
export interface Order {
  /** Those asked for, else the record's own, and the id at the end. */
  readonly keys: readonly SortKey[];
  /** Joins to the to-one records that keys are fields of. */
  readonly joins: readonly Sql[];
}

/**
 * Works out the order of a list.
 * @throws ApiError `BAD_USER_INPUT` when it has too many keys
 */
export function orderOf(entity: Entity, at: Alias, orders: readonly OrderInput[] | null | undefined, making: Making, path: string): Order {
  if (orders && orders.length > filterLimits.depth)
    refuse('BAD_USER_INPUT', `${path}.orderBy: a list is ordered by at most ${filterLimits.depth} fields.`, { field: path });
  const { plain, decided } = making;
  // A text in several languages is ordered by the language of the viewer, which is part of the statement so that an index can serve.
  const locale = (): Locale => decided(plain.viewer.locale);
  const joins: Sql[] = [];
  const keys = orders?.length
    ? orders.map(({ field, direction, nulls }): SortKey => {
        const ordered = orderedField(making.model, entity, decided(field));
        making.permit(ordered.scope, `${path}.orderBy`);
        const way = { descending: decided(direction) === 'DESC', nulls: nulls && decided(nulls) };
        if (!ordered.through) return sortKey(ordered.field, rowOf(entity, at), way, false, plain, locale);
        const other = making.alias(ordered.entity);
        const kind = ordered.through.nullable ? sql`left join` : sql`join`;
        const belongs = all([sql`${other.column('id')} = ${at.column(ordered.through.column)}`, ...making.shown(ordered.entity, other)]);
        joins.push(sql` ${kind} ${name(ordered.entity.table)} ${other} on ${belongs}`);
        return sortKey(ordered.field, rowOf(ordered.entity, other), way, ordered.through.nullable, plain, locale);
      })
    : ownOrder(entity, at, making);
  // Ids are all different: what would come after one decides nothing.
  const isId = ({ cast }: SortKey): boolean => cast === 'uuid';
  const deciding = keys.some(isId) ? keys.slice(0, keys.findIndex(isId)) : keys;
  const descending = (keys.find(isId) ?? keys[keys.length - 1])?.descending ?? false;
  return { keys: [...deciding, { sql: at.column('id'), cast: 'uuid', descending, nullsFirst: false, nullable: false }], joins };
}

/** The order that records of a kind have where nothing is said, without the id. */
export const ownOrder = (entity: Entity, at: Alias, { plain, decided }: Making): SortKey[] =>
  entity.order.map(({ field, descending }) =>
    sortKey(entity.fields.get(field) as ValueField, rowOf(entity, at), { descending }, false, plain, () => decided(plain.viewer.locale)),
  );

/** A field that a list can be ordered by: the record's own, or one of a to-one record. */
export interface OrderedField {
  readonly entity: Entity;
  readonly field: ValueField;
  readonly through?: OneField;
  /** The scope that ordering by it needs, because an order tells of values. */
  readonly scope?: Scope;
}

/** What a value of an order's enum names: `SIGNED_ON` a field, `COUNTRY_CODE` a field of the record's country. */
export function orderedField(model: Model, entity: Entity, value: string): OrderedField {
  const own = entity.fields.get(camel(value));
  if (own?.kind === 'value') return { entity, field: own, scope: entity.scopes.get(camel(value)) };
  for (const [relation, through] of entity.fields) {
    if (through.kind !== 'one' || !value.startsWith(`${constant(relation)}_`)) continue;
    const other = model.entities.get(through.target)!;
    const property = camel(value.slice(constant(relation).length + 1));
    const field = other.fields.get(property);
    if (field?.kind === 'value') return { entity: other, field, through, scope: entity.scopes.get(relation) ?? other.scope ?? other.scopes.get(property) };
  }
  throw new Error(`${entity.type} cannot be ordered by ${value}`);
}

/** Which way a key goes, and where unknown values stand. */
interface Way {
  readonly descending: boolean;
  readonly nulls?: 'FIRST' | 'LAST' | null;
}

/** A field as a sort key. @param isOuter whether the row it is read from may be missing */
export function sortKey(field: ValueField, row: Row, { descending, nulls }: Way, isOuter: boolean, asking: Asking, locale: () => Locale): SortKey {
  const nullsFirst = nulls ? nulls === 'FIRST' : descending;
  const nullable = field.nullable || isOuter;
  if (field.ordered) return { sql: sql`${field.ordered(row, locale())} collate "C"`, cast: 'text', descending, nullsFirst, nullable };
  const subject = field.sql(row, asking);
  switch (field.comparison) {
    case 'day':
      return { sql: firstDay(subject, nullable, nullsFirst === descending), cast: 'date', descending, nullsFirst, nullable: false };
    case 'text':
      // One collation on every database: by code point, so that an order and its cursors mean the same everywhere.
      return { sql: sql`${subject} collate "C"`, cast: 'text', descending, nullsFirst, nullable };
    default:
      return { sql: subject, cast: field.cast, descending, nullsFirst, nullable };
  }
}

/**
 * A date that may be unknown as a key that never is: unknown is after all days, or before all. A key without nulls
 * lets a cursor be a comparison of rows, which an index answers at any depth of a list.
 */
const firstDay = (subject: Sql, isNullable: boolean, isUnknownLast: boolean): Sql =>
  isNullable ? sql`coalesce(earliest(${subject}), ${literal(isUnknownLast ? 'infinity' : '-infinity')}::date)` : sql`earliest(${subject})`;
