import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { type EmbeddedEngine, inMemory, openEmbedded } from '../../server/src/database/embedded.js';
import { migrate, type Schema } from '../../server/src/database/orm.js';
import { openStore, type Store, storeOver } from '../../server/src/database/store.js';

/** What a database is filled with after its migrations, under a name that changes when the content does. */
export interface Filling {
  readonly name: string;
  readonly into: (store: Store) => Promise<unknown>;
}

const nothing: Schema = { entities: [], migrations: [] };
const toClose: (() => Promise<unknown>)[] = [];

/** Closes what a test file has opened, the last first; and sees to it that nobody wrote where all read. */
export async function closeDatabases(): Promise<void> {
  for (const close of toClose.splice(0).reverse()) await close();
  for (const each of await Promise.all(shared.values())) {
    const { before } = each;
    each.before = await changesOf(each.store);
    if (each.before !== before) throw new Error('This file has written to a database that other files read. It needs one of its own.');
  }
}

const shared = new Map<string, Promise<{ readonly store: Store; before: string }>>();

const changesOf = async ({ orm }: Store): Promise<string> => (await orm.query('select position::text from journal_head'))[0].position;

/** The same as the others, for test files that only read: the files of a process share it. It ends with the process. */
export async function sharedStore(engine: 'embedded' | 'postgres', schema: Schema, filling: Filling): Promise<Store> {
  const name = `${engine} ${filling.name}`;
  let opening = shared.get(name);
  if (!opening) {
    opening = (engine === 'embedded' ? openCopy : openDatabase)(schema, filling).then(async (store) => ({ store, before: await changesOf(store) }));
    shared.set(name, opening);
  }
  return (await opening).store;
}

/**
 * A private, migrated PGlite in memory, in about a second: migrations and filling run once for all test runs, and every database is
 * a copy of that. Closed after the file's last test.
 */
export const embeddedStore = async (schema: Schema = nothing, filling?: Filling): Promise<Store> => closedLater(await openCopy(schema, filling));

const openCopy = async (schema: Schema, filling?: Filling): Promise<Store> =>
  storeOver(await openEmbedded(inMemory, await embeddedDump(schema, filling)), schema);

/** A migrated and filled PGlite as bytes. Those that are filled begin with what is migrated. */
export function embeddedDump(schema: Schema = nothing, filling?: Filling): Promise<Buffer> {
  const parts = ['without templates, in one segment', ...schema.migrations.map(String), filling?.name ?? ''];
  return template(parts, async () => {
    const engine = await openEmbedded(inMemory, await (filling ? embeddedDump(schema) : empty()));
    return dumped(engine, schema, (store) => (filling ? filling.into(store) : migrate(store.orm)));
  });
}

/**
 * A private, migrated database of a real PostgreSQL, in a fraction of a second: migrations and filling run once in a test run, and every
 * database is a copy of that. Closed after the file's last test.
 */
export const postgresStore = async (schema: Schema = nothing, filling?: Filling): Promise<Store> => closedLater(await openDatabase(schema, filling));

const openDatabase = async (schema: Schema, filling?: Filling): Promise<Store> =>
  openStore({ databaseUrl: await postgresUrl(await filledDatabase(schema, filling)), dataDir: '' }, schema);

/** The address of a new database of a real PostgreSQL that is migrated, and filled if that is wanted: for a server in a process of its own. */
export const migratedUrl = async (schema: Schema, filling?: Filling): Promise<string> => postgresUrl(await filledDatabase(schema, filling));

/** The address of a new database of a real PostgreSQL: empty, or a copy of another. */
export async function postgresUrl(copied = 'template1'): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner((client) => client.query(`create database ${name} template ${copied}`));
  return `${inject('postgres')}/${name}`;
}

/** The name of a database that is migrated and filled by whichever test file wants it first; the others wait for it. Those that are filled begin with what is migrated. */
async function filledDatabase(schema: Schema, filling?: Filling): Promise<string> {
  const begun = filling ? await filledDatabase(schema) : 'template1';
  return asOwner(async (client) => {
    const name = `filled_${digestOf([...schema.migrations.map(String), filling?.name ?? ''])}`;
    // Two statements: one alone would look as of the moment before it waited.
    await client.query('select pg_advisory_lock(1)');
    const { rows } = await client.query('select exists (select from pg_database where datname = $1) as is_there', [name]);
    if (rows[0].is_there) return name;
    const draft = `draft_${randomUUID().replaceAll('-', '')}`;
    await client.query(`create database ${draft} template ${begun}`);
    const store = await openStore({ databaseUrl: `${inject('postgres')}/${draft}`, dataDir: '' }, schema);
    try {
      await (filling ? filling.into(store) : migrate(store.orm));
    } finally {
      await store.close();
    }
    await client.query(`alter database ${draft} rename to ${name}`);
    return name;
  });
}

/** Runs something on the server's own database; the connection, and whatever lock it holds, ends with it. */
async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = await connected(`${inject('postgres')}/postgres`);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Does something that no other test file may do at the same time to any database of the real PostgreSQL. */
export const aloneOnServer = <T>(work: () => Promise<T>): Promise<T> =>
  asOwner(async (client) => {
    await client.query('select pg_advisory_lock(2)');
    return work();
  });

/** The server starts beside the first test files; a start takes seconds. */
async function connected(url: string, patienceMs = 30_000): Promise<pg.Client> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    return client;
  } catch (fault) {
    if (patienceMs <= 0) throw fault;
    await pause(100);
    return connected(url, patienceMs - 100);
  }
}

/** A directory for one test file, removed after its last test. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'jejaring-test-'));
  toClose.push(async () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

const closedLater = (store: Store): Store => {
  let closing: Promise<void> | undefined;
  const once = { ...store, close: () => (closing ??= store.close()) };
  toClose.push(once.close);
  return once;
};

/**
 * A directory for the embedded engine as its first start leaves it before any migration, or migrated and filled: either takes seconds. Removed after
 * the file's last test.
 */
export async function embeddedDirectory(schema: Schema = nothing, filling?: Filling): Promise<string> {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, 'postgres'), { mode: 0o700 });
  const input = await (schema === nothing ? empty() : embeddedDump(schema, filling));
  const { status, stderr } = spawnSync('tar', ['-x', '-C', join(directory, 'postgres')], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return directory;
}

const empty = (): Promise<Buffer> =>
  template(['empty, without templates, in one segment'], async () => {
    const engine = await openEmbedded(inMemory);
    return dumped(engine, nothing, async ({ orm }) => {
      // PostgreSQL's own templates are a third of all files, and nothing here is copied from them.
      await orm.query("update pg_database set datistemplate = false where datname in ('template0', 'template1')");
      for (const unused of ['template0', 'template1']) await orm.query(`drop database ${unused}`);
      // What is reserved for pages is filled with zeros at every opening; the pages of all that is tested here fit into a quarter.
      await orm.query("alter system set shared_buffers = '32MB'");
    });
  });

async function dumped(engine: EmbeddedEngine, schema: Schema, fill: (store: Store) => Promise<unknown>): Promise<Uint8Array> {
  const store = await storeOver(engine, schema);
  try {
    await fill(store);
    await settle(engine);
    return await engine.dump();
  } finally {
    await store.close();
  }
}

/**
 * Leaves nothing that the next opening would do once more, and of the log the one segment that it goes on in: those that are kept for later are
 * sixteen megabytes each, and would be copied with every database.
 */
async function settle({ pool }: EmbeddedEngine): Promise<void> {
  const client = await pool.connect();
  for (const statement of ['set role none', 'set wal_recycle = off', 'select pg_switch_wal()', 'checkpoint']) await client.query(statement);
  client.release(true);
}

const cache = new URL('../../node_modules/.cache/jejaring-databases/', import.meta.url).pathname;
const dayMs = 86_400_000;

/** A dump that is made once and kept between runs, under a digest of all that it depends on. */
async function template(dependsOn: readonly string[], make: () => Promise<Uint8Array>): Promise<Buffer> {
  const pglite = readFileSync(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8');
  const path = join(cache, `${digestOf([pglite, ...dependsOn])}.tar`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) {
      if (Date.now() - statSync(join(cache, old)).mtimeMs > dayMs) rmSync(join(cache, old), { force: true });
    }
    // Of two test files that want the same one, the second waits; a file is whole when it appears.
    await asOwner(async (client) => {
      await client.query('select pg_advisory_lock(hashtext($1))', [path]);
      if (existsSync(path)) return;
      const draft = `${path}.${randomUUID()}`;
      writeFileSync(draft, await make());
      renameSync(draft, path);
    });
  }
  return readFileSync(path);
}

const digestOf = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
