import type { Pool } from 'pg';
import { DataSource, type EntitySchema, MigrationExecutor } from 'typeorm';
import { StartError } from './startError.js';
import type { WatchedClient } from './watchedClient.js';

/** What the registry is made of, as TypeORM wants to know it. */
export interface Schema {
  readonly entities: readonly (Function | EntitySchema)[];
  readonly migrations: readonly Function[];
}

/**
 * TypeORM over connections that are already there, for migrations and writes. It borrows the pool of the engine and never closes it: on the embedded
 * engine, with its one connection, a second pool would interleave its messages with those of the first.
 */
export async function openOrm(pool: Pool, { entities, migrations }: Schema): Promise<DataSource> {
  const orm = new DataSource({
    type: 'postgres',
    driver: { Pool: borrowing(pool) },
    entities: [...entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    // Migrations create the extensions they need.
    installExtensions: false,
    logging: false,
  });
  return orm.initialize();
}

/** The three things TypeORM does with a pool; ending it is left to its owner. */
const borrowing = (pool: Pool) =>
  class {
    connect: Pool['connect'] = pool.connect.bind(pool);
    on = pool.on.bind(pool);
    end(done: () => void): void {
      done();
    }
  };

/** Any number that nobody else locks by: "jejaring" in the letters' places of the alphabet, as far as it goes. */
const migrationLock = 10_510_118;

/** The states that a migration of ours gives to what it cannot do for want of a right, with a sentence that says who can. */
const wantsRight = /^JJ001$/;

/**
 * Runs the migrations that have not run yet, each in a transaction of its own, without deadlines, as the user that we connect as; then the role that
 * the server works under gets its rights. Of two servers that start at once one waits for the other, and then finds nothing left to do.
 * @returns the names of those that ran
 * @throws StartError where a right is wanting that an administrator of the database has to give
 */
export async function migrate(orm: DataSource): Promise<readonly string[]> {
  const runner = orm.createQueryRunner();
  const client: WatchedClient = await runner.connect();
  client.patience = Number.POSITIVE_INFINITY;
  try {
    await runner.query('set statement_timeout = 0; set lock_timeout = 0; set role none');
    await runner.query('select pg_advisory_lock($1)', [migrationLock]);
    const executor = new MigrationExecutor(orm, runner);
    executor.transaction = 'each';
    const done = (await executor.executePendingMigrations()).map(({ name }) => name);
    const [{ grants }]: { grants: boolean }[] = await runner.query("select to_regprocedure('grant_server()') is not null as grants");
    if (grants) await runner.query('select grant_server()');
    return done;
  } catch (fault) {
    const { code, message } = (fault as { driverError?: { code?: string; message: string } }).driverError ?? (fault as { code?: string; message: string });
    throw code && wantsRight.test(code) ? new StartError(message) : fault;
  } finally {
    // The lock and the settings go with the connection, whatever state it is in.
    await client.end();
    await runner.release();
  }
}
