import { docstring, operationsOf } from './operations.mjs';

/**
 * Prints what a client offers for each operation: a method; for a list, its pages; for a query, its options and keys for
 * TanStack Query. The types say it in full; what runs is one line of a table.
 */
export function plugin(schema, documents) {
  const operations = operationsOf(schema, documents);
  const queries = operations.filter(({ node }) => node.operation === 'query');
  const lists = queries.filter(({ list }) => list);
  const groups = [...new Set(queries.map(({ group }) => group))].sort();
  const variablesOf = ({ variables, needsVariables }) => `variables${needsVariables ? '' : '?'}: types.${variables}`;
  const members = (each, print) => each.map((operation) => `${docstring(operation.description, '  ')}\n  ${print(operation)}`).join('\n');

  return {
    prepend: [
      "import type { Call } from '../call.js';",
      "import type { RequestOptions } from '../options.js';",
      "import type { Pages, PagingOptions } from '../pages.js';",
      "import type { InfiniteQueryOptions, QueryKey, QueryOptions } from '../queryOptions.js';",
      "import * as documents from './documents.js';",
      "import type * as types from './operations.js';\n",
    ],
    content: `/** The ready operations, each as a method of its name. */
export interface Operations {
${members(operations, (each) => `${each.method}(${variablesOf(each)}, options?: RequestOptions): Call<types.${each.result}>;`)}
}

/** The lists among the ready operations, each from its first record to its last. */
export interface Lists {
${members(lists, (each) => `${each.list}(${variablesOf(each)}, options?: PagingOptions): Pages<${pageType(each)}>;`)}
}

/** The ready queries as options for TanStack Query; of a list, \`infinite\` has those for reading it page by page. */
export interface OptionsOfQueries {
${members(queries, (each) => `${each.method}(${variablesOf(each)}): QueryOptions<types.${each.result}>;`)}
${lists.map((each) => `  readonly ${each.list}: { infinite(${variablesOf(each)}): InfiniteQueryOptions<types.${each.result}> };`).join('\n')}
}

/** What the ready queries are about. Each gives the beginning of the keys of all questions about it. */
export interface Keys {
${groups.map((group) => `  ${group}(): QueryKey;`).join('\n')}
}

/** Every ready operation: what is sent for it and comes back. */
export interface OperationMap {
${operations.map(({ name, variables, result }) => `  ${name}: { variables: types.${variables}; result: types.${result} };`).join('\n')}
}

/** Each operation: its document, after which its method is named; of a query, what it is about; of a list, where in the answer it stands, if not by that name. */
export const table: readonly (readonly [document: unknown, group?: string, connection?: string])[] = [
${operations.map(row).join('\n')}
];
`,
  };
}

/** @throws Error for an operation whose name promises a list that it is not: a client goes by the name */
function row({ name, node, group, list, connection }) {
  if (name.startsWith('List') && !list) throw new Error(`${name} is called a list, and has no connection whose pages $after turns.`);
  const parts = [
    `documents.${name}`,
    ...(node.operation === 'query' ? [`'${group}'`] : []),
    ...(list && connection.join('.') !== group ? [`'${connection.join('.')}'`] : []),
  ];
  return `  [${parts.join(', ')}],`;
}

/** The type of a list's pages: that of the field they stand in. */
const pageType = ({ result, connection }) =>
  connection.reduce((type, key, i) => (i === 0 ? `${type}['${key}']` : `NonNullable<${type}>['${key}']`), `types.${result}`);
