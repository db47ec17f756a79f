import { docstring, operationsOf } from './operations.mjs';

/** Prints the methods of a client: one for each operation, with the comment above the operation as its description. */
export function plugin(_schema, documents) {
  const operations = operationsOf(documents);
  const method = ({ name }) => name[0].toLowerCase() + name.slice(1);
  const signature = ({ result, variables, needsVariables }) =>
    `(variables${needsVariables ? '' : '?'}: ${variables}, options?: RequestOptions): Promise<${result}>`;

  return {
    prepend: [
      `import type { RequestOptions, Transport } from '../transport.js';`,
      `import {\n${operations.map(({ name }) => `  ${name},`).join('\n')}\n} from './documents.js';`,
      `import type {\n${operations.map(({ result, variables }) => `  ${result},\n  ${variables},`).join('\n')}\n} from './operations.js';`,
    ],
    content: [
      '/** The ready operations, each as a method of its name. */',
      'export interface Operations {',
      operations.map((each) => `${docstring(each.description, '  ')}\n  ${method(each)}${signature(each)};`).join('\n'),
      '}',
      '',
      '/** The ready operations, sent by this transport. */',
      'export const operations = (request: Transport): Operations => ({',
      operations.map((each) => `  ${method(each)}: (variables, options) => request(${each.name}, variables, options),`).join('\n'),
      '});',
    ].join('\n'),
  };
}
