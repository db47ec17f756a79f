import { refuse } from '../errors.js';
import { derive, type Given } from '../query/bindings.js';
import type { Asking } from '../query/mapping.js';
import { type Sql, sql, value } from '../query/sql.js';

/** A whole number that a caller may choose within bounds. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

/**
 * An argument that must lie within bounds, as SQL.
 * An ApiError `BAD_USER_INPUT` is thrown, when the request comes, where it does not.
 */
export function bounded({ args }: Pick<Asking, 'args'>, argument: string, { least, most, otherwise }: Bounds): Sql {
  const given = (args[argument] ?? otherwise) as Given<number>;
  const checked = derive(given, (number) =>
    number >= least && number <= most
      ? number
      : refuse('BAD_USER_INPUT', `${argument}: ${least} to ${most} can be asked for, not ${number}.`, { field: argument }),
  );
  return sql`${value(checked)}::int`;
}
