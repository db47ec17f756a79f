import { type GraphQLEnumType, type GraphQLSchema } from 'graphql';
import { lateViewer } from './bindings.js';
import { type Locale, locales, type OrderIndex } from './database.js';
import type { Entity, ValueField } from './entity.js';
import type { Model } from './model.js';
import { camel, snake } from './naming.js';
import { sortKey } from './orders.js';
import { compile, name, type Sql, sql } from './sql.js';

/**
 * The indexes that lists need: one for each order that a list at the root can have, and one for each relation that is
 * followed back, in the order that the records of a parent have. With these a page is read without sorting its list.
 */
export function orderIndexes(model: Model): OrderIndex[] {
  const needed = new Map<string, OrderIndex>();
  const add = (entity: Entity, indexName: string, columns: readonly Sql[]): void => {
    const { text } = compile(sql`create index ${name(indexName)} on ${name(entity.table)} (${listOf([...columns, sql`id`])})`);
    needed.set(indexName, { name: indexName, statement: text });
  };
  for (const entity of model.entities.values()) {
    if (!entity.table) continue;
    const own = entity.order.map(({ field }) => field);
    if (hasList(model.schema, entity)) {
      if (own.length > 1) add(entity, `${entity.table}_order_idx`, keys(entity, own));
      for (const field of sortable(model, entity))
        if (!isOrdered(entity, field)) add(entity, `${entity.table}_${snake(field)}_order_idx`, keys(entity, [field]));
        else for (const locale of locales) add(entity, `${entity.table}_${snake(field)}_${locale.toLowerCase()}_order_idx`, keys(entity, [field], locale));
    }
    for (const field of entity.fields.values()) {
      if (field.kind !== 'connection' || field.from) continue;
      const target = model.entities.get(field.target)!;
      const { to } = field.hops[field.hops.length - 1];
      if (to !== 'id')
        add(target, `${target.table}_${to}_idx`, [
          name(to),
          ...keys(
            target,
            target.order.map((each) => each.field),
          ),
        ]);
    }
  }
  return [...needed.values()].sort((a, b) => a.name.localeCompare(b.name));
}

const listOf = (columns: readonly Sql[]): Sql => columns.reduce((list, column) => sql`${list}, ${column}`);

const hasList = (schema: GraphQLSchema, entity: Entity): boolean =>
  Object.values(schema.getQueryType()!.getFields()).some((field) => String(field.type) === `${entity.type}Connection!`);

/**
 * The fields of its own that a list can be ordered by. The id has the index of the table's key; fields of to-one records
 * have the index of their own lists, from which PostgreSQL follows the relation back.
 */
function sortable(model: Model, entity: Entity): string[] {
  const values = (model.schema.getType(`${entity.type}OrderField`) as GraphQLEnumType).getValues();
  return values.map(({ name: value }) => camel(value)).filter((field) => field !== 'id' && entity.fields.has(field));
}

const isOrdered = (entity: Entity, field: string): boolean => (entity.fields.get(field) as ValueField).ordered !== undefined;

/** Sort keys as an index holds them: columns without the alias of a statement. */
function keys(entity: Entity, fields: readonly string[], locale: Locale = locales[0]): Sql[] {
  const row = (property: string): Sql => name(entity.column(property));
  const asking = { args: {}, viewer: lateViewer, holds: () => false };
  return fields
    .map((field) => sortKey(entity.fields.get(field) as ValueField, row, { descending: false }, false, asking, () => locale))
    .map((key) => (/^\w+$/.test(compile(key.sql).text) ? key.sql : sql`(${key.sql})`));
}
