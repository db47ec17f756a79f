import { faultOf, spanFault } from '../model/faults.js';
import type { FieldDefinition, RecordDefinition } from '../model/registry.js';
import { globalId, newUuid, slugForm } from './identity.js';
import { isCited, isWritten, type Part, partsOf } from './parts.js';
import type { InputPath, Refusals } from './refusals.js';

/** What a caller gives, as GraphQL has coerced it. */
export type Input = Readonly<Record<string, unknown>>;

/** What is to be done with one record. */
export interface Draft {
  readonly record: RecordDefinition;
  readonly id: string;
  readonly isNew: boolean;
  /** Where in the input it stands. */
  readonly path: InputPath;
  /** Properties that are written; relations hold ids. */
  readonly values: Record<string, unknown>;
  /** Relations that are written as names, to be resolved together. */
  readonly references: Reference[];
  readonly parent?: { readonly draft: Draft; readonly part: Part };
  /** The version that was read, where it is changed by itself or has versions that others know. */
  readonly version?: number;
  readonly cites: readonly { readonly given: Input; readonly path: InputPath }[];
  /** Ids of citations to take away, as they were given. */
  readonly uncites: readonly { readonly id: string; readonly path: InputPath }[];
}

/** A relation as it is written: by a name, or by an id. */
export interface Reference {
  readonly field: FieldDefinition;
  readonly given: Input | string;
  readonly path: InputPath;
}

/** A part that is to be taken away. */
export interface Removal {
  readonly part: Part;
  readonly parent: Draft;
  /** As it was given. */
  readonly id: string;
  readonly path: InputPath;
}

/** Everything that one mutation is to do, parents before their parts. */
export interface Drafts {
  readonly root: Draft;
  readonly all: readonly Draft[];
  readonly removals: readonly Removal[];
}

/** Reads the input that enters a record with its parts. What cannot be is taken down. */
export function draftsOfNew(record: RecordDefinition, input: Input, refusals: Refusals): Drafts {
  const reading = new Reading(refusals);
  const root = reading.entered(record, input, ['input']);
  return { root, all: reading.all, removals: reading.removals };
}

/** Reads the input that changes a record and its parts. @param id of the record, within the database */
export function draftsOfChange(record: RecordDefinition, id: string, input: Input, refusals: Refusals): Drafts {
  const reading = new Reading(refusals);
  const root = reading.changed(record, id, input, ['input']);
  return { root, all: reading.all, removals: reading.removals };
}

/** What is wrong with the times of a record, its present values included. */
export function checkSpans({ values, path }: Draft, present: Readonly<Record<string, unknown>>, refusals: Refusals): void {
  const span = spanFault({ ...present, ...values });
  if (span) refusals.invalid([...path, span.field], span.says);
}

type Listed = { readonly add?: readonly Input[] | null; readonly change?: readonly Input[] | null; readonly remove?: readonly string[] | null };

class Reading {
  readonly all: Draft[] = [];
  readonly removals: Removal[] = [];

  constructor(private readonly refusals: Refusals) {}

  entered(record: RecordDefinition, input: Input, path: InputPath, parent?: Draft['parent']): Draft {
    const cites = isCited(record) ? citedIn(input.citations as readonly Input[] | undefined, [...path, 'citations']) : [];
    const draft = this.begin({ record, id: newUuid(), isNew: true, path, parent, cites, uncites: [] }, input);
    for (const { name, otherwise } of record.fields) if (otherwise !== undefined && draft.values[name] == null) draft.values[name] = otherwise;
    if (parent) Object.assign(draft.values, pointingAt(parent.part.relation, parent.draft.record.name, parent.draft.id));
    for (const part of partsOf(record)) {
      const given = (input[part.field.name] ?? []) as readonly Input[];
      given.forEach((item, i) => {
        this.entered(part.record, item, [...path, part.field.name, i], { draft, part });
      });
    }
    return draft;
  }

  changed(record: RecordDefinition, id: string, input: Input, path: InputPath, parent?: Draft['parent']): Draft {
    const listed = (input.citations ?? {}) as Listed;
    const cites = citedIn(listed.add, [...path, 'citations', 'add']);
    const uncites = (listed.remove ?? []).map((given, i) => ({ id: given, path: [...path, 'citations', 'remove', i] }));
    const draft = this.begin({ record, id, isNew: false, path, parent, version: input.version as number | undefined, cites, uncites }, input);
    for (const part of partsOf(record)) {
      const { add, change, remove } = (input[part.field.name] ?? {}) as Listed;
      const at = [...path, part.field.name];
      (remove ?? []).forEach((given, i) => {
        this.removals.push({ part, parent: draft, id: given, path: [...at, 'remove', i] });
      });
      (change ?? []).forEach((item, i) => {
        const partId = this.uuidOf(part.record, String(item.id), [...at, 'change', i, 'id']);
        if (partId) this.changed(part.record, partId, item, [...at, 'change', i], { draft, part });
      });
      (add ?? []).forEach((item, i) => {
        this.entered(part.record, item, [...at, 'add', i], { draft, part });
      });
    }
    return draft;
  }

  /** The uuid of an id that must be of one kind of record; nothing, and a refusal, where it is not. */
  private uuidOf(record: RecordDefinition, given: string, path: InputPath): string | undefined {
    const uuid = given.startsWith(`${record.prefix}_`) ? given.slice(record.prefix.length + 1) : '';
    if (isUuid(uuid)) return uuid;
    this.refusals.invalid(path, `${JSON.stringify(given.slice(0, 60))} is no id of a ${record.name}, such as ${globalId(record, '0192f0c1-…')}`);
    return undefined;
  }

  private begin(made: Omit<Draft, 'values' | 'references'>, input: Input): Draft {
    const draft: Draft = { ...made, values: {}, references: [] };
    const { record, path, isNew } = draft;
    this.all.push(draft);
    if (record.hasSlug && isNew && input.slug != null) {
      if (slugForm.test(String(input.slug))) draft.values.slug = input.slug;
      else this.refusals.invalid([...path, 'slug'], 'A slug is of small letters, digits and hyphens, such as smi-2018');
    }
    const owner = made.parent?.part.relation;
    for (const field of record.fields) if (isWritten(field) && field !== owner && input[field.name] !== undefined) this.write(draft, field, input[field.name]);
    return draft;
  }

  private write(draft: Draft, field: FieldDefinition, given: unknown): void {
    const path = [...draft.path, field.name];
    if (given === null) {
      if (!draft.isNew && field.optional) Object.assign(draft.values, pointingAt(field, null, null));
      else if (!draft.isNew) this.refusals.invalid(path, `${field.name} cannot be taken away: a ${draft.record.name} needs it`);
      return;
    }
    if (field.kind === 'one' || field.kind === 'anyOf') {
      draft.references.push({ field, given: given as Input | string, path });
      return;
    }
    const value = this.valueOf(field, given, path);
    if (value === undefined) return;
    const fault = faultOf(field, value);
    if (fault) this.refusals.invalid(path, `${field.name}: ${fault}`);
    else draft.values[field.name] = value;
  }

  private valueOf(field: FieldDefinition, given: unknown, path: InputPath): unknown {
    if (field.kind === 'localized') return textsOf(given as readonly Input[], path, this.refusals);
    if (field.kind === 'localizedList')
      return (given as readonly { readonly texts: readonly Input[] }[]).map(({ texts }, i) => textsOf(texts, [...path, i, 'texts'], this.refusals));
    return given;
  }
}

const citedIn = (given: readonly Input[] | null | undefined, path: InputPath) => (given ?? []).map((each, i) => ({ given: each, path: [...path, i] }));

/** A text in several languages as it is stored. */
export function textsOf(given: readonly Input[], path: InputPath, refusals: Refusals): Record<string, unknown> {
  const texts: Record<string, unknown> = {};
  given.forEach(({ locale, value }, i) => {
    const key = String(locale).toLowerCase();
    if (key in texts) refusals.invalid([...path, i, 'locale'], `The text in ${key} is given twice`);
    texts[key] = value;
  });
  return texts;
}

/** The properties of a relation that leads to a record, or to none; those of any other field that is empty. */
export function pointingAt(field: FieldDefinition, kind: string | null, id: string | null): Record<string, unknown> {
  if (field.kind === 'anyOf') return { [`${field.name}Kind`]: kind, [`${field.name}Id`]: id };
  return { [field.name]: id === null ? null : { id } };
}

/** Whether a text is a uuid as ids have them. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
