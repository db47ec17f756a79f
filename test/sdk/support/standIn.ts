import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What arrived in a request. */
export interface Received {
  readonly headers: IncomingMessage['headers'];
  readonly body: { query: string; variables?: Record<string, unknown> };
}

/** The URL of a server that stands in for the API in this test, for answers the API never gives. */
export async function standIn(answer: (response: ServerResponse, received: Received) => void): Promise<string> {
  const listener: RequestListener = async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    answer(response, { headers: request.headers, body: JSON.parse(body) });
  };
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

/** The URL of a server that always gives this answer. */
export const always = (status: number, body: unknown, headers: Record<string, string> = {}): Promise<string> =>
  standIn((response) => {
    response.writeHead(status, { 'content-type': 'application/graphql-response+json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
