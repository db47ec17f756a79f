import type { EntityManager } from 'typeorm';
import { faultOf } from '../model/faults.js';
import { type FieldDefinition, type RecordDefinition, recordNamed } from '../model/registry.js';
import { snake } from '../query/naming.js';
import { citationOf, comparableField, insertCitation } from './citations.js';
import { refusalIn, takeDown } from './databaseRefusals.js';
import { type Draft, type Input, isUuid } from './drafts.js';
import { globalId, newUuid } from './identity.js';
import { citation } from './parts.js';
import { mayWrite, type Writing } from './permission.js';
import { NamedRecords } from './references.js';
import type { InputPath, Refusals } from './refusals.js';

/** Somebody who changes something, in a transaction. */
export interface Change extends Writing {
  readonly input: Input;
  readonly refusals: Refusals;
}

/** Enters what a source claims. @returns the citation that makes the claim */
export async function addClaim(change: Change): Promise<string> {
  const { manager, input, refusals } = change;
  const named = new NamedRecords(manager, refusals);
  const subject = await named.any(String(input.subject), ['input', 'subject']);
  refusals.end();
  const { record, id } = subject!;
  await allow(change, record, id, ['input', 'subject']);
  const field = comparableField(record, String(input.field));
  if (!field) refusals.invalid(['input', 'field'], `${record.name} has no field ${String(input.field).slice(0, 60)} whose values can be compared`);
  const fault = field && faultOf(field, claimedOf(field, String(input.value)));
  if (fault) refusals.invalid(['input', 'value'], `${field.name}: ${fault}`);
  const row = await citationOf(record, input, ['input'], named, refusals);
  refusals.end();

  const { shown } = await shownValue(manager, record, id, field!);
  const present: { id: string; source_id: string; locator: string; is_preferred: boolean; claimed_value: string | null }[] = await manager.query(
    'select id, source_id, locator, is_preferred, claimed_value from citation where subject_id = $1 and field = $2',
    [id, field!.name],
  );
  const same = present.find((each) => each.source_id === row!.source.id && each.locator === row!.locator);
  if (same) refusals.duplicate(['input', 'locator'], `This place in the source is cited for ${field!.name} already`, globalId(recordNamed(citation), same.id));
  const isPreferred = shown === String(input.value);
  if (!isPreferred && present.length === 0)
    refusals.invalid(
      ['input', 'field'],
      `No source is cited for the ${field!.name} that is shown. Cite one first, so that both can be held against each other`,
    );
  refusals.end();

  if (!isPreferred)
    await manager.query('update citation set claimed_value = $3 where subject_id = $1 and field = $2 and claimed_value is null and is_preferred', [
      id,
      field!.name,
      shown,
    ]);
  const differs = !isPreferred || present.some(({ claimed_value }) => claimed_value !== null);
  const made = newUuid();
  await insertCitation(manager, { record, id }, { ...row!, claimedValue: differs ? String(input.value) : null, isPreferred }, made);
  await touch(manager, record, id);
  return made;
}

/** Follows a claim: its value is shown from now on. @returns the citation that makes it */
export async function preferClaim(change: Change): Promise<string> {
  const { manager, input, refusals } = change;
  const given = String(input.id);
  const uuid = given.startsWith('cit_') ? given.slice(4) : '';
  const [claim]: { subject_kind: string; subject_id: string; claimed_value: string | null }[] = isUuid(uuid)
    ? await manager.query('select subject_kind, subject_id, claimed_value from citation where id = $1', [uuid])
    : [];
  if (!claim) refusals.notFound(['input', 'id'], `There is no citation ${given.slice(0, 60)}`);
  refusals.end();
  const record = recordNamed(claim.subject_kind);
  await allow(change, record, claim.subject_id, ['input', 'id']);
  if (claim.claimed_value === null) refusals.invalid(['input', 'id'], 'This citation claims nothing else than what is shown');
  refusals.end();
  try {
    await manager.query('select prefer_claim($1)', [uuid]);
    await manager.query('set constraints all immediate');
  } catch (fault) {
    const refusal = refusalIn(fault);
    if (!refusal) throw fault;
    takeDown(refusal, draftAt(record, claim.subject_id), refusals);
    refusals.end();
  }
  return uuid;
}

/** Waits for others who write the record, and refuses who may not. */
async function allow({ refusals, ...writing }: Omit<Change, 'input'>, record: RecordDefinition, id: string, path: InputPath): Promise<void> {
  await writing.manager.query(`select 1 from ${snake(record.name)} where id = $1 for no key update`, [id]);
  if (!(await mayWrite(writing, record, [id]))) refusals.forbidden(path, `This ${record.name} is not yours to change`);
  refusals.end();
}

/** What is written in a claim, as the field's kind has it. */
function claimedOf({ kind }: FieldDefinition, text: string): unknown {
  if (kind === 'whole') return /^-?\d+$/.test(text) ? Number(text) : text;
  return kind === 'flag' ? ({ true: true, false: false }[text] ?? text) : text;
}

async function shownValue(manager: EntityManager, { name }: RecordDefinition, id: string, field: FieldDefinition): Promise<{ shown: string | null }> {
  const [row] = await manager.query(`select ${snake(field.name)}::text as shown from ${snake(name)} where id = $1`, [id]);
  return row;
}

const touch = (manager: EntityManager, { name }: RecordDefinition, id: string) =>
  manager.query(`update ${snake(name)} set version = version where id = $1`, [id]);

const draftAt = (record: RecordDefinition, id: string): Draft => ({
  record,
  id,
  isNew: false,
  path: ['input', 'id'],
  values: {},
  references: [],
  cites: [],
  uncites: [],
});
