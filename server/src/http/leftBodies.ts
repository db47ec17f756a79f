import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';

/** Bodies that were read before Fastify got the request. */
const read = new WeakMap<IncomingMessage, Buffer>();

/** Leaves a body for Fastify that can no longer be read from the request. */
export function leaveBody(request: IncomingMessage, body: Buffer): void {
  read.set(request, body);
}

/** Makes Fastify take bodies that were left for it. */
export function takeLeftBodies(app: FastifyInstance): void {
  app.addHook('preParsing', async ({ raw }, _reply, payload) => {
    const body = read.get(raw);
    return body ? Readable.from([body]) : payload;
  });
}
