import { createHash } from 'node:crypto';
import { refuse } from '../errors.js';
import { type Bindings, derive, type Given, Late } from './bindings.js';
import { all, join, raw, type Sql, sql, value } from './sql.js';

/** One key of an order. The last key of every order is the id, so an order is total. */
export interface SortKey {
  readonly sql: Sql;
  /** SQL type a cursor's text is cast back to. */
  readonly cast: string;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  readonly nullable: boolean;
}

/** Which part of a list is asked for. */
export interface Window {
  readonly limit: Given<number>;
  /** From the end: `last`. */
  readonly isBackward: boolean;
  readonly after?: Given<string>;
  readonly before?: Given<string>;
}

/** Records of a page where nothing is said, and the most that can be asked for. */
export const pageSize = { default: 20, most: 100 } as const;

/**
 * Reads the paging arguments of a list.
 * @param path where in the answer, for the error
 * @throws ApiError `BAD_USER_INPUT` when they cannot be used; where they are late, when they come
 */
export function windowOf(args: Readonly<Record<string, unknown>>, path: string): Window {
  const { first, last, after, before } = args as {
    first?: Given<number> | null;
    last?: Given<number> | null;
    after?: Given<string> | null;
    before?: Given<string> | null;
  };
  if (first != null && last != null) refuse('BAD_USER_INPUT', `${path}: first and last cannot be given together.`, { field: path });
  const checked = (size: Given<number>, argument: string): Given<number> =>
    derive(size, (number) =>
      number >= 0 && number <= pageSize.most
        ? number
        : refuse('BAD_USER_INPUT', `${path}(${argument}: ${number}): a page has 0 to ${pageSize.most} records.`, { field: path, argument }),
    );
  const limit = first != null ? checked(first, 'first') : last != null ? checked(last, 'last') : pageSize.default;
  return { limit, isBackward: last != null, after: after ?? undefined, before: before ?? undefined };
}

/** `order by` of the keys, or of their reverse. */
export const orderBy = (keys: readonly SortKey[], isReversed = false): Sql =>
  join(
    keys.map((key) => {
      const descending = key.descending !== isReversed;
      const nullsFirst = key.nullsFirst !== isReversed;
      // PostgreSQL puts nulls last when ascending and first when descending; only what differs is written, so that plain indexes serve.
      const nulls = key.nullable && nullsFirst !== descending ? raw(nullsFirst ? ' nulls first' : ' nulls last') : raw('');
      return sql`${key.sql}${raw(descending ? ' desc' : '')}${nulls}`;
    }),
    ', ',
  );

/** A short mark of a list's order and filter: a cursor carries it, so that one of another list is recognised. */
export const markOf = (list: unknown): string => createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);

/** The cursor of a row: the mark and the row's sort keys, as base64 of JSON. */
export const cursorOf = (keys: readonly SortKey[], mark: Given<string>): Sql =>
  sql`translate(encode(convert_to(json_build_array(${value(mark)}::text, ${join(
    keys.map((key) => sql`(${key.sql})::text`),
    ', ',
  )})::text, 'UTF8'), 'base64'), E'\\n', '')`;

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
