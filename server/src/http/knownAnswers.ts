import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Keyring } from '../access/keyring.js';
import { errors } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import type { Lent, Reader } from '../query/index.js';
import type { Closing } from './closing.js';
import { logFault } from './compiledReads.js';
import { costEnd, withCost } from './cost.js';
import { Departure } from './departure.js';
import { errorBody } from './errorAnswers.js';
import type { AnswerKnown } from './front.js';
import { challenge, everywhere, toAnyPage } from './headers.js';
import type { Identity } from './identity.js';
import { type OpenAccount } from './limits/accounts.js';
import type { Metrics } from './metrics.js';
import { codeOf, presentError, retryAfterOf } from './presentError.js';
import { type Outcome, readOperation } from './readOperation.js';
import { requestIdOf } from './requestId.js';
import { type Body, bodyOfText, sendBody } from './sendBody.js';
import { languageTag, viewerOf } from './viewer.js';

/** What answering known operations needs of the house. */
export interface KnownAnswerOptions {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly identity: Identity;
  readonly keyring: Keyring | undefined;
  readonly openAccount: OpenAccount;
  readonly hideSuggestions: boolean;
  readonly metrics: Metrics;
  readonly closing: Closing;
  readonly log: FastifyBaseLogger;
}

/** The headers that are the same on every answer of `/graphql`: name, value, name, value, which Node writes as they are. */
const fixed = Object.entries({ ...everywhere, ...toAnyPage, 'cache-control': 'no-store' }).flat();

/** Answers known operations with the bytes that the database sends; what it writes is what Fastify and Apollo would have written. */
export function knownAnswers({ schema, reader, identity, keyring, openAccount, hideSuggestions, metrics, closing, log }: KnownAnswerOptions): AnswerKnown {
  return async (request, response, { answerType }, { document, operation, operationName, variables }) => {
    const began = performance.now();
    const { headers } = request;
    const principal = identity.known(request);
    // A key that must be looked up, or refused.
    if (principal === null) return false;
    const context: RequestContext = {
      viewer: viewerOf(headers, principal),
      reader,
      signal: new Departure(response),
      requestId: requestIdOf(request),
      account: openAccount(request, principal),
      keyring,
    };
    const outcome = await readOperation(
      { schema, document, operation, operationName, variables, context, hideSuggestions },
      (by, read) => by.bytes(read),
      async () => null,
    );
    if (!outcome) return false;
    // Nobody is there to be answered.
    if (context.signal.aborted) return true;

    const { status, body, retryAfter } = answerOf(outcome, context);
    const { requestId, viewer } = context;
    const head = [...fixed, 'x-request-id', requestId, 'content-language', languageTag[viewer.locale], 'content-type', answerType];
    if (retryAfter) head.push('retry-after', retryAfter);
    if (status === errors.UNAUTHENTICATED.status) head.push(...Object.entries(challenge).flat());
    if (closing.announced) head.push('connection', 'close');
    try {
      await sendBody(response, status, head, body, headers['accept-encoding']);
    } catch (fault) {
      // Part of it may be on its way, so no other answer can be given.
      log.error({ requestId, err: fault }, 'An answer could not be written.');
      response.destroy();
    }
    metrics.answered('POST', '/graphql', status, performance.now() - began);
    return true;
  };

  function answerOf(outcome: Outcome<Lent>, context: RequestContext): Answer {
    if (!outcome.errors) return { status: 200, body: { before: '{"data":', lent: outcome.data, after: costEnd(context.account) } };
    for (const error of outcome.errors) logFault(log, error, context);
    const codes = outcome.errors.map(codeOf);
    for (const code of codes) metrics.refused(code);
    const shown = outcome.errors.map(presentError);
    const body = bodyOfText(withCost(errorBody(context.requestId, ...shown), context.account));
    return { status: Math.max(...codes.map((code) => errors[code].status)), body, retryAfter: retryAfterOf(shown) };
  }
}

interface Answer {
  readonly status: number;
  readonly body: Body;
  readonly retryAfter?: string | undefined;
}
