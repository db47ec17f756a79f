import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { registryTables } from '../../server/src/app.js';
import { checkRole } from '../../server/src/database/checkRole.js';
import { migrate } from '../../server/src/database/orm.js';
import { openStore } from '../../server/src/database/store.js';
import { loadDataset } from '../../server/src/dataset/load.js';
import { records } from '../../server/src/domain/index.js';
import '../../server/src/graphql/schema.js';
import { recordOf } from '../../server/src/model/registry.js';
import { Persons } from '../../server/src/protection/persons.js';
import { snake } from '../../server/src/query/naming.js';
import { postgresUrl } from '../support/databases.js';
import { asOwner } from '../support/owner.js';
import { registry } from '../support/registry.js';

/** What the server's role may do with each table that holds persons, column by column where it may not read all. */
const rightsToPersons: Readonly<Record<string, string>> = {
  erased_key: '',
  import_reject: 'insert, select',
  import_row: 'delete, insert, select',
  participant: 'insert, select without sex',
  participant_identity: '',
  participant_key: 'select',
  participation: 'delete, insert, select, update of category country_id nominated_by_id status',
  person_access: '',
  person_event: '',
  pseudonym_secret: '',
};

/** Tables and views that are no kind of record, as somebody has decided that they hold nothing by which a person could be named. */
const others =
  /^(api_key|api_key_secret|api_key_use|migrations|entry|search_term|link|link_source|link_of_activity|tally|tally_pair|tally_kept|idempotency_key|import_job|external_record|server_grant|conflict|warning|uncorroborated|counted_participation|participant_cell(_note|_due)?|(public_)?journal\w*)$/;

describe.each(['embedded', 'postgres'] as const)('the role that the server works under, on %s', (engine) => {
  it('P12: has the rights to tables with persons that are listed here, and each other table is known to hold none', async () => {
    const { orm } = await registry(engine);
    const tables: { name: string; kind: string; rights: string | null; changed: string | null; unread: string | null }[] = await asOwner(orm, (owner) =>
      owner.query(
        `select c.relname as name, c.relkind as kind,
           (select string_agg(p, ', ' order by p) from unnest(array['delete', 'insert', 'select', 'update']) p where has_table_privilege('jejaring_server', c.oid, p)) as rights,
           (select string_agg(a.attname, ' ' order by a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and not has_table_privilege('jejaring_server', c.oid, 'update') and has_column_privilege('jejaring_server', c.oid, a.attnum, 'update')) as changed,
           (select string_agg(a.attname, ', ' order by a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              and has_any_column_privilege('jejaring_server', c.oid, 'select') and not has_column_privilege('jejaring_server', c.oid, a.attnum, 'select')) as unread
         from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm') and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`,
      ),
    );
    const kinds = new Set(records.map((record) => snake(recordOf(record).target.name)));
    const found: Record<string, string> = {};
    for (const { name, rights, changed, unread } of tables) {
      if (name in rightsToPersons) found[name] = [rights, changed && `update of ${changed}`, unread && `select without ${unread}`].filter(Boolean).join(', ');
      else if (!kinds.has(name) && !others.test(name)) found[name] = 'a new table: say in this test whether it holds persons';
    }
    expect(found).toEqual(rightsToPersons);
  });

  it('P11: is neither superuser nor owner, and cannot look at identities however it tries', async () => {
    const { orm } = await registry(engine);
    await expect(checkRole(orm)).resolves.toBeUndefined();
    for (const statement of [
      'select name from participant_identity',
      "set jejaring.identity = 'open'; select name from participant_identity",
      'select sex from participant',
      'alter table participant_identity disable row level security',
      'drop policy opened on participant_identity',
      'grant select on participant_identity to jejaring_server',
      "select erase_person(gen_random_uuid(), 'x')",
      "select * from read_identity(gen_random_uuid(), 'a purpose', '{}')",
    ])
      await expect(orm.query(statement), statement).rejects.toThrow(/permission denied|must be owner|Nobody who may read/);
  });

  it('P11: a start is refused where row security would be off without a word', async () => {
    const { orm } = await registry(engine);
    const under = async (change: string, back: string): Promise<unknown> => {
      await asOwner(orm, (owner) => owner.query(change));
      const refusal = await checkRole(orm).catch((fault: Error) => fault.message);
      await asOwner(orm, (owner) => owner.query(back));
      return refusal;
    };
    expect(await under('alter table participation no force row level security', 'alter table participation force row level security')).toContain(
      'row security is not forced on participation',
    );
    expect(await under('alter table participant_key no force row level security', 'alter table participant_key force row level security')).toContain(
      'row security is not forced on participant_key',
    );
    expect(await under('alter table participant_identity disable row level security', 'alter table participant_identity enable row level security')).toContain(
      'participant_identity',
    );
    const owned = asOwner(orm, async (owner) => {
      await owner.query('alter table code owner to jejaring_server');
      await owner.query('set local role jejaring_server');
      await checkRole(owner.connection === orm ? (owner as never) : orm);
    });
    await expect(owned).rejects.toThrow('owns tables');
    await expect(
      orm.transaction(async (owner) => {
        await owner.query('set local role none');
        await checkRole(owner as never);
      }),
    ).rejects.toThrow('not as jejaring_server');
    await expect(checkRole(orm)).resolves.toBeUndefined();
  });
});

describe('a PostgreSQL whose owner is no superuser', () => {
  const administrator = async (statement: string): Promise<void> => {
    const client = new pg.Client(`${inject('postgres')}/postgres`);
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  it('P11: is worked with by row security that holds for the owner too; without the right to make the role, the start says what to run', async () => {
    const user = `owner_${randomUUID().slice(0, 8)}`;
    const url = new URL(await postgresUrl());
    await administrator(`create role ${user} login password 'password'`);
    await administrator(`alter database ${url.pathname.slice(1)} owner to ${user}`);
    const asAdministrator = new pg.Client(url.href);
    await asAdministrator.connect();
    await asAdministrator.query('create extension if not exists pg_trgm; create extension if not exists unaccent; create extension if not exists btree_gist');
    await asAdministrator.query(`grant create on schema public to ${user}; revoke jejaring_server from ${user}`).catch(() => {});
    await asAdministrator.end();
    url.username = user;
    url.password = 'password';

    const store = await openStore({ databaseUrl: url.href, dataDir: '' }, registryTables);
    try {
      await expect(migrate(store.orm)).rejects.toThrow(
        new RegExp(`An administrator of PostgreSQL runs: (create role jejaring_server nologin; )?grant jejaring_server to ${user};`),
      );
      await administrator('create role jejaring_server nologin').catch(() => {});
      await administrator(`grant jejaring_server to ${user}`);
      await migrate(store.orm);
      await checkRole(store.orm);
      await loadDataset(store.orm, records, ['demo'], () => {});
      const [{ seen }] = await store.orm.transaction(async (owner) => {
        await owner.query('set local role none');
        return owner.query('select count(*)::int as seen from participant_identity');
      });
      expect(seen, 'the owner sees nobody without saying that it means to').toBe(0);
      const found = await new Persons(store.orm).find('Demo Participant 17');
      expect(found[0]).toMatchObject({ name: 'Demo Participant 17' });
      const [{ counted }] = await store.orm.query('select count(*)::int as counted from counted_participation where sex is not null');
      expect(counted).toBeGreaterThan(100);
      expect(await store.orm.query('select id from participation')).toEqual([]);
      const entered = await store.orm.transaction(async (manager) => {
        await manager.query("select set_config('jejaring.principal', $1, true)", [JSON.stringify({ kind: 'KEY', id: 'test', scopes: ['registry:edit'] })]);
        await manager.query('select enter_persons($1)', [JSON.stringify([{ id: randomUUID(), key: 'no-1', name: 'Synthetic participant' }])]);
        await manager.query("select change_persons(jsonb_build_array(jsonb_build_object('id', participant_id, 'sex', 'F'))) from participant_key");
        return manager.query('select key from participant_key');
      });
      expect(entered).toEqual([{ key: 'no-1' }]);
      const [{ id }] = await new Persons(store.orm).find('Synthetic participant').then((rows) => rows.map(({ participant }) => ({ id: String(participant) })));
      expect(await new Persons(store.orm).export(id)).toMatchObject({ identity: { sex: 'F' }, names: [{ institution: null, name: 'no-1' }] });
      await new Persons(store.orm).erase(id, 'A test');
      expect(await new Persons(store.orm).export(id)).toMatchObject({ identity: null, names: [] });
    } finally {
      await store.close();
    }
  }, 120_000);
});
