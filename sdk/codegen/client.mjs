import { docstring, operationsOf } from './operations.mjs';

/** Prints the methods of a client: one for each operation, with the comment above the operation as its description. */
export function plugin(_schema, documents) {
  const operations = operationsOf(documents);
  const method = ({ name }) => name[0].toLowerCase() + name.slice(1);
  const signature = ({ result, variables, needsVariables }) =>
    `(variables${needsVariables ? '' : '?'}: types.${variables}, options?: RequestOptions): Promise<types.${result}>`;

  return {
    prepend: [
      "import type { RequestOptions, Transport } from '../transport.js';",
      "import * as documents from './documents.js';",
      "import type * as types from './operations.js';\n",
    ],
    content: [
      '/** The ready operations, each as a method of its name. */',
      'export interface Operations {',
      operations.map((each) => `${docstring(each.description, '  ')}\n  ${method(each)}${signature(each)};`).join('\n'),
      '}',
      '',
      '/** The ready operations, sent by this transport. */',
      'export const operations = (request: Transport): Operations => ({',
      operations.map((each) => `  ${method(each)}: (variables, options) => request(documents.${each.name}, variables, options),`).join('\n'),
      '});\n',
    ].join('\n'),
  };
}
