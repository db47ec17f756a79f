import type { FastifyInstance } from 'fastify';

/** How long the database may take to answer before this server counts as not ready. */
const pingMs = 1_000;

interface Readiness {
  ping(): Promise<unknown>;
  readonly closing: boolean;
}

/** `/livez`: the process turns its loop; touches nothing. `/readyz`: requests can be answered now. */
export function reportHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/livez', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));

  app.get('/readyz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    if (readiness.closing) return reply.code(503).send({ status: 'closing' });
    const answers = await pinged(readiness.ping);
    return answers ? reply.send({ status: 'ready' }) : reply.code(503).send({ status: 'database unreachable' });
  });
}

async function pinged(ping: () => Promise<unknown>): Promise<boolean> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    late = setTimeout(resolve, pingMs, false);
  });
  try {
    return await Promise.race([ping().then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(late);
  }
}
