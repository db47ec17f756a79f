import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type App, registryTables, startApp } from '../../server/src/app.js';
import { readConfig } from '../../server/src/config.js';
import { embeddedDirectory, migratedUrl, postgresUrl } from '../support/databases.js';
import { answerIn, closed, open } from './support.js';

const root = new URL('../../', import.meta.url).pathname;

/** Asks a server with a key. */
const ask = async ({ url }: App, query: string, key?: string) =>
  answerIn(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query }),
    }),
  );

/** The command on a database. */
const keysOn =
  (env: Record<string, string>) =>
  (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'server/dist/keys.js'), ...args], {
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

describe.each([
  ['the embedded database', async () => ({ DATA_DIR: await embeddedDirectory() })],
  ['PostgreSQL', async () => ({ DATABASE_URL: await postgresUrl() })],
] as const)('npm run keys on %s', (_name, place) => {
  it('makes the first key, as a fresh server says, and the next start takes it', async () => {
    const env: Record<string, string> = { ...(await place()), PORT: '0', DATASET: 'none' };
    const keys = keysOn(env);
    expect(keys('list')).toEqual({ status: 1, said: expect.stringContaining('Start the server once') });

    const said: string[] = [];
    const first = await startApp(readConfig(env), (line) => said.push(line));
    expect(said.join('\n')).toContain('npm run keys -- issue --name "First administrator" --scope registry:administer');
    if (env.DATA_DIR) expect(keys('list')).toEqual({ status: 1, said: expect.stringContaining('is in use by process') });
    await first.close();

    const issued = keys('issue', '--name', 'First administrator', '--scope', 'registry:administer');
    expect(issued).toMatchObject({ status: 0, said: expect.stringMatching(/^jjr_\S{44}\n.*shown once/) });

    said.length = 0;
    const second = await startApp(readConfig(env), (line) => said.push(line));
    expect(said.join('\n')).not.toContain('npm run keys');
    expect((await ask(second, closed, issued.said.split('\n')[0])).data.apiKeys.nodes).toHaveLength(1);
    expect((await ask(second, open)).status).toBe(200);
    await second.close();
  }, 240_000);
});

it('npm run keys lists a key, changes and ends it', async () => {
  const env: Record<string, string> = { DATABASE_URL: await migratedUrl(registryTables), PORT: '0', DATASET: 'none' };
  const keys = keysOn(env);
  expect(keys('list').said).toBe('There are no keys.\n');
  const issued = keys('issue', '--name', 'First administrator', '--scope', 'registry:administer', '--expires', '2099-12-31');
  const [key] = issued.said.split('\n');
  const [id] = /key_[\da-f-]{36}/.exec(issued.said)!;
  expect(keys('list').said).toBe(`${id} | First administrator | no institution | registry:administer | never used | until 2099-12-31\n`);

  const rotated = keys('rotate', id, '--until', '2001-01-01');
  expect(rotated.status).toBe(0);
  const [newer] = rotated.said.split('\n');
  const app = await startApp(readConfig(env), () => {});
  expect((await ask(app, closed, key)).status).toBe(401);
  expect((await ask(app, closed, newer)).status).toBe(200);
  await app.close();

  expect(keys('revoke', id).status).toBe(0);
  expect(keys('list').said).toMatch(/ \| revoked \d{4}-\d\d-\d\d\n$/);
}, 120_000);

it('npm run keys says what is wrong with what it was told', async () => {
  const keys = keysOn({ DATA_DIR: 'memory:' });
  for (const [args, says] of [
    [[], /npm run keys -- issue/],
    [['make'], /npm run keys -- issue/],
    [['issue', '--colour', 'red'], /Unknown option '--colour'/],
  ] as const) {
    const { status, said } = keys(...args);
    expect(status).toBe(1);
    expect(said).toMatch(says);
  }
});
