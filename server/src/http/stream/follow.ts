import type { ServerResponse } from 'node:http';
import type { Announcer } from '../../query/index.js';

/** One event as it was read: its cursor, and its data as JSON. */
export interface Event {
  readonly cursor: string;
  readonly json: string;
}

/** What following needs. */
export interface Following {
  readonly announcer: Announcer;
  /** The events behind a cursor, as many as are read at once. */
  readonly read: (after: string) => Promise<readonly Event[]>;
  /** The cursor to begin behind. */
  readonly from: string;
  /** Whether a page is so full that there may be more behind it. */
  readonly isFull: (events: readonly Event[]) => boolean;
  /** Tells that the connection lives; and each time is looked whether there is something of which no word came. */
  readonly heartbeatMs: number;
  /** How long somebody may take nothing before the connection is given up. */
  readonly patienceMs: number;
  readonly response: ServerResponse;
}

/**
 * Sends events as they come, each once and in their order, until the other side goes away or `response` is ended.
 *
 * At most one page is held for a reader: the next is read when that has been taken. Where the journal is read from, not the announcement, decides what is
 * sent, so a word that is lost or comes twice changes nothing.
 */
export async function follow({ announcer, read, from, isFull, heartbeatMs, patienceMs, response }: Following): Promise<void> {
  let after = from;
  let isStale = true;
  let wake = (): void => {};
  const stopListening = announcer.onChange(() => {
    isStale = true;
    wake();
  });
  const isOver = (): boolean => response.writableEnded || response.destroyed;
  response.once('close', () => wake());
  try {
    while (!isOver()) {
      if (isStale) {
        isStale = false;
        const events = await read(after);
        for (const { cursor, json } of events) {
          if (isOver()) return;
          if (!response.write(`event: next\nid: ${cursor}\ndata: ${json}\n\n`)) await taken(response, patienceMs);
          after = cursor;
        }
        if (isFull(events)) isStale = true;
        continue;
      }
      const isAlive = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(resolve, heartbeatMs, true);
        wake = () => {
          clearTimeout(timer);
          resolve(false);
        };
        if (isStale || isOver()) wake();
      });
      wake = () => {};
      if (isAlive && !isOver()) {
        isStale = true;
        if (!response.write(':\n\n')) await taken(response, patienceMs);
      }
    }
  } finally {
    stopListening();
  }
}

/** Resolves when what was written has been taken; gives the connection up when that does not come. */
function taken(response: ServerResponse, patienceMs: number): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => response.destroy(), patienceMs);
    const done = (): void => {
      clearTimeout(timer);
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.once('drain', done).once('close', done);
  });
}
