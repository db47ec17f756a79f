import { type DocumentNode, GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import type { Reader, ReadRequest } from '../query/index.js';
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
 * Coerces the variables of an operation, refuses it if it could bring back too much, and reads it.
 * @param read which form of JSON is wanted of the reader
 * @returns null where graphql-js must execute the operation; throws nothing
 */
export async function readOperation<Data>(
  { schema, document, operation, operationName, variables, context, hideSuggestions }: AskedOperation,
  read: (reader: Reader, request: ReadRequest) => Promise<Data | null>,
): Promise<Outcome<Data> | null> {
  try {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, {
      maxErrors: limits.coercionErrors,
      hideSuggestions,
    });
    if (errors) return { errors: errors.map(unusable) };
    const { reader, viewer, signal } = context;
    const request = { schema, document, operationName, variables: coerced, viewer, signal };
    assertAffordable(reader, request);
    const data = await read(reader, request);
    return data === null ? null : { data };
  } catch (error) {
    return { errors: [error] };
  }
}

const unusable = (error: GraphQLError) => new GraphQLError(error.message, { nodes: error.nodes, originalError: error, extensions: { code: 'BAD_USER_INPUT' } });
