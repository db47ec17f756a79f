export { type Client, createClient } from './client.js';
export type { TypedDocument } from './document.js';
export {
  AbortedError,
  type ClientErrorCode,
  type ErrorDetails,
  type GraphQLAnswerError,
  JejaringError,
  NetworkError,
  TimeoutError,
} from './errors.js';
export type { Operations } from './generated/client.js';
export * from './generated/documents.js';
export type * from './generated/operations.js';
export { type ClientOptions, createTransport, type Fetch, type RequestOptions, type Transport } from './transport.js';
