import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { EntityMetadata } from 'typeorm';
import type { Codec } from './codecs.js';
import type { Scope } from './database.js';
import type { Expression, Ordered, Reach, Row } from './mapping.js';
import type { Alias, Sql } from './sql.js';

/** A kind of record, or the rows of a function. */
export interface Entity {
  readonly type: string;
  /** Its table; empty for the rows of a function. */
  readonly table: string;
  readonly prefix: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
  /** Cursors are places in a log: they hold whatever is asked for. */
  readonly isLog: boolean;
  /** What it can be grouped by. */
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Conditions that can be asked for besides those on fields, by their name in the filter. */
  readonly conditions: Readonly<Record<string, Expression>>;
  /** The column of a property. */
  readonly column: (property: string) => string;
  /** The scope that reading it needs. */
  readonly scope?: Scope;
  /** Fields that need a scope of their own. */
  readonly scopes: ReadonlyMap<string, Scope>;
  /** Only those of one's own institution are shown. */
  readonly showsOwn: boolean;
  /** Whose it is; nobody's, if not given. */
  readonly ownership?: Ownership;
}

/** Whose a record is. */
export type Ownership =
  /** An institution is its own. */
  | { readonly kind: 'itself' }
  /** Of the institutions that these steps lead to. */
  | { readonly kind: 'institutions'; readonly link: ConnectionField }
  /** Of those whose the record is that a field points at. */
  | { readonly kind: 'part'; readonly of: OneField | AnyOfField };

/** What sort of comparison a value takes part in. */
export type Comparison = 'text' | 'texts' | 'whole' | 'flag' | 'day' | 'moment' | 'choice' | 'id';

/** A field that has a value of its own. */
export interface ValueField {
  readonly kind: 'value';
  readonly codec: Codec;
  readonly nullable: boolean;
  readonly sql: Expression;
  /** SQL type parameters are cast to when compared with it. */
  readonly cast: string;
  readonly comparison: Comparison;
  /** For texts in several languages: the column they are in. */
  readonly texts?: string;
  /** For texts in several languages that lists can be ordered by. */
  readonly ordered?: Ordered;
}

/** A small object, or a list of them, that belongs to the record. */
export interface ShapeFieldOf {
  readonly kind: 'object' | 'objects';
  readonly shape: string;
  readonly from: Expression;
  readonly order?: string;
  readonly most?: number;
  /** There may be none: its from-item may give no row. */
  readonly nullable: boolean;
}

/** A to-one relation. */
export interface OneField {
  readonly kind: 'one';
  readonly target: string;
  readonly column: string;
  readonly nullable: boolean;
}

/** A to-one relation to several kinds of record. */
export interface AnyOfField {
  readonly kind: 'anyOf';
  readonly target: string;
  readonly kindColumn: string;
  /** The kinds that the table takes; all of the target if not given. */
  readonly kinds?: readonly string[];
  readonly idColumn: string;
  readonly nullable: boolean;
}

/** A to-many relation. */
export interface ConnectionField {
  readonly kind: 'connection';
  readonly target: string;
  /** Steps between tables; none where the records are the rows of {@link from}. */
  readonly hops: readonly Hop[];
  readonly reach?: Reach;
  readonly from?: Expression;
  /** What could be counted in its stead while nothing is filtered. */
  readonly counter?: Counter;
}

/** Rows that are as many as the records of a list. */
export interface Counter {
  readonly table: string;
  /** The column that holds the parent; without one, all rows of the table count. */
  readonly by?: string;
  /** The column whose values count, each once; without one, every row counts. */
  readonly onceFor?: string;
  /** The column of a flag: only rows where it is set count. */
  readonly flag?: string;
}

/** One step between tables: `table.to = previous.from`. */
export interface Hop {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly where?: (alias: Alias) => Sql;
  /** The column of a flag that says what `where` says. */
  readonly flag?: string;
  /** The column `from` may also hold ids of other kinds of record. */
  readonly isAnyOf?: boolean;
  /** A foreign key: whatever `from` holds is there. */
  readonly isKey?: boolean;
}

/** Something that records can be grouped by. */
export interface Dimension {
  readonly name: string;
  /** What stands for a group: a value, the year of a date, or a record. */
  readonly kind: 'value' | 'year' | 'record';
  /** Steps to the table whose rows hold the key; none where it is the record's own. */
  readonly hops: readonly Hop[];
  /** The key of a group, given a row of that table. */
  readonly key: Expression;
  readonly where?: Expression;
  /** The columns of that table. */
  readonly column: (property: string) => string;
  /** The kind of record that groups are, where they are records. */
  readonly target?: string;
  /** The field of the filter that a facet leaves out. */
  readonly filter?: string;
}

export type Field = ValueField | ShapeFieldOf | OneField | AnyOfField | ConnectionField;

/** The columns of an entity under an alias. */
export const rowOf =
  (entity: Pick<Entity, 'column'>, alias: Alias): Row =>
  (property) =>
    alias.column(entity.column(property));

/** The schema and the tables say different things, or something the compiler cannot do. Thrown at start only. */
export class ModelError extends Error {}

/** An entity while the model is built. */
export interface Draft extends Entity {
  readonly fields: Map<string, Field>;
  readonly dimensions: Map<string, Dimension>;
  readonly metadata?: EntityMetadata;
  readonly scopes: Map<string, Scope>;
  ownership?: Ownership;
  /** A field of its GraphQL type, as the schema has it. */
  readonly source: (field: string) => [GraphQLObjectType, GraphQLField<unknown, unknown>];
}

/** Ends the building of the model. */
export function fail(message: string): never {
  throw new ModelError(message);
}
