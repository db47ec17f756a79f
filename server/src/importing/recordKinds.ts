import { GraphQLInputObjectType, type GraphQLSchema, GraphQLString, getNullableType } from 'graphql';
import type { Reader } from '../query/read.js';
import { aggregates } from '../writing/parts.js';
import { externalId } from './externalRecords.js';
import type { ImportKind } from './job.js';
import { recordRows } from './recordRows.js';

/** How rows of every kind of record are read, by the input that enters one, and stored. What a record needs may be left out where it is there already. */
export const recordKinds = (schema: GraphQLSchema, reader: Reader): ReadonlyMap<string, ImportKind> =>
  new Map(
    aggregates().map((record) => {
      const { fields, description } = (schema.getType(`Create${record.name}Input`) as GraphQLInputObjectType).toConfig();
      const optional = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field, type: getNullableType(field.type) }]));
      const input = new GraphQLInputObjectType({ name: `${record.name}Row`, description, fields: { ...optional, [externalId]: { type: GraphQLString } } });
      return [record.name, { input, rows: recordRows(record, reader) }];
    }),
  );
