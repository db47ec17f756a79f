export type { Deprecation, ErrorPolicy, Reply } from './answer.js';
export type { Call, Outcome } from './call.js';
export { type Client, type ClientOptions, createClient } from './client.js';
export type { TypedDocument, TypedNode } from './document.js';
export {
  AbortedError,
  AuthenticationError,
  BadRequestError,
  type ClientErrorCode,
  ConflictError,
  type ErrorDetails,
  type GraphQLAnswerError,
  IdempotencyError,
  type Issue,
  JejaringError,
  NetworkError,
  NotFoundError,
  PartialDataError,
  PermissionError,
  QueryTooComplexError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.js';
export type { Fetch, HttpAnswer, HttpRequest, Middleware } from './exchange.js';
export type { Keys, Lists, OperationMap, Operations, OptionsOfQueries } from './generated/client.js';
export * from './generated/documents.js';
export type { ErrorCode } from './generated/errorClasses.js';
export type * from './generated/operations.js';
export type { HeadersGiven } from './headers.js';
export { type LogFields, type Logger, logTo } from './logging.js';
export type { RequestOptions, SharedOptions, TransportOptions } from './options.js';
export { type Connection, type NodeOf, type Pages, type PagingOptions, paginate } from './pages.js';
export { persisted } from './persisted.js';
export { type InfiniteQueryOptions, infiniteQueryOptions, type QueryKey, type QueryOptions, queryKey, queryOptions } from './queryOptions.js';
export type { Cost, RateLimit } from './rateLimit.js';
export { createTransport, type Rest, type Transport } from './transport.js';
