import type { Codec } from './codecs.js';
import { Concatenation, enclose, type Piece } from './concatenation.js';
import { empty, join, literal, type Sql, sql } from './sql.js';

/** One response key of an object, with its value as SQL or as JSON known beforehand. */
export type Entry = { readonly key: string; readonly sql: Sql } | { readonly key: string; readonly json: string };

/**
 * How an answer is written in SQL. Two forms of the same answer exist: finished text that goes to the caller as it is,
 * and JSON for graphql-js to complete. They share nothing but the plan, so each proves the other.
 */
export interface Form {
  readonly value: (codec: Codec, value: Sql, isNullable: boolean) => Sql;
  readonly object: (entries: readonly Entry[], type: string) => Sql;
  /** An aggregate over the rows of the surrounding select, in the order given; without one, as they come. */
  readonly list: (item: Sql, order?: Sql, filter?: Sql) => Sql;
  readonly nullUnless: (test: Sql, otherwise: Sql) => Sql;
  readonly nothing: Sql;
  readonly number: (value: Sql) => Sql;
  readonly text: (value: Sql) => Sql;
  /** The outermost value as the one text column of the statement. */
  readonly answer: (value: Sql) => Sql;
}

/** An object as JSON text. Its keys are names of GraphQL, in which nothing is to be escaped. */
class JsonObject extends Concatenation {
  constructor(private readonly entries: readonly Entry[]) {
    super();
  }

  override pieces(each: (piece: Piece) => void): void {
    let before = '{"';
    for (const entry of this.entries) {
      each(before);
      each(entry.key);
      each('":');
      each('json' in entry ? entry.json : entry.sql);
      before = ',"';
    }
    each(before === '{"' ? '{}' : '}');
  }
}

/** Finished JSON text, put together from pieces; every value is written by its codec. */
export const textForm: Form = {
  value: (codec, value, isNullable) => (isNullable ? sql`coalesce(${codec.text(value)}, 'null')` : codec.text(value)),
  object: (entries) => new JsonObject(entries),
  list: (item, order, filter) => enclose('[', sql`coalesce(string_agg(${item}, ','${ordered(order)})${filtered(filter)}, '')`, ']'),
  nullUnless: (test, otherwise) => sql`case when ${test} then ${otherwise} else 'null' end`,
  nothing: sql`'null'`,
  number: (value) => sql`(${value})::text`,
  text: (value) => sql`coalesce(${enclose('"', value, '"')}, 'null')`,
  answer: (value) => value,
};

const mostPairs = 50;

/** JSON made by PostgreSQL's own functions. `$type` says what a row is; a GraphQL name cannot begin so. */
export const rowForm: Form = {
  value: (codec, value) => codec.row(value),
  object: (entries, type) => {
    const pairs = [...entries, { key: '$type', json: JSON.stringify(type) }].map((entry) => ({
      key: literal(entry.key),
      value: 'json' in entry ? sql`${literal(entry.json)}::json` : entry.sql,
    }));
    if (pairs.length <= mostPairs)
      return sql`json_build_object(${join(
        pairs.map(({ key, value }) => sql`${key}, ${value}`),
        ', ',
      )})`;
    return sql`(select json_object_agg(o.k, o.v) from (values ${join(
      pairs.map(({ key, value }) => sql`(${key}, to_json(${value}))`),
      ', ',
    )}) o(k, v))`;
  },
  list: (item, order, filter) => sql`coalesce(json_agg(${item}${ordered(order)})${filtered(filter)}, '[]')`,
  nullUnless: (test, otherwise) => sql`case when ${test} then ${otherwise} end`,
  nothing: sql`null::json`,
  number: (value) => value,
  text: (value) => value,
  answer: (value) => sql`(${value})::text`,
};

const ordered = (order: Sql | undefined): Sql => (order ? sql` order by ${order}` : empty);
const filtered = (filter: Sql | undefined): Sql => (filter ? sql` filter (where ${filter})` : empty);
