import { defineConfig } from 'vitest/config';

const common = {
  // Without this Vite takes graphql's ES modules for our code while the libraries take CommonJS, and there are two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    setupFiles: ['test/support/closing.ts'],
  },
} as const;

/** Files that change what all files of a process share: they add a kind of record, or want a process that has done nothing before. */
const alone = ['test/access/policies.test.ts'];

export default defineConfig({
  test: {
    globalSetup: ['test/support/temporaryFiles.ts', 'test/support/postgresServer.ts', 'test/support/builtPackages.ts'],
    maxWorkers: 2,
    projects: [
      // The modules of the server and its libraries take two seconds to load; the files of a worker load them once.
      { ...common, test: { ...common.test, name: 'together', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { ...common, test: { ...common.test, name: 'alone', include: alone } },
    ],
  },
});
