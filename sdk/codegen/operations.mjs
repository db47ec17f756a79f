import { Kind } from 'graphql';

/**
 * The operations of all documents, in the order of their files and then as written there.
 * @returns {{ node: import('graphql').OperationDefinitionNode, name: string, result: string, variables: string, needsVariables: boolean, description: string[] }[]}
 */
export const operationsOf = (documents) =>
  [...documents]
    .sort((a, b) => (a.location < b.location ? -1 : 1))
    .flatMap(({ document }) => document.definitions)
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((node) => {
      const name = node.name.value;
      const result = name + { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[node.operation];
      return {
        node,
        name,
        result,
        variables: `${result}Variables`,
        needsVariables: node.variableDefinitions.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue),
        description: descriptionOf(node),
      };
    });

/**
 * The comment above an operation, as lines of a docstring.
 * @throws {Error} when there is none: whoever calls a method reads this in the editor
 */
function descriptionOf(node) {
  const lines = [];
  for (let token = node.loc.startToken.prev; token?.kind === 'Comment'; token = token.prev) lines.unshift(token.value.trim());
  if (lines.length === 0) throw new Error(`${node.name.value} has no comment; expected one above it that says what it answers.`);
  return lines;
}

/** A docstring of these lines. */
export const docstring = (lines, indent = '') =>
  lines.length === 1 ? `${indent}/** ${lines[0]} */` : [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
