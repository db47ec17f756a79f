import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { inMemory, openEmbedded } from '../../server/src/database/embedded.js';
import { openStore, type Store } from '../../server/src/database/store.js';
import { embeddedDump, embeddedStore, temporaryDirectory } from '../support/databases.js';

const schema = { entities: [], migrations: [] };
const directory = temporaryDirectory();
const countOf = (store: Store): Promise<string> => store.database.text({ text: 'select count(*)::text from kept', values: [] });
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const result = await work();
  console.log(`${what}: ${(performance.now() - began) | 0} ms`);
  return result;
};

describe('the embedded database', () => {
  // Most of these wait for a deadline.
  it.concurrent('keeps what is stored over a restart', async () => {
    const dataDir = join(directory, 'kept');
    const first = await timed('new directory opened', () => openStore({ dataDir }, schema));
    await first.orm.query('create table kept as select 1 as id');
    await timed('closed', () => first.close());
    expect(readdirSync(dataDir)).toEqual(['postgres']);
    const second = await timed('existing directory opened', () => openStore({ dataDir }, schema));
    expect(await countOf(second)).toBe('1');

    await expect(second.database.text({ text: 'select pg_sleep(60)::text', values: [] })).rejects.toThrow('longer');
    expect(await timed('first answer after a runaway', () => countOf(second))).toBe('1');
    await second.close();
  });

  it.concurrent('makes a database anew that was never completed', async () => {
    const dataDir = join(directory, 'incomplete');
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
    writeFileSync(join(dataDir, 'incomplete'), '');
    const store = await openStore({ dataDir }, schema);
    expect(await store.database.text({ text: "select '1'", values: [] })).toBe('1');
    await store.close();
    expect(existsSync(join(dataDir, 'incomplete'))).toBe(false);
  });

  it.concurrent('comes back in memory as it was kept', async () => {
    const store = await embeddedStore();
    await store.orm.query('create table kept as select 1 as id');
    await timed('kept', () => store.keep());
    await store.orm.query('insert into kept values (2)');
    await expect(store.database.text({ text: 'select pg_sleep(60)::text', values: [] })).rejects.toThrow('longer');
    expect(await countOf(store)).toBe('1');
  });

  it.concurrent('gives a read that waits for its own transaction back after a while', async () => {
    const store = await embeddedStore();
    await expect(store.orm.transaction(() => store.database.text({ text: "select '1'", values: [] }))).rejects.toThrow(
      'The database has more to do than it can.',
    );
    expect(await store.database.text({ text: "select '1'", values: [] })).toBe('1');
  });

  it('lets nobody else into its directory, and says who is in', async () => {
    const dataDir = join(directory, 'kept');
    const store = await openStore({ dataDir }, schema);
    await expect(openStore({ dataDir }, schema)).rejects.toThrow(`The data directory ${dataDir} is in use by process ${process.pid}.`);
    await store.close();
  });

  it('says in one sentence that a directory does not hold a database', async () => {
    const dataDir = join(directory, 'damaged');
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n');
    await expect(openStore({ dataDir }, schema)).rejects.toThrow(/^The database in .*damaged.postgres cannot be opened \(.*\)\. Restore/);
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('has the extensions the registry needs', async () => {
    const store = await timed('copy in memory opened', () => embeddedStore());
    await store.orm.query('create extension pg_trgm; create extension unaccent; create extension btree_gist');
    expect(await store.database.text({ text: "select unaccent('Yaoundé')", values: [] })).toBe('Yaounde');
    expect(await store.database.text({ text: "select to_tsvector('indonesian', 'mengerjakan')::text", values: [] })).toBe("'erja':1");
  });

  it('hands nothing of one connection to the next', async () => {
    const engine = await openEmbedded(inMemory, await embeddedDump());
    const first = await engine.pool.connect();
    await first.query({ name: 'mine', text: 'select 1' });
    await first.query("set search_path = 'pg_catalog'");
    await first.query('begin');
    first.release(true);
    const second = await engine.pool.connect();
    const { rows } = await second.query(
      "select (select count(*)::int from pg_prepared_statements) as names, current_setting('search_path') as path, current_setting('TimeZone') as zone",
    );
    expect(rows).toEqual([{ names: 0, path: 'public', zone: 'UTC' }]);
    second.release();
    await engine.close();
  });

  it('leaves no socket behind', async () => {
    vi.stubEnv('TMPDIR', directory);
    onTestFinished(() => void vi.unstubAllEnvs());
    const sockets = (): string[] => readdirSync(directory).filter((name) => name.startsWith('jejaring-'));
    const store = await embeddedStore();
    expect(sockets()).toHaveLength(1);
    expect(statSync(join(directory, sockets()[0])).mode & 0o777).toBe(0o700);
    await store.close();
    expect(sockets()).toEqual([]);
  });
});
