import { type GraphQLOutputType, getNamedType, isEnumType, isListType, isNonNullType } from 'graphql';
import { enclose } from './concatenation.js';
import { literal, type Sql, sql } from './sql.js';

/**
 * How values of one GraphQL type are written. `text` gives the JSON text that graphql-js would print for it, NULL for
 * NULL; `row` gives what graphql-js is to serialize itself. The only place that knows formats.
 */
export interface Codec {
  readonly text: (value: Sql) => Sql;
  readonly row: (value: Sql) => Sql;
}

const asItIs = (value: Sql): Sql => value;

/** Printed bare: numbers and booleans. */
const bare: Codec = { text: (value) => sql`(${value})::text`, row: asItIs };

/** Printed between quotes without escaping: only for values that cannot hold a quote, a backslash or a control character. */
const safe: Codec = { text: (value) => enclose('"', value, '"'), row: asItIs };

/** Any text, and lists of texts. */
const escaped: Codec = { text: (value) => sql`to_json(${value})::text`, row: asItIs };

const moment: Codec = {
  text: (value) => enclose('"', sql`to_char(${value} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`, '"'),
  row: asItIs,
};

const byScalar: Readonly<Record<string, Codec>> = {
  ID: safe,
  String: escaped,
  URL: escaped,
  Int: bare,
  Boolean: bare,
  Date: safe,
  PartialDate: safe,
  DateTime: moment,
};

/** A global id: prefix and uuid. */
export const idCodec = (prefix: string): Codec => ({
  text: (value) => enclose(`"${prefix}_`, value, '"'),
  row: (value) => sql`${literal(`${prefix}_`)} || ${value}`,
});

/** The codec of a leaf type, or undefined when there is none. */
export function codecOf(type: GraphQLOutputType): Codec | undefined {
  const bareType = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(bareType);
  if (isListType(bareType)) return named.name === 'String' || isEnumType(named) ? escaped : undefined;
  return isEnumType(named) ? safe : byScalar[named.name];
}
