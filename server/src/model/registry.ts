import type { GraphQLScalarType } from 'graphql';
import type { Scope } from '../query/database.js';
import type { Expression } from '../query/mapping.js';
import type { Access } from './access.js';

/** A condition of a record's filter that is no comparison of a field, such as "ends within so many months of a day". */
export interface ConditionDefinition {
  /** The input that carries what the condition needs to know. */
  readonly input: () => Function;
  readonly description: string;
  /** True or false for a row; what the filter says there are its arguments. */
  readonly sql: Expression;
}

/** What was said of one field where its class was written; filters, orders and the dataset's reader are derived from it. */
export interface FieldDefinition {
  readonly name: string;
  readonly kind: 'text' | 'whole' | 'flag' | 'choice' | 'day' | 'localized' | 'localizedList' | 'one' | 'anyOf' | 'many' | 'computed';
  readonly description: string;
  readonly optional: boolean;
  /** May be asked for through the API. Private fields exist in the table only. */
  readonly isPublic: boolean;
  /** The scope that reading it needs. */
  readonly scope?: Scope;
  /** The record on the other side of a relation; for `anyOf` the interface. */
  readonly target?: () => Function;
  /** For `anyOf`: names of the kinds of record that may stand there; any kind if not given. */
  readonly kinds?: readonly string[];
  /** What it is where nothing is said. */
  readonly otherwise?: unknown;
  /** The record has no life without the one it points at. */
  readonly deletesWith: boolean;
  /** For `choice`, and for `computed` of an enum: the enum. */
  readonly choices?: object;
  /** For `text`: what its values must look like, where not any text will do. */
  readonly scalar?: GraphQLScalarType;
  readonly sortable: boolean;
  /** For `computed`: can be filtered by its value, like a column of this kind. */
  readonly comparesAs?: 'text' | 'whole' | 'flag' | 'choice' | 'day';
  /** For `computed`: what it takes besides the record. */
  readonly args?: Readonly<Record<string, { readonly type: () => object; readonly description: string; readonly required?: boolean }>>;
  /** No two records share a value: can be used in `by:`. */
  readonly unique: boolean;
  /** For `many`: relations from this record to those asked for. */
  readonly path?: readonly string[];
  /** For `many`: holds only some of the records that the path leads to. */
  readonly isPartial?: boolean;
}

/** Something that records are grouped by besides their own fields. */
export interface DimensionDefinition {
  readonly description: string;
  /** Relations from the record to others, by the names of its fields. */
  readonly path: readonly string[];
  /** The field there that holds the value; without it, those records themselves. */
  readonly field?: string;
  /** Which of the records that the path leads to. */
  readonly where?: Expression;
  readonly args?: FieldDefinition['args'];
}

/** What was said of one kind of record. */
export interface RecordDefinition {
  readonly target: Function;
  /** Name of the GraphQL type. */
  readonly name: string;
  readonly description: string;
  /** What its ids begin with, three letters. */
  readonly prefix: string;
  /** Root fields: one record and a list of them; absent where records are reached only through others. */
  readonly roots?: { readonly one: string; readonly many: string };
  readonly hasSlug: boolean;
  readonly isPublic: boolean;
  /** Who may read and change its records. */
  readonly access: Access;
  /** There are few enough that others can be grouped by it. */
  readonly groups: boolean;
  readonly dimensions: Readonly<Record<string, DimensionDefinition>>;
  readonly conditions: Readonly<Record<string, ConditionDefinition>>;
  readonly fields: readonly FieldDefinition[];
}

const fieldsByPrototype = new Map<object, FieldDefinition[]>();
const recordsByTarget = new Map<Function, RecordDefinition>();

/** Notes a field; called by the decorators of fields.ts. */
export function noteField(prototype: object, field: FieldDefinition): void {
  const fields = fieldsByPrototype.get(prototype) ?? [];
  fields.push(field);
  fieldsByPrototype.set(prototype, fields);
}

/** The fields noted for a class. */
export const fieldsOf = (target: Function): readonly FieldDefinition[] => fieldsByPrototype.get(target.prototype) ?? [];

/** Notes a kind of record with the fields noted before; called by `@Register`. */
export function noteRecord(record: Omit<RecordDefinition, 'fields'>): void {
  recordsByTarget.set(record.target, { ...record, fields: fieldsOf(record.target) });
}

const listed = new Set<Function>();

/** Notes a class whose objects are listed without being records; called by `@Listed`. */
export const noteListed = (target: Function): void => void listed.add(target);

/** Every class whose objects are listed without being records. */
export const allListed = (): readonly Function[] => [...listed];

/** The definition of a class marked with `@Register`. */
export function recordOf(target: Function): RecordDefinition {
  const record = recordsByTarget.get(target);
  if (!record) throw new Error(`${target.name} is not marked with @Register`);
  return record;
}

/** The definition of a kind of record by its GraphQL name. */
export function recordNamed(name: string): RecordDefinition {
  const record = allRecords().find((each) => each.name === name);
  if (!record) throw new Error(`No class named ${name} is marked with @Register`);
  return record;
}

/** Every kind of record that was imported. */
export const allRecords = (): readonly RecordDefinition[] => [...recordsByTarget.values()];
