import type { DataSource, EntityManager } from 'typeorm';
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
const batchSize = 500;

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

/** Stores drafts so that each comes after all it refers to. */
async function store(manager: EntityManager, drafts: readonly Draft[], say: (line: string) => void): Promise<void> {
  const stored = new Map<string, number>();
  for (const level of levels(drafts)) {
    for (const [target, rows] of byKind(level)) {
      for (let i = 0; i < rows.length; i += batchSize) await manager.insert(target, rows.slice(i, i + batchSize));
      stored.set(target.name, (stored.get(target.name) ?? 0) + rows.length);
    }
  }
  for (const [kind, count] of [...stored].sort(([a], [b]) => a.localeCompare(b))) say(`${String(count).padStart(6)} ${kind}`);
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
