import 'reflect-metadata';
import {
  GraphQLInputObjectType,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { records } from '../domain/index.js';
import { fillFacets } from '../model/facets.js';
import { fillInputs, fillListInputs } from '../model/inputs.js';
import { allListed, recordOf } from '../model/registry.js';
import { ImportRoots } from './imports.js';
import { mutationClasses } from './mutations.js';
import { participationMutations } from './participations.js';
import { RateLimitRoot } from './rateLimit.js';
import { rootClasses } from './roots.js';

let built: GraphQLSchema | undefined;

/** The public schema, built from the domain's classes; the same object at every call. */
export function registrySchema(): GraphQLSchema {
  built ??= build();
  return built;
}

function build(): GraphQLSchema {
  const shown = records.filter((record) => recordOf(record).isPublic);
  for (const record of shown) {
    fillInputs(record);
    fillFacets(record);
  }
  for (const target of allListed()) fillListInputs(target);
  const schema = buildSchemaSync({
    resolvers: [...rootClasses(shown), RateLimitRoot, ...mutationClasses(), participationMutations(), ImportRoots] as unknown as [Function],
    orphanedTypes: [...shown],
    validate: false,
  });
  for (const type of Object.values(schema.getTypeMap())) if (type instanceof GraphQLInputObjectType && type.extensions.oneOf) type.isOneOf = true;
  schema.getQueryType()!.description = 'Where every question starts: one record by its name, lists of records, search, and what asking costs.';
  schema.getMutationType()!.description = 'Where every change starts. Changes of one operation are made in their order, each by itself.';
  letPayloadsAsk(schema);
  return schema;
}

/** Every payload leads back to the root, to ask for what else a change has changed. TypeGraphQL cannot say so: to it the root is no type. */
function letPayloadsAsk(schema: GraphQLSchema): void {
  const query = new GraphQLNonNull(schema.getQueryType()!);
  for (const { type } of Object.values(schema.getMutationType()!.getFields()))
    (getNamedType(type) as GraphQLObjectType).getFields().query = {
      name: 'query',
      description: 'The registry as it is after this: whatever else is to be read again.',
      type: query,
      args: [],
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    };
}

/** The schema as text, sorted: the contract, emitted to schema/schema.graphql. */
export const printRegistrySchema = (): string => `${printSchema(lexicographicSortSchema(registrySchema()))}\n`;
