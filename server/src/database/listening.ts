import type pg from 'pg';

/** How long to wait before another attempt, in milliseconds: the first, and the most. */
const pauses = { first: 100, most: 5_000 } as const;

/**
 * Listens on a connection of its own, and on another one whenever that breaks. Nothing is kept for who is not there, so after each
 * connection it calls as if something had been heard.
 * @param channel a name of our own, not a caller's
 * @returns what ends it
 */
export function listenAt(makeClient: () => pg.Client, channel: string, heard: () => void): () => Promise<void> {
  let isOver = false;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;

  const connect = async (pause: number): Promise<void> => {
    const made = makeClient();
    client = made;
    let isDone = false;
    const retry = (after: number): void => {
      if (isDone || isOver) return;
      isDone = true;
      again = setTimeout(() => void connect(Math.min(after * 2, pauses.most)), after);
      again.unref();
    };
    let isConnected = false;
    made.on('notification', heard);
    made.on('error', () => {});
    made.on('end', () => retry(isConnected ? pauses.first : pause));
    try {
      await made.connect();
      await made.query(`listen ${channel}`);
      isConnected = true;
      heard();
    } catch {
      await made.end().catch(() => {});
      retry(pause);
    }
  };
  const connecting = connect(pauses.first);

  return async () => {
    isOver = true;
    clearTimeout(again);
    await connecting;
    await client?.end().catch(() => {});
  };
}
