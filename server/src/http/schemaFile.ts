import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** `/schema.graphql`: the contract as text, for code generators and people. Open even where introspection is not. */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const etag = entityTag(text);
  app.get('/schema.graphql', async (request, reply) => {
    reply.headers({ etag, 'cache-control': 'no-cache', 'content-type': 'text/plain; charset=utf-8' });
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send(text);
  });
}

/** A name for exactly these bytes. Weak, because compression may come between. */
export const entityTag = (content: string | Buffer): string => `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
