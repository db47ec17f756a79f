import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { send } from './support/speak.js';
import { registry } from './support/start.js';

const examples = [
  { name: 'country-by-code', title: 'One country', query: '# One country\nquery OneCountry {\n  countries(first: 1) { code name }\n}\n' },
  {
    name: 'agreements',
    title: 'Agreements of <all> </script> & "any" year',
    query: '# Agreements of <all> </script> & "any" year\nquery Agreements($first: Int) {\n  agreements(first: $first) { title }\n}\n',
    variables: { first: 2 },
  },
];
const more = ['Partners', 'Programmes by year', 'Figures and their sources', 'Institutions by name', 'Where participants come from', 'What changed'];
for (const title of more) examples.push({ name: title, title, query: `# ${title}\nquery { behaviour }\n` });
const app = registry({ examples });

const executablePath = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
].find((path) => path && existsSync(path));

describe('the playground page', () => {
  const html = (headers: Record<string, string> = {}) => send(app.running, '/', { headers: { accept: 'text/html', ...headers } });

  it('is sent to browsers, gzipped, and once', async () => {
    const { status, headers, text } = await html();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(text).toContain('<title>Jejaring</title>');
    expect((await html({ 'accept-encoding': 'identity' })).text).toBe(text);
    const again = await html({ 'if-none-match': headers.get('etag') ?? '' });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('may load nothing from anywhere else', async () => {
    const policy = (await html()).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*'unsafe-inline'| \*/);
  });
});

describe.skipIf(!executablePath)('the playground in a browser (skipped where no Chromium is installed; CHROMIUM_PATH names one)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(() => browser?.close());

  it('needs nothing from outside, shows the examples as tabs, runs one, and keeps what was typed', async () => {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const outside: string[] = [];
    const complaints: string[] = [];
    await context.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(app.running.url) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
      outside.push(url);
      return route.abort();
    });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));

    await page.goto(app.running.url);
    await expect.poll(() => tabs(page), { timeout: 20_000 }).toEqual(examples.map(({ title }) => title));
    await run(page, 'Indonesia');

    await page.locator('.graphiql-tab-button').filter({ hasText: 'Agreements' }).first().click();
    await run(page, 'Bandung');
    expect(await tabs(page)).toEqual(examples.map(({ title }) => title));

    for (const { title } of [...examples].reverse()) {
      await page.locator('.graphiql-tab-button', { hasText: title }).click();
      await expect.poll(() => page.locator('.graphiql-tab-active').innerText()).toBe(title);
    }

    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('# my own words');
    await expect.poll(() => page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('my own words');
    await page.goto(app.running.url);
    await expect.poll(() => tabs(page), { timeout: 20_000 }).toEqual(examples.map(({ title }) => title));
    await expect.poll(() => textOf(page, '.graphiql-query-editor'), { timeout: 20_000 }).toContain('my own words');

    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('gives a query in the address a tab of its own', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${app.running.url}/?query=${encodeURIComponent('query Shared { behaviour }')}`);
    await expect.poll(() => tabs(page), { timeout: 20_000 }).toEqual([...examples.map(({ title }) => title), 'Shared']);
    await run(page, 'by graphql-js');
  });
});

const tabs = (page: Page) => page.locator('.graphiql-tab-button').allInnerTexts();

/** Presses the button until the answer shows: right after a change of tabs GraphiQL may still run the other tab's operation. */
const run = (page: Page, expected: string) =>
  expect
    .poll(
      async () => {
        await page.locator('.graphiql-execute-button').click();
        await page.waitForTimeout(700);
        return textOf(page, '.result-window');
      },
      { timeout: 30_000 },
    )
    .toContain(expected);

/** What stands in an editor; it writes spaces as non-breaking ones. */
const textOf = async (page: Page, selector: string) => (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ');
