import { type initGraphQLTada as Init, initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/introspection.js';

/** This schema, and what its scalars are in a program. */
interface Setup {
  introspection: introspection;
  scalars: { ID: string; Date: string; DateTime: string; PartialDate: string; URL: string };
}

type Graphql = ReturnType<typeof Init<Setup>>;

const bound: Graphql = initGraphQLTada<Setup>();
const parse = bound as unknown as (text: string, fragments?: readonly object[]) => object;

/** The texts a document is made of: its own, and those of the fragments it was given. */
const texts = new WeakMap<object, ReadonlySet<string>>();

/**
 * Documents whose types are read off their text: `graphql('query ($code: String!) { … }')`. They can be sent as any other.
 *
 * Needs the package gql.tada. A field that does not exist has the type `unknown` and is refused only by the server, unless
 * gql.tada's plugin for editors, or its check, is in use.
 */
export const graphql: Graphql = /* #__PURE__ */ Object.assign((text: string, fragments: readonly object[] = []) => {
  const all = new Set([text, ...fragments.flatMap((each) => [...(texts.get(each) ?? [])])]);
  // Where clients that send text look for it; gql.tada itself leaves it out.
  const document = Object.assign(parse(text, fragments), { loc: { source: { body: [...all].join('\n') } } });
  texts.set(document, all);
  return document;
}, bound) as unknown as Graphql;

export { type FragmentOf, maskFragments, type ResultOf, readFragment, type VariablesOf } from 'gql.tada';
