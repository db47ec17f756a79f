/**
 * The text of an operation, which carries the types of its result and its variables. A string becomes one by being given
 * that type; the documents that graphql-codegen makes with `documentMode: string` are such documents already.
 */
export interface TypedDocument<Result, Variables> extends String {
  /** Exists for the compiler only. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** A parsed document that still knows its text, as those of `gql` tags and of `@jejaring/sdk/tada` do. */
export interface TypedNode<Result, Variables> {
  readonly kind: string;
  readonly loc?: { readonly source: { readonly body: string } } | undefined;
  /** Exists for the compiler only. */
  readonly __apiType?: (variables: Variables) => Result;
}

/** An operation as it is sent. */
export interface Operation {
  readonly text: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** Undefined for an operation without a name. */
  readonly name: string | undefined;
}

/**
 * Reads what an operation is off its document.
 * @throws TypeError for a parsed document that has lost its text
 */
export function operationOf(document: TypedDocument<unknown, never> | TypedNode<unknown, never>): Operation {
  const text = 'kind' in Object(document) ? (document as TypedNode<unknown, never>).loc?.source.body : String(document);
  if (!text) throw new TypeError('The document has lost its text.');
  // Comments and strings are left out first: they may hold any word.
  const [, kind = 'query', name] = /(?:^|[\s}])(query|mutation|subscription)\b\s*(\w*)/.exec(text.replace(/#.*|"""[\s\S]*?"""|"(?:\\.|[^"\\])*"/g, '')) ?? [];
  return { text, kind: kind as Operation['kind'], name: name || undefined };
}
