/**
 * How much one request may ask for. docs/limits.md lists these numbers for callers and says what to do instead.
 * The standard introspection query, with the most that tools ask for, uses 15 levels and under 300 fields.
 */
export const limits = {
  /** Request body. */
  bodyBytes: 128 * 1024,
  /** Address and headers together. */
  headerBytes: 16 * 1024,
  headersMs: 5_000,
  requestMs: 10_000,
  /** Objects and lists inside each other in a request body or in `variables`. */
  jsonDepth: 32,
  /** Words, numbers and signs of a document, comments aside. */
  tokens: 1_500,
  /** Operations in a document, of which one is executed. */
  operations: 10,
  /** Fields inside each other. */
  depth: 16,
  /** Fields at the root. */
  rootFields: 12,
  /** Fields in all. */
  fields: 400,
  aliases: 20,
  directives: 20,
  /** Records the operation could return if every list were full. */
  records: 100_000,
  /** Faults listed in one answer, for a document and for its variables; graphql-js adds one that says it stopped. */
  validationErrors: 8,
  coercionErrors: 8,
} as const;
