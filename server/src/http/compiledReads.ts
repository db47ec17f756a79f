import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLError } from 'graphql';
import { errors } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import { dryRun, isDryRun } from './dryRun.js';
import { codeOf, presentError } from './presentError.js';
import { payFor, readOperation } from './readOperation.js';

/** The `data` of an answer as the database wrote it. {@link stringify} puts it into the body as it is. */
class JsonText {
  constructor(readonly text: string) {}
}

/** Writes an answer's body. Errors come first, as Apollo orders them. */
export const stringify = (result: { data?: unknown }): string => (result.data instanceof JsonText ? `{"data":${result.data.text}}` : JSON.stringify(result));

type Answer = NonNullable<GraphQLRequestContext<RequestContext>['response']['body']>;

/**
 * Answers compiled operations with the database's own text and leaves every other operation to graphql-js.
 *
 * Apollo calls this hook with a validated document, but with variables as they were sent, and turns anything thrown
 * here into a bare 500; so variables are coerced here, and every refusal becomes an answer here.
 */
export const compiledReads = (log: FastifyBaseLogger, hideSuggestions: boolean): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ schema, document, operation, request, contextValue }) {
        // Without an operation graphql-js says best which name was wrong.
        if (!operation) return null;
        const { operationName, variables } = request;
        const asked = { schema, document, operation, operationName, variables, context: contextValue, hideSuggestions };
        const outcome = await readOperation(
          asked,
          async (reader, read) => new JsonText((await reader.text(read))!),
          async (read) => {
            if (isDryRun(read)) return dryRun(read, variables, contextValue);
            if (operation.operation === 'mutation') contextValue.writer?.admit(contextValue.viewer);
            payFor(read, contextValue);
            return null;
          },
        );
        if (!outcome) return null;
        if (!outcome.errors) return { http: head(), body: single({ data: outcome.data as never }) };
        for (const error of outcome.errors) logFault(log, error, contextValue);
        return refused(outcome.errors);
      },
    };
  },
});

/** Logs what is not the caller's doing; the answer itself shows only the request id. */
export function logFault(log: FastifyBaseLogger, error: unknown, { requestId, signal }: RequestContext): void {
  if (codeOf(error) === 'INTERNAL_SERVER_ERROR' && !signal.aborted)
    log.error({ requestId, err: (error as GraphQLError).originalError ?? error }, 'An operation failed.');
}

const refused = (each: readonly unknown[]): { http: ReturnType<typeof head>; body: Answer } => ({
  http: head(errors[codeOf(each[0])].status),
  body: single({ errors: each.map(presentError) }),
});

const head = (status?: number) => ({ status, headers: new HeaderMap() });

const single = (singleResult: (Answer & { kind: 'single' })['singleResult']): Answer => ({ kind: 'single', singleResult });
