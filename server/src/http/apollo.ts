import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import { compiledReads, logFault, stringify } from './compiledReads.js';
import type { Documents } from './documents.js';
import { limits } from './limits/limits.js';
import { servedOperations } from './limits/servedOperations.js';
import { withinLimits } from './limits/withinLimits.js';
import { presentError } from './presentError.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** Reads a field of a row, for operations that graphql-js executes. */
  readonly fieldResolver: GraphQLFieldResolver<unknown, unknown>;
  /** Whether callers may explore: introspection and "did you mean" are on or off together. */
  readonly introspection: boolean;
  /** Where Apollo keeps the documents that it has found valid. */
  readonly documents: Documents;
  readonly log: FastifyBaseLogger;
}

/** Apollo Server as this API uses it: parsing, validation, its document cache and persisted queries; no HTTP of its own. */
export async function startApollo({ schema, fieldResolver, introspection, documents, log }: ApolloOptions) {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    fieldResolver,
    logger: log,
    // Nothing depends on NODE_ENV: a developer sees what a caller sees.
    nodeEnv: 'production',
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    documentStore: documents,
    validationOptions: { maxErrors: limits.validationErrors },
    validationRules: [servedOperations, withinLimits],
    formatError: (_formatted, error) => presentError(error),
    stringifyResult: stringify,
    plugins: [
      compiledReads(log, !introspection),
      faultLog(log),
      // Would wrap every resolver to compute a header that the route sets itself.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Nothing is sent to anybody, whatever stands in the environment.
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

/** Logs the faults of operations that graphql-js executed. */
const faultLog = (log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) logFault(log, error, contextValue);
      },
    };
  },
});
