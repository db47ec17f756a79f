import { readFileSync } from 'node:fs';
import { docstring } from './operations.mjs';

/** Codes that have a class of their own. */
const byCode = {
  DUPLICATE: 'ValidationError',
  IDEMPOTENCY_KEY_REUSED: 'IdempotencyError',
  QUERY_TOO_COMPLEX: 'QueryTooComplexError',
  RATE_LIMITED: 'RateLimitError',
  VALIDATION_FAILED: 'ValidationError',
};

/** What the SDK makes of a status by itself: see `errorClassOf`. */
const byStatus = { 401: 'AuthenticationError', 403: 'PermissionError', 404: 'NotFoundError', 409: 'ConflictError', 429: 'RateLimitError' };

/** Whether the status alone tells the class; it does not where the code may stand in the payload of a mutation, whose status is 200. */
const isPlain = ({ code, status }) => !byCode[code] && !byStatus[status];

/** Prints the server's codes as a type, and the class of those whose status does not tell it. The one list is the server's own, as emitted into schema/errors.json. */
export function plugin() {
  const codes = JSON.parse(readFileSync(new URL('../../schema/errors.json', import.meta.url), 'utf8'));
  const entries = Object.entries(codes).map(([code, { status, means }]) => ({ code, status, means }));
  const special = entries.filter((each) => !isPlain(each)).map(({ code, status }) => ({ code, name: byCode[code] ?? byStatus[status] }));
  const names = [...new Set(['JejaringError', ...special.map(({ name }) => name)])].sort();
  return {
    prepend: [`import { ${names.map((name) => (name === 'JejaringError' ? `type ${name}` : name)).join(', ')} } from '../errors.js';\n`],
    content: [
      docstring(['What the server refuses a request for. A code is part of the contract; the sentence that comes with it is not.']),
      `export type ErrorCode =\n${entries.map(({ code, means }) => `  /** ${means} */\n  | '${code}'`).join('\n')};`,
      '',
      docstring(['The class of each code whose status does not tell it.']),
      'export const errorClasses: Readonly<Record<string, typeof JejaringError>> = {',
      ...special.map(({ code, name }) => `  ${code}: ${name},`),
      '};\n',
    ].join('\n'),
  };
}
