import { snake } from '../query/naming.js';
import { allRecords, type FieldDefinition, type RecordDefinition, recordOf } from './registry.js';

/** What a column of a table is in the API. */
export interface FieldOfColumn {
  /** The name of the field. */
  readonly name: string;
  /** How its values are written: as they are, in several languages, or as ids of one kind of record or of several. */
  readonly form: 'plain' | 'localized' | 'localizedList' | 'one' | 'anyOf';
  /** What the ids begin with, where they are of one kind. */
  readonly prefix?: string;
  /** The column with the kind of record, where it may be one of several. */
  readonly kind?: string;
}

/** The columns of each public kind of record by what they are in the API; under the empty name what the ids of each kind begin with. */
export function fieldsOfColumns(): Readonly<Record<string, Readonly<Record<string, FieldOfColumn | string>>>> {
  const shown = allRecords().filter(({ isPublic }) => isPublic);
  return {
    '': Object.fromEntries(shown.map(({ name, prefix }) => [name, prefix])),
    ...Object.fromEntries(shown.map((record) => [record.name, columnsOf(record)])),
  };
}

const columnsOf = ({ fields, hasSlug }: RecordDefinition): Record<string, FieldOfColumn> => ({
  ...(hasSlug && { slug: { name: 'slug', form: 'plain' } }),
  ...Object.fromEntries(fields.filter(({ isPublic }) => isPublic).flatMap(columnOf)),
});

function columnOf(field: FieldDefinition): [string, FieldOfColumn][] {
  const { name, kind } = field;
  const column = snake(name);
  switch (kind) {
    case 'many':
    case 'computed':
      return [];
    case 'one':
      return [[`${column}_id`, { name, form: 'one', prefix: recordOf(field.target!()).prefix }]];
    case 'anyOf':
      return [[`${column}_id`, { name, form: 'anyOf', kind: `${column}_kind` }]];
    case 'localized':
    case 'localizedList':
      return [[column, { name, form: kind }]];
    default:
      return [[column, { name, form: 'plain' }]];
  }
}
