import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errors } from '../errors.js';

/**
 * What a caller may see of an error. A refusal with a code of ours is shown as it is; anything else was not meant for
 * callers and becomes one sentence. A stack is never shown, nor the objects class-validator looked at.
 */
export function presentError(error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  const { locations, path } = error instanceof GraphQLError ? error : {};
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (code === 'INTERNAL_SERVER_ERROR') return { message: errors[code].means, ...place, extensions: { code } };
  const { message, extensions } = error as GraphQLError;
  return { message: brief(message), ...place, extensions: { ...publicDetails(extensions), code } };
}

/** graphql-js repeats a value it cannot use, however long it is. */
const brief = (message: string) => (message.length > 600 ? `${message.slice(0, 600)}…` : message);

/** The header Retry-After for an answer with these errors: the longest wait that one of them asks for, in seconds. */
export function retryAfterOf(shown: readonly GraphQLFormattedError[]): string | undefined {
  const waits = shown.map(({ extensions }) => extensions?.retryAfter).filter((wait) => typeof wait === 'number');
  return waits.length > 0 ? String(Math.max(...waits)) : undefined;
}

/** The code an error is answered with: what was said nearest to its cause, else what it evidently is. */
export function codeOf(error: unknown): ErrorCode {
  const chain = causes(error);
  for (const { extensions } of chain) {
    const { code, http } = extensions as { code?: unknown; http?: { status?: number } };
    if (isErrorCode(code)) return code === 'BAD_REQUEST' ? codeOfStatus(http?.status) : code;
    // Apollo forgets the code where a persisted query's hash or version is wrong.
    if (http?.status === errors.BAD_REQUEST.status) return 'BAD_REQUEST';
  }
  // graphql-js sees only while executing that a variable brought no value for a required argument.
  if (chain[0]?.message.startsWith('Argument "') && !chain[0].originalError) return 'BAD_USER_INPUT';
  return 'INTERNAL_SERVER_ERROR';
}

/** The code for an HTTP status that a library answers a bad request with. */
export const codeOfStatus = (status: number | undefined): ErrorCode =>
  (Object.keys(errors) as ErrorCode[]).find((code) => status !== undefined && status > 400 && status < 500 && errors[code].status === status) ?? 'BAD_REQUEST';

/** The GraphQL errors an error is made of, the one nearest to the cause first. */
function causes(error: unknown): GraphQLError[] {
  const chain: GraphQLError[] = [];
  for (let each = error; each instanceof GraphQLError; each = each.originalError) chain.unshift(each);
  return chain;
}

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(errors, code);

/** Extensions without what is for the machinery (`http`) or for us (`stacktrace`). */
function publicDetails({ http, stacktrace, exception, validationErrors, ...rest }: Record<string, unknown>) {
  return Array.isArray(validationErrors) ? { ...rest, validationErrors: validationErrors.map(violation) } : rest;
}

interface Violation {
  property?: unknown;
  constraints?: unknown;
  children?: Violation[];
}

/** class-validator's report without `target` and `value`, which repeat the caller's whole input. */
const violation = ({ property, constraints, children }: Violation): Violation => ({
  property,
  constraints,
  ...(children?.length && { children: children.map(violation) }),
});
