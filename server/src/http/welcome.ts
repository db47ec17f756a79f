import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

type Page = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** `/`: the playground for people with a browser, the list of addresses for everybody else. */
export function serveWelcome(app: FastifyInstance, playground: Page | undefined, paths: readonly string[]): void {
  app.get('/', async (request, reply) => {
    reply.header('vary', 'Accept');
    if (playground && /\btext\/html\b/i.test(request.headers.accept ?? '')) return playground(request, reply);
    return reply.send({ name: 'Jejaring', about: 'An open registry of South-South cooperation.', addresses: paths });
  });
}
