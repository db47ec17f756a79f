/**
 * Runs the examples against a server: that at the URL, or the built one of this repository.
 *
 *     npm run build && npm --prefix examples/clients ci && npm --prefix examples/clients test
 */
import { fileURLToPath } from 'node:url';
import { report } from '../../sdk/smoke/report.mjs';
import { startServer } from '../../sdk/smoke/server.mjs';
import * as apolloClient from './dist/apolloClient.js';
import * as tanstackQuery from './dist/tanstackQuery.js';
import * as urql from './dist/urql.js';

const given = process.argv[2];
const server = given ? { url: given, async stop() {} } : await startServer(fileURLToPath(new URL('../../', import.meta.url)));
const { check, end } = report();
try {
  await check('TanStack Query reads records and lists by the options of the SDK', () => tanstackQuery.run(server.url));
  await check('urql asks the ready operations of the SDK', () => urql.run(server.url));
  await check('Apollo Client asks the ready operations of the SDK', () => apolloClient.run(server.url));
} finally {
  await server.stop();
}
end();
