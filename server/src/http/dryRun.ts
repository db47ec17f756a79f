import { type DocumentNode, execute, type GraphQLSchema, getArgumentValues, getOperationAST, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { RequestContext } from '../graphql/context.js';
import { collectFields, type ReadRequest } from '../query/index.js';
import { pointsOf } from './limits/accounts.js';

/** The root field that tells what an operation costs. */
const name = 'rateLimit';

/** Whether an operation asks only what it would cost: it selects `rateLimit(dryRun: true)`. */
export function isDryRun({ schema, document, operationName, variables }: ReadRequest): boolean {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  const field = query?.getFields()[name];
  if (!query || !field || operation?.operation !== 'query') return false;
  const fragments = Object.fromEntries(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])));
  const roots = collectFields({ schema, fragments, variables }, query, [operation.selectionSet]);
  return roots.some(([, [node]]) => node.name.value === name && getArgumentValues(field, node, variables).dryRun === true);
}

/**
 * Runs of an operation only what tells its cost.
 * @param sent the variables as they came
 */
export async function dryRun(
  { schema, document, operationName, ...request }: ReadRequest,
  sent: ReadRequest['variables'] | undefined,
  context: RequestContext,
) {
  const { records } = context.reader.cost({ schema, document, operationName, ...request });
  return execute({
    schema,
    document: reduced(schema, document),
    operationName,
    variableValues: sent,
    contextValue: { ...context, wouldCost: pointsOf(records) } satisfies RequestContext,
  });
}

/** A document without any other root field. */
function reduced(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const Field = (node: { readonly name: { readonly value: string } }) =>
    types.getParentType() === schema.getQueryType() && node.name.value !== name ? null : undefined;
  return visit(document, visitWithTypeInfo(types, { Field }));
}
