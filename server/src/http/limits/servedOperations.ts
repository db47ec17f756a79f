import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql';

/**
 * Refuses the kinds of operation that this endpoint does not serve: subscriptions, and any kind the schema has no root
 * type for, which graphql-js would only notice when it executes, and report as a fault of ours.
 */
export function servedOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const kind = operation.operation;
      if (kind === OperationTypeNode.SUBSCRIPTION || !context.getSchema().getRootType(kind))
        context.reportError(new GraphQLError(`This endpoint serves no ${kind} operations.`, { nodes: operation }));
    },
  };
}
