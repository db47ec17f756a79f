/**
 * Documents about the schema under test. With {@link start} these are all that knows its names: `countries` leads to
 * `agreements`, which lead to `parties`, which are countries again.
 */

/** Asked after each attack: the server still answers. */
export const harmless = '{ countries(first: 1) { code } }';

/** A document `levels` fields deep, through the cycle. */
export function deep(levels: number, wrap = (inside: string) => inside): string {
  let inside = levels % 2 === 0 ? 'code' : 'id';
  for (let level = levels - 1; level > 1; level--) inside = wrap(`${level % 2 === 0 ? 'agreements' : 'parties'}(first: 1) { ${inside} }`);
  return `{ countries(first: 1) { ${inside} } }`;
}

/** The same through fragments, each of which spreads the next. */
export const chain = (length: number): string =>
  `{ countries(first: 1) { ...F0 } }
   ${count(length, (i) => `fragment F${i} on Country { agreements(first: 1) { parties(first: 1) { ...F${i + 1} } } }`)}
   fragment F${length} on Country { code }`;

/** Fragments each of which spreads the next twice. */
export const doubling = (times: number, field = ''): string =>
  `{ countries(first: 1) { ...D0 } }
   ${count(times, (i) => `fragment D${i} on Country { ${field} ...D${i + 1} ...D${i + 1} }`)}
   fragment D${times} on Country { code }`;

/** Lists inside lists, each with its own page size; through the cycle. */
export const fanOut = (levels: number, page: string): string => {
  const open = count(levels, (i) => `${i === 0 ? 'countries' : i % 2 === 1 ? 'agreements' : 'parties'}${page} {`);
  return `{ ${open} __typename ${'}'.repeat(levels)} }`;
};

export const count = (times: number, text: (i: number) => string): string => Array.from({ length: times }, (_, i) => text(i)).join('\n');
