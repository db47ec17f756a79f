// Measures how long files of participations take: `npm --prefix bench run importing -- [rows]`. Persons and programmes are made up, and named so.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, startCluster } from './cluster.mjs';
import { server } from './place.mjs';

const rows = Number(process.argv[2] ?? 100_000);
const editions = 100;
const countries = ['ID', 'NP', 'BD', 'PH', 'VN', 'KE', 'TZ', 'FJ'];
const categories = ['OFFICIAL', 'BUSINESS', 'ACADEMIC', 'CIVIL_SOCIETY', 'OTHER'];

const institution = '00000000-0000-7000-8000-00000000b001';
const principal = { kind: 'KEY', id: 'bench', name: 'Bench', institutionId: institution, scopes: new Set(['records:write']) };
const viewer = { locale: 'EN', today: '2026-07-01', principal };

/** The registry with an institution that holds a hundred editions. */
async function prepare(url) {
  const client = await connect(url);
  await client.query(`
    insert into institution (id, slug, name, kind) values ('${institution}', 'synthetic-institution', '{"en":"Synthetic institution"}', 'AGENCY');
    insert into programme (id, slug, name, kind, status)
      values ('00000000-0000-7000-8000-00000000b002', 'synthetic-programme', '{"en":"Synthetic programme"}', 'TRAINING_SERIES', 'CLOSED');
    insert into programme_actor (id, actor_kind, actor_id, programme_id) values (gen_random_uuid(), 'Institution', '${institution}', '00000000-0000-7000-8000-00000000b002');
    insert into edition (id, slug, name, starts_on, status, country_list_completeness, programme_id)
      select gen_random_uuid(), 'synthetic-edition-' || i, jsonb_build_object('en', 'Synthetic edition ' || i), '2025', 'HELD', 'UNKNOWN', '00000000-0000-7000-8000-00000000b002'
      from generate_series(0, ${editions - 1}) i;`);
  await client.end();
}

/** A CSV file of participations, a piece at a time: two editions for each person. @param {number} from @param {number} to */
async function* file(from, to) {
  yield Buffer.from('participant,edition.slug,country.code,status,category,person.name,person.sex,person.birthYear\n');
  let text = '';
  for (let i = from; i < to; i++) {
    const person = i >> 1;
    text += `p${person},synthetic-edition-${(person * 7 + (i & 1)) % editions},${countries[person % 8]},COMPLETED,${categories[person % 5]},"Synthetic participant, no ${person}",${person % 2 ? 'female' : 'male'},${1960 + (person % 40)}\n`;
    if (text.length > 60_000) {
      yield Buffer.from(text);
      text = '';
    }
  }
  yield Buffer.from(text);
}

const rss = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

/** Brings the file, in requests as large as one may be, and waits for its end. */
async function bring(transactions, importer) {
  const { newUuid } = await server('writing/identity.js');
  const { insertJob, jobById } = await server('importing/jobs.js');
  const { globalIdOfJob } = await server('importing/importer.js');
  const id = newUuid();
  await transactions.run(async (manager) => {
    await insertJob(manager, { id, kind: 'Participation', naturalKey: null, onReject: 'STOP', isDryRun: false, principal });
  });
  let peak = rss();
  const watch = setInterval(() => {
    peak = Math.max(peak, rss());
  }, 50);
  const began = performance.now();
  const perRequest = 100_000;
  for (let from = 0; from < rows; from += perRequest)
    await importer.receive(viewer, globalIdOfJob({ id }), 'CSV', from + 1, file(from, Math.min(rows, from + perRequest)));
  const received = performance.now();
  await transactions.run((manager) => importer.start({ manager, principal, refusals: new Refusals() }, globalIdOfJob({ id })));
  await importer.work({ id });
  const ended = performance.now();
  clearInterval(watch);
  const job = await transactions.run((manager) => jobById(manager, id));
  return { job, receiving: (received - began) / 1000, storing: (ended - received) / 1000, peak };
}

const { Refusals } = await server('writing/refusals.js');
const directory = mkdtempSync(join(tmpdir(), 'jejaring-importing-'));
if (process.getuid?.() === 0) execFileSync('chmod', ['777', directory]);
const cluster = await startCluster(join(directory, 'data'));
try {
  const { registryTables, importKinds } = await server('app.js');
  const { openStore } = await server('database/store.js');
  const { migrate } = await server('database/orm.js');
  const { checkRole } = await server('database/checkRole.js');
  const { loadDataset } = await server('dataset/load.js');
  const { records } = await server('domain/index.js');
  const { registrySchema } = await server('graphql/schema.js');
  const { Importer } = await server('importing/importer.js');
  const store = await openStore({ databaseUrl: cluster.url, dataDir: '' }, registryTables);
  await migrate(store.orm);
  // What is measured is what a server does: with row security.
  await checkRole(store.orm);
  await loadDataset(store.orm, records, ['ksst'], () => {});
  await prepare(cluster.url);
  const importer = new Importer(store.transactions, importKinds(registrySchema()), (fault) => console.error(fault));
  await pause(500);
  for (const what of ['new', 'the same file again']) {
    const before = rss();
    const { job, receiving, storing, peak } = await bring(store.transactions, importer);
    console.log(
      `${what}: ${job.status}, ${job.rowsCreated} entered, ${job.rowsChanged} changed, ${job.rowsUnchanged} as they were, ${job.rowsRejected} rejected; ` +
        `received in ${receiving.toFixed(1)} s, checked and stored in ${storing.toFixed(1)} s; memory ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most`,
    );
  }
  await importer.close();
  await store.close();
} finally {
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true });
}
