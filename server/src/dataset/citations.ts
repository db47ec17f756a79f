import { type FieldDefinition, recordNamed } from '../model/registry.js';
import type { Draft } from './drafts.js';
import type { Keys } from './files.js';
import { uuidOfPath } from './identity.js';
import { nearest, type Problems } from './problems.js';
import { faultIn } from './values.js';

/** Kinds of record that need no citation: a source may speak for itself, and a name is a way of writing what its bearer's citations show. */
const uncited = ['Source', 'Name'];

interface WrittenCitation {
  readonly fields: readonly string[];
  readonly note?: unknown;
  /** What the source says, where the record shows something else. */
  readonly claimed?: unknown;
}

/** A citation on its way, before it is known whether sources differ. */
interface Cited {
  readonly source: string;
  readonly locator: string;
  readonly field: string;
  readonly path: string;
  readonly note?: unknown;
  /** The value that the source claims; nothing where it can only be the one that is shown. */
  readonly claim?: unknown;
}

/** The field of a citation that is for a record as a whole. */
const wholeRecord = '*';

/** Kinds of field whose values can be compared, so that sources can be seen to differ. */
const comparable: readonly FieldDefinition['kind'][] = ['text', 'whole', 'flag', 'choice', 'day'];

/** The citations of drafts, as drafts. A record without one is taken down. */
export function citationsOf(drafts: readonly Draft[], problems: Problems): Draft[] {
  const sources = new Map(drafts.filter(({ record }) => record.name === 'Source').map(({ values, id }) => [values.slug as string, id]));
  const citedOf = new Map<string, readonly Cited[]>();
  return drafts.flatMap((draft) => {
    const [first, ...later] = draft.layers.map((keys) => citedIn(draft, keys, sources, problems));
    const cited = [...(first.length > 0 ? first : inherited(draft, citedOf)), ...later.flat()];
    citedOf.set(draft.id, cited);
    if (cited.length === 0 && !uncited.includes(draft.record.name)) problems.add(draft.where, 'has no citation');
    for (const [i, { path, field }] of cited.entries())
      if (cited.findIndex((each) => each.path === path && each.field === field) < i) problems.add(draft.where, `cites ${path} for ${field} twice`);
    return [...new Set(cited.map(({ field }) => field))].flatMap((field) => citationsOfField(draft, field, cited, problems));
  });
}

/** What one layer of a record cites. */
function citedIn(draft: Draft, keys: Keys, sources: ReadonlyMap<string, string>, problems: Problems): Cited[] {
  return Object.entries(mapping(keys.cites, draft.where, problems)).flatMap(([source, locators]) =>
    Object.entries(mapping(locators, draft.where, problems)).flatMap(([locator, written]) => {
      const id = sources.get(source);
      if (id) return citedAt(draft, keys, { source: id, locator, path: `${source} ${locator}` }, written, problems);
      problems.add(draft.where, `cites ${source}, which is no source${nearest(source, sources.keys())}`);
      return [];
    }),
  );
}

function mapping(written: unknown, where: string, problems: Problems): Keys {
  if (written === undefined) return {};
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) return written as Keys;
  problems.add(where, `cites: ${JSON.stringify(written)} is not a mapping of sources to locators to fields`);
  return {};
}

function citedAt(draft: Draft, keys: Keys, at: Pick<Cited, 'source' | 'locator' | 'path'>, written: unknown, problems: Problems): Cited[] {
  const { fields, note, claimed }: WrittenCitation = Array.isArray(written) ? { fields: written as string[] } : ((written ?? {}) as WrittenCitation);
  if (!Array.isArray(fields) || fields.length === 0) {
    problems.add(draft.where, `cites ${at.path} for no field`);
    return [];
  }
  const noteFault = note === undefined ? undefined : faultIn(recordNamed('Citation').fields.find(({ name }) => name === 'note')!, note);
  if (noteFault) problems.add(draft.where, `the note of ${at.path}: ${noteFault}`);
  const known = [wholeRecord, ...draft.record.fields.filter(({ isPublic }) => isPublic).map(({ name }) => name)];
  return fields.map((field: string) => {
    if (!known.includes(field)) problems.add(draft.where, `cites ${at.path} for ${field}, which is no field of ${draft.record.name}${nearest(field, known)}`);
    const claimFault = claimed === undefined ? undefined : claimFaultOf(draft, field, claimed);
    if (claimFault) problems.add(draft.where, `what ${at.path} is said to claim: ${claimFault}`);
    return { ...at, field, note, claim: claimed ?? keys[field] };
  });
}

function claimFaultOf(draft: Draft, name: string, claimed: unknown): string | undefined {
  const field = draft.record.fields.find((each) => each.name === name);
  return field && comparable.includes(field.kind) ? faultIn(field, claimed) : `values of ${name} cannot be compared`;
}

/** A part of a record rests on what its parent cites for the list it stands in. */
function inherited({ parent }: Draft, citedOf: ReadonlyMap<string, readonly Cited[]>): Cited[] {
  const above = parent ? (citedOf.get(parent.draft.id) ?? []) : [];
  return above
    .filter(({ field }) => field === parent!.field || field === wholeRecord)
    .map(({ source, locator, note }) => ({ source, locator, note, field: wholeRecord, path: `${source} ${locator}` }));
}

/** The citations of one field. Where its sources differ, each says what it claims, and those are preferred that claim what is shown. */
function citationsOfField(draft: Draft, field: string, all: readonly Cited[], problems: Problems): Draft[] {
  const cited = all.filter((each) => each.field === field);
  const isComparable = field in draft.values && comparable.includes(draft.record.fields.find(({ name }) => name === field)?.kind ?? 'many');
  const shown = String(draft.values[field]);
  const claims = cited.map(({ claim }) => (claim === undefined ? shown : String(claim)));
  const differ = isComparable && claims.some((claim) => claim !== shown);
  if (cited.some(({ claim }) => claim !== undefined) && !draft.layers.some((keys) => field in keys) && !(field in draft.values))
    problems.add(draft.where, `${field}: a source claims a value, but none is shown`);
  if (differ && !claims.includes(shown)) problems.add(draft.where, `${field}: no source claims ${shown}, which is shown`);
  return cited.map((each, i) => citationDraft(draft, each, differ ? claims[i] : undefined, !differ || claims[i] === shown));
}

function citationDraft(draft: Draft, { source, locator, field, path, note }: Cited, claimedValue: string | undefined, isPreferred: boolean): Draft {
  const id = uuidOfPath(`Citation/${draft.id}/${field}/${path}`);
  const values = { id, source: { id: source }, subjectKind: draft.record.name, subjectId: draft.id, field, locator, note, claimedValue, isPreferred };
  return { record: recordNamed('Citation'), id, where: draft.where, values, references: [], layers: [], parent: { draft, field: 'citations' } };
}
