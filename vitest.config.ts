import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without this Vite takes graphql's ES modules for our code while the libraries take CommonJS, and there are two realms.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/postgresServer.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
