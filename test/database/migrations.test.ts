import { setTimeout as pause } from 'node:timers/promises';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../server/src/database/orm.js';
import { openStore } from '../../server/src/database/store.js';
import { embeddedStore, postgresStore, postgresUrl } from '../support/databases.js';

class Villages1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table village (id int primary key, name text not null)');
    await runner.query('select pg_sleep(0.5)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table village');
  }
}

class Patient1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select pg_sleep(3.5)');
  }
  async down(): Promise<void> {}
}

class Broken1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table half (id int)');
    await runner.query('create table');
  }
  async down(): Promise<void> {}
}

interface Village {
  id: number;
  name: string;
}
const village = new EntitySchema<Village>({
  name: 'village',
  columns: { id: { type: 'int', primary: true }, name: { type: 'text' } },
});
const schema = { entities: [village], migrations: [Villages1700000000000] };

describe.each([
  ['the embedded engine', embeddedStore],
  ['PostgreSQL', postgresStore],
])('migrations on %s', (_, open) => {
  it('run once, and what is written is read back', async () => {
    const store = await open(schema);
    expect(await migrate(store.orm)).toEqual([]);
    await store.orm.getRepository(village).save([
      { id: 1, name: 'Jati' },
      { id: 2, name: 'Waru' },
    ]);
    expect(await store.database.text({ text: "select string_agg(name, ',' order by id) from village", values: [] })).toBe('Jati,Waru');
  });

  it('may take longer than a statement of a caller', async () => {
    const store = await open({ entities: [], migrations: [Patient1700000000001] });
    expect(await store.database.text({ text: 'select count(*)::text from migrations', values: [] })).toBe('1');
    await expect(store.database.text({ text: 'select pg_sleep(5)::text', values: [] })).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
  });

  it('leave nothing behind when they fail, and can be tried again', async () => {
    const { orm, database } = await open();
    orm.migrations.push(new Villages1700000000000(), new Broken1700000000002());
    await expect(migrate(orm)).rejects.toThrow('syntax error');
    await expect(migrate(orm)).rejects.toThrow('syntax error');
    expect(await database.text({ text: "select string_agg(relname, ',') from pg_class where relname in ('half', 'village')", values: [] })).toBe('village');
  });
});

describe('two servers that start at once', () => {
  it('migrate one after the other', async () => {
    const databaseUrl = await postgresUrl();
    const stores = await Promise.all([0, 1].map(() => openStore({ databaseUrl, dataDir: '' }, schema)));
    const done = await Promise.all(stores.map(async ({ orm }, i) => pause(i * 100).then(() => migrate(orm))));
    expect(done).toEqual([['Villages1700000000000'], []]);
    for (const store of stores) await store.close();
  });
});
