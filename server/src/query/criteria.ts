import { refuse } from '../errors.js';
import { derive, type Given } from './bindings.js';
import { type AnyOfField, type ConnectionField, type Entity, type Field, type OneField, rowOf, type ValueField } from './entity.js';
import { uuidOf } from './identifiers.js';
import { belongs } from './links.js';
import type { Asking } from './mapping.js';
import type { Model } from './model.js';
import { type Alias, all, join, literal, name, raw, type Sql, sql, value } from './sql.js';
import type { Visibility } from './visibility.js';

type Input = Readonly<Record<string, unknown>>;

/** How deep filters may stand within each other, and how long a list in them may be. */
export const filterLimits = { depth: 5, list: 200 } as const;

/** What criteria are made with: aliases of the statement, and who asks. */
export interface Making extends Pick<Visibility, 'permit' | 'shown'> {
  readonly model: Model;
  readonly alias: (entity: Entity) => Alias;
  readonly asking: Asking;
  /** The same for what is given no arguments. */
  readonly plain: Asking;
  /** What a request decides here; the statement is tied to it. */
  readonly decided: <Value>(given: Given<Value>) => Value;
}

/**
 * A filter input as a condition on a row.
 * The same shape gives the same text; values are parameters.
 * @throws ApiError `BAD_USER_INPUT` naming the field
 */
export function conditionOf(entity: Entity, at: Alias, filter: Input, making: Making, path: string, depth = 1): Sql {
  if (depth > filterLimits.depth) refuse('BAD_USER_INPUT', `${path}: filters stand at most ${filterLimits.depth} deep within each other.`, { field: path });
  const conditions = Object.entries(filter).map(([key, given]) => {
    const where = `${path}.${key}`;
    if (given === null) refuse('BAD_USER_INPUT', `${where}: null is not a condition. To ask for unknown values, use isNull.`, { field: where });
    switch (key) {
      case 'and':
      case 'or': {
        const each = bounded(given as readonly unknown[], where).map((one) => sql`(${conditionOf(entity, at, one as Input, making, where, depth + 1)})`);
        if (key === 'and') return all(each);
        return each.length === 0 ? sql`false` : sql`(${join(each, ' or ')})`;
      }
      case 'not':
        return sql`not coalesce(${conditionOf(entity, at, given as Input, making, where, depth + 1)}, false)`;
      default: {
        making.permit(entity.scopes.get(key), where);
        const own = entity.conditions[key];
        if (own) return own(rowOf(entity, at), { ...making.asking, args: given as Input });
        return fieldCondition(entity, entity.fields.get(key)!, at, given as Input, making, where, depth);
      }
    }
  });
  return all(conditions);
}

function bounded<Item>(list: readonly Item[], path: string): readonly Item[] {
  if (list.length > filterLimits.list) refuse('BAD_USER_INPUT', `${path}: a list in a filter holds at most ${filterLimits.list} values.`, { field: path });
  return list;
}

function fieldCondition(entity: Entity, field: Field, at: Alias, input: Input, making: Making, path: string, depth: number): Sql {
  switch (field.kind) {
    case 'value':
      return all(Object.entries(input).map(([comparator, given]) => comparison(entity, field, at, comparator, given, making, `${path}.${comparator}`)));
    case 'one':
      return toOne(field, at, input, making, path, depth);
    case 'anyOf':
      return toAnyOf(field, at, input, making, path, depth);
    case 'connection':
      return toMany(field, at, input, making, path, depth);
    default:
      throw new Error(`${path} cannot be filtered by`);
  }
}

function toOne(field: OneField, at: Alias, input: Input, making: Making, path: string, depth: number): Sql {
  const target = making.model.entities.get(field.target)!;
  making.permit(target.scope, path);
  const other = making.alias(target);
  const inner = all([...making.shown(target, other), conditionOf(target, other, input, making, path, depth + 1)]);
  return sql`exists (select from ${name(target.table)} ${other} where ${other.column('id')} = ${at.column(field.column)} and ${inner})`;
}

function toAnyOf(field: AnyOfField, at: Alias, input: Input, making: Making, path: string, depth: number): Sql {
  return all(
    Object.entries(input).map(([kind, given]) => {
      const target = making.model.entities.get(kind[0].toUpperCase() + kind.slice(1))!;
      making.permit(target.scope, `${path}.${kind}`);
      const other = making.alias(target);
      const inner = all([...making.shown(target, other), conditionOf(target, other, given as Input, making, `${path}.${kind}`, depth + 1)]);
      return sql`${at.column(field.kindColumn)} = ${literal(target.type)} and exists (select from ${name(target.table)} ${other} where ${other.column('id')} = ${at.column(field.idColumn)} and ${inner})`;
    }),
  );
}

function toMany(field: ConnectionField, at: Alias, input: Input, making: Making, path: string, depth: number): Sql {
  const target = making.model.entities.get(field.target)!;
  making.permit(target.scope, path);
  return all(
    Object.entries(input).map(([quantifier, given]) => {
      const other = making.alias(target);
      const link = all([belongs(field, at, other, false, () => making.alias(target)), ...making.shown(target, other)]);
      const inner = conditionOf(target, other, given as Input, making, `${path}.${quantifier}`, depth + 1);
      const from = sql`select from ${name(target.table)} ${other} where ${link}`;
      if (quantifier === 'some') return sql`exists (${from} and ${inner})`;
      if (quantifier === 'none') return sql`not exists (${from} and ${inner})`;
      return sql`not exists (${from} and not coalesce(${inner}, false))`;
    }),
  );
}

function comparison(entity: Entity, field: ValueField, at: Alias, comparator: string, given: unknown, making: Making, path: string): Sql {
  if (given === null) refuse('BAD_USER_INPUT', `${path}: null is not a condition. To ask for unknown values, use isNull.`, { field: path });
  const row = rowOf(entity, at);
  if (field.texts && comparator !== 'isNull') {
    const condition = compare(sql`t.value`, 'text', field.comparison, comparator, given, path, entity);
    return sql`exists (select from jsonb_each_text(${row(field.texts)}) t where ${condition})`;
  }
  const subject = field.sql(row, making.plain);
  return compare(subject, field.cast, field.comparison, comparator, given, path, entity);
}

function compare(subject: Sql, cast: string, kind: ValueField['comparison'], comparator: string, given: unknown, path: string, entity: Entity): Sql {
  const type = raw(cast);
  const stored = (plain: unknown): unknown => (kind === 'id' ? uuidOf(plain as string, entity.prefix, entity.type, path) : plain);
  const one = (): Sql => sql`${value(derive(given, stored))}::${type}`;
  const many = (): Sql => sql`${value(derive(given as Given<unknown[]>, (list) => bounded(list, path).map(stored)))}::${type}[]`;
  const pattern = (make: (text: string) => string): Sql =>
    sql`plain(${subject}) like plain(${value(derive(given as Given<string>, (text) => make(escapeLike(text))))}::text)`;
  switch (comparator) {
    case 'isNull':
      return sql`(${subject} is null) = ${value(given)}::boolean`;
    case 'in':
      return sql`${subject} = any(${many()})`;
    case 'notIn':
      return sql`${subject} <> all(${many()})`;
    case 'eq':
      return sql`${subject} = ${one()}`;
    case 'contains':
      return pattern((text) => `%${text}%`);
    case 'startsWith':
      return pattern((text) => `${text}%`);
    default:
      return kind === 'day' ? compareDays(subject, comparator, sql`${value(given)}::text`) : sql`${subject} ${raw(signs[comparator])} ${one()}`;
  }
}

const signs: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** A comparison of dates that may not be whole holds only where it is certain. */
function compareDays(subject: Sql, comparator: string, given: Sql): Sql {
  switch (comparator) {
    case 'within':
      return sql`earliest(${subject}) >= earliest(${given}) and latest(${subject}) <= latest(${given})`;
    case 'gt':
      return sql`earliest(${subject}) > latest(${given})`;
    case 'gte':
      return sql`earliest(${subject}) >= earliest(${given})`;
    case 'lt':
      return sql`latest(${subject}) < earliest(${given})`;
    default:
      return sql`latest(${subject}) <= latest(${given})`;
  }
}
