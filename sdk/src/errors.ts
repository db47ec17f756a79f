/** One error of a GraphQL answer. */
export interface GraphQLAnswerError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly [name: string]: unknown };
}

/** Codes of faults that happen on this side of the wire. Those of the server stand in its docs/errors.md. */
export type ClientErrorCode = 'NETWORK_ERROR' | 'NETWORK_TIMEOUT' | 'ABORTED' | 'UNEXPECTED_ANSWER';

export interface ErrorDetails {
  readonly code: ClientErrorCode | (string & {});
  readonly message: string;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly errors?: ReadonlyArray<GraphQLAnswerError> | undefined;
  readonly data?: unknown;
  readonly cause?: unknown;
}

// The same symbol in every copy of this module, so that an error of one copy is recognised by the classes of another.
const brand = Symbol.for('@jejaring/sdk/error');

/**
 * Anything that kept a request from being answered. Decide by {@link JejaringError.code}; the class only groups codes.
 * Nothing of what was sent is kept here: no headers, no variables.
 */
export class JejaringError extends Error {
  /** The codes of errors of this class; undefined for all. */
  static readonly codes: readonly string[] | undefined = undefined;
  /** What went wrong, for programs: a code of the server, or a {@link ClientErrorCode}. */
  readonly code: ErrorDetails['code'];
  /** The HTTP status; undefined where no answer arrived. */
  readonly status: number | undefined;
  /** Finds the request in the server's log; undefined where no answer arrived. */
  readonly requestId: string | undefined;
  /** All errors of the answer; the first one gives this error its code and message. */
  readonly errors: ReadonlyArray<GraphQLAnswerError>;
  /** What was answered besides the errors, if anything. Kept out of logs: it does not show when the error is printed. */
  declare readonly data: unknown;

  constructor(details: ErrorDetails, name = 'JejaringError') {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    Object.defineProperties(this, { name: { value: name }, data: { value: details.data }, [brand]: { value: true } });
  }

  /** What a log may hold: no data, no extensions, and nothing of the request. */
  toJSON(): object {
    const { name, code, message, status, requestId } = this;
    const errors = this.errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code }));
    return { name, code, message, status, requestId, errors };
  }

  /** Recognises errors by brand and code, so also those of another copy of this package; by prototype for a class that extends one of these. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked for, which may be one that extends this one.
    return isOf(this, value);
  }
}

/** No complete answer arrived: no connection, or one that broke. Code `NETWORK_ERROR`, or that of {@link TimeoutError}. */
export class NetworkError extends JejaringError {
  static override readonly codes: readonly string[] = ['NETWORK_ERROR', 'NETWORK_TIMEOUT'];

  constructor(details: ErrorDetails, name = 'NetworkError') {
    super(details, name);
  }
}

/** The whole answer did not arrive in time. Code `NETWORK_TIMEOUT`; the server's own `TIMEOUT` is an answer, and a {@link JejaringError}. */
export class TimeoutError extends NetworkError {
  static override readonly codes: readonly string[] = ['NETWORK_TIMEOUT'];

  constructor(milliseconds: number) {
    super({ code: 'NETWORK_TIMEOUT', message: `The answer was not complete after ${milliseconds} ms.` }, 'TimeoutError');
  }
}

/** The caller's signal ended the request. Its `name` is that of fetch's own error, which libraries look for; its cause is the signal's reason. */
export class AbortedError extends JejaringError {
  static override readonly codes: readonly string[] = ['ABORTED'];

  constructor(reason: unknown) {
    super({ code: 'ABORTED', message: 'The request was ended by its signal.', cause: reason }, 'AbortError');
  }
}

function isOf(asked: typeof JejaringError, value: unknown): boolean {
  if (!Object.hasOwn(asked, 'codes')) return Function.prototype[Symbol.hasInstance].call(asked, value);
  if (typeof value !== 'object' || value === null || !(brand in value)) return false;
  return !asked.codes || asked.codes.includes((value as unknown as JejaringError).code);
}
