import type pg from 'pg';
import type { WatchedClient } from './watchedClient.js';

/** A running database behind a pool of connections: all that tells PGlite and PostgreSQL apart is in here. */
export interface Engine {
  readonly kind: 'embedded' | 'postgres';
  readonly pool: pg.Pool;
  /** How long a read waits for its answer before its connection is given up, in milliseconds. */
  readonly patience: number;
  /** Ends the statement that runs on this connection, as far as the engine can. Never fails. */
  cancel(client: WatchedClient): Promise<void>;
  /**
   * Calls at each word that is sent on a channel of the database, and whenever one may have been missed.
   * @returns what ends it
   */
  listen(channel: string, heard: () => void): () => Promise<void>;
  /** Ends the pool and what stands behind it. */
  close(): Promise<void>;
}
