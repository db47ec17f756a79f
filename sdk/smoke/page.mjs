import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

/** The browser to look with; undefined where there is none. */
export const browserPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);

const types = { '.html': 'text/html', '.js': 'text/javascript' };

/** What a page of this repository shows in a browser once it has asked, served from the top of the repository. */
export async function look(root, path, heading) {
  const files = createServer(async (request, response) => {
    const file = normalize(new URL(request.url, 'http://localhost').pathname);
    const content = await readFile(join(root, file)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content);
  }).listen(0, '127.0.0.1');
  await once(files, 'listening');
  const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${files.address().port}${path}`);
    await page.getByRole('heading', { name: heading }).waitFor({ timeout: 20_000 });
    return await page.locator('main').innerText();
  } finally {
    await browser.close();
    files.close();
  }
}
