import { allRecords, type FieldDefinition, type RecordDefinition, recordOf } from '../model/registry.js';

/** A list of a record whose records are parts of it: written within it, and gone with it. */
export interface Part {
  /** The list, by its name in the schema. */
  readonly field: FieldDefinition;
  readonly record: RecordDefinition;
  /** The relation by which the part points at what it is part of. */
  readonly relation: FieldDefinition;
}

/** What rests on sources and is written with every record, in a form of its own. */
export const citation = 'Citation';

/** Kinds of record that need no citation: a source may speak for itself, and a name is a way of writing what its bearer's citations show. */
const uncited: readonly string[] = ['Source', 'Name'];

/** Whether a record of this kind has to say where its facts come from. */
export const isCited = ({ name }: RecordDefinition): boolean => !uncited.includes(name);

/** The kinds of record that are written by mutations of their own. */
export const aggregates = (): readonly RecordDefinition[] => allRecords().filter(({ roots, isPublic, name }) => roots && isPublic && name !== citation);

/**
 * The relation to what a record is part of. Where it goes with several others, such as a membership with its country and its group, the first one is
 * meant: so each part has one owner, whose version guards it.
 */
export const relationToOwner = ({ fields }: RecordDefinition): FieldDefinition | undefined => fields.find(({ deletesWith }) => deletesWith);

const known = new Map<RecordDefinition, readonly Part[]>();

/** The lists of parts that a record has. */
export function partsOf(record: RecordDefinition): readonly Part[] {
  let parts = known.get(record);
  if (!parts) {
    const found = record.fields.flatMap((field): Part[] => {
      if (field.kind !== 'many' || field.isPartial || field.path?.length !== 1 || !field.path[0].startsWith('<')) return [];
      const child = recordOf(field.target!());
      const relation = relationToOwner(child);
      return child.name !== citation && relation?.name === field.path[0].slice(1) ? [{ field, record: child, relation }] : [];
    });
    parts = found.filter((part, i) => found.findIndex((each) => each.record === part.record) === i);
    known.set(record, parts);
  }
  return parts;
}

/** Whether a field is written by whoever enters a record; the others are worked out, or lists. */
export const isWritten = ({ kind }: FieldDefinition): boolean => kind !== 'many' && kind !== 'computed';

/** Whether a record cannot be entered without a field. */
export const isRequired = ({ optional, otherwise, kind }: FieldDefinition): boolean => !optional && otherwise === undefined && kind !== 'localizedList';
