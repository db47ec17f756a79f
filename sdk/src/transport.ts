import { graphqlAnswerIn, type Reply, replyOf } from './answer.js';
import { type Call, callOf } from './call.js';
import { pause, withDeadline } from './deadline.js';
import { operationOf, type TypedDocument, type TypedNode } from './document.js';
import { AuthenticationError, JejaringError } from './errors.js';
import { exchange } from './exchange.js';
import type { RequestOptions, TransportOptions } from './options.js';
import { outgoing } from './outgoing.js';
import { openAccount, type RateLimit } from './rateLimit.js';
import { waitBefore } from './retries.js';

/** The arguments behind a document: its variables can be left out where it needs none. */
export type Rest<Variables> = {} extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions];

/** Sends documents. */
export interface Transport {
  <Result = unknown, Variables = Readonly<Record<string, unknown>>>(
    document: TypedDocument<Result, Variables> | TypedNode<Result, Variables>,
    ...rest: Rest<Variables>
  ): Call<Result>;
  /** What the last operation cost, and what is left by now; undefined where nothing is limited, and as long as the server has said nothing. */
  readonly rateLimit: RateLimit | undefined;
}

/**
 * A function that sends documents to an API and resolves with their data. With this instead of a client a bundle holds
 * only the documents that are imported.
 */
export function createTransport(client: TransportOptions): Transport {
  const account = openAccount();

  /** Sends a question until it is answered, or until another attempt is not worth it. */
  async function ask(document: TypedDocument<unknown, never>, variables: unknown, call: RequestOptions = {}): Promise<Reply<never>> {
    const operation = operationOf(document);
    const { whose, attempt } = outgoing(operation, variables, client, call);
    const { signal } = call;
    const timeout = call.timeout ?? client.timeout ?? 30_000;
    const middleware = [...(call.middleware ?? []), ...(client.middleware ?? [])];
    let mayRefresh = typeof (call.auth ?? client.auth) === 'function';

    for (let number = 1; ; number++) {
      await pause(account.reserve(), signal, whose);
      try {
        const send = async (ending: AbortSignal) => exchange(await attempt(number, ending), call.fetch ?? client.fetch, middleware);
        const answer = await withDeadline(timeout, signal, send, whose);
        const said = graphqlAnswerIn(answer.body);
        account.note(said?.extensions?.cost);
        return replyOf(answer, said, { ...operation, ...whose }, call.errorPolicy ?? client.errorPolicy) as Reply<never>;
      } catch (error) {
        if (!(error instanceof JejaringError)) throw error;
        const refresh = mayRefresh && error instanceof AuthenticationError;
        mayRefresh &&= !refresh;
        const wait = refresh ? 0 : waitBefore(error, number, call.maxRetries ?? client.maxRetries ?? 2);
        if (wait === undefined) throw error;
        await pause(wait, signal, whose);
      }
    }
  }

  const transport = (document: TypedDocument<unknown, never>, variables?: unknown, call?: RequestOptions) => callOf(() => ask(document, variables, call));
  return Object.defineProperty(transport, 'rateLimit', { get: () => account.now }) as unknown as Transport;
}
