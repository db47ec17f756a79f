import { derive, type Given } from '../query/bindings.js';
import type { Locale } from '../query/database.js';
import type { Asking } from '../query/mapping.js';
import { type Sql, sql, value } from '../query/sql.js';
import { localeOf } from './localized.js';

/** Fixed words of the registry in every language it speaks, by what they are for. */
export type Wording = Readonly<Record<string, Readonly<Record<Lowercase<Locale>, string>>>>;

/** The words for a key in the language asked for, as SQL; null for a key that has none. The words travel as one parameter. */
export function worded(wording: Wording, key: Sql, asking: Asking): Sql {
  const words = derive(localeOf(asking) as Given<Locale>, (locale) =>
    JSON.stringify(Object.fromEntries(Object.entries(wording).map(([name, texts]) => [name, texts[locale.toLowerCase() as Lowercase<Locale>]]))),
  );
  return sql`(${value(words)}::jsonb ->> ${key})`;
}
