import { recordNamed } from '../model/registry.js';
import type { Draft } from './drafts.js';
import { uuidOfPath } from './identity.js';
import { nearest, type Problems } from './problems.js';
import { faultOf } from './values.js';

/** Kinds of record that need no citation: a source may speak for itself, and a name is a way of writing what its bearer's citations show. */
const uncited = ['Source', 'Name'];

interface WrittenCitation {
  readonly fields: readonly string[];
  readonly note?: unknown;
  readonly claimed?: string;
  readonly preferred?: boolean;
}

/** The field of a citation that is for a record as a whole. */
const wholeRecord = '*';

/** The citations of drafts, as drafts. A record without one is taken down. */
export function citationsOf(drafts: readonly Draft[], problems: Problems): Draft[] {
  const sources = new Map(drafts.filter(({ record }) => record.name === 'Source').map(({ values, id }) => [values.slug as string, id]));
  const made: Draft[] = [];
  for (const draft of drafts) {
    const before = made.length;
    for (const [source, locators] of Object.entries(mapping(draft.cites, draft.where, problems)))
      for (const [locator, written] of Object.entries(mapping(locators, draft.where, problems))) {
        const id = sources.get(source);
        if (!id) problems.add(draft.where, `cites ${source}, which is no source${nearest(source, sources.keys())}`);
        else cite(draft, id, `${source} ${locator}`, locator, written, made, problems);
      }
    if (made.length === before) inherit(draft, made);
    if (made.length === before && !uncited.includes(draft.record.name)) problems.add(draft.where, 'has no citation');
  }
  return made;
}

function mapping(written: unknown, where: string, problems: Problems): Readonly<Record<string, unknown>> {
  if (written === undefined) return {};
  if (typeof written === 'object' && written !== null && !Array.isArray(written)) return written as Record<string, unknown>;
  problems.add(where, `cites: ${JSON.stringify(written)} is not a mapping of sources to locators to fields`);
  return {};
}

function cite(draft: Draft, source: string, path: string, locator: string, written: unknown, made: Draft[], problems: Problems): void {
  const citation: WrittenCitation = Array.isArray(written) ? { fields: written as string[] } : (written as WrittenCitation);
  if (!Array.isArray(citation?.fields) || citation.fields.length === 0) {
    problems.add(draft.where, `cites ${path} for no field`);
    return;
  }
  const noteFault = citation.note === undefined ? undefined : faultOf(recordNamed('Citation').fields.find(({ name }) => name === 'note')!, citation.note);
  if (noteFault) problems.add(draft.where, `the note of ${path}: ${noteFault}`);
  const known = [wholeRecord, ...draft.record.fields.filter(({ isPublic }) => isPublic).map(({ name }) => name)];
  for (const field of citation.fields) {
    if (!known.includes(field)) problems.add(draft.where, `cites ${path} for ${field}, which is no field of ${draft.record.name}${nearest(field, known)}`);
    made.push(citationDraft(draft, { source, locator, field, path, note: citation.note, claimed: citation.claimed, preferred: citation.preferred }));
  }
}

interface Cited {
  readonly source: string;
  readonly locator: string;
  readonly field: string;
  readonly path: string;
  readonly note?: unknown;
  readonly claimed?: unknown;
  readonly preferred?: boolean;
}

function citationDraft(draft: Draft, { source, locator, field, path, note, claimed, preferred }: Cited): Draft {
  const record = recordNamed('Citation');
  const id = uuidOfPath(`Citation/${draft.id}/${field}/${path}`);
  const values = {
    id,
    source: { id: source },
    subjectKind: draft.record.name,
    subjectId: draft.id,
    field,
    locator,
    note,
    claimedValue: claimed,
    isPreferred: preferred ?? true,
  };
  return { record, id, where: draft.where, values, references: [], cites: undefined, parent: { draft, field: 'citations' } };
}

/** A part of a record rests on what its parent cites for the list it stands in. */
function inherit(draft: Draft, made: Draft[]): void {
  if (!draft.parent) return;
  const { draft: parent, field } = draft.parent;
  for (const citation of made.filter(({ values }) => values.subjectId === parent.id && (values.field === field || values.field === wholeRecord)))
    made.push(
      citationDraft(draft, {
        source: (citation.values.source as { id: string }).id,
        locator: citation.values.locator as string,
        field: wholeRecord,
        note: citation.values.note,
        path: `${(citation.values.source as { id: string }).id} ${citation.values.locator as string}`,
      }),
    );
}
