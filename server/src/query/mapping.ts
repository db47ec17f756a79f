import type { Given } from './bindings.js';
import type { Locale, Scope } from './database.js';
import type { Sql } from './sql.js';

/** The columns of the row at hand, by property name: `row('signedOn')` is `a1.signed_on`. */
export type Row = (property: string) => Sql;

/** What a request adds to a field: its coerced arguments and who asks. Values may be late: they can be put into SQL, or made into others by `derive`. */
export interface Asking {
  readonly args: Readonly<Record<string, unknown>>;
  readonly viewer: { readonly locale: Given<Locale>; readonly today: Given<string>; readonly institution: Given<string | null> };
  /** Whether who asks has a scope; the statement is then tied to that. */
  readonly holds: (scope: Scope) => boolean;
  /** For a small object: the names of the fields that are asked of it. */
  readonly selected?: readonly string[];
}

/** SQL of a value or of a from-item, given the row it belongs to. */
export type Expression = (row: Row, asking: Asking) => Sql;

/**
 * Where a field's value comes from: carried in `field.extensions.read`, which is all the compiler knows of the domain.
 *
 * - `column`: a column of the record's own table
 * - `computed`: an expression over the record's columns; `cast` is its SQL type, needed where it can be filtered or ordered by;
 *   `texts` names the column that holds the value in all languages, for filters that look in each; `ordered` is what a text
 *   is ordered by in a language
 * - `object`, `objects`: a small value object, or a list of them, from a from-item (a function or a lateral select)
 * - `one`: a to-one relation of TypeORM
 * - `anyOf`: a to-one relation to several kinds of record, by the columns `<property>Kind` and `<property>Id`; `kinds` are those that the table
 *   takes, all of the interface if not given
 * - `connection`: records reached by a path of relations, paged; where they are `counted`, the database keeps their number
 * - `rows`: the rows of a from-item, paged: records, or small objects of a function; each row has an `id`
 */
export type FieldMapping =
  | { readonly kind: 'column'; readonly property: string }
  | { readonly kind: 'computed'; readonly sql: Expression; readonly cast?: string; readonly texts?: string; readonly ordered?: Ordered }
  | { readonly kind: 'object'; readonly from: Expression }
  | {
      readonly kind: 'objects';
      readonly from: Expression;
      readonly order: string /** How many there can be, where records hang on them. */;
      readonly most?: number;
    }
  | { readonly kind: 'one'; readonly property: string }
  | { readonly kind: 'anyOf'; readonly property: string; readonly kinds?: readonly string[] }
  | { readonly kind: 'connection'; readonly path: readonly string[]; readonly where?: Where; readonly reach?: Reach; readonly counted?: boolean }
  | { readonly kind: 'rows'; readonly from: Expression };

/** What a text in several languages is ordered by in one of them. The language is part of the SQL, so that an index can hold it. */
export type Ordered = (row: Row, locale: Locale) => Sql;

/** A condition that is part of a relation's meaning, on one step of its path. */
export interface Where {
  /** Index of the step in the path; the last step is the record that is asked for. */
  readonly step: number;
  readonly sql: (row: Row) => Sql;
  /** The property of a flag that says the same: the database can count under it. */
  readonly flag?: string;
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
  | { readonly kind: 'over'; readonly of: string; readonly from: (ids: Sql) => Sql }
  | StatisticsMapping;

/**
 * Where grouped counts start.
 *
 * - `of`: the kind of record that is counted, by its dimensions
 * - `groups`: a select with a column for each dimension asked for, and `count`, null where it may not be told; `total`: the from-item of one
 *   row for a small object. For what is counted under rules of its own.
 */
export type StatisticsMapping =
  | { readonly kind: 'statistics'; readonly of: string }
  | {
      readonly kind: 'statistics';
      readonly groups: (dimensions: readonly string[], asking: Asking) => Sql;
      readonly total: (asking: Asking) => Sql;
      /** What is said of the whole besides, true or false, by field. */
      readonly notes?: Readonly<Record<string, Sql>>;
    };

/**
 * Something that records can be grouped by; carried in `extensions.dimensions` of a record's type, by name. What is grouped by is the value of a
 * choice or a flag, the year of a date, or the record of a relation. Where there is none, the record counts in a group of its own: unknown.
 */
export interface DimensionMapping {
  /** Relations from the record to others; empty where the field is its own. A record counts once for each value that it reaches. */
  readonly path: readonly string[];
  /** The field that holds the value; without it the records that the path leads to are grouped by. */
  readonly field?: string;
  /** Which of the records that the path leads to. */
  readonly where?: Expression;
  /** The field of the record's filter that says the same: a facet leaves out its condition. */
  readonly filter?: string;
}

/** Who may read the records of a type. */
export interface ReadAccess {
  /** The scope that reading needs; nobody needs any, if not given. */
  readonly read?: Scope;
  /** With {@link read}: which of them are shown. Those of one's own institution, or all if not given; who administers the registry sees all. */
  readonly rows?: 'own';
  /** Relations from the record to the institutions whose it is; empty for an institution itself. */
  readonly own?: readonly string[];
  /** The relation to the record that it is a part of: it is whosever that is. */
  readonly partOf?: string;
}

/** What a type stands for; carried in `type.extensions.record`. The scope that a single field needs is in `field.extensions.scope`. */
export interface RecordMapping {
  /** The TypeORM entity, or none for the rows of a function. */
  readonly entity?: Function;
  /** What its ids begin with: `agr`. */
  readonly prefix?: string;
  /** Fields of the default order, first to last; the id is added. */
  readonly order: readonly DefaultOrder[];
  /** Its rows never change and new ones come last, so a cursor holds in every language and whatever else is asked for. */
  readonly isLog?: boolean;
  /** Conditions of its filter that are no comparison of a field: SQL that is true or false, given what the filter says there as arguments. */
  readonly conditions?: Readonly<Record<string, Expression>>;
  /** Everybody, if not given. */
  readonly access?: ReadAccess;
}

/** One field of a record's default order. */
export interface DefaultOrder {
  readonly field: string;
  readonly descending?: boolean;
}
