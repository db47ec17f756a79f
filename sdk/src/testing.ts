import { type Client, type ClientOptions, createClient } from './client.js';
import type { Fetch } from './exchange.js';
import { complete, type Partially } from './fixtures.js';
import type { OperationMap } from './generated/client.js';
import type { ErrorCode } from './generated/errorClasses.js';
import { answers, statuses } from './generated/fixtures.js';
import { answered, mockNetwork, type Network, type Received, refusal } from './mockNetwork.js';

export { fixtures, type Partially } from './fixtures.js';
export type { Fixtures } from './generated/fixtures.js';
export type { Network, Received } from './mockNetwork.js';

type Name = keyof OperationMap;

/** What answers each operation: with as much of the result as the test is about, or with a {@link Refusal} that it throws. */
export type Handlers = {
  readonly [Each in Name]?: (
    variables: OperationMap[Each]['variables'],
  ) => Partially<OperationMap[Each]['result']> | Promise<Partially<OperationMap[Each]['result']>>;
};

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
  const { fetch, ...mock } = mockNetwork(async ({ name, variables }) => {
    const handler = handlers[name as Name] as ((variables: unknown) => unknown) | undefined;
    if (!handler) throw new Error(`Nothing answers ${name}. There are handlers for ${Object.keys(handlers).join(', ') || 'nothing'}.`);
    try {
      return answered(complete(answers[name], await handler(variables)));
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      const { message: _message, status = statuses[fault.code] ?? 400, ...extensions } = fault.details;
      return refusal(status, [{ message: fault.message, extensions: { code: fault.code, ...extensions } }]);
    }
  });
  return Object.assign(fetch, mock) as never;
}
