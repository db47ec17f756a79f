import { type Client, type ClientOptions, createClient } from './client.js';
import { operationOf } from './document.js';
import type { Fetch } from './exchange.js';
import { complete, type Partially } from './fixtures.js';
import type { OperationMap } from './generated/client.js';
import type { ErrorCode } from './generated/errorClasses.js';
import { answers, statuses } from './generated/fixtures.js';

export { fixtures, type Partially } from './fixtures.js';
export type { Fixtures } from './generated/fixtures.js';

type Name = keyof OperationMap;

/** What answers each operation: with as much of the result as the test is about, or with a {@link Refusal} that it throws. */
export type Handlers = {
  readonly [Each in Name]?: (
    variables: OperationMap[Each]['variables'],
  ) => Partially<OperationMap[Each]['result']> | Promise<Partially<OperationMap[Each]['result']>>;
};

/** What the network is like from now on. */
export interface Network {
  /** Milliseconds before each answer. */
  latency: number;
  /** Whether no answer arrives at all. */
  offline: boolean;
  /** Whether the next answer, and only that one, does not arrive. */
  failOnce: boolean;
}

/** One request that arrived. */
export interface Received<Variables> {
  readonly variables: Variables;
  /** Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a test can look at and change. */
export interface Mock {
  readonly network: Network;
  /** The requests for an operation so far, in order. */
  calls<Each extends Name>(operation: Each): ReadonlyArray<Received<OperationMap[Each]['variables']>>;
}

/** Thrown by a handler, it is the server's refusal. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode | (string & {}),
    /** The sentence, the status if it is not the code's own, and what else the server would say: `retryAfter`, `issues`. */
    readonly details: { readonly message?: string; readonly status?: number; readonly [name: string]: unknown } = {},
  ) {
    super(details.message ?? `Refused with ${code}.`);
  }
}

/** A client whose operations are answered by these handlers. Nothing is tried again unless `maxRetries` says so. */
export function mockClient(handlers: Handlers, options: Partial<ClientOptions> = {}): Client & Mock {
  const fetch = mockFetch(handlers);
  return Object.assign(createClient({ url: 'http://mock.test/graphql', maxRetries: 0, ...options, fetch }), { network: fetch.network, calls: fetch.calls });
}

/** A `fetch` that answers by these handlers, for any client that takes one. */
export function mockFetch(handlers: Handlers): Fetch & typeof globalThis.fetch & Mock {
  const network: Network = { latency: 0, offline: false, failOnce: false };
  const calls = new Map<string, Received<never>[]>();

  const answer = async (name: string, variables: never): Promise<Response> => {
    const handler = handlers[name as Name] as ((variables: never) => unknown) | undefined;
    if (!handler) throw new Error(`Nothing answers ${name}. There are handlers for ${Object.keys(handlers).join(', ') || 'nothing'}.`);
    try {
      return json(200, { data: complete(answers[name], await handler(variables)) });
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      const { message: _message, status = statuses[refusal.code] ?? 400, ...extensions } = refusal.details;
      return json(status, { errors: [{ message: refusal.message, extensions: { code: refusal.code, ...extensions } }] });
    }
  };

  const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    const { query = '', operationName, variables = {} } = JSON.parse(String(init.body ?? '{}'));
    // Known only by its hash: as for a server that has not seen it.
    if (!query) return json(400, { errors: [{ message: 'Send the text.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
    const name: string = operationName ?? operationOf(query).name ?? 'an operation without a name';
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    calls.set(name, [...(calls.get(name) ?? []), { variables: variables as never, headers }]);
    await later(network.latency, init.signal);
    if (network.offline || network.failOnce) {
      network.failOnce = false;
      throw new TypeError('There is no network.');
    }
    return answer(name, variables as never);
  };
  return Object.assign(fetch, { network, calls: (name: Name) => calls.get(name) ?? [] }) as never;
}

const json = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' } });

/** Waits, unless the signal speaks first. */
const later = (milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    if (milliseconds === 0) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
