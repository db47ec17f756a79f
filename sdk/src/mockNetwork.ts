import { operationOf } from './document.js';
import type { Fetch } from './exchange.js';

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

/** A question as it arrived. */
export interface Question {
  /** The name of its operation, or words that say that it has none. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers questions as if over a network, and keeps account of them. */
export function mockNetwork(answer: (question: Question) => Promise<Response>) {
  const network: Network = { latency: 0, offline: false, failOnce: false };
  const received = new Map<string, Received<Question['variables']>[]>();

  const fetch = async (_url: unknown, init: RequestInit = {}): Promise<Response> => {
    const { query = '', operationName, variables = {} } = JSON.parse(String(init.body ?? '{}'));
    // Known only by its hash: as for a server that has not seen it.
    if (!query) return refusal(400, [{ message: 'Send the text.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
    const name: string = operationName ?? operationOf(query).name ?? 'an operation without a name';
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    received.set(name, [...(received.get(name) ?? []), { variables, headers }]);
    await later(network.latency, init.signal);
    if (network.offline || network.failOnce) {
      network.failOnce = false;
      throw new TypeError('There is no network.');
    }
    return answer({ name, query, variables });
  };
  return { fetch: fetch as Fetch & typeof globalThis.fetch, network, calls: (name: string) => received.get(name) ?? [] };
}

/** An answer with data. */
export const answered = (data: unknown): Response => json(200, { data });

/** An answer with errors and without data. */
export const refusal = (status: number, errors: readonly object[]): Response => json(status, { errors });

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
