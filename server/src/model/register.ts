import { Extensions, Field, ObjectType } from 'type-graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { locales } from '../query/database.js';
import type { DefaultOrder, RecordMapping } from '../query/mapping.js';
import { snake } from '../query/naming.js';
import { type Access, withScope } from './access.js';
import { deriveConnection } from './connection.js';
import { Entry } from './entry.js';
import { expose, exposeId, exposeText } from './fields.js';
import { deriveInputs } from './inputs.js';
import { Node } from './node.js';
import { type ConditionDefinition, type DimensionDefinition, type FieldDefinition, noteRecord, recordOf } from './registry.js';
import { Moment } from './scalars.js';

/** What every record has. */
export abstract class Registered {
  id!: string;
  createdAt!: Date;
  updatedAt!: Date;
}

/** What is said of a kind of record besides its fields. */
export interface RegisterOptions {
  /** What its ids begin with, three letters. */
  readonly prefix: string;
  readonly description: string;
  /** Interfaces besides Node. */
  readonly implements?: readonly Function[];
  /** Root fields, one and many. */
  readonly roots?: readonly [one: string, many: string];
  /** Has a readable name in addresses; so it is for records with roots, if nothing is said. */
  readonly hasSlug?: boolean;
  /** The order of its lists where none is asked for; the id is added. By slug, else by id, if not given. */
  readonly order?: readonly (string | DefaultOrder)[];
  /** There are few enough that records pointing at it can be grouped by it. */
  readonly groups?: boolean;
  /** What its records can be grouped by besides their choices, flags, sortable dates and relations to records that group. */
  readonly dimensions?: Readonly<Record<string, DimensionDefinition>>;
  /** Conditions of its filter besides those on its fields. */
  readonly conditions?: Readonly<Record<string, ConditionDefinition>>;
  /** False: a table without a type in the API. */
  readonly isPublic?: boolean;
  /** Who may read and change its records: `byEditors`, `ownedBy(…)`, `partOf(…)`, or more. */
  readonly access: Access;
}

/**
 * Says that a class is a kind of record: a TypeORM table, a GraphQL type with its connection, filter and order,
 * and, where it has roots, the root fields.
 */
export const Register =
  (options: RegisterOptions): ClassDecorator =>
  (target) => {
    const prototype = target.prototype as object;
    const table = snake(target.name);
    const hasSlug = options.hasSlug ?? options.roots !== undefined;
    const isPublic = options.isPublic ?? true;
    const order = options.order ?? (hasSlug ? ['slug'] : []);
    const conditions = options.conditions ?? {};

    Entity(table)(target);
    PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: `${table}_pkey` })(prototype, 'id');
    Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })(prototype, 'createdAt');
    Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })(prototype, 'updatedAt');
    if (hasSlug) {
      Column({ name: 'slug', type: 'text' })(prototype, 'slug');
      Unique(`${table}_slug_key`, ['slug'])(target);
    }
    noteRecord({
      target,
      name: target.name,
      description: options.description,
      prefix: options.prefix,
      roots: options.roots && { one: options.roots[0], many: options.roots[1] },
      hasSlug,
      isPublic,
      access: options.access,
      groups: options.groups ?? false,
      dimensions: options.dimensions ?? {},
      conditions,
    });
    for (const field of recordOf(target).fields) constrain(target, table, field, order.length === 0);
    if (options.roots) leaveOrdersAlone(target, table);
    if (!isPublic) return;

    const description = withScope(options.description, options.access.read);
    ObjectType(target.name, { description, implements: [Node, ...(options.implements ?? [])] as never, simpleResolvers: true })(target);
    Extensions({
      record: {
        entity: target,
        prefix: options.prefix,
        order: order.map((field) => (typeof field === 'string' ? { field } : field)),
        conditions: Object.fromEntries(Object.entries(conditions).map(([condition, { sql }]) => [condition, sql])),
        access: options.access,
      } satisfies RecordMapping,
    })(target);
    exposeId(prototype, options.prefix);
    if (hasSlug) expose(prototype, 'slug', () => String, { kind: 'column', property: 'slug' }, 'Its readable name in addresses; does not change.', false);
    expose(prototype, 'createdAt', () => Moment, { kind: 'column', property: 'createdAt' }, 'When it was entered in the registry.', false);
    expose(prototype, 'updatedAt', () => Moment, { kind: 'column', property: 'updatedAt' }, 'When it was last changed in the registry.', false);
    deriveInputs(target);
    deriveConnection(target, target.name);
  };

/** Keys and checks that follow from what a field is. */
function constrain(target: Function, table: string, field: FieldDefinition, isOrderedById: boolean): void {
  const column = snake(field.name);
  if (field.unique) Unique(`${table}_${column}_key`, [field.name])(target);
  if (field.kind === 'one') indexOfList(target, `${table}_${column}_id_idx`, field.name, isOrderedById);
  if (field.kind === 'anyOf') {
    indexOfList(target, `${table}_${column}_id_idx`, `${field.name}Id`, isOrderedById);
    if (field.kinds) Check(`${table}_${column}_kind_check`, `${column}_kind in (${field.kinds.map((kind) => `'${kind}'`).join(', ')})`)(target);
    ForeignKey(() => Entry, [`${field.name}Kind`, `${field.name}Id`], ['kind', 'id'], {
      name: `${table}_${column}_fkey`,
      onDelete: field.deletesWith ? 'CASCADE' : undefined,
    })(target);
  }
}

/** The index by which the records of a parent are read in their order. TypeORM cannot say one that holds an expression; the reader checks that it is there. */
function indexOfList(target: Function, name: string, property: string, isOrderedById: boolean): void {
  if (isOrderedById) Index(name, [property, 'id'])(target);
  else Index(name, { synchronize: false })(target);
}

/** The indexes of orders at the root are made by migrations and checked by the reader; TypeORM is not to drop them. */
function leaveOrdersAlone(target: Function, table: string): void {
  const { fields, hasSlug } = recordOf(target);
  const ordered = fields.filter((field) => field.sortable);
  const localized = ordered.filter(({ kind }) => kind === 'localized').flatMap(({ name }) => locales.map((locale) => `${snake(name)}_${locale.toLowerCase()}`));
  const sortable = [...ordered.map(({ name }) => snake(name)), ...localized, ...(hasSlug ? ['slug'] : [])];
  for (const name of [`${table}_order_idx`, ...sortable.map((column) => `${table}_${column}_order_idx`)]) Index(name, { synchronize: false })(target);
}

/**
 * Adds a type of rows that no table holds, such as the hits of a search.
 * @param isLog whether its rows never change and new ones come last, so that a cursor holds whatever else is asked for
 */
export const Shape =
  (description: string, order: readonly DefaultOrder[] = [], more: { readonly access?: Access; readonly isLog?: boolean } = {}): ClassDecorator =>
  (target) => {
    const { access, isLog = false } = more;
    ObjectType(target.name, { description: withScope(description, access?.read), simpleResolvers: true })(target);
    Extensions({ record: { order, isLog, ...(access && { access }) } satisfies RecordMapping })(target);
  };

/** A field of a {@link Shape}: a column of its rows. */
export const ShapeField =
  (type: () => object, description: string, options: { readonly optional?: boolean } = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key);
    Field(type as () => never, { description, nullable: options.optional ?? false })(prototype, name);
    Extensions({ read: { kind: 'column', property: name } })(prototype, name);
  };

/** A field of a {@link Shape} whose column holds a text in several languages. */
export const ShapeText =
  (description: string): PropertyDecorator =>
  (prototype, key) => {
    exposeText(prototype, String(key), description, false);
  };

/** A record of any kind that the rows of a {@link Shape} point at, by the columns `<name>_kind` and `<name>_id`. */
export const ShapeRecord =
  (type: () => object, description: string, options: { readonly optional?: boolean } = {}): PropertyDecorator =>
  (prototype, key) =>
    expose(prototype, String(key), type, { kind: 'anyOf', property: String(key) }, description, options.optional ?? false);

/** A record of one kind that the rows of a {@link Shape} point at, by the column `<name>_id`. */
export const ShapeOne =
  (type: () => Function, description: string): PropertyDecorator =>
  (prototype, key) =>
    expose(prototype, String(key), type, { kind: 'one', property: `${String(key)}Id` }, description, false);
