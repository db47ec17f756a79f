import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ErrorCode, errors, refuse } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import type { Reader } from '../query/index.js';
import { Departure } from './departure.js';
import { vary } from './headers.js';
import { refuseDeepJson } from './jsonBody.js';
import type { Metrics } from './metrics.js';
import { languageTag, viewerOf } from './viewer.js';

/** `/graphql`: hands the request to Apollo and its answer back. */
export function serveGraphQL(app: FastifyInstance, apollo: ApolloServer<RequestContext>, reader: Reader, metrics: Metrics) {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      refuseUnanswerable(request.headers.accept);
      const viewer = viewerOf(request.headers);
      reply.headers({
        'cache-control': 'no-store',
        'content-language': languageTag[viewer.locale],
        vary,
      });
      const signal = new Departure(reply.raw);
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: toApollo(request),
        context: async () => ({ viewer, reader, signal, requestId: request.id }),
      });
      if (body.kind !== 'complete') throw new Error('An answer in parts was made, though no operation may ask for one.');
      for (const [name, value] of headers) if (name !== 'cache-control') reply.header(name, value);
      const answer = withErrors(body.string, request.id);
      for (const code of answer.codes) metrics.refused(code);
      return reply.code(answer.status ?? status ?? 200).send(answer.text);
    },
  });
}

function toApollo(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const mark = request.url.indexOf('?');
  const search = mark === -1 ? '' : request.url.slice(mark);
  if (search) {
    const parameters = new URLSearchParams(search);
    for (const name of ['variables', 'extensions']) refuseDeepJson(parameters.get(name) ?? '', `\`${name}\` parameter`);
  }
  return { method: request.method, headers, search, body: request.body };
}

/** Apollo would find out only after executing the operation that its answer cannot be taken. */
function refuseUnanswerable(accept = '*/*'): void {
  if (!/\*\/\*|application\/(?:\*|json|graphql-response\+json)/i.test(accept))
    refuse('NOT_ACCEPTABLE', 'Answers are application/json or application/graphql-response+json; Accept names neither.');
}

interface WithErrors {
  readonly text: string;
  readonly codes: readonly ErrorCode[];
  readonly status?: number;
}

/**
 * Puts the request id into each error of an answer, and finds the status: that of the gravest error where nothing was
 * answered, 200 where there is data besides. Apollo writes errors first, which tells such answers by their beginning.
 */
function withErrors(text: string, requestId: string): WithErrors {
  if (!text.startsWith('{"errors":')) return { text, codes: [] };
  const answer = JSON.parse(text) as { errors: { extensions: { code: ErrorCode } }[]; data?: unknown };
  const codes = answer.errors.map(({ extensions }) => extensions.code);
  for (const error of answer.errors) Object.assign(error.extensions, { requestId });
  const gravest = Math.max(...codes.map((code) => errors[code].status));
  return { text: JSON.stringify(answer), codes, status: answer.data ? 200 : gravest };
}
