import { createHash } from 'node:crypto';
import { operationsOf } from './operations.mjs';
import { textsOf } from './texts.mjs';

/** Prints the manifest of the ready operations: the SHA-256 of each text, as `sha256:` and hexadecimal digits, with the text. */
export function plugin(schema, documents) {
  const textOf = textsOf(documents);
  const entries = operationsOf(schema, documents).map(({ node }) => {
    const text = textOf(node);
    return [`sha256:${createHash('sha256').update(text).digest('hex')}`, text];
  });
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
