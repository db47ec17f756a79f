import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { EntityMetadata } from 'typeorm';
import { codecOf, idCodec } from './codecs.js';
import { counterName } from './counters.js';
import type { Scope } from './database.js';
import { dimensionsOf } from './dimensions.js';
import { type Comparison, type ConnectionField, type Counter, type Draft, type Entity, type Field, fail, type ValueField } from './entity.js';
import { linkBy, linkOf } from './links.js';
import type { FieldMapping, RecordMapping, RootMapping } from './mapping.js';
import { snake } from './naming.js';

/** How the compiler sees the registry: built once at start, frozen; every disagreement between schema and tables is an error then. */
export interface Model {
  readonly schema: GraphQLSchema;
  /** By GraphQL type name. */
  readonly entities: ReadonlyMap<string, Entity>;
  /** By the prefix of ids. */
  readonly byPrefix: ReadonlyMap<string, Entity>;
  /** What the database keeps the number of, by the name of its counter. */
  readonly counters: ReadonlyMap<string, Counter>;
}

/**
 * Builds the model from the schema's extensions and TypeORM's metadata.
 * @throws ModelError when they disagree
 */
export function buildModel(schema: GraphQLSchema, metadata: readonly EntityMetadata[]): Model {
  const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && type.extensions.record !== undefined);
  const drafts = new Map(types.map((type) => [type.name, draftOf(type, metadata)]));
  const find = (type: string): Draft => drafts.get(type) ?? fail(`${type} is asked for, but is not a record`);
  for (const type of types) for (const field of Object.values(type.getFields())) find(type.name).fields.set(field.name, fieldOf(find(type.name), field));
  for (const type of types)
    for (const field of Object.values(type.getFields())) {
      const read = field.extensions.read as FieldMapping;
      if (read.kind === 'connection') find(type.name).fields.set(field.name, linkOf(type, field, find));
    }
  for (const type of types) for (const dimension of dimensionsOf(type, find)) find(type.name).dimensions.set(dimension.name, dimension);
  for (const type of types) own(find(type.name), type, find);
  const counters = countersOf(schema, types, find);
  for (const draft of drafts.values())
    for (const { field } of draft.order) if (!draft.fields.has(field)) fail(`${draft.type} is ordered by ${field}, which it has not`);
  return Object.freeze({
    schema,
    entities: drafts,
    byPrefix: new Map([...drafts.values()].filter(({ prefix }) => prefix).map((draft) => [draft.prefix, draft])),
    counters,
  });
}

/** Works out whose the records of a type are, and who may read them. */
function own(draft: Draft, type: GraphQLObjectType, find: (type: string) => Draft): void {
  const { access } = type.extensions.record as RecordMapping;
  for (const { name, extensions } of Object.values(type.getFields())) if (extensions.scope) draft.scopes.set(name, extensions.scope as Scope);
  for (const [name, field] of draft.fields) {
    if (field.kind === 'one' && !field.nullable && find(field.target).showsOwn)
      fail(`${draft.type}.${name} promises a ${field.target}, of which only one's own are shown`);
  }
  if (draft.scope && type.getInterfaces().some(({ extensions }) => extensions.isNamed)) fail(`${type.name} needs a scope, but search would show its names`);
  const where = `The ownership of ${type.name}`;
  if (access?.own?.length === 0) draft.ownership = { kind: 'itself' };
  else if (access?.own) draft.ownership = { kind: 'institutions', link: linkBy(draft, access.own, find('Institution'), find, where) };
  else if (access?.partOf) {
    const of = draft.fields.get(access.partOf);
    if (of?.kind !== 'one' && of?.kind !== 'anyOf')
      fail(`${type.name} is a part of what its field ${access.partOf} points at, but that is no relation to one record`);
    draft.ownership = { kind: 'part', of };
  }
  if (draft.showsOwn && !draft.ownership) fail(`${type.name} shows only one's own, but nothing says whose they are`);
  if (draft.showsOwn && !draft.scope) fail(`${type.name} shows only one's own, but to everybody`);
}

/** Every list at the root, and those of records that say so. */
function countersOf(schema: GraphQLSchema, types: readonly GraphQLObjectType[], find: (type: string) => Draft): ReadonlyMap<string, Counter> {
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ extensions }) => (extensions.root as RootMapping | undefined)?.kind === 'list');
  // Of what not everybody sees all of, the number of all tells nobody anything.
  const listed = roots.map((root) => find(getNamedType(root.type).name.replace(/Connection$/, ''))).filter(({ showsOwn }) => !showsOwn);
  const counters = listed.map(({ table }): Counter => ({ table }));
  for (const type of types)
    for (const { name, extensions } of Object.values(type.getFields())) {
      const read = extensions.read as FieldMapping;
      if (read.kind !== 'connection' || !read.counted) continue;
      const { counter } = find(type.name).fields.get(name) as ConnectionField;
      counters.push(counter ?? fail(`${type.name}.${name} is to be counted by the database, but no table alone tells how many there are`));
    }
  return new Map(counters.map((counter) => [counterName(counter), counter]));
}

function draftOf(type: GraphQLObjectType, all: readonly EntityMetadata[]): Draft {
  const record = type.extensions.record as RecordMapping;
  const metadata = record.entity && (all.find(({ target }) => target === record.entity) ?? fail(`${type.name} has no table`));
  return {
    type: type.name,
    table: metadata?.tableName ?? '',
    prefix: record.prefix ?? '',
    fields: new Map(),
    dimensions: new Map(),
    metadata,
    source: (field) => [type, type.getFields()[field]],
    order: record.order.map(({ field, descending }) => ({ field, descending: descending ?? false })),
    isLog: record.isLog ?? false,
    conditions: record.conditions ?? {},
    scope: record.access?.read,
    scopes: new Map(),
    showsOwn: record.access?.rows === 'own',
    column: remembered((property) => (metadata ? columnIn(metadata, property) : snake(property))),
  };
}

/** The same, found once for each name: TypeORM looks through all columns, and every statement asks for every column that it reads. */
function remembered(find: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name) ?? find(name);
    known.set(name, found);
    return found;
  };
}

function columnIn(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property) ?? metadata.findRelationWithPropertyPath(property)?.joinColumns[0];
  return column?.databaseName ?? fail(`${metadata.name}.${property} is not in the table ${metadata.tableName}`);
}

function fieldOf(entity: Draft, field: GraphQLField<unknown, unknown>): Field {
  const where = `${entity.type}.${field.name}`;
  const read = (field.extensions.read as FieldMapping | undefined) ?? fail(`${where} says neither where its value comes from nor how it is worked out`);
  if (field.resolve) fail(`${where} is data and has a resolver too; the compiler would pass it by`);
  const nullable = !isNonNullType(field.type);
  const target = getNamedType(field.type).name;
  switch (read.kind) {
    case 'column':
    case 'computed':
      return valueFieldOf(entity, field, read, nullable);
    case 'object':
    case 'objects':
      return { kind: read.kind, shape: target, from: read.from, nullable, ...(read.kind === 'objects' && { order: read.order, most: read.most }) };
    case 'one':
      guarantee(entity, read.property, nullable, where);
      return { kind: 'one', target, column: entity.column(read.property), nullable };
    case 'anyOf':
      if (!isInterfaceType(getNamedType(field.type))) fail(`${where} may be of several kinds, but ${target} is not an interface`);
      guarantee(entity, `${read.property}Id`, nullable, where);
      return {
        kind: 'anyOf',
        target,
        kindColumn: entity.column(`${read.property}Kind`),
        kinds: read.kinds,
        idColumn: entity.column(`${read.property}Id`),
        nullable,
      };
    case 'connection':
    case 'rows':
      return { kind: 'connection', target: target.replace(/Connection$/, ''), hops: [], from: read.kind === 'rows' ? read.from : undefined };
  }
}

/** A promise of a value is kept only where the table keeps it. */
function guarantee(entity: Draft, property: string, nullable: boolean, where: string): void {
  if (nullable || !entity.metadata) return;
  const column = entity.metadata.findColumnWithPropertyName(property) ?? entity.metadata.findRelationWithPropertyPath(property)?.joinColumns[0];
  const isNullable = column?.relationMetadata ? column.relationMetadata.isNullable : column?.isNullable;
  if (isNullable) fail(`${where} promises a value, but the column of ${property} may be null`);
}

function valueFieldOf(
  entity: Draft,
  field: GraphQLField<unknown, unknown>,
  read: Extract<FieldMapping, { kind: 'column' | 'computed' }>,
  nullable: boolean,
): ValueField {
  const where = `${entity.type}.${field.name}`;
  const named = getNamedType(field.type);
  if (named.name === 'ID' && read.kind === 'column')
    return { kind: 'value', codec: idCodec(entity.prefix), nullable, sql: (row) => row('id'), cast: 'uuid', comparison: 'id' };
  const codec = codecOf(field.type) ?? fail(`${where} is of type ${String(field.type)}, which has no codec`);
  if (read.kind === 'computed')
    return {
      kind: 'value',
      codec,
      nullable,
      sql: read.sql,
      cast: read.cast ?? castOf(named.name),
      comparison: read.texts ? 'texts' : comparisonOf(field),
      texts: read.texts,
      ordered: read.ordered,
    };
  guarantee(entity, read.property, nullable, where);
  const column = entity.metadata?.findColumnWithPropertyName(read.property);
  if (column && isEnumType(named)) agree(named, column.enum, where);
  const { property } = read;
  return { kind: 'value', codec, nullable, sql: (row) => row(property), cast: column?.enumName ?? castOf(named.name), comparison: comparisonOf(field) };
}

function agree(type: GraphQLEnumType, stored: readonly (string | number)[] | undefined, where: string): void {
  const said = type.getValues().map((each) => String(each.value));
  if (said.join() !== (stored ?? []).join()) fail(`${where}: the values of ${type.name} are not those of the table`);
}

const castOf = (type: string): string => ({ Int: 'int', Boolean: 'boolean', DateTime: 'timestamptz', Date: 'date' })[type] ?? 'text';

function comparisonOf(field: GraphQLField<unknown, unknown>): Comparison {
  const named = getNamedType(field.type);
  if (isEnumType(named)) return 'choice';
  return ({ Int: 'whole', Boolean: 'flag', PartialDate: 'day', DateTime: 'moment' } as const)[named.name] ?? 'text';
}
