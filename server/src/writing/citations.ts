import type { EntityManager } from 'typeorm';
import { faultOf } from '../model/faults.js';
import { type FieldDefinition, type RecordDefinition, recordNamed } from '../model/registry.js';
import { snake } from '../query/naming.js';
import { type Draft, type Input, isUuid, textsOf } from './drafts.js';
import { newUuid } from './identity.js';
import { citation, isCited } from './parts.js';
import type { NamedRecords } from './references.js';
import type { InputPath, Refusals } from './refusals.js';

/** The field of a citation that is for a record as a whole. */
export const wholeRecord = '*';

/** Kinds of field whose values can be compared, so that sources can be seen to differ. */
const comparable: readonly FieldDefinition['kind'][] = ['text', 'whole', 'flag', 'choice', 'day'];

/** The field of a record that sources can be held against each other about. */
export const comparableField = (record: RecordDefinition, name: string): FieldDefinition | undefined =>
  record.fields.find((field) => field.name === name && field.isPublic && comparable.includes(field.kind));

/** A citation as it is stored. */
interface Row {
  readonly source: { readonly id: string };
  readonly field: string;
  readonly locator: string;
  readonly note?: unknown;
}

/** Looks at what drafts cite, and finds the sources. What cannot be is taken down. */
export async function citationsOf(drafts: readonly Draft[], named: NamedRecords, refusals: Refusals): Promise<ReadonlyMap<Draft, readonly Row[]>> {
  const cited = new Map<Draft, readonly Row[]>();
  for (const draft of drafts) {
    const { record, cites, isNew, parent, path } = draft;
    if (isNew && !parent && isCited(record) && cites.length === 0)
      refusals.invalid([...path, 'citations'], `A ${record.name} rests on sources: cite one at least`);
    const rows: Row[] = [];
    for (const { given, path: at } of cites) {
      const row = await citationOf(record, given, at, named, refusals);
      if (!row) continue;
      if (rows.some((each) => each.source.id === row.source.id && each.field === row.field && each.locator === row.locator))
        refusals.invalid(at, `This place in the source is cited for ${row.field} twice`);
      rows.push(row);
    }
    cited.set(draft, rows);
  }
  return cited;
}

/** One citation of a record as it is stored; nothing where its source is not there. */
export async function citationOf(record: RecordDefinition, given: Input, path: InputPath, named: NamedRecords, refusals: Refusals): Promise<Row | undefined> {
  const field = String(given.field ?? wholeRecord);
  const known = [wholeRecord, ...record.fields.filter(({ isPublic }) => isPublic).map(({ name }) => name)];
  if (!known.includes(field)) refusals.invalid([...path, 'field'], `${record.name} has no field ${field.slice(0, 60)}`);
  const locatorFault = faultOf(definitionOf('locator'), given.locator);
  if (locatorFault) refusals.invalid([...path, 'locator'], `locator: ${locatorFault}`);
  const note = given.note && textsOf(given.note as readonly Input[], [...path, 'note'], refusals);
  const noteFault = note ? faultOf(definitionOf('note'), note) : undefined;
  if (noteFault) refusals.invalid([...path, 'note'], `note: ${noteFault}`);
  const source = await named.one(recordNamed('Source'), given.source as Input | string, [...path, 'source']);
  return source === undefined ? undefined : { source: { id: source }, field, locator: String(given.locator), note };
}

const definitionOf = (field: string): FieldDefinition => recordNamed(citation).fields.find(({ name }) => name === field)!;

/** Stores the citations of drafts whose records are stored already, parents first. @param cited as {@link citationsOf} gives it */
export async function storeCitations(
  manager: EntityManager,
  drafts: readonly Draft[],
  cited: ReadonlyMap<Draft, readonly Row[]>,
  refusals: Refusals,
): Promise<void> {
  for (const draft of drafts) {
    if (!isCited(draft.record) && draft.cites.length === 0) continue;
    const own = cited.get(draft) ?? [];
    const rows = own.length > 0 || !draft.isNew ? own : await inherited(manager, draft);
    if (draft.isNew && rows.length === 0 && isCited(draft.record))
      refusals.invalid(
        [...draft.path, 'citations'],
        `It cites nothing, and what it is part of cites nothing for ${draft.parent?.part.field.name ?? 'it'} or as a whole`,
      );
    for (const row of rows)
      await insertCitation(manager, draft, { ...row, ...(draft.isNew ? {} : await claimShown(manager, draft, row.field)), isPreferred: true });
    await removeCitations(manager, draft, refusals);
  }
}

/** Stores one citation. */
export const insertCitation = (
  manager: EntityManager,
  { record, id }: Pick<Draft, 'record' | 'id'>,
  row: Row & { claimedValue?: string | null; isPreferred: boolean },
  citationId = newUuid(),
) => manager.insert(recordNamed(citation).target, { ...row, id: citationId, subjectKind: record.name, subjectId: id });

/** A part rests on what its parent cites for the list it stands in, or for itself as a whole. */
async function inherited(manager: EntityManager, { parent }: Draft): Promise<Row[]> {
  if (!parent) return [];
  const rows: { source_id: string; locator: string; note: unknown }[] = await manager.query(
    'select distinct source_id, locator, note from citation where subject_id = $1 and field in ($2, $3) and is_preferred order by source_id, locator',
    [parent.draft.id, wholeRecord, parent.part.field.name],
  );
  return rows.map(({ source_id, locator, note }) => ({ source: { id: source_id }, locator, note: note ?? undefined, field: wholeRecord }));
}

/** Where sources differ about a field, every citation says what it claims: one that is added claims what is shown. */
async function claimShown(manager: EntityManager, { id }: Draft, field: string): Promise<{ claimedValue?: string }> {
  const [other]: { claimed_value: string }[] = await manager.query(
    'select claimed_value from citation where subject_id = $1 and field = $2 and is_preferred and claimed_value is not null limit 1',
    [id, field],
  );
  return other ? { claimedValue: other.claimed_value } : {};
}

async function removeCitations(manager: EntityManager, { record, id, uncites, path }: Draft, refusals: Refusals): Promise<void> {
  for (const { id: given, path: at } of uncites) {
    const uuid = given.startsWith('cit_') ? given.slice(4) : '';
    const gone: [unknown[], number] = isUuid(uuid) ? await manager.query('delete from citation where id = $1 and subject_id = $2', [uuid, id]) : [[], 0];
    if (gone[1] === 0) refusals.notFound(at, `This ${record.name} has no citation ${given.slice(0, 60)}`);
  }
  if (uncites.length === 0 || !isCited(record)) return;
  const [{ rest }] = await manager.query('select count(*)::int as rest from citation where subject_id = $1', [id]);
  if (rest === 0) refusals.invalid([...path, 'citations', 'remove'], `A ${record.name} rests on sources: one citation must stay`);
}

/** Takes down changes of fields about which sources differ: what is shown there follows a source, and is changed by following another one. */
export async function checkClaims(manager: EntityManager, drafts: readonly Draft[], refusals: Refusals): Promise<void> {
  const changed = drafts.filter(({ isNew }) => !isNew);
  if (changed.length === 0) return;
  const claims: { subject_id: string; field: string }[] = await manager.query(
    'select distinct subject_id, field from citation where subject_id = any($1::uuid[]) and claimed_value is not null',
    [changed.map(({ id }) => id)],
  );
  for (const { subject_id, field } of claims) {
    const draft = changed.find(({ id }) => id === subject_id)!;
    if (!(field in draft.values)) continue;
    const [{ shown }] = await manager.query(`select ${snake(field)}::text as shown from ${snake(draft.record.name)} where id = $1`, [draft.id]);
    if (String(draft.values[field]) !== shown)
      refusals.invalid(
        [...draft.path, field],
        `Sources differ about ${field}, and what is shown follows one of them. Follow another one with preferClaim, or enter a new one with addClaim`,
      );
  }
}
