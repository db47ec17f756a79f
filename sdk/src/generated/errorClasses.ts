import { IdempotencyError, NotFoundError, QueryTooComplexError, RateLimitError, ValidationError, type JejaringError } from '../errors.js';

/** What the server refuses a request for. A code is part of the contract; the sentence that comes with it is not. */
export type ErrorCode =
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document asks for something the schema does not have. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** It is not clear which operation of the document is to run. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** The HTTP request is not a GraphQL request. */
  | 'BAD_REQUEST'
  /** An argument or a variable has a value that cannot be used. */
  | 'BAD_USER_INPUT'
  /** The operation could ask for more than one answer may hold. */
  | 'QUERY_TOO_COMPLEX'
  /** No document is stored under this hash. Send it once with its text. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** There is nothing at this address. */
  | 'NOT_FOUND'
  /** This address does not take this HTTP method. */
  | 'METHOD_NOT_ALLOWED'
  /** None of the media types in Accept can be given. */
  | 'NOT_ACCEPTABLE'
  /** The request did not arrive in time: 5 seconds for headers, 10 in all. */
  | 'REQUEST_TIMEOUT'
  /** The request body is larger than 128 KB. */
  | 'PAYLOAD_TOO_LARGE'
  /** The request body must be application/json in UTF-8. */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** This address has asked for more than it may. Try again after as many seconds as Retry-After says. */
  | 'RATE_LIMITED'
  /** The address and the headers together are larger than 16 KB. */
  | 'HEADERS_TOO_LARGE'
  /** Something went wrong here. The request id finds it in the log. */
  | 'INTERNAL_SERVER_ERROR'
  /** The answer took longer than one statement may. Ask for less. */
  | 'TIMEOUT'
  /** The server has more to do than it can. Try again shortly. */
  | 'OVERLOADED'
  /** The database cannot be reached. Try again shortly. */
  | 'UNAVAILABLE';

/** The class of each code that has one of its own, whatever status it comes with. */
export const errorClasses: Readonly<Record<string, typeof JejaringError>> = {
  DUPLICATE: ValidationError,
  IDEMPOTENCY_KEY_REUSED: IdempotencyError,
  NOT_FOUND: NotFoundError,
  QUERY_TOO_COMPLEX: QueryTooComplexError,
  RATE_LIMITED: RateLimitError,
  VALIDATION_FAILED: ValidationError,
};
