import { NetworkError } from './errors.js';

/** The part of `fetch` that is used. The platform's own will do, and so will any function of the same form. */
export type Fetch = (
  url: string,
  init: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string | undefined; signal: AbortSignal },
) => Promise<{ readonly status: number; readonly headers: { get(name: string): string | null }; text(): Promise<string> }>;

/** Looks a header up; null where there is none. */
export type Headers = (name: string) => string | null;

/** An attempt, as it is sent. */
export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Names are in lower case. */
  readonly headers: Record<string, string>;
  readonly body: string | undefined;
  /** Ends the attempt. */
  readonly signal: AbortSignal;
  /** The name of the operation, if it has one. */
  readonly operation: string | undefined;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** What came back over HTTP, its body read to the end. */
export interface HttpAnswer {
  readonly status: number;
  readonly header: Headers;
  readonly body: string;
}

/** Stands between the client and the network, once for each attempt: may change what is sent and what came back, or answer by itself. */
export type Middleware = (request: HttpRequest, next: (request: HttpRequest) => Promise<HttpAnswer>) => Promise<HttpAnswer>;

/**
 * Sends an attempt through the middleware, the first one outermost, and reads the answer to its end.
 * @throws NetworkError, or what the middleware throws
 */
export const exchange = (request: HttpRequest, fetch: Fetch | undefined, middleware: readonly Middleware[]): Promise<HttpAnswer> =>
  middleware.reduceRight<(request: HttpRequest) => Promise<HttpAnswer>>(
    (next, each) => (changed) => each(changed, next),
    (changed) => send(changed, fetch),
  )(request);

async function send({ url, method, headers, body, signal, operation }: HttpRequest, fetch: Fetch | undefined): Promise<HttpAnswer> {
  try {
    const init = { method, headers, body, signal };
    // Looked up with each request, so that a fetch that is instrumented or replaced later is the one that is used.
    const response = await (fetch ? fetch(url, init) : globalThis.fetch(url, init));
    const text = await response.text();
    return { status: response.status, header: (name) => response.headers.get(name), body: text };
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    const sentence = sentenceOf(cause);
    // What a platform says is not repeated where it repeats a token.
    const tells = `${cause} ${sentence}`.includes(headers.authorization?.slice(7) || '\0');
    const message = `No complete answer arrived${tells ? '.' : `: ${sentence}`}`;
    throw new NetworkError({
      code: 'NETWORK_ERROR',
      message,
      operation,
      requestId: headers['x-request-id'],
      retryable: true,
      cause: tells ? undefined : cause,
    });
  }
}

/** What a platform says about a failed fetch; Node says it in the cause. */
const sentenceOf = (fault: unknown): string => {
  const { message, cause } = Object(fault) as Partial<Error>;
  return (cause as Error | undefined)?.message || message || String(fault);
};
