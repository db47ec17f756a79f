import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../query/database.js';
import type { Statement } from '../query/sql.js';
import type { Engine } from './engine.js';
import { isLostConnection, toldAs } from './failures.js';
import { StatementNames } from './statementNames.js';
import type { WatchedClient } from './watchedClient.js';

/**
 * How many prepared statements one connection keeps. One that is full is closed and replaced, which frees them all in one
 * step; naming single ones for removal would need what neither pg nor its pool gives, the moment at which no connection uses a name.
 */
const preparedAtMost = 500;

/** What lost one connection has often lost others: in this time the pool finds out about those that lie idle. */
const discoveryMs = 100;

/** The reader's view of an engine: statements in, the text of their one column out, untouched. */
export function openReads(engine: Engine): Database {
  const names = new StatementNames();
  const prepared = new WeakMap<WatchedClient, Set<string>>();

  async function run(statement: Statement, signal: AbortSignal | undefined): Promise<string> {
    const client = (await engine.pool.connect()) as WatchedClient & { release(isFull?: boolean): void };
    if (signal?.aborted) {
      client.release();
      throw signal.reason;
    }
    const name = names.nameOf(statement.text);
    const own = prepared.get(client) ?? new Set();
    if (name) prepared.set(client, own.add(name));
    let cancelling: Promise<void> | undefined;
    const stop = (): void => {
      cancelling = engine.cancel(client);
    };
    signal?.addEventListener('abort', stop, { once: true });
    const { patience } = client;
    client.patience = engine.patience;
    try {
      const { rows } = await client.query({ ...statement, name, rowMode: 'array' });
      return rows[0][0];
    } finally {
      client.patience = patience;
      signal?.removeEventListener('abort', stop);
      // A cancellation on its way must not meet the next statement of this connection.
      await cancelling;
      client.release(own.size >= preparedAtMost);
    }
  }

  return {
    text(statement, signal) {
      // An idle connection can be dead without anybody knowing. A read changes nothing, so it may be asked again, once.
      const answer = run(statement, signal)
        .catch(async (fault) => {
          if (!isLostConnection(fault)) throw fault;
          await pause(discoveryMs);
          return run(statement, signal);
        })
        .catch((fault) => Promise.reject(toldAs(fault)));
      return signal ? orAborted(answer, signal) : answer;
    },
  };
}

/** The answer, unless the caller goes away first: then the reason of that, without waiting for the database. */
function orAborted<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
