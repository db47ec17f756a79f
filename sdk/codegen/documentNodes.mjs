import { Kind, parse, print, visit } from 'graphql';
import { definitionsOf, docstring, operationsOf } from './operations.mjs';
import { fragmentsOf } from './texts.mjs';

/**
 * Prints each operation as a parsed document, for clients that take no text: urql, Apollo Client, Relay's tools.
 *
 * Each is a plain object of its own and its fragments are constants they share, so that a bundler drops what nobody imports.
 */
export function plugin(schema, documents) {
  const fragments = fragmentsOf(documents);
  return {
    prepend: ["import type { TypedDocumentNode } from '@graphql-typed-document-node/core';", "import type * as types from './operations.js';\n"],
    content: [
      ...definitionsOf(documents, Kind.FRAGMENT_DEFINITION).map((node) => `const ${fragmentName(node)} = ${literal(node)};\n`),
      ...operationsOf(schema, documents).map(({ node, name, result, variables, description }) => {
        const definitions = [literal(node), ...fragments(node).map(fragmentName)].join(', ');
        // The compiler is not asked to compare the object with graphql's own types, which enumerate what it already is.
        return `${docstring(description)}\nexport const ${name}Document = { kind: 'Document', definitions: [${definitions}] } as unknown as TypedDocumentNode<types.${result}, types.${variables}>;\n`;
      }),
    ].join('\n'),
  };
}

const fragmentName = (node) => `${node.name.value}Fragment`;

/** A definition as an expression: without the places it was read from, and without what is not there. */
function literal(node) {
  const plain = visit(parse(print(node), { noLocation: true }).definitions[0], {
    enter: (each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))),
  });
  return JSON.stringify(plain).replaceAll(/"([a-zA-Z]\w*)":/g, '$1:');
}
