import type { EntityManager } from 'typeorm';
import { snake } from '../query/naming.js';
import { columnsOf, fieldOfColumn } from './columns.js';
import type { Draft } from './drafts.js';
import { globalId, slugOf } from './identity.js';
import type { Refusals } from './refusals.js';

type Row = Readonly<Record<string, unknown>>;

/** Gives new records that bring no readable name one that is free. */
export async function giveSlugs(manager: EntityManager, drafts: readonly Draft[]): Promise<void> {
  const taken = new Set(drafts.map(({ record, values }) => `${record.name} ${String(values.slug)}`));
  for (const { record, values, id, isNew } of drafts) {
    if (!record.hasSlug || !isNew || values.slug !== undefined) continue;
    const slug = slugOf(record, values);
    const [{ is_there }] = await manager.query(`select exists (select from ${snake(record.name)} where slug = $1) as is_there`, [slug]);
    values.slug = is_there || taken.has(`${record.name} ${slug}`) ? `${slug}-${id.slice(-12)}` : slug;
    taken.add(`${record.name} ${String(values.slug)}`);
  }
}

/**
 * Takes down what only one record can have and another one has. The database would refuse it too, but tells of one at a time and not who has it.
 * @param present the rows that are changed, by id
 */
export async function checkDuplicates(manager: EntityManager, drafts: readonly Draft[], present: ReadonlyMap<string, Row>, refusals: Refusals): Promise<void> {
  const claimed = new Set<string>();
  for (const draft of drafts) {
    const { record, id, path } = draft;
    const written = columnsOf(draft);
    const row: Row = { ...present.get(id), ...written };
    for (const { columns } of manager.connection.getMetadata(record.target).uniques) {
      const names = columns.map(({ databaseName }) => databaseName);
      const values = names.map((name) => row[name]);
      if (values.some((value) => value == null) || !names.some((name) => name in written)) continue;
      const field = fieldOfColumn(draft, names.find((name) => name in written && fieldOfColumn(draft, name) !== draft.parent?.part.relation.name) ?? names[0]);
      const at = field ? [...path, field] : path;
      const says = `Another ${record.name} has this ${names.map((name) => fieldOfColumn(draft, name) ?? name).join(' and ')}`;
      const key = JSON.stringify([record.name, names, values]);
      if (claimed.has(key)) refusals.duplicate(at, `${says}, in this same input`);
      claimed.add(key);
      const [other]: { id: string }[] = await manager.query(
        `select id from ${snake(record.name)} where ${names.map((name, i) => `${name} = $${i + 2}`).join(' and ')} and id <> $1 limit 1`,
        [id, ...values],
      );
      if (other) refusals.duplicate(at, says, globalId(record, other.id));
    }
  }
}
