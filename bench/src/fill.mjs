import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { connect, startCluster } from './cluster.mjs';
import { bench, repository, server } from './place.mjs';

/** Rows of the two large tables. */
export const scales = { '100k': 100_000, '1m': 1_000_000, '5m': 5_000_000 };

const filling = join(bench, 'fill');
const large = { '6-listed-countries.sql': ['edition_country'], '7-participations.sql': ['participant', 'participation'] };
const countries = 'server/dataset/reference/countries.yaml';

/**
 * A PostgreSQL with the registry at one scale. It is filled once and kept under `.data`, until the migrations or the
 * filling change.
 */
export async function openFilled(scale, say) {
  const { registryTables } = await server('app.js');
  const files = readdirSync(filling).sort();
  const digest = createHash('sha256')
    .update([...registryTables.migrations.map(String), ...files.map((file) => readFileSync(join(filling, file), 'utf8'))].join('\n'))
    .digest('hex')
    .slice(0, 10);
  const directory = join(bench, '.data', `${scale}-${digest}`);
  const isFilled = existsSync(`${directory}.filled`);
  if (!isFilled) removeOld(scale);
  mkdirSync(join(bench, '.data'), { recursive: true });
  const cluster = await startCluster(directory);
  if (isFilled) return cluster;
  try {
    await fill(cluster.url, scales[scale], files, registryTables, say);
    writeFileSync(`${directory}.filled`, '');
    return cluster;
  } catch (fault) {
    await cluster.stop();
    throw fault;
  }
}

/** What an earlier version of the tables or of the filling left, and what a filling that was broken off left. */
function removeOld(scale) {
  const kept = join(bench, '.data');
  if (!existsSync(kept)) return;
  for (const old of readdirSync(kept)) if (old.startsWith(`${scale}-`)) rmSync(join(kept, old), { recursive: true, force: true });
}

async function fill(url, rows, files, registryTables, say) {
  say('The tables are made.');
  const { openStore } = await server('database/store.js');
  const { migrate } = await server('database/orm.js');
  const store = await openStore({ databaseUrl: url, dataDir: '' }, registryTables);
  await migrate(store.orm);
  await store.close();

  const client = await connect(url);
  // Triggers and foreign keys would look at each row; what they would keep is made in bulk, or does not matter here.
  await client.query(`create extension if not exists pg_stat_statements; set session_replication_role = replica; set synchronous_commit = off`);
  await insertCountries(client);
  for (const file of files) {
    const began = performance.now();
    const text = readFileSync(join(filling, file), 'utf8').replaceAll(':rows', String(rows));
    await withoutIndexes(client, large[file] ?? [], () => client.query(text));
    say(`${file} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  // What the database keeps by itself, links, counters and counts of participants, it makes again.
  await withoutIndexes(client, ['link'], () => client.query('select relink()'));
  await client.query('select recount()');
  await client.query('analyze edition, participant, participation');
  await client.query('select recount_participants()');
  await client.query('reset session_replication_role');
  await client.query('vacuum (analyze, freeze)');
  await client.query('checkpoint');
  await client.end();
}

async function insertCountries(client) {
  const yaml = createRequire(join(repository, 'server/package.json'))('yaml');
  const { records } = yaml.parse(readFileSync(join(repository, countries), 'utf8'));
  const values = records.map(({ slug, code, iso3, m49, name, isSovereign = true }) => ({ slug, code, iso3, m49, name, is_sovereign: isSovereign }));
  await client.query(
    `insert into country (id, slug, code, iso3, m49, name, is_sovereign)
       select md5('country' || code)::uuid, slug, code, iso3, m49, name, is_sovereign
       from json_to_recordset($1) as c(slug text, code text, iso3 text, m49 text, name jsonb, is_sovereign boolean)`,
    [JSON.stringify(values)],
  );
}

/** Fills tables while they have no indexes, which are then made in one go. */
async function withoutIndexes(client, tables, work) {
  const { rows: constraints } = await client.query(
    `select conrelid::regclass as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = any($1::regclass[]) and contype in ('p', 'u')
       and not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = pg_constraint.conrelid)`,
    [tables],
  );
  const { rows: indexes } = await client.query(
    `select indexrelid::regclass as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = any($1::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { table, name } of constraints) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  await work();
  for (const { table, name, definition } of constraints) await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  for (const { definition } of indexes) await client.query(definition);
}
