import { type Answer, dataOf } from './answer.js';
import { withDeadline } from './deadline.js';
import type { TypedDocument } from './document.js';
import { NetworkError } from './errors.js';
import type { Locale } from './generated/operations.js';

/** The part of `fetch` that is used. The platform's own will do, and so will any function of the same form. */
export type Fetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{ readonly status: number; readonly headers: { get(name: string): string | null }; text(): Promise<string> }>;

/** How a single request differs from the others of its client. */
export interface RequestOptions {
  /** Ends the request: it then rejects with an AbortedError. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until the whole answer must be there, its body included; 30,000 if not given, `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** The language of names and texts; another one where there is none in this. If not given, what the browser asks for, else English. */
  readonly locale?: Locale | undefined;
  /** Sent with the request, besides those of the client and in place of those of the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export interface ClientOptions extends Omit<RequestOptions, 'signal'> {
  /** Where the API is, for example `https://registry.example/graphql`. */
  readonly url: string;
  /** Sends the requests in place of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
}

/** Sends a document; its variables can be left out where it needs none. */
export type Transport = <Result = unknown, Variables = Readonly<Record<string, unknown>>>(
  document: TypedDocument<Result, Variables>,
  ...rest: {} extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions]
) => Promise<Result>;

/**
 * A function that sends documents to an API and resolves with their data. With this instead of a client a bundle holds
 * only the documents that are imported.
 */
export function createTransport({ url, fetch, ...defaults }: ClientOptions): Transport {
  // Looked up with each request, so that a fetch that is instrumented or replaced later is the one that is used.
  const send: Fetch = fetch ?? ((address, init) => globalThis.fetch(address, init));

  return async (document, ...[variables, options = {}]) => {
    const init = {
      method: 'POST' as const,
      headers: headersOf(defaults, options),
      body: JSON.stringify({ query: String(document), variables }),
    };
    const timeout = options.timeout ?? defaults.timeout ?? 30_000;
    const answer = await withDeadline(timeout, options.signal, (signal) => exchange(send, url, { ...init, signal }));
    return dataOf(answer) as never;
  };
}

/** @throws NetworkError */
async function exchange(send: Fetch, url: string, init: Parameters<Fetch>[1]): Promise<Answer> {
  try {
    const response = await send(url, init);
    const body = await response.text();
    return { status: response.status, header: (name) => response.headers.get(name), body };
  } catch (cause) {
    throw new NetworkError({ code: 'NETWORK_ERROR', message: `No complete answer arrived: ${sentenceOf(cause)}`, cause });
  }
}

/** What a platform says about a failed fetch; Node says it in the cause. */
const sentenceOf = (fault: unknown): string => {
  const { message, cause } = fault as Partial<Error>;
  return (cause as Error | undefined)?.message || message || String(fault);
};

function headersOf(...each: readonly Pick<RequestOptions, 'headers' | 'locale'>[]): Record<string, string> {
  const headers = new Headers();
  for (const { headers: given = {}, locale } of each) {
    if (locale) headers.set('accept-language', locale.toLowerCase());
    for (const [name, value] of Object.entries(given)) headers.set(name, value);
  }
  headers.set('accept', 'application/graphql-response+json, application/json');
  headers.set('content-type', 'application/json');
  return Object.fromEntries(headers.entries());
}
