import type { EntityManager } from 'typeorm';
import type { RecordDefinition } from '../model/registry.js';
import { snake } from '../query/naming.js';
import type { Reader } from '../query/read.js';
import { type Draft, type Drafts, draftsOfNew } from '../writing/drafts.js';
import { isRequired, isWritten } from '../writing/parts.js';
import { mayWrite } from '../writing/permission.js';
import { NamedRecords } from '../writing/references.js';
import { Refusals, Refused } from '../writing/refusals.js';
import { storeDrafts } from '../writing/store.js';
import { bookOf, knownRecords, naturalKeysOf, noteExternalIds } from './externalRecords.js';
import type { InputRow, Reject, RowStore, RowsChange, Stored } from './job.js';
import { matched } from './matching.js';

/** A row with the record that it is about. */
interface Found extends InputRow {
  /** The record that is there already. */
  readonly id: string | undefined;
  readonly externalId: string | undefined;
}

/** Rows in a transaction, with what tells whose a record is. */
interface Change extends RowsChange {
  readonly reader: Reader;
}

/** What became of a row. */
type Fate = 'created' | 'changed' | 'unchanged';

/** Stores rows of a kind of record as its mutations would: those that are there by their natural key are changed, the others entered. */
export function recordRows(record: RecordDefinition, reader: Reader): RowStore {
  return {
    rowsAtOnce: 100,
    naturalKeys: naturalKeysOf(record),
    async store(asked, rows) {
      const change = { ...asked, reader };
      const rejects: Reject[] = [];
      const found = await knownRecords(change, record, rows, rejects);
      const fates = (await together(change, record, found)) ?? (await oneByOne(change, record, found, rejects));
      return { ...countOf(fates), rejects };
    },
  };
}

const countOf = (fates: readonly Fate[]): Omit<Stored, 'rejects'> => ({
  created: fates.filter((fate) => fate === 'created').length,
  changed: fates.filter((fate) => fate === 'changed').length,
  unchanged: fates.filter((fate) => fate === 'unchanged').length,
});

/** Stores rows in one go; nothing when anything is in the way. */
async function together(change: Change, record: RecordDefinition, rows: readonly Found[]): Promise<readonly Fate[] | undefined> {
  if (rows.length === 0) return [];
  return tried(
    change.manager,
    () => storeRows(change, record, rows),
    () => undefined,
  );
}

/** Stores rows each by itself, so that each is told what is in its way, and may name records of rows before it. */
async function oneByOne(change: Change, record: RecordDefinition, rows: readonly Found[], rejects: Reject[]): Promise<readonly Fate[]> {
  const fates: Fate[] = [];
  for (const found of rows) {
    const { row } = found;
    const fate = await tried(
      change.manager,
      () => storeRows(change, record, [found]),
      ({ errors }) => {
        for (const { values } of errors)
          rejects.push({ row, path: (values.path as string[]).slice(1), code: String(values.code), message: String(values.message) });
        return undefined;
      },
    );
    if (fate) fates.push(...fate);
  }
  return fates;
}

/** Does something that is taken back when it is refused. Savepoints are let go of: a transaction slows down under thousands of them. */
async function tried<Result>(manager: EntityManager, work: () => Promise<Result>, refused: (refusal: Refused) => Result): Promise<Result> {
  // The name is that which the write path takes its own attempts back to.
  await manager.query('savepoint change');
  let result: Result;
  try {
    result = await work();
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    await manager.query('rollback to savepoint change');
    result = refused(fault);
  }
  await manager.query('release savepoint change');
  return result;
}

/** Stores rows of which each must go well. @throws Refused */
async function storeRows({ manager, job: { principal }, reader }: Change, record: RecordDefinition, rows: readonly Found[]): Promise<readonly Fate[]> {
  const refusals = new Refusals();
  const read = rows.map(({ input, id }) => ({ input, id, drafts: draftsOfNew(record, input, refusals) }));
  for (const { input, id } of read) if (id === undefined) needAll(record, input, refusals);
  refusals.end();
  await new NamedRecords(manager, refusals).resolve(read.flatMap(({ drafts }) => drafts.all));
  refusals.end();
  // What was resolved is not looked up again.
  for (const { drafts } of read) for (const draft of drafts.all) draft.references.length = 0;

  const present = rows.flatMap(({ id }) => id ?? []);
  if (present.length > 0) await manager.query(`select 1 from ${snake(record.name)} where id = any($1::uuid[]) order by id for no key update`, [present]);
  if (present.length > 0 && !(await mayWrite({ manager, principal, reader }, record, present)))
    refusals.forbidden(['input'], `This ${record.name} is not yours to change`);
  refusals.end();
  const written = await matched(manager, read, refusals);
  refusals.end();

  const all = written.flatMap(({ drafts }) => drafts);
  await manager.query('set constraints all deferred');
  if (all.length > 0) await storeDrafts(manager, beside(record, all), refusals, settleButJournal);
  const entered = written.flatMap(({ root }) => (root.isNew ? [root.id] : []));
  if (entered.length > 0 && !(await mayWrite({ manager, principal, reader }, record, entered)))
    refusals.forbidden(['input'], `What you enter must belong to your institution; this ${record.name} would not`);
  refusals.end();
  const named = rows.flatMap(({ externalId }, i) => (externalId ? [{ externalId, id: written[i].root.id }] : []));
  await noteExternalIds(manager, bookOf(principal), record, named);
  return written.map(({ root, drafts }): Fate => (root.isNew ? 'created' : drafts.length > 0 ? 'changed' : 'unchanged'));
}

/** Takes down what a new record is missing. */
function needAll({ name, fields }: RecordDefinition, input: InputRow['input'], refusals: Refusals): void {
  for (const field of fields)
    if (isWritten(field) && isRequired(field) && input[field.name] == null) refusals.invalid(['input', field.name], `A new ${name} needs ${field.name}`);
}

/** Drafts of several records, of which none stands for all: a record that nothing is different about keeps its version. */
function beside(record: RecordDefinition, all: readonly Draft[]): Drafts {
  const root: Draft = { record, id: '', isNew: true, path: ['input'], values: {}, references: [], cites: [], uncites: [] };
  return { root, all, removals: [] };
}

/** The journal is written when the transaction ends and not before: until then it would keep all others from writing. */
async function settleButJournal(manager: EntityManager): Promise<void> {
  const [{ names }] = await manager.query(
    "select string_agg(distinct quote_ident(conname), ', ') as names from pg_constraint where condeferrable and conname <> 'write_journal'",
  );
  if (names) await manager.query(`set constraints ${names} immediate`);
}
