import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  specifiedRules,
  type ValidationContext,
  validate,
} from 'graphql';
import type { ErrorCode } from '../../errors.js';
import { collectFields } from '../../query/index.js';
import { limits } from '../limits/limits.js';
import { withinLimits } from '../limits/withinLimits.js';

/** A subscription, and the query that reads its events a page at a time. */
export interface Followed {
  /** The response key of each event. */
  readonly key: string;
  /** The cursor that the subscription itself begins behind. */
  readonly after: string | undefined;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** What a request asks to follow. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/** The events that are read at once, and that a reader who is slow can have waiting. */
export const eventsAtOnce = 100;

/** Names that no document can declare as variables of its own, because those with two underscores belong to GraphQL. */
const ours = { first: '__first', after: '__after' } as const;

/** Refuses what is not followed: this address serves subscriptions and nothing else. */
function onlySubscriptions(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation !== 'subscription' || !context.getSchema().getSubscriptionType())
        context.reportError(new GraphQLError(`This address serves subscriptions; send the ${node.operation} to /graphql.`, { nodes: node }));
    },
  };
}

/**
 * Makes of a subscription the query that reads its events.
 * @returns what is to be read, or the errors that it is refused with
 */
export function followedBy(
  schema: GraphQLSchema,
  { query, operationName, variables = {} }: Asked,
  hideSuggestions: boolean,
): Followed | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (fault) {
    return [coded(fault as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
  const faults = validate(schema, document, [...specifiedRules, onlySubscriptions, withinLimits], { maxErrors: limits.validationErrors, hideSuggestions });
  if (faults.length > 0) return faults.map((fault) => coded(fault, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return [coded(new GraphQLError('The document holds no operation of that name, or several and no name was given.'), 'OPERATION_RESOLUTION_FAILURE')];
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: limits.coercionErrors, hideSuggestions });
  if (errors) return errors.map((fault) => coded(fault, 'BAD_USER_INPUT'));
  return reading(schema, document, operation, variables, coerced);
}

const coded = (error: GraphQLError, code: ErrorCode): GraphQLError =>
  error.extensions.code
    ? error
    : new GraphQLError(error.message, { nodes: error.nodes, source: error.source, positions: error.positions, extensions: { code } });

function reading(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  coerced: Record<string, unknown>,
): Followed | readonly GraphQLError[] {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const type = schema.getSubscriptionType()!;
  const byName = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
  const [root] = collectFields({ schema, fragments: byName, variables: coerced }, type, [operation.selectionSet]);
  if (!root) return [coded(new GraphQLError('The subscription asks for nothing.', { nodes: operation }), 'GRAPHQL_VALIDATION_FAILED')];
  const [key, nodes] = root;
  const { after } = getArgumentValues(type.getFields()[nodes[0].name.value], nodes[0], coerced) as { after?: string | null };
  const read: OperationDefinitionNode = {
    ...operation,
    operation: 'query' as OperationDefinitionNode['operation'],
    variableDefinitions: [...(operation.variableDefinitions ?? []), declared(ours.first, 'Int'), declared(ours.after, 'String')],
    selectionSet: selecting([pageOf(nodes)]),
  };
  return { key, after: after ?? undefined, document: { ...document, definitions: [read, ...fragments] }, operation: read, operationName: undefined, variables };
}

const nameOf = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableOf = (name: string) => ({ kind: Kind.VARIABLE, name: nameOf(name) }) as const;
const declared = (name: string, type: string) =>
  ({ kind: Kind.VARIABLE_DEFINITION, variable: variableOf(name), type: { kind: Kind.NAMED_TYPE, name: nameOf(type) } }) as const;
const selecting = (selections: readonly SelectionNode[]) => ({ kind: Kind.SELECTION_SET, selections }) as const;
const fieldOf = (name: string, selections?: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: nameOf(name),
  selectionSet: selections && selecting(selections),
});

/** The field of the query: the same arguments with a page of ours, and what was selected of an event as what is selected of each. */
function pageOf(nodes: readonly FieldNode[]): FieldNode {
  const selected = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const page = Object.entries(ours).map(([name, variable]) => ({ kind: Kind.ARGUMENT, name: nameOf(name), value: variableOf(variable) }) as const);
  return {
    ...fieldOf(nodes[0].name.value, [fieldOf('edges', [fieldOf('cursor'), fieldOf('node', selected)])]),
    arguments: [...(nodes[0].arguments ?? []).filter(({ name }) => name.value !== 'after'), ...page],
  };
}

/** The variables of one page. */
export const pageAfter = ({ variables }: Followed, after: string): Record<string, unknown> => ({
  ...variables,
  [ours.first]: eventsAtOnce,
  [ours.after]: after,
});
