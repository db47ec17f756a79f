import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { lockDirectory } from './directoryLock.js';
import { EmbeddedBackend } from './embeddedBackend.js';
import type { Engine } from './engine.js';
import { applySession } from './sessionSettings.js';
import { StartError } from './startError.js';
import { deadline, WatchedClient } from './watchedClient.js';

/** PGlite as an engine, with what only it can do. */
export interface EmbeddedEngine extends Engine {
  /** The whole database as bytes. */
  dump(): Promise<Uint8Array>;
  /** Makes an in-memory database come back as it is now when it has to be opened again. */
  keep(): Promise<void>;
}

/** The directory that means none: everything is in memory and ends with the process. */
export const inMemory = 'memory:';

/**
 * Opens PGlite in a worker thread behind a socket that only this user can reach, so that no statement holds up the event loop.
 *
 * PGlite has one back end, so the pool has one connection: reads and transactions take turns on it, and a read that is made
 * inside a transaction must go through that transaction, or it waits for itself until the pool refuses it.
 * A statement that outlasts its deadline costs the worker: it is ended and opened again on the same
 * directory, where everything committed still is. A database in memory comes back as it was opened, or as it was
 * at the last {@link EmbeddedEngine.keep}.
 * @param dump a saved database to start an in-memory one from
 * @throws StartError when the directory is in use or cannot be opened
 */
export async function openEmbedded(dataDir: string, dump?: Uint8Array): Promise<EmbeddedEngine> {
  const isInMemory = dataDir === inMemory;
  const unlock = isInMemory ? () => {} : lockDirectory(dataDir);
  // Made with mode 0700. Windows has no such sockets for PGlite: a free port of 127.0.0.1 there.
  const socketDir = process.platform === 'win32' ? undefined : mkdtempSync(join(tmpdir(), 'jejaring-'));
  const backend = new EmbeddedBackend({
    dataDir: isInMemory ? 'memory://' : join(resolve(dataDir), 'postgres'),
    dump,
    socket: socketDir && join(socketDir, '.s.PGSQL.5432'),
  });
  const leave = async (): Promise<void> => {
    await backend.close();
    if (socketDir) rmSync(socketDir, { recursive: true, force: true });
    unlock();
  };
  try {
    if (isInMemory) await backend.ready();
    else await openFiles(resolve(dataDir), backend);
  } catch (fault) {
    await leave();
    throw fault;
  }

  class EmbeddedClient extends WatchedClient {
    override connect(): Promise<this>;
    override connect(connected: (fault: Error | null, client: this) => void): void;
    override connect(connected?: (fault: Error | null, client: this) => void): Promise<this> | undefined {
      const opened = backend
        .ready()
        .then(() => super.connect())
        .then(() => this);
      if (!connected) return opened;
      opened.then(
        () => connected(null, this),
        (fault) => connected(fault, this),
      );
    }

    protected override whenLate(): void {
      backend.restart();
    }
  }

  const heard = new Map<string, Set<() => void>>();
  const pool = new pg.Pool({
    host: socketDir ?? '127.0.0.1',
    port: backend.port ?? 5432,
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    max: 1,
    idleTimeoutMillis: 0,
    // Long enough to open the worker again on a slow machine; also ends a read that waits for its own transaction.
    connectionTimeoutMillis: 15_000,
    Client: EmbeddedClient,
    // The back end outlives the connection: this drops named statements, locks and settings that the last one left.
    onConnect: async (client) => {
      await client.query('discard all');
      await applySession(client);
      for (const channel of heard.keys()) await client.query(`listen ${channel}`);
      // What others would hear comes back on the one connection there is.
      client.on('notification', ({ channel }) => {
        for (const each of heard.get(channel) ?? []) each();
      });
    },
  });
  pool.on('error', () => {});

  return {
    kind: 'embedded',
    pool,
    patience: deadline.read,
    // PGlite cannot be interrupted; the statement goes on for nobody until it is done or late.
    cancel: async () => {},
    listen(channel, each) {
      const all = heard.get(channel) ?? new Set();
      heard.set(channel, all.add(each));
      void pool.query(`listen ${channel}`).catch(() => {});
      return async () => void all.delete(each);
    },
    dump: () => backend.dump(),
    async keep() {
      if (isInMemory) backend.setup.dump = await backend.dump();
    },
    async close() {
      await pool.end();
      await leave();
    },
  };
}

/**
 * Opens the files of a directory. Until a new database is complete a mark lies beside it: a process that is ended while it makes one
 * leaves half a database behind, which holds nothing yet and is made anew.
 */
async function openFiles(directory: string, backend: EmbeddedBackend): Promise<void> {
  const files = backend.setup.dataDir;
  const mark = join(directory, 'incomplete');
  if (existsSync(mark)) rmSync(files, { recursive: true, force: true });
  const isNew = !existsSync(files);
  try {
    if (isNew) writeFileSync(mark, '');
    await backend.ready();
    if (isNew) rmSync(mark);
  } catch (fault) {
    throw new StartError(
      `The database in ${files} cannot be opened (${(fault as Error).message}). Restore it from a backup, or set DATA_DIR to another directory.`,
    );
  }
}
