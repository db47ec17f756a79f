import { type Operations, operations } from './generated/client.js';
import { type ClientOptions, createTransport, type Transport } from './transport.js';

/** An API as a list of typed methods: one for each ready operation, and {@link Client.request} for every other document. */
export interface Client extends Operations {
  /** Sends any document: a {@link TypedDocument}, or a string whose types are given with the call. */
  readonly request: Transport;
}

/**
 * A client of the API at a URL. It keeps no connection and no state; its methods can be taken out of it.
 *
 * Every method resolves with the data of a complete answer and rejects with a {@link JejaringError} for everything else.
 */
export function createClient(options: ClientOptions): Client {
  const request = createTransport(options);
  return { ...operations(request), request };
}
