import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Headers that every answer carries, errors included, besides the request id. */
export const everywhere = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const;

const exposed = ['x-request-id', 'content-language', 'retry-after', 'deprecation', 'sunset'];

/** Headers that let pages of any origin read an answer. */
export const toAnyPage = { 'access-control-allow-origin': '*', 'access-control-expose-headers': exposed.join(', ') } as const;

/** What answers of `/graphql` depend on besides the body of the request. */
export const vary = 'Accept, Accept-Language, Authorization';

/** What comes with status 401: how to say who asks. */
export const challenge = { 'www-authenticate': 'Bearer' } as const;

export function secure(reply: FastifyReply, requestId: string): void {
  reply.header('x-request-id', requestId);
  reply.headers(everywhere);
}

export async function setHeaders(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', async (request, reply) => secure(reply, request.id));

  // Pages of any origin may read: the data is public, and a front-end of a partner should need nothing from us.
  // Credentials are never allowed, so a page reads no more through its visitor's browser than by itself.
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'accept-language',
      'authorization',
      'apollo-require-preflight',
      'idempotency-key',
      'last-event-id',
      'x-apollo-operation-name',
      'x-jejaring-client',
      'x-jejaring-retry-count',
      'x-request-id',
    ],
    exposedHeaders: exposed,
    maxAge: 86_400,
    strictPreflight: false,
  });
}
