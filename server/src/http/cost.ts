import type { Account } from '../graphql/rateLimit.js';

/** The end of an answer, behind its data or errors: `extensions` with what it cost. */
export const costEnd = ({ requested, limit, remaining, restoreRate }: Account): string =>
  `,"extensions":{"cost":{"requested":${requested},"limit":${limit},"remaining":${remaining},"restoreRate":${restoreRate}}}}`;

/** Puts what it cost into an answer that is an object and has no extensions. */
export const withCost = (answer: string, account: Account): string => answer.slice(0, -1) + costEnd(account);

/** The same for an answer that others may get: what it cost, and nothing of the one who asked. */
export const withSharedCost = (answer: string, { requested }: Account): string => `${answer.slice(0, -1)},"extensions":{"cost":{"requested":${requested}}}}`;
