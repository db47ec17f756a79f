import pg from 'pg';
import { expect } from 'vitest';
import { registryTables } from '../../server/src/app.js';
import { migrate } from '../../server/src/database/orm.js';
import { openStore, type Store } from '../../server/src/database/store.js';
import { postgresUrl } from './databases.js';

/** A migrated PostgreSQL and connections to it that do not know of each other, as whom its tables belong to. */
export class Writers {
  readonly #clients: pg.Client[] = [];

  private constructor(
    readonly store: Store,
    private readonly url: string,
  ) {}

  static async open(): Promise<Writers> {
    const url = await postgresUrl();
    const store = await openStore({ databaseUrl: url, dataDir: '' }, registryTables);
    await migrate(store.orm);
    return new Writers(store, url);
  }

  /** One more connection. */
  readonly connect = async (): Promise<pg.Client> => {
    const client = new pg.Client(this.url);
    await client.connect();
    this.#clients.push(client);
    return client;
  };

  /** Resolves once a connection waits for another one. */
  readonly isWaiting = (client: pg.Client): Promise<void> => {
    const { processID } = client as pg.Client & { processID: number };
    return expect.poll(async () => (await this.store.orm.query('select cardinality(pg_blocking_pids($1)) as blocking', [processID]))[0].blocking).toBe(1);
  };

  /** How often the database has ended a transaction because several waited for each other. */
  readonly deadlocks = async (): Promise<number> =>
    (await this.store.orm.query('select deadlocks::int as number from pg_stat_database where datname = current_database()'))[0].number;

  /** Ends the connections, and leaves the store. */
  async disconnect(): Promise<void> {
    for (const client of this.#clients.splice(0)) await client.end();
  }

  async close(): Promise<void> {
    await this.disconnect();
    await this.store.close();
  }
}
