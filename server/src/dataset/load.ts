import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { Entry } from '../model/entry.js';
import { amended } from './amendments.js';
import { citationsOf } from './citations.js';
import { addDemoParticipants } from './demoParticipants.js';
import { type Draft, draftsOf, resolve } from './drafts.js';
import { datasetDirectory, readFiles } from './files.js';
import { Problems } from './problems.js';

/** The directories each dataset is made of, in the order in which they amend each other; every one rests on the reference lists of countries and groups. */
const datasets = { ksst: ['reference', 'ksst'], claims: ['reference', 'ksst', 'claims'], demo: ['reference', 'ksst'] } as const;

/** Datasets that an empty database can be filled with. */
export type DatasetName = keyof typeof datasets;

/** What loading did. */
export interface Loading {
  /** False when the database was not empty; nothing was changed then. */
  readonly loaded: boolean;
  readonly records: number;
}

/** Any number; the same for all servers, so that of two that start on one empty database only one fills it. */
const lock = 752_310_116;
const batchSize = 2_000;

/** The directories of some datasets together, each once. */
export const directoriesOf = (names: readonly DatasetName[]): string[] => [...new Set(names.flatMap((name) => datasets[name]))].map(datasetDirectory);

/**
 * Fills an empty database with datasets, in one transaction. A database that holds anything is left as it is.
 * @param records the kinds of record there are
 * @param say takes a line of progress
 * @throws DatasetError with every problem of the dataset; nothing is stored then
 */
export async function loadDataset(orm: DataSource, records: readonly Function[], names: readonly DatasetName[], say: (line: string) => void): Promise<Loading> {
  return loadDirectories(orm, records, directoriesOf(names), say, names.includes('demo'));
}

/** Like {@link loadDataset}, with the directories of the files. @param isDemo participants who do not exist are added */
export async function loadDirectories(
  orm: DataSource,
  records: readonly Function[],
  directories: readonly string[],
  say: (line: string) => void,
  isDemo = false,
): Promise<Loading> {
  return orm.transaction(async (manager) => {
    // Whoever comes second waits for the first, however long filling takes.
    await manager.query('set local statement_timeout = 0; set local lock_timeout = 0');
    await manager.query('select pg_advisory_xact_lock($1)', [lock]);
    if (await manager.existsBy(Entry, {})) return { loaded: false, records: 0 };
    const drafts = readDataset(directories, records);
    // An empty journal begins with the load as one entry; it then leaves out the records one by one.
    await manager.query('select begin_journal($1)', [summaryOf(directories, drafts)]);
    await store(manager, drafts, say);
    if (isDemo) say(`${String(await addDemoParticipants(manager)).padStart(6)} participants who do not exist`);
    return { loaded: true, records: drafts.length };
  });
}

/**
 * Reads and checks a dataset without storing it.
 * @throws DatasetError with every problem found
 */
export function readDataset(directories: readonly string[], records: readonly Function[]): Draft[] {
  const problems = new Problems();
  const files = amended(directories.map((directory) => readFiles(directory, problems)));
  const drafts = draftsOf(files, records, problems);
  resolve(drafts, problems);
  const citations = citationsOf(drafts, problems);
  problems.end();
  return [...drafts, ...citations];
}

/** What the journal tells of a load: the dataset, a digest of all that is in it, and how many records of each kind. */
function summaryOf(directories: readonly string[], drafts: readonly Draft[]): Record<string, string> {
  const digest = createHash('sha256').update(JSON.stringify(drafts.map(({ id, values }) => [id, values])));
  const counts = new Map<string, number>();
  for (const { record } of drafts) if (record.isPublic) counts.set(record.name, (counts.get(record.name) ?? 0) + 1);
  return {
    dataset: directories.map((directory) => basename(directory)).join(', '),
    digest: digest.digest('hex'),
    ...Object.fromEntries([...counts].sort().map(([name, count]) => [name, String(count)])),
  };
}

/** Stores drafts so that each comes after all it refers to. */
async function store(manager: EntityManager, drafts: readonly Draft[], say: (line: string) => void): Promise<void> {
  const stored = new Map<string, number>();
  for (const level of levels(drafts)) {
    for (const [target, rows] of byKind(level)) {
      for (let i = 0; i < rows.length; i += batchSize) await insert(manager, target, rows.slice(i, i + batchSize));
      stored.set(target.name, (stored.get(target.name) ?? 0) + rows.length);
    }
  }
  for (const [kind, count] of [...stored].sort(([a], [b]) => a.localeCompare(b))) say(`${String(count).padStart(6)} ${kind}`);
}

/**
 * Stores rows of one table. They travel as JSON in one parameter: a statement with a parameter for each value takes longer to be read than to be done.
 * What a row leaves out is what the column is by default.
 */
async function insert(manager: EntityManager, target: Function, rows: readonly Record<string, unknown>[]): Promise<void> {
  const { driver } = manager.connection;
  const { tableName, columns } = manager.connection.getMetadata(target);
  const valueIn = (column: EntityMetadata['columns'][number], row: Record<string, unknown>): unknown =>
    column.getEntityValue(row) ?? (typeof column.default === 'function' ? undefined : column.default);
  const written = columns.filter((column) => rows.some((row) => valueIn(column, row) !== undefined));
  const table = driver.escape(tableName);
  const names = written.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const json = rows.map((row) => Object.fromEntries(written.map((column) => [column.databaseName, valueIn(column, row)])));
  // The type of its rows is told by a row that is not there: "name" as a type would be one of PostgreSQL's own.
  const like = `(select r from ${table} r where false)`;
  await manager.query(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(${like}, $1)`, [JSON.stringify(json)]);
}

function byKind(drafts: readonly Draft[]): Map<Function, Record<string, unknown>[]> {
  const rows = new Map<Function, Record<string, unknown>[]>();
  for (const { record, values } of drafts) {
    const same = rows.get(record.target);
    if (same) same.push(values);
    else rows.set(record.target, [values]);
  }
  return rows;
}

/** Drafts in layers: each refers to earlier layers only. */
function levels(drafts: readonly Draft[]): Draft[][] {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const depths = new Map<string, number>();
  const depthOf = (draft: Draft, above: readonly string[]): number => {
    const known = depths.get(draft.id);
    if (known !== undefined) return known;
    if (above.includes(draft.id)) throw new Error(`${draft.where} refers to itself through other records, so no order of storing exists`);
    const depth = 1 + Math.max(-1, ...referredTo(draft).map((id) => depthOf(byId.get(id)!, [...above, draft.id])));
    depths.set(draft.id, depth);
    return depth;
  };
  const layers: Draft[][] = [];
  for (const draft of drafts) (layers[depthOf(draft, [])] ??= []).push(draft);
  return layers;
}

function referredTo({ record, values }: Draft): string[] {
  return record.fields.flatMap((field) => {
    const id = field.kind === 'anyOf' ? values[`${field.name}Id`] : field.kind === 'one' ? (values[field.name] as { id: string } | undefined)?.id : undefined;
    return id ? [id as string] : [];
  });
}
