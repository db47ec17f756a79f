import type { QueryRunner } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { registryTables } from '../../server/src/app.js';
import { migrate } from '../../server/src/database/orm.js';
import { serverRole } from '../../server/src/database/sessionSettings.js';
import { loadDataset } from '../../server/src/dataset/load.js';
import { records } from '../../server/src/domain/index.js';
import '../../server/src/graphql/schema.js';
import { embeddedStore, postgresStore } from '../support/databases.js';
import { undoMigrations } from '../support/undoing.js';

describe.each([
  ['embedded', embeddedStore],
  ['postgres', postgresStore],
] as const)('migrations on %s', (_, open) => {
  it('go up, down and up again, and leave tables that TypeORM finds equal to the entities', async () => {
    const { orm } = await open(registryTables);
    /** Whom the tables belong to: the server's role may change none. */
    const asOwner = async <Result>(work: (owner: QueryRunner) => Promise<Result>): Promise<Result> => {
      const owner = orm.createQueryRunner();
      try {
        await owner.query('set role none');
        return await work(owner);
      } finally {
        await owner.query(`set role ${serverRole}`);
        await owner.release();
      }
    };
    const tables = () => asOwner((owner) => owner.query("select table_name as name from information_schema.tables where table_schema = 'public' order by 1"));
    const differences = async () => (await orm.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

    const first = await tables();
    expect(await differences()).toEqual([]);
    await undoMigrations(orm, registryTables.migrations.length);
    expect((await tables()).map(({ name }: { name: string }) => name)).toEqual(['migrations']);
    const left = await asOwner((owner) =>
      owner.query(
        "select proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') union select typname from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname = 'public' and typtype in ('e', 'd')",
      ),
    );
    expect(left).toEqual([]);

    await migrate(orm);
    expect(await tables()).toEqual(first);
    expect(await differences()).toEqual([]);
    expect((await loadDataset(orm, records, ['ksst', 'claims'], () => {})).loaded).toBe(true);
  });
});
