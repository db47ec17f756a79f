import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';
import { docstring, operationsOf } from './operations.mjs';

/**
 * Prints each operation as a typed string constant named after it: its text without spaces, and the fragments it uses.
 *
 * Plain strings, where the stock plugin (typed-document-node in `documentMode: string`) makes instances of a class: they
 * need no type of another package in what we publish, and a bundler drops those that nobody imports.
 */
export function plugin(_schema, documents) {
  const operations = operationsOf(documents);
  const fragments = new Map(
    documents
      .flatMap(({ document }) => document.definitions)
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const textOf = (operation) => stripIgnoredCharacters([operation, ...used(operation, fragments)].map(print).join('\n'));

  return {
    prepend: ["import type { TypedDocument } from '../document.js';", "import type * as types from './operations.js';\n"],
    content: operations
      .map(
        ({ node, name, result, variables, description }) =>
          `${docstring(description)}\nexport const ${name}: TypedDocument<types.${result}, types.${variables}> =\n  ${JSON.stringify(textOf(node))};\n`,
      )
      .join('\n'),
  };
}

/** The fragments a definition needs, those of its fragments included, each once, by name. */
function used(definition, fragments) {
  const found = new Map();
  const look = (node) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (found.has(value)) return;
        found.set(value, fragments.get(value));
        look(fragments.get(value));
      },
    });
  look(definition);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
}
