import { derive, type Given } from '../query/bindings.js';
import { uuidOf } from '../query/identifiers.js';
import { snake } from '../query/naming.js';
import { name, type Sql, sql, value } from '../query/sql.js';
import { recordOf } from './registry.js';

/**
 * The id of the record that a look-up names; null where there is none.
 * @param by an input of the type `XBy`: exactly one of its names
 * @param path where it was given, for the error
 * @throws ApiError `BAD_USER_INPUT` when an id is not one of this kind of record
 */
export function idBy(target: Function, by: Readonly<Record<string, Given<string>>>, path: string): Sql {
  const record = recordOf(target);
  const [[natural, given]] = Object.entries(by);
  if (natural === 'id') return sql`${value(derive(given, (id) => uuidOf(id, record.prefix, record.name, `${path}.id`)))}::uuid`;
  return sql`(select r.id from ${name(snake(record.name))} r where r.${name(snake(natural))} = ${value(given)}::text)`;
}
