import type { Given } from './bindings.js';
import type { Locale } from './database.js';
import type { Sql } from './sql.js';

/** The columns of the row at hand, by property name: `row('signedOn')` is `a1.signed_on`. */
export type Row = (property: string) => Sql;

/** What a request adds to a field: its coerced arguments and who asks. Values may be late: they can be put into SQL, or made into others by `derive`. */
export interface Asking {
  readonly args: Readonly<Record<string, unknown>>;
  readonly viewer: { readonly locale: Given<Locale>; readonly today: Given<string> };
}

/** SQL of a value or of a from-item, given the row it belongs to. */
export type Expression = (row: Row, asking: Asking) => Sql;

/**
 * Where a field's value comes from: carried in `field.extensions.read`, which is all the compiler knows of the domain.
 *
 * - `column`: a column of the record's own table
 * - `computed`: an expression over the record's columns; `cast` is its SQL type, needed where it can be filtered or ordered by;
 *   `texts` names the column that holds the value in all languages, for filters that look in each
 * - `object`, `objects`: a small value object, or a list of them, from a from-item (a function or a lateral select)
 * - `one`: a to-one relation of TypeORM
 * - `anyOf`: a to-one relation to several kinds of record, by the columns `<property>Kind` and `<property>Id`
 * - `connection`: records reached by a path of relations, paged
 */
export type FieldMapping =
  | { readonly kind: 'column'; readonly property: string }
  | { readonly kind: 'computed'; readonly sql: Expression; readonly cast?: string; readonly texts?: string }
  | { readonly kind: 'object'; readonly from: Expression }
  | { readonly kind: 'objects'; readonly from: Expression; readonly order: string }
  | { readonly kind: 'one'; readonly property: string }
  | { readonly kind: 'anyOf'; readonly property: string }
  | { readonly kind: 'connection'; readonly path: readonly string[]; readonly where?: Where; readonly reach?: Reach };

/** A condition that is part of a relation's meaning, on one step of its path. */
export interface Where {
  /** Index of the step in the path; the last step is the record that is asked for. */
  readonly step: number;
  readonly sql: (row: Row) => Sql;
}

/** An argument that widens the start of a path from the record itself to a set of records. */
export interface Reach {
  readonly argument: string;
  /** A select of ids, given the id of the record at hand. */
  readonly sql: (id: Sql) => Sql;
}

/**
 * Where a root field starts; carried in its `extensions.root`.
 *
 * - `by`, `list`: one record, or records, of a table
 * - `node`, `nodes`: whatever has these ids
 * - `table`: the rows of a view or function
 * - `over`: one small object, worked out from the ids of the records that a filter names
 */
export type RootMapping =
  | { readonly kind: 'by' }
  | { readonly kind: 'list' }
  | { readonly kind: 'node' }
  | { readonly kind: 'nodes' }
  | { readonly kind: 'table'; readonly from: (asking: Asking) => Sql }
  | { readonly kind: 'over'; readonly of: string; readonly from: (ids: Sql) => Sql };

/** What a type stands for; carried in `type.extensions.record`. */
export interface RecordMapping {
  /** The TypeORM entity, or none for the rows of a function. */
  readonly entity?: Function;
  /** What its ids begin with: `agr`. */
  readonly prefix?: string;
  /** Fields of the default order, first to last; the id is added. */
  readonly order: readonly DefaultOrder[];
  /** Conditions of its filter that are no comparison of a field: SQL that is true or false, given what the filter says there as arguments. */
  readonly conditions?: Readonly<Record<string, Expression>>;
}

/** One field of a record's default order. */
export interface DefaultOrder {
  readonly field: string;
  readonly descending?: boolean;
}
