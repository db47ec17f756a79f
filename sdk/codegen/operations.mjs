import { getNamedType, isListType, isNonNullType, Kind } from 'graphql';

/**
 * What the other plugins need to know of an operation.
 * @typedef {object} Operation
 * @property {import('graphql').OperationDefinitionNode} node
 * @property {string} name
 * @property {string} method the name of its method: `getAgreement` for `GetAgreement`
 * @property {string} result the name of its result's type
 * @property {string} variables the name of its variables' type
 * @property {boolean} needsVariables
 * @property {string[]} description
 * @property {string[] | undefined} connection response keys that lead to the list whose pages its `$after` turns
 * @property {string | undefined} list the name that list has on a client: `agreements` for `ListAgreements`
 * @property {string} group what a query is about, by the root field that lists such records; its own name if it is about several things
 */

/**
 * The operations of all documents, in the order of their files and then as written there.
 * @returns {Operation[]}
 */
export const operationsOf = (schema, documents) =>
  definitionsOf(documents, Kind.OPERATION_DEFINITION).map((node) => {
    const name = node.name.value;
    const result = name + { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[node.operation];
    const connection = connectionOf(node.selectionSet);
    const list = connection && name.startsWith('List') ? lowerFirst(name.slice(4)) : undefined;
    return {
      node,
      name,
      method: lowerFirst(name),
      result,
      variables: `${result}Variables`,
      needsVariables: node.variableDefinitions.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue),
      description: descriptionOf(node),
      connection,
      list,
      group: list || node.selectionSet.selections.length === 1 ? groupOf(schema, node, list ? connection : rootOf(node)) : lowerFirst(name.replace(/^Get/, '')),
    };
  });

/** The definitions of one kind, in the order of their files and then as written there. */
export const definitionsOf = (documents, kind) =>
  [...documents]
    .sort((a, b) => (a.location < b.location ? -1 : 1))
    .flatMap(({ document }) => document.definitions)
    .filter((definition) => definition.kind === kind);

export const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);

const rootOf = ({ selectionSet: { selections } }) => [selections[0].name.value];

/** Response keys that lead to the field with `after: $after`. */
function connectionOf(selectionSet) {
  for (const field of selectionSet?.selections ?? []) {
    if (field.kind !== Kind.FIELD) continue;
    const key = (field.alias ?? field.name).value;
    const turns = field.arguments.some(({ name, value }) => name.value === 'after' && value.kind === Kind.VARIABLE && value.name.value === 'after');
    if (turns) return [key];
    const inside = connectionOf(field.selectionSet);
    if (inside) return [key, ...inside];
  }
  return undefined;
}

/** The root field that lists the last kind of record on this path, shown or counted, that has such a list; the path's first field where none has. */
function groupOf(schema, { operation }, path) {
  const root = schema.getRootType(operation);
  const lists = Object.values(root.getFields());
  let found = path[0];
  let type = root;
  for (const key of path) {
    type = getNamedType(type.getFields()[key].type);
    const record = countedBy(schema, type) ?? recordOf(type);
    found = lists.find((field) => recordOf(getNamedType(field.type), true) === record)?.name ?? found;
  }
  return found;
}

/** The type of the records that statistics count, or a sum adds up; undefined for what is neither. */
const countedBy = (schema, { name }) => (/(?:Stats|Sum)$/.test(name) ? schema.getType(name.replace(/(?:Stats|Sum)$/, '')) : undefined);

/** The type of the records in a connection; the type itself, unless only connections count. */
function recordOf(type, onlyLists = false) {
  const nodes = type.getFields?.().nodes?.type;
  const list = nodes && (isNonNullType(nodes) ? nodes.ofType : nodes);
  return isListType(list) ? getNamedType(list) : onlyLists ? undefined : type;
}

/**
 * The comment above a definition, as lines of a docstring.
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
