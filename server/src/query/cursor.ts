import { createHash } from 'node:crypto';
import { refuse } from '../errors.js';
import { type Bindings, derive, type Given, Late } from './bindings.js';
import type { SortKey } from './page.js';
import type { PagePlan } from './plan.js';
import { all, join, raw, type Sql, sql, value } from './sql.js';

/** A short mark of a list's order and filter: a cursor carries it, so that one of another list is recognised. */
const markOf = (list: unknown): string => createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);

/** The mark of every cursor of a log, by the type of its rows. */
export const markOfLog = (type: string): string => markOf([type]);

/** The cursor before the first row of a log that is ordered by a number from 1. */
export const startOfLog = (type: string): string =>
  Buffer.from(JSON.stringify([markOfLog(type), '0', '00000000-0000-0000-0000-000000000000'])).toString('base64');

/** The mark of the cursors of a list: they belong to its order, its filter, its language; those of a log do not. */
export const markOfPage = ({ entity, args }: PagePlan): Given<string> =>
  entity.isLog
    ? markOfLog(entity.type)
    : new Late((bindings) => {
        const { orderBy, filter, first: _first, last: _last, after: _after, before: _before, ...others } = args.of(bindings);
        return markOf([entity.type, orderBy ?? null, filter ?? null, bindings.viewer.locale, others]);
      });

/** A cursor: the mark of its list and the sort keys of a row as texts, as base64 of JSON. */
export const cursorOf = (keys: readonly Sql[], mark: Given<string>): Sql =>
  sql`translate(encode(convert_to(json_build_array(${value(mark)}::text, ${join(keys, ', ')})::text, 'UTF8'), 'base64'), E'\\n', '')`;

/** A cursor that was given, and the list it must belong to. */
export interface Place {
  readonly cursor: Given<string>;
  readonly mark: Given<string>;
  readonly path: string;
  readonly argument: 'after' | 'before';
}

const now = <Value>(given: Given<Value>, bindings: Bindings): Value => (given instanceof Late ? given.of(bindings) : given);

/**
 * The sort keys a cursor carries, when the request comes.
 * Then an ApiError `BAD_USER_INPUT` is thrown when it is no cursor, or one of another order or filter.
 */
export const keysOf = ({ cursor, mark, path, argument }: Place, count: number): Late<(string | null)[]> =>
  new Late((bindings) => {
    const where = { field: path, argument };
    const [found, ...values] =
      parse(now(cursor, bindings)) ??
      refuse('BAD_USER_INPUT', `${path}(${argument}:) is not a cursor. Cursors come from edges or pageInfo of the same list.`, where);
    if (found !== now(mark, bindings) || values.length !== count)
      refuse('BAD_USER_INPUT', `${path}(${argument}:) is a cursor of another order or filter. Ask again from the first page.`, where);
    return values;
  });

function parse(cursor: string): (string | null)[] | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    const isCursor = Array.isArray(read) && read.length > 1 && read.every((each) => (typeof each === 'string' && !each.includes('\u0000')) || each === null);
    return isCursor ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The condition that a row lies beyond a cursor: behind it, or before it when reversed.
 * @param nulls which of its keys are null, as `01`: the condition has another text then
 */
export function beyond(keys: readonly SortKey[], values: Late<(string | null)[]>, nulls: string, isReversed: boolean): Sql {
  const at = (i: number): Sql => sql`${value(derive(values, (all) => all[i]))}::text::${raw(keys[i].cast)}`;
  const isNull = (i: number): boolean => nulls[i] === '1';
  // Comparing rows is what an index can do. It leaves out nulls, which is right where they lie on the side already passed.
  const isRow = keys.every((key, i) => !isNull(i) && key.descending === keys[0].descending && (!key.nullable || key.nullsFirst !== isReversed));
  if (isRow) {
    const sign = raw(keys[0].descending !== isReversed ? '<' : '>');
    return sql`(${join(
      keys.map((key) => key.sql),
      ', ',
    )}) ${sign} (${join(
      keys.map((_, i) => at(i)),
      ', ',
    )})`;
  }
  const alternatives = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((before, j) => (isNull(j) ? sql`${before.sql} is null` : sql`${before.sql} = ${at(j)}`));
    return all([...equal, further(key, isNull(i), at(i), isReversed)]);
  });
  return sql`(${join(
    alternatives.map((each) => sql`(${each})`),
    ' or ',
  )})`;
}

/** That one key is beyond a value; nulls have a side of their own. */
function further(key: SortKey, isNull: boolean, at: Sql, isReversed: boolean): Sql {
  const nullsFirst = key.nullsFirst !== isReversed;
  if (isNull) return nullsFirst ? sql`${key.sql} is not null` : sql`false`;
  const sign = raw(key.descending !== isReversed ? '<' : '>');
  return key.nullable && !nullsFirst ? sql`(${key.sql} ${sign} ${at} or ${key.sql} is null)` : sql`${key.sql} ${sign} ${at}`;
}
