import { refuse } from '../errors.js';
import { derive, type Given } from './bindings.js';
import { type Alias, Column, join, raw, type Sql, sql } from './sql.js';

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

/** What the rows of a page bring with them for their order. */
export interface Carried {
  /** Columns that a row has besides its own, by name. */
  readonly columns: ReadonlyMap<string, Sql>;
  /** The keys, read from the rows of the page. */
  readonly keys: readonly SortKey[];
}

/**
 * The keys of a page's rows: what is worked out, or compared in a way of its own, becomes a column. So it is worked
 * out once, and PostgreSQL knows that the rows are in order already.
 */
export function carry(keys: readonly SortKey[], at: Alias): Carried {
  const columns = new Map<string, Sql>();
  const carried = keys.map((key, i): SortKey => {
    if (key.sql instanceof Column && key.sql.at === at) return key;
    const column = `k${i + 1}`;
    columns.set(column, key.sql);
    return { ...key, sql: at.column(column) };
  });
  return { columns, keys: carried };
}
