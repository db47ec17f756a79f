import 'reflect-metadata';
import { GraphQLInputObjectType, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { records } from '../domain/index.js';
import { fillFacets } from '../model/facets.js';
import { fillInputs, fillListInputs } from '../model/inputs.js';
import { allListed, recordOf } from '../model/registry.js';
import { ApiKeyMutations, apiKeyRoot } from './apiKeys.js';
import { changesRoot, withSubscription } from './changesRoot.js';
import { ImportRoots } from './imports.js';
import { guardMutations } from './mutationAccess.js';
import { mutationClasses } from './mutations.js';
import { participationMutations } from './participations.js';
import { addQueryToPayloads } from './payloads.js';
import { RateLimitRoot } from './rateLimit.js';
import { rootClasses } from './roots.js';

let built: GraphQLSchema | undefined;

/** The public schema, built from the domain's classes; the same object at every call. */
export function registrySchema(): GraphQLSchema {
  built ??= schemaOf(records);
  return built;
}

/** The schema of some kinds of record. To be called once in a process for each. */
export function schemaOf(records: readonly Function[]): GraphQLSchema {
  const shown = records.filter((record) => recordOf(record).isPublic);
  for (const record of shown) {
    fillInputs(record);
    fillFacets(record);
  }
  for (const target of allListed()) fillListInputs(target);
  const schema = buildSchemaSync({
    resolvers: [
      ...rootClasses(shown),
      apiKeyRoot(),
      changesRoot(),
      RateLimitRoot,
      ApiKeyMutations,
      ...mutationClasses(),
      participationMutations(),
      ImportRoots,
    ] as unknown as [Function],
    orphanedTypes: [...shown],
    validate: false,
    // It would introspect itself at every start, for a fifth of a second. test/house/schema sees that it is valid.
    skipCheck: true,
  });
  for (const type of Object.values(schema.getTypeMap())) if (type instanceof GraphQLInputObjectType && type.extensions.oneOf) type.isOneOf = true;
  addQueryToPayloads(schema);
  guardMutations(schema);
  schema.getQueryType()!.description = 'Where every question starts: one record by its name, lists of records, search, and what asking costs.';
  return withSubscription(schema);
}

/** The schema as text, sorted: the contract, emitted to schema/schema.graphql. */
export const printRegistrySchema = (): string => `${printSchema(lexicographicSortSchema(registrySchema()))}\n`;
