/**
 * The text of an operation, which carries the types of its result and its variables. A string becomes one by being given
 * that type; the documents that graphql-codegen makes with `documentMode: string` are such documents already.
 */
export interface TypedDocument<Result, Variables> extends String {
  /** Exists for the compiler only. */
  readonly __apiType?: (variables: Variables) => Result;
}
