import type { JejaringError } from './errors.js';
import type { Headers } from './exchange.js';

/** Longer than this nobody waits unasked: the error is given to the caller, who knows better. */
const longestWait = 60_000;

/**
 * How many milliseconds to wait before the next attempt; undefined if there should be none.
 * @param tried how many attempts were made
 */
export function waitBefore(error: JejaringError, tried: number, most: number): number | undefined {
  if (!error.retryable || tried > most) return undefined;
  const wait = error.retryAfter === undefined ? backOff(tried) : error.retryAfter * 1000;
  return wait <= longestWait ? wait : undefined;
}

/** Half a second, doubled each time, 8 seconds at most; up to a quarter less, so that those who failed together do not come back together. */
const backOff = (tried: number): number => Math.min(8_000, 500 * 2 ** (tried - 1)) * (1 - Math.random() / 4);

/** The seconds that headers ask to wait: `retry-after-ms`, else `retry-after` as seconds or a date. */
export function retryAfterOf(header: Headers): number | undefined {
  const milliseconds = Number.parseFloat(header('retry-after-ms') ?? '');
  if (milliseconds >= 0) return milliseconds / 1000;
  const given = header('retry-after') ?? '';
  const seconds = /^[\d.]+$/.test(given) ? Number(given) : (Date.parse(given) - Date.now()) / 1000;
  return seconds >= 0 ? seconds : undefined;
}

/** What the server itself says about another attempt. */
export const retryableOf = (header: Headers): boolean | undefined => ({ true: true, false: false })[header('x-should-retry') ?? ''];
