import type { EntityManager } from 'typeorm';
import type { RecordDefinition } from '../model/registry.js';
import type { Principal } from '../query/database.js';
import { snake } from '../query/naming.js';
import type { InputRow, Reject, RowsChange } from './job.js';

/** The field of a row that holds what a record is called in the books of whoever sends it. */
export const externalId = 'externalId';

/** Whose names of records these are: each institution keeps its own book, the registry's editors share one. */
export const bookOf = ({ institutionId }: Principal): string => institutionId ?? 'registry';

/** The fields by which a row finds its record, the best first. */
export const naturalKeysOf = ({ hasSlug, fields }: RecordDefinition): readonly string[] => [
  externalId,
  ...(hasSlug ? ['slug'] : []),
  ...fields.filter(({ unique }) => unique).map(({ name }) => name),
];

interface Known extends InputRow {
  readonly id: string | undefined;
  readonly externalId: string | undefined;
}

/**
 * Finds the records that rows are about.
 * @param rejects takes the rows that name no record, or the same as another row
 */
export async function knownRecords(
  { manager, job }: RowsChange,
  record: RecordDefinition,
  rows: readonly InputRow[],
  rejects: Reject[],
): Promise<readonly Known[]> {
  const keys = job.naturalKey ? [job.naturalKey] : naturalKeysOf(record);
  const named = rows.map((each) => ({ ...each, key: keys.find((key) => each.input[key] != null) }));
  const ids = new Map<string, string>();
  for (const key of keys) {
    const values = named.filter((each) => each.key === key).map(({ input }) => String(input[key]));
    if (values.length > 0) for (const { value, id } of await looked(manager, job.principal, record, key, values)) ids.set(`${key} ${value}`, id);
  }
  const seen = new Set<string>();
  return named.flatMap(({ row, input: { [externalId]: ours, ...input }, key }) => {
    if (!key) {
      rejects.push({
        row,
        path: [],
        code: 'VALIDATION_FAILED',
        message: `A row needs ${keys.join(' or ')}, to find the ${record.name} that is there already.`,
      });
      return [];
    }
    const name = `${key} ${String(key === externalId ? ours : input[key])}`;
    if (seen.has(name)) {
      rejects.push({ row, path: [key], code: 'DUPLICATE', message: `A row shortly before has the same ${key}.` });
      return [];
    }
    seen.add(name);
    return [{ row, input, id: ids.get(name), externalId: ours == null ? undefined : String(ours) }];
  });
}

/** Keeps what records are called elsewhere. */
export async function noteExternalIds(
  manager: EntityManager,
  book: string,
  { name }: RecordDefinition,
  named: readonly { readonly externalId: string; readonly id: string }[],
): Promise<void> {
  if (named.length === 0) return;
  await manager.query(
    `insert into external_record (namespace, kind, external_id, record_id)
       select $1, $2, n.external_id, n.id from unnest($3::text[], $4::uuid[]) n (external_id, id) on conflict do nothing`,
    [book, name, named.map((each) => each.externalId), named.map(({ id }) => id)],
  );
}

function looked(
  manager: EntityManager,
  principal: Principal,
  { name }: RecordDefinition,
  key: string,
  values: readonly string[],
): Promise<readonly { readonly value: string; readonly id: string }[]> {
  if (key === externalId)
    return manager.query('select external_id as value, record_id as id from external_record where namespace = $1 and kind = $2 and external_id = any($3)', [
      bookOf(principal),
      name,
      values,
    ]);
  return manager.query(`select ${snake(key)} as value, id from ${snake(name)} where ${snake(key)} = any($1::text[])`, [values]);
}
