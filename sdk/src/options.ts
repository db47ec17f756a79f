import type { ErrorPolicy } from './answer.js';
import type { Fetch, Middleware } from './exchange.js';
import type { Locale } from './generated/operations.js';
import type { HeadersGiven } from './headers.js';

/** How a request is sent. Given to a client these hold for all its requests, given to a call for that one. */
export interface SharedOptions {
  /** A token, sent as `Authorization: Bearer`, or where to get one: asked for each attempt, and once more when the server knows nobody by it. */
  readonly auth?: string | (() => string | Promise<string>) | undefined;
  /** Milliseconds until the whole answer to an attempt must be there, its body included; 30,000 if not given, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** How often a request is sent again after a fault that may pass; 2 if not given. */
  readonly maxRetries?: number | undefined;
  /** The language of names and texts; another one where there is none in this. If not given, what the browser asks for, else English. */
  readonly locale?: Locale | undefined;
  /** Sent with the request, in place of what would be sent by the same name; null sends none. Those of a client and of a call are joined. */
  readonly headers?: HeadersGiven | undefined;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Stand between the client and the network, the first one outermost; those of a call outside those of its client. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Whether an answer with errors besides data is an error, as it is if not given, or resolves with the data there is (`all`). */
  readonly errorPolicy?: ErrorPolicy | undefined;
}

/** How a transport sends its requests. */
export interface TransportOptions extends SharedOptions {
  /** Where the API is, for example `https://registry.example/graphql`. */
  readonly url: string;
}

/** How a single request differs from the others of its client. */
export interface RequestOptions extends SharedOptions {
  /** Ends the request, also while it waits for its next attempt: it then rejects with an AbortedError. */
  readonly signal?: AbortSignal | undefined;
  /** Names a change, so that the server makes it once however often it is sent; made for each call of a mutation if not given. */
  readonly idempotencyKey?: string | undefined;
}
