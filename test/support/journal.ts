import { records } from '../../server/src/domain/index.js';
import { fieldsOfColumns } from '../../server/src/model/columns.js';
import { recordNamed } from '../../server/src/model/registry.js';
import { snake } from '../../server/src/query/naming.js';
import { asOwner } from './owner.js';
import type { Registry } from './registry.js';

/** What a follower knows of one record: its fields as the feed writes them. */
export type Copy = Map<string, Record<string, string>>;

const followed = `query Follow($after: String) { changes(first: 100, after: $after) {
  nodes { cursor position kind operation recordId changes { field locale before after } } } }`;

/** All changes behind a cursor, by pages. */
export async function changesAfter(ours: Pick<Registry, 'ask'>, after?: string): Promise<any[]> {
  const all: any[] = [];
  for (let cursor = after; ; cursor = all.at(-1).cursor) {
    const { changes } = await ours.ask(followed, { after: cursor ?? null });
    all.push(...changes.nodes);
    if (changes.nodes.length < 100) return all;
  }
}

/** A copy of the registry brought up to date by changes; each must find what it says was there before. */
export function replay(changes: readonly any[], copy: Copy): Copy {
  for (const { operation, recordId, changes: fields } of changes) {
    if (operation === 'LOADED') continue;
    if (operation === 'CREATED') copy.set(recordId, {});
    const record = copy.get(recordId);
    if (!record) throw new Error(`${recordId} is ${operation} and nobody was told of it`);
    for (const { field, locale, before, after } of fields) {
      const key = locale ? `${field} ${locale}` : field;
      if ((record[key] ?? null) !== before) throw new Error(`${recordId}.${key} was ${record[key]}, not ${before}`);
      if (after === null) delete record[key];
      else record[key] = after;
    }
    if (operation === 'REMOVED') copy.delete(recordId);
  }
  return copy;
}

/** The registry as it stands, read from its tables, in the words of the feed. */
export const standing = ({ orm }: Pick<Registry, 'orm'>): Promise<Copy> =>
  orm.transaction(async (manager) => {
    // More is asked at once than anybody outside may.
    await manager.query("set local statement_timeout = '60s'");
    return copied(manager);
  });

async function copied(manager: { query(text: string, values: unknown[]): Promise<any> }): Promise<Copy> {
  const copy: Copy = new Map();
  for (const { name } of records) {
    const { isPublic, prefix } = recordNamed(name);
    if (!isPublic) continue;
    const rows: { id: string; field: string; locale: string | null; after: string }[] = await manager.query(
      `select r.id, f.field, f.locale, f.after from ${snake(name)} r left join lateral field_changes($1, null, to_jsonb(r), $2::jsonb) f on true`,
      [name, JSON.stringify(fieldsOfColumns())],
    );
    for (const { id, field, locale, after } of rows) {
      const key = `${prefix}_${id}`;
      const record = copy.get(key) ?? {};
      if (field !== null) record[locale ? `${field} ${locale}` : field] = after;
      copy.set(key, record);
    }
  }
  return copy;
}

/** Runs statements in one transaction, as whom the tables belong to. */
export const inOne = ({ orm }: Pick<Registry, 'orm'>, ...statements: readonly string[]): Promise<void> =>
  asOwner(orm, async (manager) => {
    for (const statement of statements) await manager.query(statement);
  });

/** The entries of the journal from a position on, as they stand in the table. */
export const entriesFrom = ({ orm }: Pick<Registry, 'orm'>, position: number): Promise<any[]> =>
  orm.query('select * from journal where position >= $1 order by position', [position]);

/** The position of the last entry. */
export const lastPosition = async ({ orm }: Pick<Registry, 'orm'>): Promise<number> =>
  Number((await orm.query('select position from journal_head'))[0].position);
