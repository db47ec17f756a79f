import { Extensions, Field } from 'type-graphql';
import type { DefaultOrder, Expression, FieldMapping } from '../query/mapping.js';
import { connectionArguments, connectionOf, deriveConnection } from './connection.js';
import { type ArgumentOptions, expose } from './fields.js';
import { deriveInputs } from './inputs.js';
import { Shape } from './register.js';
import { type FieldDefinition, noteField, noteListed } from './registry.js';

/**
 * Adds a type of objects that are no records but stand in lists, such as what is dated in the life of an institution. They come from a function of
 * the database, a row each, with an `id` that is unique in its list; they are paged, filtered and ordered as records are.
 */
export const Listed =
  (description: string, order: readonly DefaultOrder[]): ClassDecorator =>
  (target) => {
    Shape(description, order)(target);
    deriveConnection(target, target.name);
    deriveInputs(target);
    noteListed(target);
  };

/** A connection to the rows of a from-item that belongs to the record: a function of it, or a select. Paged, filtered and ordered like any other. */
export const Rows =
  (target: () => Function, description: string, from: Expression, args?: Readonly<Record<string, ArgumentOptions>>): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    connectionArguments(target, prototype, name, args);
    Field((() => connectionOf(target())) as () => never, { description })(prototype, name);
    Extensions({ read: { kind: 'rows', from } satisfies FieldMapping })(prototype, name);
  };

/** A few small objects that belong to the record, in the order of one of their columns. */
export const ComputedObjects =
  (type: () => Function, description: string, how: { readonly from: Expression; readonly order: string; readonly most?: number }): PropertyDecorator =>
  (prototype, key) => {
    expose(prototype, String(key), () => [type()], { kind: 'objects', ...how }, description, false);
  };

const note = (prototype: object, name: string, kind: FieldDefinition['kind'], description: string, more: Partial<FieldDefinition>): void =>
  noteField(prototype, { name, kind, description, optional: false, isPublic: true, deletesWith: false, sortable: false, unique: false, ...more });

/** A value of a {@link Listed} object, by which its lists can be filtered: a column of its row, of type text where it is one of an enum. */
export const ListedValue =
  (
    kind: 'text' | 'whole' | 'flag' | 'day' | 'choice',
    type: () => object,
    description: string,
    options: { readonly optional?: boolean; readonly sortable?: boolean } = {},
  ): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    expose(prototype, name, type, { kind: 'column', property: name }, description, options.optional ?? false);
    note(prototype, name, kind, description, { ...options, choices: kind === 'choice' ? type() : undefined });
  };

/** The record an object points at by its column `<name>_id`. */
export const ListedOne =
  (target: () => Function, description: string): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    expose(prototype, name, target, { kind: 'one', property: `${name}Id` }, description, false);
    note(prototype, name, 'one', description, { target });
  };

/**
 * The record of one of several kinds that an object points at, by its columns `<name>_kind` and `<name>_id`.
 * @param isFiltered lists can be filtered by it; for interfaces whose filter names the same kinds everywhere
 */
export const ListedAnyOf =
  (target: () => Function, kinds: readonly string[], description: string, isFiltered = false): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    expose(prototype, name, target, { kind: 'anyOf', property: name, kinds }, description, false);
    note(prototype, name, 'anyOf', description, { target, kinds: isFiltered ? kinds : undefined });
  };
