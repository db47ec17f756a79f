import type { ArgumentOptions } from '../model/fields.js';
import { Day } from '../model/scalars.js';
import type { Asking } from '../query/mapping.js';
import { type Sql, sql, value } from '../query/sql.js';

/** The argument `asOf` of a field whose answer changes with time. */
export const asOfArgument = (otherwise = 'today'): { readonly asOf: ArgumentOptions } => ({
  asOf: { type: () => Day, description: `The day the answer is to be true on; ${otherwise} if not given.` },
});

/** The day of `asOf`, else today. */
export const asOfOrToday = ({ args, viewer }: Asking): Sql => sql`${value(args.asOf ?? viewer.today)}::date`;

/** The day of `asOf`, else the first day of a date of the record, else today. */
export const asOfOr = (date: Sql, { args, viewer }: Asking): Sql =>
  sql`coalesce(${value(args.asOf ?? null)}::date, earliest(${date}), ${value(viewer.today)}::date)`;

/** The day of `asOf`, else the last day of a date of the record where that has passed, else today. */
export const asOfLastDay = (date: Sql, { args, viewer }: Asking): Sql =>
  sql`coalesce(${value(args.asOf ?? null)}::date, least(latest(${date}), ${value(viewer.today)}::date))`;
