import autocannon from 'autocannon';
import { ask } from './requests.mjs';

/** Requests in flight at a time. */
export const connections = 16;

/** Opens the server's connections again, which it closes while others have their turn, and prepares its statements. */
export const warmUp = (server, operation, variables) => Promise.all(variables.slice(0, connections).map((each) => ask(server, operation, each)));

/**
 * Loads a server with an operation for some seconds.
 * Every connection goes through all askings, each from a place of its own, so that no two ask the same at once.
 * @throws Error when a request fails: a server that refuses is not fast
 */
export async function load(server, operation, variables, seconds) {
  const bodies = variables.map((each) => JSON.stringify(server.target.body(operation, each)));
  const { pathname } = new URL(server.address + server.target.path(operation));
  const requests = bodies.map((body) => ({
    method: 'POST',
    path: pathname,
    headers: { 'content-type': 'application/json', ...server.target.headers?.() },
    body,
  }));
  let client = 0;
  const result = await autocannon({
    url: server.address,
    connections,
    duration: seconds,
    requests,
    setupClient: (one) => {
      const from = Math.floor((client++ / connections) * requests.length);
      one.setRequests([...requests.slice(from), ...requests.slice(0, from)]);
    },
  });
  if (result.errors || result.timeouts || result.non2xx)
    throw new Error(`${server.target.title} failed at ${operation.name}: ${result.errors} errors, ${result.non2xx} refusals`);
  const answered = result['2xx'];
  return {
    answered,
    perSecond: answered / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: Math.round(result.throughput.total / answered),
  };
}
