/**
 * Packs the SDK and installs it where nothing else is, once. Then uses it against a server as a stranger would, looks at it as bundlers, compilers and
 * registries do, and runs it on every runtime there is here.
 *
 *     npm run build && npm --prefix sdk/smoke ci && node sdk/smoke/run.mjs [URL of /graphql]
 *
 * Without a URL it starts the built server by itself. What needs the tools of sdk/smoke is left out, and named, where they are not installed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packaging } from './package.mjs';
import { report } from './report.mjs';
import { runtimes } from './runtimes.mjs';
import { startServer } from './server.mjs';
import { makeStranger } from './stranger.mjs';
import { usage } from './usage.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { check, part, end } = report();
const [stranger, server] = await part('pack and install the SDK, start a server', () =>
  Promise.all([makeStranger(root), process.argv[2] ? { url: process.argv[2], async stop() {} } : startServer(root)]),
);
try {
  const given = { root, stranger, url: server.url, check };
  // One after the other, except that runtimes wait for answers while compilers work: all of them share the server and the processors.
  const used = part('use it', () => usage(given));
  if (existsSync(join(root, 'sdk/smoke/node_modules'))) {
    await Promise.all([used, part('run it everywhere', () => runtimes(given))]);
    await part('look at the package', () => packaging(given));
  } else console.log('skipped other runtimes, publint, attw and gql.tada: the tools of sdk/smoke are not installed.');
  await used;
} finally {
  await Promise.all([server.stop(), stranger.leave()]);
}
end();
