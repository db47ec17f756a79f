import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { registryTables } from '../../server/src/app.js';
import { embeddedDirectory, migratedUrl, temporaryDirectory } from '../support/databases.js';

const root = new URL('../../', import.meta.url).pathname;
const main = join(root, 'server/dist/main.js');
const directory = temporaryDirectory();
const running = new Set<ChildProcess>();

/** The server as it is shipped, in a process of its own. */
class Server {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  said = '';

  constructor(env: Record<string, string>, command: readonly [string, ...string[]] = [process.execPath, main]) {
    const [program, ...rest] = command;
    this.child = spawn(program, rest, { cwd: root, env: { PATH: process.env.PATH, TMPDIR: directory, PORT: '0', DATASET: 'none', ...env } });
    running.add(this.child);
    for (const stream of [this.child.stdout, this.child.stderr]) stream?.on('data', (text) => (this.said += text));
    this.exit = once(this.child, 'close').then(([code]) => {
      running.delete(this.child);
      return code;
    });
  }

  /** Resolves when it has said this. */
  async says(what: RegExp): Promise<RegExpMatchArray> {
    for (;;) {
      const found = what.exec(this.said);
      if (found) return found;
      const ended = await Promise.race([this.exit, new Promise((resolve) => setTimeout(resolve, 50))]);
      if (ended !== undefined && !what.test(this.said)) throw new Error(`ended with ${ended}, having said: ${this.said}`);
    }
  }
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});

describe('the server process', () => {
  it('says where it is and ends cleanly when it is told to, giving its directory back', async () => {
    const env = { DATA_DIR: join(directory, 'data') };
    const first = new Server(env);
    await first.says(/Started in [\d.]+ s/);
    expect(first.said).toMatch(/Listening on http:\/\/127\.0\.0\.1:\d+\/graphql\nPlayground at http:\/\/127\.0\.0\.1:\d+\/\n/);
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);

    const second = new Server(env);
    const [, seconds] = await second.says(/Started in ([\d.]+) s/);
    console.log(`started on an existing directory in ${seconds} s`);
    second.child.kill('SIGINT');
    expect(await second.exit).toBe(0);
  });

  it('lets no second process into its directory, and takes over from one that was killed', async () => {
    const env = { DATA_DIR: await embeddedDirectory(registryTables) };
    const first = new Server(env);
    await first.says(/Started/);
    const second = new Server(env);
    expect(await second.exit).toBe(1);
    expect(second.said).toBe(
      `The data directory ${env.DATA_DIR} is in use by process ${first.child.pid}. Stop that process, or set DATA_DIR to another directory.\n`,
    );
    first.child.kill('SIGKILL');
    await first.exit;

    const heirs = [new Server(env), new Server(env)];
    const outcomes = await Promise.all(heirs.map((heir) => heir.says(/Started|in use by process \d+/).then(([said]) => said)));
    expect(outcomes.filter((said) => said === 'Started')).toHaveLength(1);
    const heir = heirs[outcomes.indexOf('Started')];
    expect(outcomes).toContain(`in use by process ${heir.child.pid}`);
  });

  it('names every wrong variable at once and nothing else', async () => {
    const server = new Server({ PORT: 'x', DATASET: 'y' });
    expect(await server.exit).toBe(1);
    expect(server.said.trim().split('\n')).toEqual([expect.stringMatching(/^PORT is "x"/), expect.stringMatching(/^DATASET is "y"/)]);
  });

  it('says that its port is in use, in one sentence', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as { port: number };
    const server = new Server({ PORT: `${port}`, DATABASE_URL: await migratedUrl(registryTables) });
    expect(await server.exit).toBe(1);
    expect(server.said).toMatch(new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is in use\\. [^\\n]+\\n$`));
    occupant.close();
  });

  it('says that there is no database, without its password', async () => {
    const server = new Server({ DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/registry' });
    expect(await server.exit).toBe(1);
    expect(server.said).toBe('Nothing answers at 127.0.0.1:1. Check DATABASE_URL.\n');
  });

  it('ends at once when it is told a second time', async () => {
    const server = new Server({ DATABASE_URL: await migratedUrl(registryTables) });
    const [, url] = await server.says(/Listening on (\S+)/);
    const open = fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new ReadableStream(),
      duplex: 'half',
    } as RequestInit).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 200));
    server.child.kill('SIGTERM');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const began = performance.now();
    server.child.kill('SIGTERM');
    await server.exit;
    expect(performance.now() - began).toBeLessThan(1_000);
    await open;
  });

  it('ends when npm, which started it, is told to end', async () => {
    const server = new Server({ DATABASE_URL: await migratedUrl(registryTables), HOME: directory }, ['npm', 'start']);
    const [, url] = await server.says(/Listening on (\S+)\/graphql[\s\S]*Started in/);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    server.child.kill('SIGTERM');
    // Its output is closed only when the last process that holds it is gone: npm, the shell and the server.
    await server.exit;
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });
});
