import { AbortedError, TimeoutError } from './errors.js';
import type { Whose } from './outgoing.js';

/** The longest time a timer can be set to: 24 days. A longer one would end at once, so it is not set. */
const longest = 2 ** 31 - 1;

/**
 * Does some work that must end in time and before the caller's signal says so. Afterwards neither a timer nor a listener
 * is left, however it ended; and it ends in time even if the work pays no heed to the signal it is given.
 * @param milliseconds `Infinity` for no limit
 * @throws TimeoutError, AbortedError, or what the work throws
 */
export async function withDeadline<Result>(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
  whose: Whose,
): Promise<Result> {
  const aborted = () => new AbortedError({ ...whose, code: 'ABORTED', message: 'The request was ended by its signal.', cause: signal?.reason });
  if (signal?.aborted) throw aborted();
  const ending = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason), { once: true });
  });
  const abort = () => ending.abort(aborted());
  const expire = () =>
    ending.abort(new TimeoutError({ ...whose, code: 'NETWORK_TIMEOUT', message: `The answer was not complete after ${milliseconds} ms.`, retryable: true }));

  signal?.addEventListener('abort', abort, { once: true });
  const timer = milliseconds > longest ? undefined : setTimeout(expire, milliseconds);
  try {
    return await Promise.race([work(ending.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Waits, unless the signal speaks first. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined, whose: Whose): Promise<void> {
  if (milliseconds <= 0) return;
  const waiting = (ending: AbortSignal) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      ending.addEventListener('abort', () => clearTimeout(timer), { once: true });
    });
  await withDeadline(Infinity, signal, waiting, whose);
}
