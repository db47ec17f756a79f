import { type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import type { Reader, ReadRequest } from '../query/index.js';
import { pointsOf, pointsOfRequest } from './limits/accounts.js';
import { assertAffordable } from './limits/affordable.js';
import { limits } from './limits/limits.js';

/** A valid operation as a request brings it, with the variables as they were sent. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
  readonly context: RequestContext;
  /** Whether refusals may not name what the schema has. */
  readonly hideSuggestions: boolean;
}

/** What became of an operation: its `data` as JSON, or the errors it is refused with. */
export type Outcome<Data> = { readonly data: Data; readonly errors?: undefined } | { readonly errors: readonly unknown[] };

/**
 * Reads an operation, if its variables can be used, it cannot bring back too much, and its caller can pay for it.
 * @param read which form of JSON is wanted of the reader
 * @param otherwise what to do where the reader leaves the operation, or a part of it, to graphql-js
 * @returns what became of it, or what `otherwise` returned; throws nothing
 */
export async function readOperation<Data, Other>(
  asked: AskedOperation,
  read: (reader: Reader, request: ReadRequest) => Promise<Data>,
  otherwise: (request: ReadRequest) => Promise<Other>,
): Promise<Outcome<Data> | Other> {
  const { reader } = asked.context;
  try {
    const request = coerced(asked);
    if (!reader.compiles(request)) return await otherwise(request);
    payFor(request, asked.context);
    return { data: await read(reader, request) };
  } catch (refusal) {
    return { errors: refusal instanceof UnusableVariables ? refusal.each : [refusal] };
  }
}

/**
 * Pays what an operation costs.
 * @throws ApiError `QUERY_TOO_COMPLEX`, `RATE_LIMITED`
 */
export function payFor(request: ReadRequest, { reader, account }: RequestContext): void {
  account.pay(pointsOfRequest);
  account.pay(pointsOf(assertAffordable(reader, request)));
}

class UnusableVariables extends Error {
  constructor(readonly each: readonly GraphQLError[]) {
    super('Variables cannot be used.');
  }
}

function coerced({ schema, document, operation, operationName, variables, context, hideSuggestions }: AskedOperation): ReadRequest {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
    maxErrors: limits.coercionErrors,
    hideSuggestions,
  });
  if (errors) {
    context.account.pay(pointsOfRequest);
    throw new UnusableVariables(errors.map(unusable));
  }
  return { schema, document, operationName, variables: coerced, viewer: context.viewer, signal: context.signal };
}

const unusable = (error: GraphQLError) => new GraphQLError(error.message, { nodes: error.nodes, originalError: error, extensions: { code: 'BAD_USER_INPUT' } });
