import type { EntityManager } from 'typeorm';
import { snake } from '../query/naming.js';
import { columnsOf } from '../writing/columns.js';
import { type Draft, type Drafts, type Input, pointingAt } from '../writing/drafts.js';
import type { Refusals } from '../writing/refusals.js';

/** A row that is read: its drafts as if all of it were new, and the record that is there. */
export interface ReadRow {
  readonly input: Input;
  readonly id: string | undefined;
  readonly drafts: Drafts;
}

/** What a row is about to write. */
export interface MatchedRow {
  readonly root: Draft;
  /** What is new or different, parents first; nothing where the record is as the row says. */
  readonly drafts: readonly Draft[];
}

type Columns = Readonly<Record<string, unknown>>;

/**
 * Holds rows against the records that are there: what of a record is as its row says is not written again. A part is there already where one has every value
 * that the row gives it; no other part is touched.
 */
export async function matched(manager: EntityManager, rows: readonly ReadRow[], refusals: Refusals): Promise<readonly MatchedRow[]> {
  const found: MatchedRow[] = [];
  for (const row of rows) found.push(row.id === undefined ? { root: row.drafts.root, drafts: row.drafts.all } : await held(manager, row, row.id, refusals));
  return found;
}

/** One row against its record. */
async function held(manager: EntityManager, { input, drafts }: ReadRow, id: string, refusals: Refusals): Promise<MatchedRow> {
  const now = new Map<Draft, Draft>();
  const taken = new Set<unknown>();
  for (const draft of drafts.all) {
    const values = givenOf(draft, input);
    const parent = draft.parent && { ...draft.parent, draft: now.get(draft.parent.draft)! };
    const there = parent ? await samePart(manager, { ...draft, values }, parent, taken) : await rowOf(manager, draft, id);
    taken.add(there?.id);
    if (there)
      now.set(draft, {
        ...draft,
        parent,
        id: String(there.id),
        isNew: false,
        values: differing({ ...draft, values }, there),
        cites: await uncited(manager, draft, there.id),
      });
    else
      now.set(draft, {
        ...draft,
        parent,
        values: { ...draft.values, ...(parent && pointingAt(parent.part.relation, parent.draft.record.name, parent.draft.id)) },
      });
    if (there?.archived_at)
      refusals.invalid(['input'], `This ${draft.record.name} is archived. Restore it first, with archive${draft.record.name}(input: { restore: true, … })`);
  }
  const all = [...now.values()];
  const isWritten = (draft: Draft): boolean =>
    draft.isNew || Object.keys(draft.values).length > 0 || draft.cites.length > 0 || all.some((each) => each.parent?.draft === draft && isWritten(each));
  return { root: now.get(drafts.root)!, drafts: all.filter(isWritten) };
}

/** What a row itself gives a draft, without what stands for what it does not say, and without what a part is part of. */
function givenOf({ record, values, path, parent }: Draft, input: Input): Draft['values'] {
  const said = path.slice(1).reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], input) as Input;
  const silent = record.fields.filter(({ name, otherwise }) => otherwise !== undefined && said[name] == null).map(({ name }) => name);
  const others = [...silent, ...(parent ? Object.keys(pointingAt(parent.part.relation, null, null)) : [])];
  return Object.fromEntries(Object.entries(values).filter(([property]) => !others.includes(property)));
}

async function rowOf(manager: EntityManager, { record }: Draft, id: string): Promise<Columns | undefined> {
  const [row]: Columns[] = await manager.query(`select * from ${snake(record.name)} where id = $1`, [id]);
  return row;
}

/** A part of the same record that has the same values, and is not taken for another one yet. */
async function samePart(
  manager: EntityManager,
  { record, values }: Draft,
  { part: { relation }, draft: owner }: NonNullable<Draft['parent']>,
  taken: ReadonlySet<unknown>,
): Promise<Columns | undefined> {
  if (owner.isNew) return undefined;
  const rows: Columns[] = await manager.query(`select * from ${snake(record.name)} where ${snake(relation.name)}_id = $1 order by id`, [owner.id]);
  return rows.find((row) => !taken.has(row.id) && Object.keys(differing({ record, values }, row)).length === 0);
}

/** The values that a row of a table does not have. */
function differing({ record, values }: Pick<Draft, 'record' | 'values'>, row: Columns): Draft['values'] {
  return Object.fromEntries(
    Object.entries(values).filter(([property, value]) => {
      const [[column, written]] = Object.entries(columnsOf({ record, values: { [property]: value } }));
      return !isSame(written, row[column]);
    }),
  );
}

function isSame(written: unknown, stored: unknown): boolean {
  if (written == null || stored == null) return (written ?? null) === (stored ?? null);
  if (typeof written !== 'object') return String(written) === String(stored);
  return JSON.stringify(sorted(written)) === JSON.stringify(sorted(stored));
}

/** An object however its keys were written; lists keep their order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, sorted(inside)]),
  );
}

/** The citations of a draft that its record does not have yet. */
async function uncited(manager: EntityManager, { cites }: Draft, id: unknown): Promise<Draft['cites']> {
  if (cites.length === 0) return cites;
  const there: { field: string; locator: string; id: string; slug: string }[] = await manager.query(
    'select c.field, c.locator, s.id, s.slug from citation c join source s on s.id = c.source_id where c.subject_id = $1',
    [id],
  );
  return cites.filter(({ given }) => {
    const source = given.source as { readonly id?: string; readonly slug?: string };
    return !there.some(
      (each) =>
        each.field === (given.field ?? '*') &&
        each.locator === given.locator &&
        (each.slug === source.slug || source.id?.slice(source.id.indexOf('_') + 1) === each.id),
    );
  });
}
