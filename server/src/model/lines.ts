import { refuse } from '../errors.js';
import { derive, type Given } from '../query/bindings.js';
import type { Asking } from '../query/mapping.js';
import { type Sql, sql, value } from '../query/sql.js';

/** How many letters a text has. */
export interface Lengths {
  readonly least: number;
  readonly most: number;
}

/** An argument that people say something by, on one line, as SQL; refused where it says nothing. @param path of the field, for refusals */
export const lineOf = ({ args }: Asking, argument: string, { least, most }: Lengths, path: string): Sql =>
  sql`${value(
    derive(args[argument] as Given<string>, (given) => {
      const said = given.trim();
      if (said.length < least || said.length > most || /\p{Cc}/u.test(said))
        refuse('BAD_USER_INPUT', `${path}(${argument}:): say it in ${least} to ${most} letters on one line.`, { field: path, argument });
      return said;
    }),
  )}::text`;
