import { type GraphQLEnumType, type GraphQLSchema } from 'graphql';
import { lateViewer } from './bindings.js';
import { orderedKeysOf } from './criteria.js';
import type { OrderIndex } from './database.js';
import type { Entity } from './entity.js';
import type { Model } from './model.js';
import { camel, snake } from './naming.js';
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
      for (const field of sortable(model.schema, entity)) add(entity, `${entity.table}_${snake(field)}_order_idx`, keys(entity, [field]));
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

/** The fields a list can be ordered by, the id apart: it has an index as the key of the table. */
function sortable(schema: GraphQLSchema, entity: Entity): string[] {
  const fields = (schema.getType(`${entity.type}OrderField`) as GraphQLEnumType).getValues().map(({ name: value }) => camel(value));
  return fields.filter((field) => field !== 'id');
}

/** Sort keys as an index holds them: columns without the alias of a statement. */
function keys(entity: Entity, fields: readonly string[]): Sql[] {
  const row = (property: string): Sql => name(entity.column(property));
  const asked = fields.map((field) => ({ field, descending: false, nulls: undefined }));
  return orderedKeysOf(entity, row, asked, { args: {}, viewer: lateViewer }).map((key) => (/^\w+$/.test(compile(key.sql).text) ? key.sql : sql`(${key.sql})`));
}
