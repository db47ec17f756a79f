import { readFileSync } from 'node:fs';
import { docstring } from './operations.mjs';

/** Codes that have a class of their own, whatever status they come with. */
const byCode = {
  DUPLICATE: 'ValidationError',
  IDEMPOTENCY_KEY_REUSED: 'IdempotencyError',
  QUERY_TOO_COMPLEX: 'QueryTooComplexError',
  RATE_LIMITED: 'RateLimitError',
  VALIDATION_FAILED: 'ValidationError',
};

/** Statuses whose codes may stand in the payload of a mutation, where the status is 200 and tells nothing. */
const byStatus = { 401: 'AuthenticationError', 403: 'PermissionError', 404: 'NotFoundError', 409: 'ConflictError', 429: 'RateLimitError' };

/**
 * Prints the server's codes as a type, and the class of those whose status does not tell it. The one list is the server's own,
 * as emitted into schema/errors.json.
 */
export function plugin() {
  const codes = JSON.parse(readFileSync(new URL('../../schema/errors.json', import.meta.url), 'utf8'));
  const classes = Object.fromEntries(Object.entries(codes).flatMap(([code, { status }]) => (byStatus[status] ? [[code, byStatus[status]]] : [])));
  const entries = Object.entries({ ...classes, ...byCode }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = [...new Set(entries.map(([, name]) => name))].sort();
  return {
    prepend: [`import { ${names.join(', ')}, type JejaringError } from '../errors.js';\n`],
    content: [
      docstring(['What the server refuses a request for. A code is part of the contract; the sentence that comes with it is not.']),
      `export type ErrorCode =\n${Object.entries(codes)
        .map(([code, { means }]) => `  /** ${means} */\n  | '${code}'`)
        .join('\n')};`,
      '',
      docstring(['The class of each code that has one of its own, whatever status it comes with.']),
      'export const errorClasses: Readonly<Record<string, typeof JejaringError>> = {',
      ...entries.map(([code, name]) => `  ${code}: ${name},`),
      '};\n',
    ].join('\n'),
  };
}
