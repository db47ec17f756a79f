/** The ready operations as parsed documents, typed, for clients of GraphQL that have their own way of asking: urql, Apollo Client. */
export * from './generated/documentNodes.js';
export type * from './generated/operations.js';
