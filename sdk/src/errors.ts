import type { ErrorCode } from './generated/errorClasses.js';
import type { Cost } from './rateLimit.js';

/** One error of a GraphQL answer. */
export interface GraphQLAnswerError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly [name: string]: unknown };
}

/** Codes of faults that happen on this side of the wire; all others are an {@link ErrorCode}. */
export type ClientErrorCode = 'NETWORK_ERROR' | 'NETWORK_TIMEOUT' | 'ABORTED' | 'UNEXPECTED_ANSWER' | 'PARTIAL' | 'STUCK_CURSOR';

/** What an input was refused for, and where in it. */
export interface Issue {
  readonly code: string;
  readonly message: string;
  /** Where in the input, for example `['parties', 0, 'country']`. */
  readonly path: ReadonlyArray<string | number>;
}

/** What is known of a fault. */
export interface ErrorDetails {
  readonly code: ErrorCode | ClientErrorCode | (string & {});
  readonly message: string;
  /** The name of the operation, if it has one. */
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly errors?: ReadonlyArray<GraphQLAnswerError> | undefined;
  readonly data?: unknown;
  /** Seconds after which another attempt is worth it, as the server says. */
  readonly retryAfter?: number | undefined;
  /** Whether another attempt may succeed; decided by class and status if not given. */
  readonly retryable?: boolean | undefined;
  readonly cause?: unknown;
}

// The same symbol in every copy of this module, so that an error of one copy is recognised by the classes of another.
const brand = Symbol.for('@jejaring/sdk/error');

/**
 * Anything that kept a request from being answered. Decide by {@link JejaringError.code}; the class only groups codes.
 * Nothing of what was sent is kept here: no headers, no variables.
 */
export class JejaringError extends Error {
  /** The name of this class in every copy of this package, also where code is minified. */
  static readonly kind: string = 'JejaringError';
  /** What went wrong, for programs: a code of the server, or a {@link ClientErrorCode}. */
  readonly code: ErrorDetails['code'];
  /** The operation that failed; undefined where it has no name. */
  readonly operation: string | undefined;
  /** The HTTP status; undefined where no answer arrived. */
  readonly status: number | undefined;
  /** Finds the request in the server's log. */
  readonly requestId: string | undefined;
  /** The field that failed, from the root of the answer. */
  readonly path: ReadonlyArray<string | number> | undefined;
  /** Whether the same request may succeed at another time. */
  readonly retryable: boolean;
  /** Seconds after which another attempt is worth it; undefined where the server does not say. */
  readonly retryAfter: number | undefined;
  /** All errors of the answer; the first one gives this error its code and message. Does not show when the error is printed. */
  declare readonly errors: ReadonlyArray<GraphQLAnswerError>;
  /** What was answered besides the errors, if anything. Does not show when the error is printed. */
  declare readonly data: unknown;
  /** Where the code is explained, if the server says. */
  declare readonly docsUrl: string | undefined;

  constructor(details: ErrorDetails) {
    super(details.message);
    const { code, operation, status, requestId, errors = [], data, cause } = details;
    const [{ path, extensions } = {} as Partial<GraphQLAnswerError>] = errors;
    const kinds: string[] = [];
    for (let each = new.target; each.kind; each = Object.getPrototypeOf(each)) if (Object.hasOwn(each, 'kind')) kinds.push(each.kind);
    const hidden: Record<PropertyKey, unknown> = { name: kinds[0], [brand]: kinds, errors, data, cause, ...extensions };
    for (const name of Reflect.ownKeys(hidden)) {
      const value = hidden[name];
      if (value !== undefined && !Object.hasOwn(this, name)) Object.defineProperty(this, name, { value });
    }
    this.code = code;
    this.operation = operation;
    this.status = status;
    this.requestId = requestId;
    this.path = path;
    this.retryAfter = details.retryAfter ?? (extensions?.retryAfter as number | undefined);
    this.retryable = details.retryable ?? (status === 408 || status === 429 || status! >= 500);
  }

  /** What a log may hold: no data, no extensions, and nothing of the request. */
  toJSON(): object {
    const errors = this.errors.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code }));
    return Object.assign({ name: this.name, message: this.message }, this, { errors });
  }

  /** What `console.log` shows in Node and Bun: the same, and where it was thrown. */
  [Symbol.for('nodejs.util.inspect.custom')](_depth: unknown, options: unknown, inspect: (value: unknown, options: unknown) => string): string {
    return `${this.stack} ${inspect?.(this.toJSON(), options) ?? ''}`;
  }

  /** Recognises errors by brand, so also those of another copy of this package; by prototype for a class that extends one of these. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked for, which may be one that extends this one.
    return isOf(this, value);
  }
}

function isOf(asked: typeof JejaringError, value: unknown): boolean {
  if (!Object.hasOwn(asked, 'kind')) return Function.prototype[Symbol.hasInstance].call(asked, value);
  return !!(value as { [brand]?: string[] } | undefined | null)?.[brand]?.includes(asked.kind);
}

/** The request is wrong and stays wrong: its document, its variables or its form. */
export class BadRequestError extends JejaringError {
  static override readonly kind: string = 'BadRequestError';
}

/** The operation could ask for more than one answer may hold. */
export class QueryTooComplexError extends BadRequestError {
  static override readonly kind: string = 'QueryTooComplexError';
  /** How much it asks for; undefined where the server gives only a sentence. */
  declare readonly requested: number | undefined;
  /** How much may be asked for. */
  declare readonly limit: number | undefined;
}

/** The rules of the domain refuse an input; `issues` says where. */
export class ValidationError extends JejaringError {
  static override readonly kind: string = 'ValidationError';
  /** The record that is there already, where the code is `DUPLICATE` and the operation asks for it. */
  declare readonly existing: unknown;

  get issues(): ReadonlyArray<Issue> {
    return this.errors.map(({ message, path = [], extensions }) => ({ code: extensions?.code ?? this.code, message, path }));
  }
}

/** Nobody is known by the token that was sent, or none was. */
export class AuthenticationError extends JejaringError {
  static override readonly kind: string = 'AuthenticationError';
}

/** Whoever asks may not. */
export class PermissionError extends JejaringError {
  static override readonly kind: string = 'PermissionError';
  /** What a token must allow, if the server says. */
  declare readonly requiredScopes: readonly string[] | undefined;
}

/** What is to be changed is not there. A look-up that finds nothing is no error: it answers null. */
export class NotFoundError extends JejaringError {
  static override readonly kind: string = 'NotFoundError';
  declare readonly id: string | undefined;
}

/** The record was changed by someone else since it was read. */
export class ConflictError extends JejaringError {
  static override readonly kind: string = 'ConflictError';
  /** The record as it is now, if the operation asks for it. */
  declare readonly current: unknown;
  declare readonly currentVersion: number | undefined;
}

/** The idempotency key was used before, for something else. */
export class IdempotencyError extends JejaringError {
  static override readonly kind: string = 'IdempotencyError';
}

/** More was asked than may be in so short a time. `retryAfter` is in seconds. */
export class RateLimitError extends JejaringError {
  static override readonly kind: string = 'RateLimitError';
  /** What the request would have cost, and what is left. */
  declare readonly cost: Cost | undefined;
}

/** Something is wrong on the side of the server, or of what stands before it. */
export class ServerError extends JejaringError {
  static override readonly kind: string = 'ServerError';
}

/** A part was answered and a part failed; what there is stands in `data`. With `errorPolicy: 'all'` this is no error. */
export class PartialDataError extends JejaringError {
  static override readonly kind: string = 'PartialDataError';
}

/** No complete answer arrived: no connection, or one that broke. Code `NETWORK_ERROR`, or that of {@link TimeoutError}. */
export class NetworkError extends JejaringError {
  static override readonly kind: string = 'NetworkError';
}

/** The whole answer did not arrive in time. Code `NETWORK_TIMEOUT`; the server's own `TIMEOUT` is an answer, and a {@link ServerError}. */
export class TimeoutError extends NetworkError {
  static override readonly kind: string = 'TimeoutError';
}

/** The caller's signal ended the request. Its `name` is `AbortError`, that of fetch's own error, which libraries look for; its cause is the signal's reason. */
export class AbortedError extends JejaringError {
  static override readonly kind: string = 'AbortError';
}
