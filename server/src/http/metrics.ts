import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '../errors.js';

/** Counts what happens at the door. */
export interface Metrics {
  /** One error of an answer. */
  refused(code: ErrorCode): void;
  /** A whole answer that did not go through Fastify, which counts its own. */
  answered(method: string, route: string, status: number, ms: number): void;
}

/**
 * Measures requests and the process, and shows the figures at `/metrics` in Prometheus' text format: durations by
 * route and status, errors by code, event loop lag, memory.
 */
export function measure(app: FastifyInstance): Metrics {
  // A registry of its own, so that servers in one process do not count each other's requests.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the last byte of the request head to the last byte of the answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const codes = new Counter({
    name: 'graphql_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers: [registry],
  });

  const answered: Metrics['answered'] = (method, route, status, ms) => durations.observe({ method, route, status }, ms / 1000);
  app.addHook('onResponse', async (request, reply) => {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const method = request.is404 ? 'other' : request.method;
    answered(method, route, reply.statusCode, reply.elapsedTime);
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));

  return { refused: (code) => codes.inc({ code }), answered };
}
