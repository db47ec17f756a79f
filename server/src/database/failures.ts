import { ApiError, type ErrorCode } from '../errors.js';

interface Failure {
  /** SQLSTATE, or the code or message of the driver where there is none. */
  readonly when: RegExp;
  readonly code: ErrorCode;
  readonly says: string;
}

const away = 'The database cannot be reached. Try again shortly.';
const tooMuch = 'The database has more to do than it can. Try again shortly.';
const late = 'The answer took longer than one statement may. Ask for less.';

/** What a caller is told of the faults a database can have. A fault that is not listed is one of ours, and is not told. */
const failures: readonly Failure[] = [
  { when: /^57014$|^55P03$/, code: 'TIMEOUT', says: late },
  { when: /^08...$|^57P0.$|^53...$|^25006$/, code: 'UNAVAILABLE', says: away },
  { when: /^ECONN|^EPIPE$|^ENOENT$|^ENOTFOUND$|^EAI_AGAIN$|^ETIMEDOUT$|^E(HOST|NET)UNREACH$/, code: 'UNAVAILABLE', says: away },
  { when: /^Connection terminated|not queryable|after calling end|database is closed|runner (was )?already released/, code: 'UNAVAILABLE', says: away },
  {
    when: /^timeout exceeded when trying to connect/,
    code: 'OVERLOADED',
    says: tooMuch,
  },
  {
    when: /^JJ002$/,
    code: 'UNAVAILABLE',
    says: 'Who reads about persons is noted, and that cannot be done now; so nothing was read. Try again shortly.',
  },
  { when: /^22021$/, code: 'BAD_USER_INPUT', says: 'A text holds a character that cannot be stored, such as NUL.' },
  { when: /^22P02$/, code: 'BAD_USER_INPUT', says: 'A value is not written as its type wants it.' },
  { when: /^22007$/, code: 'BAD_USER_INPUT', says: 'A date is not written as year, month and day.' },
  { when: /^22008$/, code: 'BAD_USER_INPUT', says: 'A date is not in the calendar.' },
  { when: /^22003$/, code: 'BAD_USER_INPUT', says: 'A number is larger than its type can hold.' },
];

/** The refusal of a read that would wait too long, or has. */
export const overloaded = (): ApiError => new ApiError('OVERLOADED', tooMuch, { retryAfter: 1 });

/** True when the statement may not have run at all: the connection it was sent on broke, or had been broken while it lay idle. */
export function isLostConnection(fault: unknown): boolean {
  const { code, message } = fault as NodeJS.ErrnoException;
  return /^57P0[12]$|^08006$|^ECONNRESET$|^EPIPE$|^Connection terminated unexpectedly/.test(code ?? message);
}

/** The error to give instead of one of the database, or that same one when callers must not see more than that it happened. */
export function toldAs(fault: unknown): unknown {
  if (fault instanceof ApiError || !(fault instanceof Error)) return fault;
  const { code, message } = (fault as { driverError?: NodeJS.ErrnoException }).driverError ?? (fault as NodeJS.ErrnoException);
  const known = failures.find(({ when }) => when.test(code ?? message));
  if (known?.code === 'OVERLOADED') return overloaded();
  return known ? new ApiError(known.code, known.says) : fault;
}
