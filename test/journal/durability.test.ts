import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { registryTables } from '../../server/src/app.js';
import { openEmbedded } from '../../server/src/database/embedded.js';
import { migrate } from '../../server/src/database/orm.js';
import { openStore, type Store, storeOver } from '../../server/src/database/store.js';
import { verifyJournal } from '../../server/src/database/verifyJournal.js';
import '../../server/src/graphql/schema.js';
import { embeddedDirectory, embeddedDump, embeddedStore, postgresStore, temporaryDirectory } from '../support/databases.js';
import { asOwner } from '../support/owner.js';
import { fillingOf } from '../support/registry.js';
import { undoMigrations } from '../support/undoing.js';

const root = new URL('../../', import.meta.url).pathname;
const place = (id: string = randomUUID()) => `insert into place (id, slug, name, kind) values ('${id}', '${id}', '{"en": "Somewhere"}', 'CITY')`;

/** Counts and digests of everything that a database holds. */
const contentOf = ({ orm }: Pick<Store, 'orm'>): Promise<Record<string, string>> =>
  asOwner(orm, async (owner) => {
    const tables: { name: string }[] = await owner.query(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations' order by 1",
    );
    const content: Record<string, string> = {};
    for (const { name } of tables) {
      // A counter's parts are numbered as they come.
      const row = name === 'tally' ? '(t.subject_id, t.counter, t.amount)' : 't';
      const [{ digest }] = await owner.query(
        `select count(*) || ' ' || coalesce(md5(string_agg(${row}::text, '|' order by ${row}::text collate "C")), '') as digest from "${name}" t`,
      );
      content[name] = digest;
    }
    return content;
  });

const addPlaces = async ({ orm }: Store): Promise<void> => {
  for (let i = 0; i < 5; i++) await orm.query(place());
};

describe('a copy that is restored elsewhere', () => {
  it('D05: holds what the original held, its journal verifies and goes on: PostgreSQL, table by table', async () => {
    const [from, to] = await Promise.all([postgresStore(registryTables, fillingOf(['ksst'])), postgresStore(registryTables)]);
    try {
      await addPlaces(from);
      await asOwner(to.orm, async (manager) => {
        // As a restore does: rows come without what triggers would make of them, which is among the rows.
        await manager.query("set local session_replication_role = replica; set local statement_timeout = '60s'");
        const columns: { table: string; columns: string }[] = await manager.query(
          `select table_name as table, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
           where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations' and is_generated = 'NEVER' group by 1`,
        );
        for (const { table, columns: names } of columns) {
          const [{ rows }] = await asOwner(from.orm, (owner) => owner.query(`select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as rows from "${table}" t`));
          await manager.query(`delete from "${table}"`);
          await manager.query(
            `insert into "${table}" (${names}) overriding system value select ${names} from jsonb_populate_recordset(null::public."${table}", $1)`,
            [rows],
          );
        }
      });
      expect(await contentOf(to)).toEqual(await contentOf(from));
      expect(await verifyJournal(to.orm)).toEqual({ entries: 6 });
      await to.orm.query(place());
      expect(await verifyJournal(to.orm)).toEqual({ entries: 7 });
    } finally {
      await from.close();
      await to.close();
    }
  }, 120_000);

  it('D05: holds what the original held, its journal verifies and goes on: the embedded engine, by its own dump', async () => {
    const engine = await openEmbedded('memory:', await embeddedDump(registryTables, fillingOf(['ksst'])));
    const from = await storeOver(engine, registryTables);
    await addPlaces(from);
    const content = await contentOf(from);
    const dump = await engine.dump();
    await from.close();
    const to = await storeOver(await openEmbedded('memory:', dump), registryTables);
    expect(await contentOf(to)).toEqual(content);
    await to.orm.query(place());
    expect(await verifyJournal(to.orm)).toEqual({ entries: 7 });
    await to.close();
  }, 120_000);
});

describe('a registry that holds something already', () => {
  it.each([
    ['embedded', embeddedStore],
    ['postgres', postgresStore],
  ] as const)(
    'D06: loses no record when its journal is taken away and made again, and the new journal says what was there: %s',
    async (_, open) => {
      const store = await open(registryTables, fillingOf(['ksst']));
      await addPlaces(store);
      // The secret that pseudonyms are made with is made anew with its table.
      const isCompared = (name: string) => !name.startsWith('journal') && name !== 'pseudonym_secret';
      const withoutJournal = async () => Object.fromEntries(Object.entries(await contentOf(store)).filter(([name]) => isCompared(name)));
      const before = await withoutJournal();
      const [{ agreements }] = await store.orm.query('select count(*)::text as agreements from agreement');
      const steps = registryTables.migrations.filter(({ name }) => Number(name.slice(-13)) >= 1795132821000).length;
      await undoMigrations(store.orm, steps);
      await asOwner(store.orm, (owner) => owner.query(place()));
      await migrate(store.orm);
      await store.orm.query('delete from place where slug = (select max(slug) from place where created_at = (select max(created_at) from place))');
      expect(await withoutJournal()).toEqual(before);
      const [first, second] = await store.orm.query('select operation, kind, after from journal order by position');
      expect(first).toMatchObject({ operation: 'LOADED', after: { dataset: 'all that was there before the journal', Agreement: agreements } });
      expect(second).toMatchObject({ operation: 'REMOVED', kind: 'Place' });
      expect(await verifyJournal(store.orm)).toEqual({ entries: 2 });
      await store.close();
    },
    120_000,
  );
});

describe('the embedded engine, killed in the middle of writing', () => {
  let child: ChildProcess | undefined;
  afterAll(() => child?.kill('SIGKILL'));

  /** Writes places one after the other and says each that was acknowledged. */
  const writer = (directory: string) => `
    import { registryTables } from '${root}server/dist/app.js';
    import { openStore } from '${root}server/dist/database/store.js';
    const store = await openStore({ dataDir: ${JSON.stringify(directory)} }, registryTables);
    for (let i = 0; ; i++) {
      await store.orm.query("insert into place (id, slug, name, kind) values (gen_random_uuid(), 'written-' || $1::int, '{}', 'CITY')", [i]);
      console.log('written ' + i);
    }`;

  it('E11: opens again, has all that was acknowledged, and its journal verifies', async () => {
    const script = join(temporaryDirectory(), 'writer.mjs');
    const directory = await embeddedDirectory(registryTables);
    writeFileSync(script, writer(directory));
    child = spawn(process.execPath, ['--no-warnings', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = -1;
    await new Promise<void>((resolve, reject) => {
      child!.stdout!.on('data', (text: Buffer) => {
        for (const [, number] of String(text).matchAll(/written (\d+)/g)) acknowledged = Number(number);
        if (acknowledged >= 40) resolve();
      });
      child!.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    });
    const ended = new Promise((resolve) => child!.once('close', resolve));
    child.kill('SIGKILL');
    await ended;
    const store = await openStore({ dataDir: directory }, registryTables);
    const [{ count }] = await store.orm.query("select count(*)::int as count from place where slug like 'written-%'");
    expect(count).toBeGreaterThanOrEqual(acknowledged + 1);
    const [{ told }] = await store.orm.query("select count(*)::int as told from journal where kind = 'Place'");
    expect(told).toBe(count);
    await store.orm.query(place());
    expect(await verifyJournal(store.orm)).toEqual({ entries: count + 1 });
    await store.close();
  }, 180_000);
});
