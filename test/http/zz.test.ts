import { chromium } from 'playwright-core';
import { it } from 'vitest';
import { start } from './support/start.js';
it('x', async () => {
  const titles = ['Who signed Bandung', 'Programmes of one country', 'Where participants come from', 'Agreements in force'];
  const running = await start({ examples: titles.map((title, i) => ({ name: `t${i}`, title, query: `# ${title}\nquery T${i} { countries(first: 1) { code name } }` })) });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 700 } })).newPage();
  page.on('console', (m) => console.log(m.type(), m.text().slice(0, 500)));
  page.on('pageerror', (m) => console.log('ERR', String(m).slice(0, 800)));
  const t = Date.now();
  await page.goto(running.url);
  await page.locator('.graphiql-tab-button').first().waitFor();
  for (const i of [1, 2, 3, 0, 1]) {
  await page.locator('.graphiql-tab-button').nth(i).click();
  for (const w of [100, 500, 1000, 3000]) {
  await page.waitForTimeout(w);
  console.log('S', Date.now() - t, i, w, (await page.locator('.graphiql-tab-active').allInnerTexts()).join(), await page.evaluate(() => JSON.parse(localStorage.getItem('graphiql:tabState')!).activeTabIndex), (await page.locator('.graphiql-query-editor').innerText()).replace(/\s+/g, ' ').slice(0, 60));
  }}
  await browser.close(); await running.close();
});
