import type { DataSource } from 'typeorm';
import type { Announcer, Database } from '../query/database.js';
import { Announcements } from './announcements.js';
import { openEmbedded } from './embedded.js';
import type { Engine } from './engine.js';
import { openOrm, type Schema } from './orm.js';
import { openPostgres } from './postgres.js';
import { openReads } from './reads.js';

/** An open database: how it is read, how it is written, how it is closed. */
export interface Store {
  readonly database: Database;
  readonly orm: DataSource;
  readonly announcer: Announcer;
  readonly engine: 'embedded' | 'postgres';
  /** An in-memory database comes back as it is now after a statement had to be ended; others always come back whole. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

/** Where the database is: the part of the configuration that concerns it. */
export interface Place {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
}

/**
 * Opens the database of a configuration, without migrating it.
 * @throws StartError with a sentence for whoever starts the server
 */
export async function openStore(place: Place, schema: Schema): Promise<Store> {
  const engine = place.databaseUrl ? await openPostgres(place.databaseUrl) : await openEmbedded(place.dataDir);
  return storeOver(engine, schema);
}

/** A store over an engine that is open already; closing it closes the engine. */
export async function storeOver(engine: Engine & { keep?(): Promise<void> }, schema: Schema): Promise<Store> {
  try {
    const orm = await openOrm(engine.pool, schema);
    const announcer = new Announcements(engine);
    return {
      announcer,
      database: openReads(engine),
      orm,
      engine: engine.kind,
      keep: async () => engine.keep?.(),
      async close() {
        await announcer.close();
        await orm.destroy();
        await engine.close();
      },
    };
  } catch (fault) {
    await engine.close();
    throw fault;
  }
}
