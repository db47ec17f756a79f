import { spanFault } from '../model/faults.js';
import { type FieldDefinition, type RecordDefinition, recordNamed, recordOf } from '../model/registry.js';
import { itemsOf, together } from './amendments.js';
import { type Keys, listOf, type WrittenFile } from './files.js';
import { uuidOfPath } from './identity.js';
import { nearest, type Problems } from './problems.js';
import { faultIn } from './values.js';

/** A record on its way into the database. */
export interface Draft {
  readonly record: RecordDefinition;
  readonly id: string;
  readonly where: string;
  /** Its properties; relations hold ids. */
  readonly values: Record<string, unknown>;
  /** Relations that are written as names, to be resolved when all records are known. */
  readonly references: Reference[];
  /** What each place writes of it, citations included. */
  readonly layers: readonly Keys[];
  readonly parent?: { readonly draft: Draft; readonly field: string };
}

/** A relation as it is written. */
export interface Reference {
  readonly field: FieldDefinition;
  readonly kind: string;
  readonly named: string;
}

/** Turns the records of files, and the records written within them, into drafts. What cannot be is taken down. */
export function draftsOf(files: readonly WrittenFile[], records: readonly Function[], problems: Problems): Draft[] {
  const byPlural = new Map(records.map(recordOf).flatMap((record) => (record.roots ? [[record.roots.many, record] as const] : [])));
  const drafts: Draft[] = [];
  for (const file of files) {
    const record = byPlural.get(file.name);
    if (!record) {
      problems.add(`${file.name}.yaml`, `${file.name} is no kind of record${nearest(file.name, byPlural.keys())}`);
      continue;
    }
    for (const { where, layers } of file.records) {
      const { slug } = layers[0];
      if (typeof slug !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
        problems.add(where, 'slug is missing, or is not of small letters, digits and hyphens');
      else draft(record, `${record.name}/${slug}`, 0, where, layers, undefined, drafts, problems);
    }
  }
  return drafts;
}

function draft(
  record: RecordDefinition,
  path: string,
  place: number,
  where: string,
  layers: readonly Keys[],
  parent: Draft['parent'],
  drafts: Draft[],
  problems: Problems,
): void {
  const id = uuidOfPath(path, place);
  const keys = together(layers);
  const made: Draft = { record, id, where, values: { id }, references: [], layers, parent };
  drafts.push(made);
  if (record.hasSlug) made.values.slug = keys.slug;
  const backward = parent && backRelation(parent.draft.record, parent.field);
  for (const [key, written] of Object.entries(keys)) {
    if (key === 'cites' || (key === 'slug' && record.hasSlug) || written === null) continue;
    const field = record.fields.find(({ name }) => name === key);
    if (!field)
      problems.add(
        where,
        `${key} is no field of ${record.name}${nearest(
          key,
          record.fields.map(({ name }) => name),
        )}`,
      );
    else if (field.kind === 'many') writeParts(made, field, path, drafts, problems);
    else write(made, field, written, problems);
  }
  for (const { name, otherwise } of record.fields) if (otherwise !== undefined && !(name in made.values)) made.values[name] = otherwise;
  if (backward) relate(made, backward, parent.draft.record.name, parent.draft.id);
  for (const field of record.fields)
    if (
      isRequired(field) &&
      !(field.name in made.values) &&
      !made.references.some((reference) => reference.field === field) &&
      !(backward === field.name) &&
      !(field.name in keys)
    )
      problems.add(where, `${field.name} is missing`);
  const span = spanFault(made.values);
  if (span) problems.add(where, span.says);
}

const isRequired = ({ kind, optional }: FieldDefinition): boolean => !optional && kind !== 'many' && kind !== 'computed' && kind !== 'localizedList';

/** The relation by which a child points at its parent, from the parent's own field. */
function backRelation(parent: RecordDefinition, fieldName: string): string {
  const field = parent.fields.find(({ name }) => name === fieldName)!;
  return field.path![0].slice(1);
}

function relate(made: Draft, relation: string, kind: string, id: string): void {
  const field = made.record.fields.find(({ name }) => name === relation)!;
  if (field.kind === 'anyOf') Object.assign(made.values, { [`${relation}Kind`]: kind, [`${relation}Id`]: id, [relation]: id });
  else made.values[relation] = { id };
}

function write(made: Draft, field: FieldDefinition, written: unknown, problems: Problems): void {
  switch (field.kind) {
    case 'one':
      if (typeof written === 'string') made.references.push({ field, kind: recordOf(field.target!()).name, named: written });
      else problems.add(made.where, `${field.name}: ${JSON.stringify(written)} is not the name of a ${recordOf(field.target!()).name}`);
      return;
    case 'anyOf': {
      const [kind, named] = typeof written === 'string' ? written.split('/') : [];
      const known = field.kinds ?? [];
      const wanted = known.find((each) => each.toLowerCase() === kind?.toLowerCase());
      if (wanted && named) made.references.push({ field, kind: wanted, named });
      else problems.add(made.where, `${field.name}: ${JSON.stringify(written)} is not of the form kind/name, the kind one of ${known.join(', ')}`);
      return;
    }
    default: {
      const fault = faultIn(field, written);
      if (fault) problems.add(made.where, `${field.name}: ${fault}`);
      else made.values[field.name] = written;
    }
  }
}

/** The records that are part of another one and written within it, in any of its layers. */
function writeParts(made: Draft, field: FieldDefinition, path: string, drafts: Draft[], problems: Problems): void {
  if (field.path?.length !== 1 || !field.path[0].startsWith('<')) {
    problems.add(made.where, `${field.name} follows from other records and is not written`);
    return;
  }
  const child = recordNamed(recordOf(field.target!()).name);
  const lists = made.layers.flatMap((keys) => (keys[field.name] == null ? [] : [listOf(keys[field.name], `${made.where}, ${field.name}`, problems)]));
  itemsOf(lists).forEach((layers, i) => {
    const where = `${made.where}, ${field.name} ${i + 1}`;
    draft(child, `${path}/${field.name}/${i + 1}`, i + 1, where, layers, { draft: made, field: field.name }, drafts, problems);
  });
}

/** Replaces names by ids. A record is named by its slug or by another unique field, such as a country's code. */
export function resolve(drafts: readonly Draft[], problems: Problems): void {
  const byName = new Map<string, Map<string, string>>();
  for (const { record, values, id, where } of drafts) {
    if (!record.hasSlug) continue;
    const names = byName.get(record.name) ?? new Map<string, string>();
    byName.set(record.name, names);
    for (const key of ['slug', ...record.fields.filter(({ unique }) => unique).map(({ name }) => name)]) {
      const named = values[key];
      if (typeof named !== 'string') continue;
      if (names.has(named) && names.get(named) !== id) problems.add(where, `${key} ${named} is used by another ${record.name}`);
      else if (key === 'slug' && names.has(named)) problems.add(where, `slug ${named} is used twice`);
      names.set(named, id);
    }
  }
  for (const made of drafts)
    for (const { field, kind, named } of made.references) {
      const id = byName.get(kind)?.get(named);
      if (id) relate(made, field.name, kind, id);
      else problems.add(made.where, `${field.name}: there is no ${kind} ${named}${nearest(named, byName.get(kind)?.keys() ?? [])}`);
    }
}
