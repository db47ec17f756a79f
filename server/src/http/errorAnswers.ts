import { METHODS, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { ApiError, type ErrorCode, errors } from '../errors.js';
import { challenge, secure } from './headers.js';
import type { Metrics } from './metrics.js';
import { codeOf, codeOfStatus, presentError, retryAfterOf } from './presentError.js';
import { requestIdOf } from './requestId.js';

/** The body of an answer that is nothing but errors. */
export const errorBody = (requestId: string, ...each: GraphQLFormattedError[]): string =>
  JSON.stringify({
    errors: each.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } })),
  });

/** Answers with a refusal outside of GraphQL: wrong address, wrong method, a body that cannot be read. */
export function sendError(reply: FastifyReply, error: ApiError): FastifyReply {
  const shown = presentError(error);
  const retryAfter = retryAfterOf([shown]);
  if (retryAfter) reply.header('retry-after', retryAfter);
  if (error.code === 'UNAUTHENTICATED') reply.headers(challenge);
  return reply
    .code(errors[error.code].status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(errorBody(reply.request.id, shown));
}

/** Sees to it that every refusal is GraphQL-shaped JSON, even where no GraphQL was reached. */
export function answerErrors(app: FastifyInstance, routes: Readonly<Record<string, string>>, metrics: Metrics): void {
  // Methods that Fastify does not know by itself would be refused before any handler of ours is asked.
  for (const method of METHODS) {
    if (!app.supportedMethods.includes(method) && method !== 'CONNECT') app.addHttpMethod(method);
  }

  app.setErrorHandler((error: FastifyError | ApiError, request, reply) => {
    const refusal = error instanceof ApiError ? error : refusalOf(error);
    metrics.refused(refusal.code);
    if (refusal.code === 'PAYLOAD_TOO_LARGE') letItArrive(request, reply);
    if (refusal.code === 'INTERNAL_SERVER_ERROR') request.log.error(error, 'A request failed.');
    return sendError(reply, refusal);
  });

  app.setNotFoundHandler((request, reply) => {
    const allow = routes[request.url.split('?', 1)[0]];
    const refusal = allow
      ? new ApiError('METHOD_NOT_ALLOWED', `${request.method} is not taken here; ${allow} is.`)
      : new ApiError('NOT_FOUND', errors.NOT_FOUND.means);
    if (allow) reply.header('allow', allow);
    metrics.refused(refusal.code);
    return sendError(reply, refusal);
  });
}

/** How long the rest of a body that is too large is taken and thrown away. */
const lingerMs = 1_000;

/**
 * Sees to it that the answer to a body that is still being sent arrives. A socket that is closed with unread bytes is
 * reset, and whoever sends loses the answer with it; so the rest is thrown away for a moment, and then it is closed.
 */
function letItArrive(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('connection', 'keep-alive');
  const timer = setTimeout(() => request.raw.socket.destroy(), lingerMs).unref();
  for (const over of ['end', 'close']) request.raw.once(over, () => clearTimeout(timer));
  request.raw.resume();
}

/** Answers what Fastify refuses before its hooks run: an address that is not properly encoded. */
export function answerFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  secure(reply, request.id);
  sendError(reply, refusalOf(error));
}

/** Answers a connection whose bytes are not HTTP, or come too slowly. There is no request yet, only a socket. */
export function answerBrokenConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const code = brokenConnection[error.code ?? ''] ?? 'BAD_REQUEST';
  const { status, means } = errors[code];
  const body = errorBody(requestIdOf({ headers: {} }), { message: means, extensions: { code } });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const brokenConnection: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Fastify's own refusals carry a status; anything without one is a fault of ours. */
function refusalOf(error: FastifyError): ApiError {
  const { statusCode } = error;
  const code = statusCode !== undefined && statusCode < 500 ? codeOfStatus(statusCode) : codeOf(error);
  return new ApiError(code, errors[code].means);
}
