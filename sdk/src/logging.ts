import { type Deprecation, graphqlAnswerIn } from './answer.js';
import { JejaringError } from './errors.js';
import type { HttpAnswer, Middleware } from './exchange.js';

/** What a line says besides its sentence. Nothing of what was sent or answered is in it. */
export interface LogFields {
  /** The operation; undefined for one without a name. */
  readonly operation: string | undefined;
  /** Finds the request in the server's log. */
  readonly requestId?: string | undefined;
  /** 1 for the first attempt. */
  readonly attempt?: number;
  /** The HTTP status, where an answer arrived. */
  readonly status?: number;
  /** Milliseconds from sending to the last byte. */
  readonly ms?: number;
  /** The code of the fault, where none arrived. */
  readonly code?: string | undefined;
  /** The field that will go away, where the line is about one. */
  readonly field?: string | undefined;
}

/** Where lines go; `console` will do. A level that is missing is not written. */
export type Logger = { readonly [level in 'debug' | 'info' | 'warn' | 'error']?: (sentence: string, fields: LogFields) => void };

/**
 * Tells a logger about each attempt: `debug` for what was answered, `warn` for what failed. Fields that will go away are
 * told once each, by `warn`.
 */
export function logTo(logger: Logger): Middleware {
  const noticed = new Set<string>();
  return async (request, next) => {
    const { operation, attempt, headers, signal } = request;
    const began = Date.now();
    const fields = () => ({ operation, requestId: headers['x-request-id'], attempt, ms: Date.now() - began });
    try {
      const answer = await next(request);
      const { status } = answer;
      logger[status < 400 ? 'debug' : 'warn']?.('Answered.', { ...fields(), requestId: answer.header('x-request-id') ?? headers['x-request-id'], status });
      for (const { field, reason } of deprecationsIn(answer)) {
        const what = field ?? `A field of ${operation ?? 'an operation without a name'}`;
        if (noticed.has(what)) continue;
        noticed.add(what);
        logger.warn?.(`${what} is deprecated. ${reason}`, { operation, field });
      }
      return answer;
    } catch (fault) {
      const told = signal.aborted ? signal.reason : fault;
      logger.warn?.('Not answered.', { ...fields(), code: told instanceof JejaringError ? told.code : undefined });
      throw fault;
    }
  };
}

/** The fields of an answer that will go away; of headers alone it is not known which they are. */
function deprecationsIn({ header, body }: HttpAnswer): readonly Deprecation[] {
  const told = body.includes('"deprecations"') ? graphqlAnswerIn(body)?.extensions?.deprecations : undefined;
  if (told || !header('deprecation')) return told ?? [];
  const sunset = header('sunset');
  return [{ reason: sunset ? `It works until ${sunset}.` : 'It will go away.' }];
}
