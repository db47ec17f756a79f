import { setTimeout as pause } from 'node:timers/promises';
import type { Caller, Database, Lent } from '../query/database.js';
import type { Statement } from '../query/sql.js';
import type { Engine } from './engine.js';
import { isLostConnection, toldAs } from './failures.js';
import { type Borrowed, ReadLine } from './readLine.js';
import { StatementNames } from './statementNames.js';

/**
 * How many prepared statements one connection keeps. One that is full is closed and replaced, which frees them all in one
 * step; naming single ones for removal would need what neither pg nor its pool gives, the moment at which no connection uses a name.
 */
const preparedAtMost = 500;

/** What lost one connection has often lost others: in this time the pool finds out about those that lie idle. */
const discoveryMs = 100;

/** A read while it is answered. */
interface Underway {
  readonly statement: Statement;
  readonly caller: Caller | undefined;
  /** The connection that runs it at the moment. */
  client?: Borrowed | undefined;
  /** The end that was asked for because the caller has gone. */
  ending?: Promise<void>;
}

/** The reader's view of an engine: statements in, the value of their one column out, untouched. */
export function openReads(engine: Engine): Database {
  const names = new StatementNames();
  const line = new ReadLine(engine.pool);

  const single = (client: Borrowed, statement: Statement): Promise<Lent> => client.value(statement, names.nameOf(statement.text), engine.patience);

  /** Says to the database who asks, for this statement alone: what is set in a transaction goes with it. */
  async function asPrincipal(client: Borrowed, statement: Statement): Promise<Lent> {
    const { scopes, ...who } = statement.principal!;
    await client.query('begin');
    try {
      await client.query("select set_config('jejaring.principal', $1, true)", [JSON.stringify({ ...who, scopes: [...scopes] })]);
      const value = await single(client, statement);
      await client.query('commit');
      return value;
    } catch (fault) {
      // Where even that fails the connection is broken, and so is the transaction.
      await client.query('rollback').catch(() => client.end());
      throw fault;
    }
  }

  async function run(read: Underway): Promise<Lent> {
    const client = await line.take();
    if (read.caller?.aborted) {
      line.pass(client);
      throw read.caller.reason;
    }
    read.client = client;
    let value: Lent | undefined;
    try {
      value = await (read.statement.principal ? asPrincipal(client, read.statement) : single(client, read.statement));
      return value;
    } finally {
      read.client = undefined;
      // A cancellation on its way must not meet the next statement of this connection.
      if (read.ending !== undefined) await read.ending;
      if (value && client.prepared.size < preparedAtMost) line.pass(client);
      else line.putBack(client, client.prepared.size >= preparedAtMost);
    }
  }

  /**
   * An idle connection can be dead without anybody knowing. A read changes nothing, so it may be asked again, once; but not one in somebody's name, which
   * may have left a line in a log.
   */
  async function answer(read: Underway): Promise<Lent> {
    try {
      return await run(read).catch(async (fault) => {
        if (!isLostConnection(fault) || read.statement.principal) throw fault;
        await pause(discoveryMs);
        return run(read);
      });
    } catch (fault) {
      throw toldAs(fault);
    }
  }

  /** The answer, unless the caller goes away first: then the reason of that, without waiting for the database. */
  function bytes(statement: Statement, caller?: Caller): Promise<Lent> {
    const read: Underway = { statement, caller };
    if (!caller) return answer(read);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(caller.reason);
        if (read.client) read.ending = engine.cancel(read.client);
      };
      const over = (): void => caller.removeEventListener('abort', leave);
      if (caller.aborted) leave();
      caller.addEventListener('abort', leave);
      answer(read).then(
        (value) => {
          over();
          resolve(value);
        },
        (fault) => {
          over();
          reject(fault);
        },
      );
    });
  }

  return {
    bytes,
    async text(statement, caller) {
      const lent = await bytes(statement, caller);
      const text = lent.bytes.toString();
      lent.giveBack();
      return text;
    },
  };
}
