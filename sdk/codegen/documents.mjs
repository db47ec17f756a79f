import { docstring, operationsOf } from './operations.mjs';
import { textsOf } from './texts.mjs';

/**
 * Prints each operation as a typed string constant named after it: its text without spaces, and the fragments it uses.
 *
 * Plain strings, where the stock plugin (typed-document-node in `documentMode: string`) makes instances of a class: they
 * need no type of another package in what we publish, and a bundler drops those that nobody imports.
 */
export function plugin(schema, documents) {
  const textOf = textsOf(documents);
  return {
    prepend: ["import type { TypedDocument } from '../document.js';", "import type * as types from './operations.js';\n"],
    content: operationsOf(schema, documents)
      .map(
        ({ node, name, result, variables, description }) =>
          `${docstring(description)}\nexport const ${name}: TypedDocument<types.${result}, types.${variables}> =\n  ${JSON.stringify(textOf(node))};\n`,
      )
      .join('\n'),
  };
}
