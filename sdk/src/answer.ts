import { type GraphQLAnswerError, JejaringError } from './errors.js';

/** What came back over HTTP, its body read to the end. */
export interface Answer {
  readonly status: number;
  header(name: string): string | null;
  readonly body: string;
}

interface GraphQLAnswer {
  readonly data?: object | null;
  readonly errors?: ReadonlyArray<GraphQLAnswerError>;
}

/**
 * The data of a complete answer.
 * @throws JejaringError for an answer with errors, even if part of it was answered, and for one that is not GraphQL
 */
export function dataOf(answer: Answer): object {
  const { status } = answer;
  const { data, errors = [] } = graphqlAnswer(answer) ?? {};
  const [first] = errors;
  const requestId = answer.header('x-request-id') ?? first?.extensions?.requestId;
  if (first) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    const code = first.extensions?.code ?? 'UNEXPECTED_ANSWER';
    throw new JejaringError({ code, message: first.message + more, status, requestId, errors, data: data ?? undefined });
  }
  if (!data || status < 200 || status > 299) {
    const found = answer.header('content-type') ?? 'a body without a content type';
    const message = `The answer is not of a GraphQL API: ${found}, with status ${status}. Check the URL and what stands between.`;
    throw new JejaringError({ code: 'UNEXPECTED_ANSWER', message, status, requestId });
  }
  return data;
}

function graphqlAnswer({ body }: Answer): GraphQLAnswer | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isObject(answer)) return undefined;
  const { data, errors } = answer;
  const wellFormed =
    (data === undefined || data === null || isObject(data)) &&
    (errors === undefined || (Array.isArray(errors) && errors.every((error) => isObject(error) && typeof error.message === 'string')));
  return wellFormed ? (answer as GraphQLAnswer) : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
