import { createHash } from 'node:crypto';
import { refuse } from '../errors.js';
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
  readonly limit: number;
  /** From the end: `last`. */
  readonly isBackward: boolean;
  readonly after?: string;
  readonly before?: string;
}

/** Records of a page where nothing is said, and the most that can be asked for. */
export const pageSize = { default: 20, most: 100 } as const;

/**
 * Reads the paging arguments of a list.
 * @param path where in the answer, for the error
 * @throws ApiError `BAD_USER_INPUT` when they cannot be used
 */
export function windowOf(args: Readonly<Record<string, unknown>>, path: string): Window {
  const { first, last, after, before } = args as { first?: number | null; last?: number | null; after?: string | null; before?: string | null };
  if (first != null && last != null) refuse('BAD_USER_INPUT', `${path}: first and last cannot be given together.`, { field: path });
  for (const [argument, size] of Object.entries({ first, last }))
    if (size != null && (size < 0 || size > pageSize.most))
      refuse('BAD_USER_INPUT', `${path}(${argument}: ${size}): a page has 0 to ${pageSize.most} records.`, { field: path, argument });
  return { limit: first ?? last ?? pageSize.default, isBackward: last != null, after: after ?? undefined, before: before ?? undefined };
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
export const cursorOf = (keys: readonly SortKey[], mark: string): Sql =>
  sql`translate(encode(convert_to(json_build_array(${value(mark)}::text, ${join(
    keys.map((key) => sql`(${key.sql})::text`),
    ', ',
  )})::text, 'UTF8'), 'base64'), E'\\n', '')`;

/**
 * The sort keys a cursor carries.
 * @throws ApiError `BAD_USER_INPUT` when it is no cursor, or one of another order or filter
 */
export function readCursor(cursor: string, keys: readonly SortKey[], mark: string, path: string, argument: string): (string | null)[] {
  const where = { field: path, argument };
  const [found, ...values] = parse(cursor) ?? refuse('BAD_USER_INPUT', `${path}(${argument}:) is not a cursor. Cursors come from edges or pageInfo of the same list.`, where);
  if (found !== mark || values.length !== keys.length)
    refuse('BAD_USER_INPUT', `${path}(${argument}:) is a cursor of another order or filter. Ask again from the first page.`, where);
  return values;
}

function parse(cursor: string): (string | null)[] | undefined {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    const isCursor = Array.isArray(read) && read.length > 1 && read.every((each) => typeof each === 'string' || each === null);
    return isCursor && !cursor.includes('\u0000') && !read.some((each) => each?.includes('\u0000')) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The condition that a row lies beyond a cursor: behind it, or before it when reversed. */
export function beyond(keys: readonly SortKey[], values: readonly (string | null)[], isReversed: boolean): Sql {
  const at = (i: number): Sql => sql`${value(values[i])}::text::${raw(keys[i].cast)}`;
  const isRow = keys.every((key, i) => !key.nullable && key.descending === keys[0].descending && values[i] !== null);
  if (isRow) {
    const sign = raw(keys[0].descending !== isReversed ? '<' : '>');
    return sql`(${join(keys.map((key) => key.sql), ', ')}) ${sign} (${join(keys.map((_, i) => at(i)), ', ')})`;
  }
  const alternatives = keys.map((key, i) => {
    const equal = keys.slice(0, i).map((before, j) => (values[j] === null ? sql`${before.sql} is null` : sql`${before.sql} = ${at(j)}`));
    const nullsFirst = key.nullsFirst !== isReversed;
    const sign = raw(key.descending !== isReversed ? '<' : '>');
    const further =
      values[i] === null
        ? sql`${key.sql} is ${raw(nullsFirst ? 'not null' : 'null and false')}`
        : key.nullable && !nullsFirst
          ? sql`(${key.sql} ${sign} ${at(i)} or ${key.sql} is null)`
          : sql`${key.sql} ${sign} ${at(i)}`;
    return all([...equal, further]);
  });
  return sql`(${join(alternatives.map((each) => sql`(${each})`), ' or ')})`;
}
