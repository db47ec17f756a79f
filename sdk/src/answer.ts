import type { Operation } from './document.js';
import { errorClassOf } from './errorClass.js';
import { type GraphQLAnswerError, RateLimitError } from './errors.js';
import type { HttpAnswer } from './exchange.js';
import type { Whose } from './outgoing.js';
import type { Cost } from './rateLimit.js';
import { retryAfterOf, retryableOf } from './retries.js';

/** Whether an answer that holds errors besides data is an error (`none`) or an answer (`all`). */
export type ErrorPolicy = 'none' | 'all';

/** The data of an answer with what came along. */
export interface Reply<Data> {
  readonly data: Data;
  /** What failed in part; empty unless `errorPolicy: 'all'` lets it through. */
  readonly errors: ReadonlyArray<GraphQLAnswerError>;
  readonly response: HttpAnswer;
  /** Finds the request in the server's log. */
  readonly requestId: string | undefined;
  /** What it cost; undefined where the server does not say. */
  readonly cost: Cost | undefined;
}

/** That a field which was asked for will go away. */
export interface Deprecation {
  /** The field, for example `Agreement.level`; undefined where the answer says only that there is one. */
  readonly field?: string | undefined;
  /** What to use instead, and until when it works. */
  readonly reason: string;
}

/** An answer that is GraphQL, whatever it says. */
export interface GraphQLAnswer {
  readonly data?: object | null;
  readonly errors?: ReadonlyArray<GraphQLAnswerError>;
  readonly extensions?: { readonly cost?: Cost; readonly deprecations?: ReadonlyArray<Deprecation> };
}

/**
 * The data of a complete answer.
 * @param sent the operation and the id that the request was sent with
 * @throws JejaringError for an answer with errors, for a mutation that the rules of the domain refused, and for what is not GraphQL
 */
export function replyOf(response: HttpAnswer, said: GraphQLAnswer | undefined, sent: Operation & Whose, policy: ErrorPolicy = 'none'): Reply<object> {
  const { status, header } = response;
  const { data, errors = [], extensions } = said ?? {};
  const failed = errors.length > 0 || sent.kind !== 'mutation' ? errors : refusalsIn(data ?? {});
  const [first] = failed;
  const requestId = header('x-request-id') ?? first?.extensions?.requestId ?? sent.requestId;
  if (data && status < 300 && (!first || policy === 'all')) return { data, errors, response, requestId, cost: extensions?.cost };

  const code = data && errors.length > 0 ? 'PARTIAL' : (first?.extensions?.code ?? 'UNEXPECTED_ANSWER');
  const Class = errorClassOf(code, status);
  const more = failed.length > 1 ? ` (and ${failed.length - 1} more)` : '';
  throw new Class({
    code,
    message: first ? first.message + more : `The answer is not of a GraphQL API: ${header('content-type')}, with status ${status}.`,
    operation: sent.name,
    status,
    requestId,
    errors: failed,
    data,
    retryAfter: retryAfterOf(header),
    // A limit is told by its code alone where something on the way hides the status.
    retryable: retryableOf(header) ?? (Class === RateLimitError || undefined),
  });
}

/** What the payloads of a mutation were refused for: their `errors`, which are data of the schema, as errors of an answer. */
const refusalsIn = (data: object): GraphQLAnswerError[] =>
  Object.values(data).flatMap((payload) => {
    const errors: unknown = payload?.errors;
    if (!Array.isArray(errors)) return [];
    return errors.map(({ message, path, ...extensions }) => ({ message: String(message), path, extensions }));
  });

/** The answer that a body holds; undefined where it holds something else. */
export function graphqlAnswerIn(body: string): GraphQLAnswer | undefined {
  try {
    const answer = JSON.parse(body) as GraphQLAnswer;
    const { data, errors } = answer;
    const wellFormed = typeof (data ?? answer) === 'object' && !Array.isArray(data ?? answer);
    return wellFormed && (errors ?? []).every(({ message }) => typeof message === 'string') ? answer : undefined;
  } catch {
    // Not JSON, or JSON of another form.
    return undefined;
  }
}
