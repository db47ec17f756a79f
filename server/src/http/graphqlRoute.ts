import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Keyring } from '../access/keyring.js';
import { type ErrorCode, errors, refuse } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import type { Account } from '../graphql/rateLimit.js';
import type { Reader } from '../query/index.js';
import { withCost, withSharedCost } from './cost.js';
import { Departure } from './departure.js';
import { challenge, vary } from './headers.js';
import type { Identity } from './identity.js';
import { refuseDeepJson } from './jsonBody.js';
import { type OpenAccount, pointsOfRequest } from './limits/accounts.js';
import type { Metrics } from './metrics.js';
import { isFromAnybody, publicCacheControl } from './persistedDocuments.js';
import { answerTypeOf } from './plainPost.js';
import { presentError, retryAfterOf } from './presentError.js';
import { languageTag, viewerOf } from './viewer.js';

/** What `/graphql` is made of. */
export interface GraphQLRouteOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly reader: Reader;
  readonly identity: Identity;
  readonly keyring: Keyring | undefined;
  readonly openAccount: OpenAccount;
  readonly metrics: Metrics;
}

/** `/graphql`: hands the request to Apollo and its answer back. */
export function serveGraphQL(app: FastifyInstance, { apollo, reader, identity, keyring, openAccount, metrics }: GraphQLRouteOptions) {
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    async handler(request, reply) {
      refuseUnanswerable(request.headers.accept);
      const principal = await identity.of(request.raw);
      const viewer = viewerOf(request.headers, principal);
      reply.headers({
        'cache-control': 'no-store',
        'content-language': languageTag[viewer.locale],
        vary,
      });
      const account = openAccount(request.raw, principal);
      const context = { viewer, reader, signal: new Departure(reply.raw), requestId: request.id, account, keyring };
      const { status, headers, text } = refusedAtTheDoor(request, account) ?? (await apolloAnswer(apollo, request, context));
      for (const [name, value] of headers) if (name !== 'cache-control') reply.header(name, value);
      const answer = withErrors(text, request.id);
      for (const code of answer.codes) metrics.refused(code);
      if (answer.retryAfter) reply.header('retry-after', answer.retryAfter);
      if (answer.status === errors.UNAUTHENTICATED.status) reply.headers(challenge);
      reply.code(answer.status ?? status);
      // What somebody may read, a refusal, and data that tell what an address has left, are for the one who asked.
      if (principal || !isFromAnybody(request) || answer.codes.length > 0 || account.isTold) return reply.send(withCost(answer.text, account));
      return reply.header('cache-control', publicCacheControl).send(withSharedCost(answer.text, account));
    },
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Iterable<[string, string]>;
  readonly text: string;
}

/** The answer to a caller who has not even the points that any request costs. */
function refusedAtTheDoor({ headers }: FastifyRequest, account: Account): Answer | undefined {
  try {
    account.pay(pointsOfRequest);
    return undefined;
  } catch (refusal) {
    const text = JSON.stringify({ errors: [presentError(refusal)] });
    return { status: errors.RATE_LIMITED.status, headers: [['content-type', answerTypeOf(headers.accept)]], text };
  }
}

async function apolloAnswer(apollo: ApolloServer<RequestContext>, request: FastifyRequest, context: RequestContext): Promise<Answer> {
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: toApollo(request), context: async () => context });
  if (body.kind !== 'complete') throw new Error('An answer in parts was made, though no operation may ask for one.');
  return { status: status ?? 200, headers, text: body.string };
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
  readonly retryAfter?: string | undefined;
}

/**
 * Puts the request id into each error of an answer, and finds the status: that of the gravest error where nothing was
 * answered, 200 where there is data besides. Apollo writes errors first, which tells such answers by their beginning.
 */
function withErrors(text: string, requestId: string): WithErrors {
  if (!text.startsWith('{"errors":')) return { text, codes: [] };
  const answer = JSON.parse(text) as { errors: { message: string; extensions: { code: ErrorCode } }[]; data?: unknown };
  const codes = answer.errors.map(({ extensions }) => extensions.code);
  for (const error of answer.errors) Object.assign(error.extensions, { requestId });
  const gravest = Math.max(...codes.map((code) => errors[code].status));
  return { text: JSON.stringify(answer), codes, status: answer.data ? 200 : gravest, retryAfter: retryAfterOf(answer.errors) };
}
