import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';
import { definitionsOf } from './operations.mjs';

/** A function that gives an operation's fragments, those of its fragments included, each once, by name. */
export function fragmentsOf(documents) {
  const all = new Map(definitionsOf(documents, Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  return (definition) => {
    const found = new Map();
    const look = (node) =>
      visit(node, {
        FragmentSpread({ name: { value } }) {
          if (found.has(value)) return;
          found.set(value, all.get(value));
          look(all.get(value));
        },
      });
    look(definition);
    return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
  };
}

/** A function that gives an operation's text as it is sent: without spaces, with the fragments it uses. */
export function textsOf(documents) {
  const fragments = fragmentsOf(documents);
  return (node) => stripIgnoredCharacters([node, ...fragments(node)].map(print).join('\n'));
}
