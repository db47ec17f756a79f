import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { errors } from '../errors.js';
import type { RequestContext } from '../graphql/context.js';
import type { Reader } from '../query/index.js';
import type { Closing } from './closing.js';
import { logFault } from './compiledReads.js';
import { gzipped, isLong, takesGzip } from './compression.js';
import { Departure } from './departure.js';
import { errorBody } from './errorAnswers.js';
import type { AnswerKnown } from './front.js';
import { everywhere, toAnyPage, vary } from './headers.js';
import type { Metrics } from './metrics.js';
import { codeOf, presentError } from './presentError.js';
import { readOperation } from './readOperation.js';
import { requestIdOf } from './requestId.js';
import { languageTag, viewerOf } from './viewer.js';

/** What answering known operations needs of the house. */
export interface KnownAnswerOptions {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  readonly hideSuggestions: boolean;
  readonly metrics: Metrics;
  readonly closing: Closing;
  readonly log: FastifyBaseLogger;
}

/** The headers that are the same on every answer of `/graphql`: name, value, name, value, which Node writes as they are. */
const fixed = Object.entries({ ...everywhere, ...toAnyPage, 'cache-control': 'no-store' }).flat();

const beforeData = Buffer.from('{"data":');
const afterData = Buffer.from('}');

/** Answers known operations with the bytes that the database sends; what it writes is what Fastify and Apollo would have written. */
export function knownAnswers({ schema, reader, hideSuggestions, metrics, closing, log }: KnownAnswerOptions): AnswerKnown {
  return async (request, response, { answerType }, { document, operation, operationName, variables }) => {
    const began = performance.now();
    const { headers } = request;
    const requestId = requestIdOf(request);
    const viewer = viewerOf(headers);
    const context: RequestContext = { viewer, reader, signal: new Departure(response), requestId };
    const outcome = await readOperation({ schema, document, operation, operationName, variables, context, hideSuggestions }, (by, read) => by.bytes(read));
    if (!outcome) return false;

    let status = 200;
    let body: Buffer;
    if (outcome.errors) {
      for (const error of outcome.errors) logFault(log, error, context);
      const codes = outcome.errors.map(codeOf);
      for (const code of codes) metrics.refused(code);
      status = Math.max(...codes.map((code) => errors[code].status));
      body = Buffer.from(errorBody(requestId, ...outcome.errors.map(presentError)));
    } else body = Buffer.concat([beforeData, outcome.data, afterData]);

    const head = [...fixed, 'x-request-id', requestId, 'content-language', languageTag[viewer.locale], 'content-type', answerType];
    if (isLong(body.length)) {
      head.push('vary', `${vary}, Accept-Encoding`);
      if (takesGzip(headers['accept-encoding'])) {
        body = await gzipped(body);
        head.push('content-encoding', 'gzip');
      }
    } else head.push('vary', vary);
    if (closing.announced) head.push('connection', 'close');
    head.push('content-length', String(body.length));

    response.writeHead(status, head);
    response.end(body);
    metrics.answered('POST', '/graphql', status, performance.now() - began);
    return true;
  };
}
