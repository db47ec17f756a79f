import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Documents } from './documents.js';
import { type KnownOperation, knownOperation } from './knownOperation.js';
import { leaveBody } from './leftBodies.js';
import { type PlainPost, plainPost, whenRead } from './plainPost.js';

/** Answers a known operation. @returns false where it must be answered otherwise, with nothing done */
export type AnswerKnown = (request: IncomingMessage, response: ServerResponse, post: PlainPost, operation: KnownOperation) => Promise<boolean>;

/**
 * Stands before Fastify and answers what needs nothing of it: plain POSTs of queries whose documents Apollo has found valid before.
 *
 * Such a request goes past Apollo and Fastify, which cost several times what the rest does: its document is known by its exact text, its
 * variables are coerced, the reader makes its one statement, and the bytes that the database sends are put between a fixed head and a fixed tail.
 * Everything else goes on as if this were not here, with its body if that has been read: documents that are new or wrong, mutations,
 * introspection and whatever else graphql-js executes, GET, persisted queries, and every request about whose form there is a doubt.
 * A test asks the same both ways and compares.
 */
export function standBefore(server: Server, documents: Documents, answerKnown: AnswerKnown): void {
  const [house] = server.listeners('request') as RequestListener[];
  server.off('request', house);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const post = plainPost(request);
    if (!post) return house(request, response);
    whenRead(request, (body) => {
      const toHouse = (): void => {
        leaveBody(request, body);
        house(request, response);
      };
      const operation = knownOperation(body, documents);
      if (operation) void answerKnown(request, response, post, operation).then((isAnswered) => isAnswered || toHouse());
      else toHouse();
    });
  });
}
