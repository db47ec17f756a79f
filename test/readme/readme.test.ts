import { exec, execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, registryTables, startApp } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { embeddedDirectory } from '../support/databases.js';
import { fillingOf } from '../support/registry.js';
import { root, type Snippet, snippetsOf } from './snippets.js';

let app: App;

beforeAll(async () => {
  app = await startApp(readConfig({ PORT: '0', DATA_DIR: await embeddedDirectory(registryTables, fillingOf(['ksst'])) }), () => {});
}, 120_000);

afterAll(() => app?.close());

/** Pages speak of the address that `npm start` takes; the one under test has another port. */
const here = (text: string): string => text.replaceAll('http://localhost:4000', app.url);

async function post(query: string): Promise<{ data?: unknown; errors?: { message: string; extensions: { code: string } }[] }> {
  const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await response.json()) as never;
}

/** An answer that is shown holds what the real one holds; of errors, message and code. */
async function isAnswered({ text, answer }: Snippet): Promise<void> {
  const { data, errors } = await post(text);
  const shown = answer === undefined ? undefined : (JSON.parse(answer) as { errors?: { message: string; extensions?: { code: string } }[] });
  if (shown?.errors) expect(errors?.map(({ message, extensions: { code } }) => ({ message, extensions: { code } }))).toEqual(shown.errors);
  else {
    expect(errors).toBeUndefined();
    if (shown) expect({ data }).toEqual(shown);
  }
}

const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'server/src/query/README.md',
  'docs/filtering.md',
  'docs/paging.md',
  'docs/statistics.md',
  'docs/dates.md',
  'docs/limits.md',
  'docs/dataset.md',
  'docs/evidence.md',
  'docs/journal.md',
];
const queries = pages.flatMap((page) =>
  snippetsOf(page).flatMap((snippet) => (snippet.kind === 'graphql' ? [[`${page}:${snippet.line}`, snippet] as const] : [])),
);

describe('a query in the documents gives the answer beside it', () => {
  it.each(queries)('%s', (_, snippet) => isAnswered(snippet));
});

describe('README', () => {
  const snippets = snippetsOf('README.md');
  const commands = snippets
    .filter(({ kind }) => kind === 'sh')
    .flatMap((snippet) =>
      snippet.text
        .replaceAll('\\\n', ' ')
        .trim()
        .split('\n')
        .map((command) => ({ ...snippet, command })),
    );

  it('holds only snippets that are looked at', () => {
    expect([...new Set(snippets.map(({ kind }) => kind))].sort()).toEqual(['graphql', 'json', 'sh', 'text', 'ts']);
    for (const { command } of commands) expect(command).toMatch(/^(npm ci && npm (start|test)$|curl )/);
  });

  it.each(commands.filter(({ command }) => command.startsWith('curl ')))('line $line gives the answer beside it', async ({ command, answer }) => {
    const { stdout } = await promisify(exec)(here(command));
    const { data } = JSON.parse(stdout);
    expect({ data }).toEqual(JSON.parse(answer!));
  });

  it.each(snippets.filter(({ kind }) => kind === 'ts'))('line $line compiles and prints what is said', async ({ text, answer }) => {
    // Inside the checkout, so that the SDK is found as an installed package is.
    const folder = `${root}node_modules/.cache/jejaring-readme/`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const run = (program: string, args: readonly string[]) => execFileSync(process.execPath, [`${root}${program}`, ...args], { cwd: folder, encoding: 'utf8' });
    writeFileSync(`${folder}package.json`, '{ "type": "module" }');
    writeFileSync(`${folder}snippet.ts`, here(text));
    const { compilerOptions } = JSON.parse(readFileSync(`${root}tsconfig.json`, 'utf8'));
    writeFileSync(`${folder}tsconfig.json`, JSON.stringify({ compilerOptions: { ...compilerOptions, noEmit: false }, include: ['snippet.ts'] }));
    run('node_modules/typescript/bin/tsc', ['-p', folder]);
    // Not by the waiting form of the call: the server it asks is in this process.
    const { stdout } = await promisify(execFile)(process.execPath, [`${folder}snippet.js`]);
    expect(stdout).toBe(answer);
  });
});
