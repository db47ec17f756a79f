import { GraphQLError } from 'graphql';

/**
 * Every error the API can give: what it means to a caller, and the HTTP status it is answered with.
 * The one list; docs/errors.md is tested against it. Statuses follow GraphQL over HTTP: a document or
 * its variables that are refused are 400.
 */
export const errors = {
  GRAPHQL_PARSE_FAILED: { status: 400, means: 'The document is not GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, means: 'The document asks for something the schema does not have.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, means: 'It is not clear which operation of the document is to run.' },
  BAD_REQUEST: { status: 400, means: 'The HTTP request is not a GraphQL request.' },
  BAD_USER_INPUT: { status: 400, means: 'An argument or a variable has a value that cannot be used.' },
  QUERY_TOO_COMPLEX: { status: 400, means: 'The operation could ask for more than one answer may hold.' },
  PERSISTED_QUERY_NOT_FOUND: { status: 400, means: 'No document is stored under this hash. Send it once with its text.' },
  VALIDATION_FAILED: { status: 400, means: 'What was to be written breaks a rule. The error says which one, and where in the input.' },
  UNAUTHENTICATED: { status: 401, means: 'This needs a key or a token, and none was sent that is valid.' },
  FORBIDDEN: { status: 403, means: 'Whoever asks may not do this.' },
  NOT_FOUND: { status: 404, means: 'There is nothing at this address.' },
  METHOD_NOT_ALLOWED: { status: 405, means: 'This address does not take this HTTP method.' },
  NOT_ACCEPTABLE: { status: 406, means: 'None of the media types in Accept can be given.' },
  REQUEST_TIMEOUT: { status: 408, means: 'The request did not arrive in time: 5 seconds for headers, 10 in all.' },
  CONFLICT: { status: 409, means: 'The record was changed by somebody else since it was read. Read it again and decide anew.' },
  DUPLICATE: { status: 409, means: 'There is a record already with a name or a code that only one can have.' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, means: 'This Idempotency-Key was used before, for something else.' },
  PAYLOAD_TOO_LARGE: { status: 413, means: 'The request body is larger than 128 KB.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, means: 'The request body must be application/json in UTF-8.' },
  RATE_LIMITED: { status: 429, means: 'This address, or this key, has asked for more than it may. Try again after as many seconds as Retry-After says.' },
  HEADERS_TOO_LARGE: { status: 431, means: 'The address and the headers together are larger than 16 KB.' },
  INTERNAL_SERVER_ERROR: { status: 500, means: 'Something went wrong here. The request id finds it in the log.' },
  TIMEOUT: { status: 503, means: 'The answer took longer than one statement may. Ask for less.' },
  OVERLOADED: { status: 503, means: 'The server has more to do than it can. Try again shortly.' },
  UNAVAILABLE: { status: 503, means: 'The database cannot be reached. Try again shortly.' },
} as const;

/** The codes of {@link errors}. A code is part of the contract; the sentence beside it is not. */
export type ErrorCode = keyof typeof errors;

/** A refusal that may be shown to the caller as it is: a code, a sentence, and the status it belongs to. */
export class ApiError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Record<string, unknown> = {},
    path?: readonly string[],
  ) {
    super(message, { path, extensions: { code, ...details, http: { status: errors[code].status } } });
    this.name = 'ApiError';
  }
}

/**
 * Ends the present request with a coded error.
 * @param message what was found and what was expected, naming the field it concerns
 */
export function refuse(code: ErrorCode, message: string, details?: Record<string, unknown>): never {
  throw new ApiError(code, message, details);
}
