import { AuthenticationError, ConflictError, IdempotencyError, NotFoundError, PermissionError, QueryTooComplexError, RateLimitError, ValidationError, type JejaringError } from '../errors.js';

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
  /** What was to be written breaks a rule. The error says which one, and where in the input. */
  | 'VALIDATION_FAILED'
  /** This needs a key or a token, and none was sent that is valid. */
  | 'UNAUTHENTICATED'
  /** Whoever asks may not do this. */
  | 'FORBIDDEN'
  /** There is nothing at this address. */
  | 'NOT_FOUND'
  /** This address does not take this HTTP method. */
  | 'METHOD_NOT_ALLOWED'
  /** None of the media types in Accept can be given. */
  | 'NOT_ACCEPTABLE'
  /** The request did not arrive in time: 5 seconds for headers, 10 in all. */
  | 'REQUEST_TIMEOUT'
  /** The record was changed by somebody else since it was read. Read it again and decide anew. */
  | 'CONFLICT'
  /** There is a record already with a name or a code that only one can have. */
  | 'DUPLICATE'
  /** This Idempotency-Key was used before, for something else. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The request body is larger than 128 KB. */
  | 'PAYLOAD_TOO_LARGE'
  /** The request body must be application/json in UTF-8. */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** This address, or this key, has asked for more than it may. Try again after as many seconds as Retry-After says. */
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
  CONFLICT: ConflictError,
  DUPLICATE: ValidationError,
  FORBIDDEN: PermissionError,
  IDEMPOTENCY_KEY_REUSED: IdempotencyError,
  NOT_FOUND: NotFoundError,
  QUERY_TOO_COMPLEX: QueryTooComplexError,
  RATE_LIMITED: RateLimitError,
  UNAUTHENTICATED: AuthenticationError,
  VALIDATION_FAILED: ValidationError,
};
