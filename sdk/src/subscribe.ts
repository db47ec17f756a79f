import { graphqlAnswerIn, replyOf } from './answer.js';
import { pause } from './deadline.js';
import { AbortedError, NetworkError } from './errors.js';
import type { ChangeCardFragment, ChangeType } from './generated/operations.js';
import type { RequestOptions } from './options.js';
import type { Transport } from './transport.js';

/** A change of the registry. Keep its `cursor` to go on behind it another time. */
export type Change = ChangeCardFragment;

/** What `fetch` has to give for a stream; the platform's own does. */
export type StreamFetch = (
  url: string,
  init: { method: 'POST'; headers: Record<string, string>; body: string; signal: AbortSignal },
) => Promise<{ readonly status: number; readonly headers: { get(name: string): string | null }; readonly body: unknown; text(): Promise<string> }>;

/** What to follow, and from where. */
export interface SubscribeOptions {
  /** The cursor of the last change that is known; without it only what is changed from now on. */
  readonly after?: string | undefined;
  /** Only changes of records of these kinds. */
  readonly types?: readonly ChangeType[] | undefined;
  /** Ends it: the loop then throws an AbortedError. To leave the loop ends it too. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds in which not even a sign of life came, until another connection is made; 40,000 if not given. */
  readonly silence?: number | undefined;
  /** Opens the stream in place of the platform's `fetch`. */
  readonly fetch?: StreamFetch | undefined;
}

const document =
  'subscription Follow($types:[ChangeType!],$after:String){changes(types:$types,after:$after){cursor position at by kind operation recordId changes{field locale before after}}}';

const whose = { operation: 'Follow', requestId: undefined };

/**
 * Every change of the registry as it is committed, each once and in order. A connection that breaks is made anew and goes on behind the last change, however
 * long that takes; what the server refuses ends the loop with its error.
 * @param client whose address, token, language and headers are used
 */
export async function* subscribe(
  client: { readonly request: Transport },
  { after, types, signal, silence = 40_000, fetch = globalThis.fetch as unknown as StreamFetch }: SubscribeOptions = {},
): AsyncGenerator<Change, void, undefined> {
  let lastId = after;
  for (let tries = 0; ; tries++) {
    if (tries > 0) await pause(Math.min(8_000, 250 * 2 ** tries) * (1 - Math.random() / 4), signal, whose);
    const leaving = new AbortController();
    const leave = () => leaving.abort();
    signal?.addEventListener('abort', leave, { once: true });
    try {
      for await (const { id, data } of eventsOf(await opened(client, { types, after: lastId }, fetch, leaving.signal, signal), silence, leave)) {
        if (data) {
          const said = graphqlAnswerIn(data);
          // What is refused in the stream has no status of its own.
          const answer = { status: said?.errors ? 400 : 200, header: () => null, body: data };
          const { changes } = replyOf(answer, said, { ...whose, text: document, kind: 'subscription', name: 'Follow' }).data as { changes: Change };
          yield changes;
          tries = 0;
        }
        // What was handed out is behind us, whatever happens to the connection.
        lastId = id ?? lastId;
      }
    } catch (error) {
      if (signal?.aborted) throw new AbortedError({ ...whose, code: 'ABORTED', message: 'The subscription was ended by its signal.', cause: signal.reason });
      if (!(error as NetworkError).retryable) throw error;
    } finally {
      signal?.removeEventListener('abort', leave);
      leave();
    }
    if (signal?.aborted) throw new AbortedError({ ...whose, code: 'ABORTED', message: 'The subscription was ended by its signal.', cause: signal.reason });
  }
}

/** Opens a stream, with the request that the client would have sent. */
async function opened(
  { request }: { readonly request: Transport },
  variables: { readonly types: unknown; readonly after: string | undefined },
  fetch: StreamFetch,
  leaving: AbortSignal,
  signal: AbortSignal | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  let stream: unknown;
  const options: RequestOptions = {
    signal,
    maxRetries: 0,
    // Middleware may have made a question by hash of it; of the request only the way and the headers are taken.
    async fetch(url, { headers }) {
      const response = await fetch(url.replace(/\/*(\?.*)?$/, '/stream'), {
        method: 'POST',
        headers: { ...headers, accept: 'text/event-stream', 'content-type': 'application/json', ...(variables.after && { 'last-event-id': variables.after }) },
        body: JSON.stringify({ query: document, variables }),
        signal: leaving,
      });
      stream = response.body;
      // The client looks at what is refused; of a stream it sees that it is open.
      return response.status === 200 ? { status: 200, headers: response.headers, text: async () => '{"data":{}}' } : response;
    },
  };
  await request(document, variables, options);
  return stream as AsyncIterable<Uint8Array>;
}

/** The events of a stream. Ends where the stream does; a stream in which nothing comes is left. */
async function* eventsOf(
  stream: AsyncIterable<Uint8Array>,
  silence: number,
  leave: () => void,
): AsyncGenerator<{ id: string | undefined; data: string | undefined }> {
  const decoder = new TextDecoder();
  let rest = '';
  let timer = setTimeout(leave, silence);
  try {
    for await (const bytes of stream) {
      clearTimeout(timer);
      timer = setTimeout(leave, silence);
      const blocks = (rest + decoder.decode(bytes, { stream: true })).split('\n\n');
      rest = blocks.pop()!;
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        yield { id: field('id'), data: field('data') };
      }
    }
  } catch (cause) {
    throw new NetworkError({ ...whose, code: 'NETWORK_ERROR', message: 'The stream broke.', retryable: true, cause });
  } finally {
    clearTimeout(timer);
  }
}
