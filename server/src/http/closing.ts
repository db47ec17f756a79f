import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How long requests in flight may take once the end is announced, and how long the rest may take after that. */
const patienceMs = 5_000;

export interface Closing {
  /** True from the moment {@link Closing.close} is called: nobody should send new work here. */
  readonly announced: boolean;
  /** Calls when the end is announced: for what would go on by itself for ever. */
  whenAnnounced(listener: () => void): void;
  /** Answers what is in flight, then stops listening and ends every connection. Calling it again waits for the same end. */
  close(): Promise<void>;
}

/**
 * Ends a server without cutting anybody off. While answers are still being made the socket keeps listening, so that
 * a balancer sees readiness turn 503 before connections are refused.
 */
export function closing(app: FastifyInstance): Closing {
  const inFlight = new Set<ServerResponse>();
  const listeners: (() => void)[] = [];
  let announced = false;
  let ended: Promise<void> | undefined;
  let becameIdle = () => {};

  app.server.on('request', (_request, response: ServerResponse) => {
    inFlight.add(response);
    response.once('close', () => {
      inFlight.delete(response);
      if (announced && inFlight.size === 0) becameIdle();
    });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (announced) reply.header('connection', 'close');
  });

  async function end(): Promise<void> {
    const idle = new Promise<void>((resolve) => {
      becameIdle = resolve;
    });
    if (inFlight.size > 0) await Promise.race([idle, after(patienceMs)]);
    const cut = setTimeout(() => app.server.closeAllConnections(), patienceMs);
    await app.close();
    clearTimeout(cut);
  }

  return {
    get announced() {
      return announced;
    },
    whenAnnounced(listener) {
      listeners.push(listener);
    },
    close() {
      if (!announced) for (const listener of listeners) listener();
      announced = true;
      ended ??= end();
      return ended;
    },
  };
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());
