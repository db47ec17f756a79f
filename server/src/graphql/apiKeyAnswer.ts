import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import type { KeyProblem } from '../access/apiKeys.js';
import { collectFields, selectionsOf } from '../query/index.js';
import type { RequestContext } from './context.js';

/** What came of a mutation of keys. */
interface Outcome {
  /** The global id of the key. */
  readonly id?: string;
  readonly key?: string | undefined;
  readonly problems: readonly KeyProblem[];
}

const types: Readonly<Record<KeyProblem['code'], string>> = { VALIDATION_FAILED: 'ValidationError', NOT_FOUND: 'NotFoundError' };

/**
 * The payload of a mutation of keys by response key, as graphql-js completes it. What it tells of the registry is read by the reader, after the
 * change: the key, and what stands in `query`.
 */
export async function answerOf(context: RequestContext, info: GraphQLResolveInfo, { id, key, problems }: Outcome): Promise<object> {
  const document = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  const fieldsOf = (type: string, nodes: readonly FieldNode[]) =>
    collectFields(document, info.schema.getType(type) as GraphQLObjectType, selectionsOf(nodes)).map(([response, [first, ...others]]) => ({
      response,
      name: first.name.value,
      nodes: [first, ...others],
    }));
  const read = (selections: readonly SelectionNode[]): Promise<Record<string, unknown>> =>
    context.reader.rows({
      operation: queryOf(selections),
      fragments: info.fragments,
      variables: info.variableValues,
      viewer: context.viewer,
      signal: context.signal,
    });

  const errors = (nodes: readonly FieldNode[]): object[] =>
    problems.map((problem) => {
      const $type = types[problem.code];
      return { $type, ...Object.fromEntries(fieldsOf($type, nodes).map(({ response, name }) => [response, problem[name as keyof KeyProblem]])) };
    });
  const apiKey = async (nodes: readonly FieldNode[]): Promise<unknown> => {
    if (!id) return null;
    const { apiKeys } = await read([keyById(id, selectionsIn(nodes))]);
    return (apiKeys as { nodes: unknown[] }).nodes[0];
  };

  const payload: Record<string, unknown> = {};
  for (const { response, name, nodes } of fieldsOf(getNamedType(info.returnType).name, info.fieldNodes)) {
    if (name === 'apiKey') payload[response] = await apiKey(nodes);
    else if (name === 'key') payload[response] = key ?? null;
    else if (name === 'errors') payload[response] = errors(nodes);
    else if (name === 'query') payload[response] = await read(selectionsIn(nodes));
  }
  return payload;
}

const selectionsIn = (nodes: readonly FieldNode[]): readonly SelectionNode[] => nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);

const queryOf = (selections: readonly SelectionNode[]): OperationDefinitionNode => ({
  kind: Kind.OPERATION_DEFINITION,
  operation: OperationTypeNode.QUERY,
  selectionSet: { kind: Kind.SELECTION_SET, selections },
});

/** `apiKeys(id: "key_…") { nodes { … } }`. */
const keyById = (id: string, selections: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: 'apiKeys' },
  arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: { kind: Kind.STRING, value: id } }],
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'nodes' }, selectionSet: { kind: Kind.SELECTION_SET, selections } }],
  },
});
