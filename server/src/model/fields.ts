import type { GraphQLScalarType } from 'graphql';
import { Arg, Extensions, Field, ID, Int } from 'type-graphql';
import { Column, type ColumnOptions, JoinColumn, ManyToOne } from 'typeorm';
import type { Scope } from '../query/database.js';
import type { Expression, FieldMapping, Ordered, Reach, Where } from '../query/mapping.js';
import { snake } from '../query/naming.js';
import { sql } from '../query/sql.js';
import { withScope } from './access.js';
import { connectionArguments, connectionOf } from './connection.js';
import { nameOfChoices } from './enums.js';
import { inLocale, Locale, localeOf, sortedIn, Translation, translationsOf } from './localized.js';
import { type FieldDefinition, noteField } from './registry.js';
import { PartialDate, Day as WholeDay } from './scalars.js';

type TypeOf = () => object;

/** What can be said of any field that is stored. */
export interface FieldOptions {
  /** May be unknown: null in the table and in the schema. */
  readonly optional?: boolean;
  /** Lists can be ordered by it. */
  readonly sortable?: boolean;
  /** What it is where nothing is said: the default of the table, and of the dataset's reader. */
  readonly otherwise?: string | number | boolean;
  /** No two records share a value; can be used in `by:`. */
  readonly unique?: boolean;
  /** In the table only, never in the API. */
  readonly hidden?: boolean;
  /** For a relation: the record is part of the one it points at, and goes with it. */
  readonly deletesWith?: boolean;
  /** The scope that reading it needs, where not everybody may who may read the record. */
  readonly scope?: Scope;
}

/** An argument of a computed field. */
export interface ArgumentOptions {
  readonly type: TypeOf;
  readonly description: string;
  /** The field means nothing without it: whoever leaves it out is told so. */
  readonly required?: boolean;
}

function note(prototype: object, name: string, kind: FieldDefinition['kind'], description: string, options: FieldOptions, more: Partial<FieldDefinition> = {}) {
  noteField(prototype, {
    name,
    kind,
    description,
    optional: options.optional ?? false,
    isPublic: !options.hidden,
    scope: options.scope,
    sortable: options.sortable ?? false,
    unique: options.unique ?? false,
    otherwise: options.otherwise,
    deletesWith: options.deletesWith ?? false,
    ...more,
  });
}

/** Makes a property a field of the GraphQL type, with its mapping and arguments. */
export function expose(
  prototype: object,
  name: string,
  type: TypeOf,
  read: FieldMapping,
  description: string,
  nullable: boolean,
  args: Readonly<Record<string, ArgumentOptions>> = {},
): void {
  Object.entries(args).forEach(([argument, { type: argumentType, description: text, required }], i) => {
    Arg(argument, argumentType as () => never, { nullable: !required, description: text })(prototype, name, i);
  });
  Field(type as () => never, { description, nullable })(prototype, name);
  Extensions({ read })(prototype, name);
}

/** The same for a field that needs a scope, if it does. */
function exposeTo(scope: Scope | undefined, prototype: object, name: string, type: TypeOf, read: FieldMapping, description: string, nullable: boolean): void {
  expose(prototype, name, type, read, withScope(description, scope), nullable);
  if (scope) Extensions({ scope })(prototype, name);
}

function store(prototype: object, name: string, options: FieldOptions, column: ColumnOptions) {
  Column({ name: snake(name), nullable: options.optional ?? false, unique: false, default: options.otherwise, ...column })(prototype, name);
}

const stored =
  (kind: FieldDefinition['kind'], type: TypeOf, column: ColumnOptions, more: Partial<FieldDefinition> = {}) =>
  (description: string, options: FieldOptions = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    store(prototype, name, options, column);
    if (!options.hidden) exposeTo(options.scope, prototype, name, type, { kind: 'column', property: name }, description, options.optional ?? false);
    note(prototype, name, kind, description, options, more);
  };

/** A text in no particular language: a code, a title as printed, an address. */
export const Text = (description: string, options: FieldOptions & { readonly type?: GraphQLScalarType } = {}): PropertyDecorator =>
  stored('text', () => options.type ?? String, { type: 'text' })(description, options);

/** A whole number. */
export const Whole = stored('whole', () => Int, { type: 'int' });

/** Yes or no. */
export const Flag = stored('flag', () => Boolean, { type: 'boolean' });

/** A date that may not be whole; the database checks it by its domain `partial_date`. */
export const Day = stored('day', () => PartialDate, { type: 'text' });

/** One of an enum's values, stored by name as an enum of the database. */
export const Choice = (made: object, description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored('choice', () => made, { type: 'enum', enum: made, enumName: snake(nameOfChoices(made)) }, { choices: made })(description, options);

/** The argument of every text that is held in several languages. */
export const localeArgument = {
  locale: {
    type: () => Locale,
    description: 'The language wanted; without it, that of Accept-Language, else English. Falls back to another language rather than to nothing.',
  },
};

const onDayArgument = { asOf: { type: () => WholeDay, description: 'The name it had on that day, where its names of other times are known.' } };

/** What can be said of a text in several languages. */
export interface LocalizedOptions extends FieldOptions {
  /** For a text that changes with time: what it was on the day of `asOf`, or null where nothing else is known than what it is. */
  readonly on?: Expression;
}

/**
 * Makes a property a field with `locale:`, read from a column that holds a text in several languages.
 * @param isSortable whether lists can be ordered by it
 * @param on what it was on the day of `asOf`, for a text that changes with time
 */
export function exposeText(prototype: object, name: string, description: string, nullable: boolean, isSortable = false, on?: Expression): void {
  const now: Expression = (row, asking) => inLocale(row(name), localeOf(asking));
  const text: Expression = (row, asking) => (on && asking.args.asOf != null ? sql`coalesce(${on(row, asking)}, ${now(row, asking)})` : now(row, asking));
  const ordered: Ordered | undefined = isSortable ? (row, locale) => sortedIn(row(name), locale) : undefined;
  const args = on ? { ...localeArgument, ...onDayArgument } : localeArgument;
  expose(prototype, name, () => String, { kind: 'computed', sql: text, cast: 'text', texts: name, ordered }, description, nullable, args);
}

/** A text in several languages: a field with `locale:`, and all translations beside it. Lists can be ordered by a `name`. */
export const Localized =
  (description: string, options: LocalizedOptions = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    const { on, optional = false } = options;
    store(prototype, name, options, { type: 'jsonb' });
    const sortable = options.sortable ?? name === 'name';
    exposeText(prototype, name, description, optional, sortable, on);
    expose(
      prototype,
      `${name}Translations`,
      () => [Translation],
      { kind: 'objects', from: translationsOf(name), order: 'locale' },
      `All translations of \`${name}\`.`,
      false,
    );
    note(prototype, name, 'localized', description, { ...options, sortable });
  };

/** A list of short texts, each in several languages. */
export const LocalizedList =
  (description: string, options: FieldOptions = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    store(prototype, name, options, { type: 'jsonb', default: [] });
    const texts: Expression = (row, asking) =>
      sql`array(select ${inLocale(sql`t.value`, localeOf(asking))} from jsonb_array_elements(${row(name)}) with ordinality t order by t.ordinality)`;
    expose(prototype, name, () => [String], { kind: 'computed', sql: texts }, description, false, localeArgument);
    note(prototype, name, 'localizedList', description, options);
  };

/** A relation to one record, kept as `<name>_id`. */
export const One =
  (target: () => Function, description: string, options: FieldOptions = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    const table = snake(prototype.constructor.name);
    const column = `${snake(name)}_id`;
    ManyToOne(target as () => never, { nullable: options.optional ?? false, onDelete: options.deletesWith ? 'CASCADE' : 'NO ACTION' })(prototype, name);
    JoinColumn({ name: column, foreignKeyConstraintName: `${table}_${column}_fkey` })(prototype, name);
    if (!options.hidden) exposeTo(options.scope, prototype, name, target, { kind: 'one', property: name }, description, options.optional ?? false);
    note(prototype, name, 'one', description, options, { target });
  };

/** A relation to one record of several kinds, kept as `<name>_kind` and `<name>_id`; both point at the index `entry`. */
export const AnyOf =
  (target: () => Function, kinds: readonly string[] | undefined, description: string, options: FieldOptions = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    store(prototype, `${name}Kind`, options, { type: 'text' });
    store(prototype, `${name}Id`, options, { type: 'uuid' });
    expose(prototype, name, target, { kind: 'anyOf', property: name, kinds }, description, options.optional ?? false);
    note(prototype, name, 'anyOf', description, options, { target, kinds });
  };

/** How a list of records is reached. */
export interface ManyOptions {
  /** Relations to follow, first to last; the last leads to, or comes back from, the records asked for. */
  readonly path: readonly string[];
  readonly where?: Where;
  readonly reach?: Reach & { readonly description: string };
}

/**
 * A connection to many records. `@Many(() => Signature, '…', 'party')` follows that record's own relation back;
 * a path goes through other records, each counted once. Lists that grow without bound are `counted`: the database keeps their length.
 */
export const Many =
  (target: () => Function, description: string, how: string | ManyOptions, options: { readonly counted?: boolean } = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    const { path, where, reach } = typeof how === 'string' ? { path: [`<${how}`], where: undefined, reach: undefined } : how;
    const extra = reach && { [reach.argument]: { type: () => Boolean, description: reach.description } };
    connectionArguments(target, prototype, name, extra);
    Field((() => connectionOf(target())) as () => never, { description })(prototype, name);
    Extensions({ read: { kind: 'connection', path, where, reach, counted: options.counted } satisfies FieldMapping })(prototype, name);
    note(prototype, name, 'many', description, {}, { target, path });
  };

/** A value that is worked out in SQL from the record. */
export const Computed =
  (
    type: TypeOf,
    description: string,
    how: {
      readonly sql: Expression;
      readonly cast?: string;
      readonly optional?: boolean;
      readonly comparesAs?: FieldDefinition['comparesAs'];
      readonly sortable?: boolean;
      readonly args?: Readonly<Record<string, ArgumentOptions>>;
    },
  ): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    expose(prototype, name, type, { kind: 'computed', sql: how.sql, cast: how.cast }, description, how.optional ?? false, how.args);
    const made = type();
    note(
      prototype,
      name,
      'computed',
      description,
      { optional: how.optional, sortable: how.sortable },
      {
        comparesAs: how.comparesAs,
        args: how.args,
        choices: how.comparesAs === 'choice' ? (made as object) : undefined,
      },
    );
  };

/** A small object that is worked out in SQL from the record: one row of a from-item, or none where it is optional. */
export const ComputedObject =
  (type: () => Function, description: string, from: Expression, args?: Readonly<Record<string, ArgumentOptions>>, optional = false): PropertyDecorator =>
  (prototype, key) => {
    expose(prototype, String(key), type, { kind: 'object', from }, description, optional, args);
  };

/** A list of small objects that is worked out in SQL from the record: the rows of a from-item, in the order of one of its columns. */
export const ComputedObjects =
  (type: () => Function, description: string, from: Expression, order: string): PropertyDecorator =>
  (prototype, key) => {
    expose(prototype, String(key), () => [type()], { kind: 'objects', from, order }, description, false);
  };

/** The id at the boundary: prefix and uuid. */
export function exposeId(prototype: object, prefix: string): void {
  expose(prototype, 'id', () => ID, { kind: 'column', property: 'id' }, `Global id, \`${prefix}_\` and a uuid; works with \`node(id:)\`.`, false);
}
