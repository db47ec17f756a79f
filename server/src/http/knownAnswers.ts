import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { errors } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import type { Lent, Reader } from '../query/index.js';
import type { Closing } from './closing.js';
import { logFault } from './compiledReads.js';
import { gzipped, isLong, takesGzip } from './compression.js';
import { costEnd, withCost } from './cost.js';
import { Departure } from './departure.js';
import { errorBody } from './errorAnswers.js';
import type { AnswerKnown } from './front.js';
import { everywhere, toAnyPage, vary } from './headers.js';
import { type OpenAccount } from './limits/accounts.js';
import type { Metrics } from './metrics.js';
import { codeOf, presentError, retryAfterOf } from './presentError.js';
import { type Outcome, readOperation } from './readOperation.js';
import { requestIdOf } from './requestId.js';
import { languageTag, viewerOf } from './viewer.js';

/** What answering known operations needs of the house. */
export interface KnownAnswerOptions {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly openAccount: OpenAccount;
  readonly hideSuggestions: boolean;
  readonly metrics: Metrics;
  readonly closing: Closing;
  readonly log: FastifyBaseLogger;
}

/** The headers that are the same on every answer of `/graphql`: name, value, name, value, which Node writes as they are. */
const fixed = Object.entries({ ...everywhere, ...toAnyPage, 'cache-control': 'no-store' }).flat();

const beforeData = Buffer.from('{"data":');

/** Answers known operations with the bytes that the database sends; what it writes is what Fastify and Apollo would have written. */
export function knownAnswers({ schema, reader, openAccount, hideSuggestions, metrics, closing, log }: KnownAnswerOptions): AnswerKnown {
  return async (request, response, { answerType }, { document, operation, operationName, variables }) => {
    const began = performance.now();
    const { headers } = request;
    const context: RequestContext = {
      viewer: viewerOf(headers),
      reader,
      signal: new Departure(response),
      requestId: requestIdOf(request),
      account: openAccount(request),
    };
    const outcome = await readOperation(
      { schema, document, operation, operationName, variables, context, hideSuggestions },
      (by, read) => by.bytes(read),
      async () => null,
    );
    if (!outcome) return false;

    const { status, parts, retryAfter, written } = bodyOf(outcome, context);
    const { requestId, viewer } = context;
    const head = [...fixed, 'x-request-id', requestId, 'content-language', languageTag[viewer.locale], 'content-type', answerType];
    if (retryAfter) head.push('retry-after', retryAfter);
    if (closing.announced) head.push('connection', 'close');
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (!isLong(length)) head.push('vary', vary);
    else head.push('vary', `${vary}, Accept-Encoding`);
    if (isLong(length) && takesGzip(headers['accept-encoding'])) {
      const small = await gzipped(Buffer.concat(parts));
      response.writeHead(status, [...head, 'content-encoding', 'gzip', 'content-length', String(small.length)]).end(small);
      written();
    } else {
      response.writeHead(status, [...head, 'content-length', String(length)]);
      for (const part of parts) response.write(part);
      response.end(written);
    }
    metrics.answered('POST', '/graphql', status, performance.now() - began);
    return true;
  };

  function bodyOf(outcome: Outcome<Lent>, context: RequestContext): Body {
    if (!outcome.errors) return { status: 200, parts: [beforeData, outcome.data.bytes, Buffer.from(costEnd(context.account))], written: outcome.data.giveBack };
    for (const error of outcome.errors) logFault(log, error, context);
    const codes = outcome.errors.map(codeOf);
    for (const code of codes) metrics.refused(code);
    const shown = outcome.errors.map(presentError);
    const text = withCost(errorBody(context.requestId, ...shown), context.account);
    return { status: Math.max(...codes.map((code) => errors[code].status)), parts: [Buffer.from(text)], retryAfter: retryAfterOf(shown), written() {} };
  }
}

interface Body {
  readonly status: number;
  readonly parts: readonly Buffer[];
  readonly retryAfter?: string | undefined;
  /** To be called when all of it has been written, and not before. */
  readonly written: () => void;
}
