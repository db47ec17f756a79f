import { availableParallelism } from 'node:os';
import pg from 'pg';
import type { Engine } from './engine.js';
import { listenAt } from './listening.js';
import { applySession } from './sessionSettings.js';
import { StartError } from './startError.js';
import { deadline, WatchedClient } from './watchedClient.js';

/**
 * Opens a pool of connections to PostgreSQL, after looking that there is one and that it is new enough.
 * @throws StartError when it cannot be reached, refuses us, or is older than PostgreSQL 15
 */
export async function openPostgres(url: string): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'jejaring',
    // More connections than twice the cores only queue inside PostgreSQL instead of here.
    max: Math.max(4, 2 * availableParallelism()),
    connectionTimeoutMillis: deadline.read,
    keepAlive: true,
    Client: PostgresClient,
    onConnect: applySession,
  });
  // An idle connection that breaks is replaced when it is needed; the statement that finds no database says so.
  pool.on('error', () => {});
  try {
    const { rows } = await pool.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    refuseOldServer(rows[0].version);
  } catch (fault) {
    await pool.end();
    throw fault instanceof StartError ? fault : new StartError(whyNotReached(new URL(url), fault));
  }
  return {
    kind: 'postgres',
    pool,
    patience,
    cancel: (client) => cancel(url, client),
    listen: (channel, heard) =>
      listenAt(
        () => new PostgresClient({ connectionString: url, application_name: 'jejaring changes', keepAlive: true, connectionTimeoutMillis: deadline.read }),
        channel,
        heard,
      ),
    close: () => pool.end(),
  };
}

/** The last one that lacks nothing our statements use. */
const oldestServer = 15;

/**
 * @param version as `server_version_num` gives it: 150008 is 15.8
 * @throws StartError when the server is too old for our statements
 */
export function refuseOldServer(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major < oldestServer) {
    throw new StartError(`DATABASE_URL leads to PostgreSQL ${major}; expected PostgreSQL ${oldestServer} or newer.`);
  }
}

// PostgreSQL ends a late statement itself; this ends the wait for one that is no longer there.
const patience = deadline.read + deadline.grace;

class PostgresClient extends WatchedClient {
  override patience = patience;
}

/** Asks PostgreSQL on a connection of its own to end what another one runs; the statement's own timeout is what remains if that fails. */
async function cancel(url: string, { processID }: WatchedClient & { processID?: number | null }): Promise<void> {
  const messenger = new PostgresClient({ connectionString: url, connectionTimeoutMillis: deadline.read });
  try {
    await messenger.connect();
    await messenger.query('select pg_cancel_backend($1)', [processID]);
  } catch {
    // No slot or no network: nothing to add to the timeout.
  } finally {
    await messenger.end();
  }
}

const reasons: Readonly<Record<string, (url: URL) => string>> = {
  ECONNREFUSED: (url) => `Nothing answers at ${address(url)}`,
  ENOENT: (url) => `Nothing answers at ${address(url)}`,
  ENOTFOUND: (url) => `There is no host ${url.hostname}`,
  EAI_AGAIN: (url) => `The host name ${url.hostname} cannot be looked up`,
  EHOSTUNREACH: (url) => `The host ${url.hostname} cannot be reached`,
  ENETUNREACH: (url) => `The host ${url.hostname} cannot be reached`,
  '28P01': (url) => `PostgreSQL at ${address(url)} refuses the password of user ${user(url)}`,
  '28000': (url) => `PostgreSQL at ${address(url)} refuses user ${user(url)}`,
  '3D000': (url) => `PostgreSQL at ${address(url)} has no database ${decodeURIComponent(url.pathname.slice(1))}`,
  '42501': (url) => `PostgreSQL at ${address(url)} does not let user ${user(url)} in`,
  '53300': (url) => `PostgreSQL at ${address(url)} has no connection left`,
  '57P03': (url) => `PostgreSQL at ${address(url)} is still starting`,
};

function whyNotReached(url: URL, fault: unknown): string {
  const { code, message } = fault as NodeJS.ErrnoException;
  const known = code && reasons[code];
  if (known) return `${known(url)}. Check DATABASE_URL.`;
  if (/timeout/i.test(message)) return `Nothing answers at ${address(url)} within ${deadline.read / 1000} s. Check DATABASE_URL.`;
  if (/password must be a string/.test(message)) return `PostgreSQL at ${address(url)} wants a password. Check DATABASE_URL.`;
  if (/SSL/.test(message)) return `PostgreSQL at ${address(url)} and DATABASE_URL do not agree about TLS. Check its sslmode.`;
  return `PostgreSQL at ${address(url)} cannot be used (${code ?? 'no reason given'}). Check DATABASE_URL.`;
}

const address = (url: URL): string => `${url.hostname || 'localhost'}:${url.port || 5432}`;
const user = (url: URL): string => decodeURIComponent(url.username) || 'without a name';
