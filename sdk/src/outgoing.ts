import type { Operation } from './document.js';
import type { HttpRequest } from './exchange.js';
import { headersOf, newId, sender } from './headers.js';
import type { RequestOptions, TransportOptions } from './options.js';

/** Which request it is, for errors. */
export interface Whose {
  readonly operation: string | undefined;
  readonly requestId: string | undefined;
}

/** A question, ready to be sent as often as it takes. */
export interface Outgoing {
  readonly whose: Whose;
  /** What is sent with this attempt, 1 being the first. */
  attempt(number: number, signal: AbortSignal): Promise<HttpRequest>;
}

/** Makes a question ready. What names it to the server, its id and its idempotency key, is the same with every attempt. */
export function outgoing({ text, kind, name }: Operation, variables: unknown, client: TransportOptions, call: RequestOptions): Outgoing {
  const auth = call.auth ?? client.auth;
  const headers = headersOf(
    {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
      'accept-language': (call.locale ?? client.locale)?.toLowerCase(),
      'x-jejaring-client': sender,
      'x-request-id': newId(),
      'idempotency-key': kind === 'mutation' ? (call.idempotencyKey ?? newId()) : undefined,
    },
    client.headers,
    call.headers,
  );
  const body = JSON.stringify({ query: text, variables });

  return {
    whose: { operation: name, requestId: headers['x-request-id'] },
    async attempt(number, signal) {
      const token = typeof auth === 'function' ? await auth() : auth;
      const own = headersOf(token ? { authorization: `Bearer ${token}` } : {}, headers, {
        'x-jejaring-retry-count': number > 1 ? String(number - 1) : undefined,
      });
      return { url: client.url, method: 'POST', headers: own, body, signal, operation: name, attempt: number };
    },
  };
}
