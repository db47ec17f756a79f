import type { DimensionMapping } from '../query/mapping.js';
import { type FieldDefinition, type RecordDefinition, recordOf } from './registry.js';

/** Something that a kind of record can be grouped by: its own field, or what was declared with {@link RecordDefinition.dimensions}. */
export interface Dimension {
  /** As it stands in the schema: `type`, `signedOnYear`, `country`. */
  readonly name: string;
  readonly description: string;
  /** What stands for a group: one of these choices, yes or no, a year, or a record. */
  readonly value:
    | { readonly kind: 'choice'; readonly choices: object }
    | { readonly kind: 'flag' }
    | { readonly kind: 'year' }
    | { readonly kind: 'record'; readonly target: Function };
  readonly args: NonNullable<FieldDefinition['args']>;
  readonly mapping: DimensionMapping;
}

/**
 * What a kind of record can be grouped by, in the order of its fields: each choice and flag, each date that lists can be ordered by (its year), each
 * relation to one record of a kind that groups; then what was declared. Asked for once every kind of record is known.
 */
export function dimensionsOf(record: RecordDefinition): Dimension[] {
  const own = record.fields.filter((field) => isOwn(field)).map((field) => dimensionOf(field, { path: [], field: field.name, filter: field.name }));
  const declared = Object.entries(record.dimensions).map(([name, { description, path, field, where, args }]): Dimension => {
    const end = path.reduce((at, step) => recordOf(fieldOf(at, step).target!()), record);
    const mapping = { path, field, where, filter: path.length === 1 && !field ? path[0] : undefined };
    if (!field) return { name, description, value: { kind: 'record', target: end.target }, args: args ?? {}, mapping };
    return { ...dimensionOf(fieldOf(end, field), mapping), name, description, args: args ?? {} };
  });
  return [...own, ...declared];
}

function isOwn({ isPublic, scope, kind, comparesAs, sortable, target }: FieldDefinition): boolean {
  if (!isPublic || scope) return false;
  const sort = kind === 'computed' ? comparesAs : kind;
  return sort === 'choice' || sort === 'flag' || (sort === 'day' && sortable) || (sort === 'one' && recordOf(target!()).groups);
}

function dimensionOf(field: FieldDefinition, mapping: DimensionMapping): Dimension {
  const { name, kind, description, comparesAs, choices, target, args = {} } = field;
  const common = { name, description, args, mapping };
  switch (kind === 'computed' ? comparesAs : kind) {
    case 'choice':
      return { ...common, value: { kind: 'choice', choices: choices! } };
    case 'flag':
      return { ...common, value: { kind: 'flag' } };
    case 'day':
      return { ...common, name: `${name}Year`, description: `The year of \`${name}\`. ${description}`, value: { kind: 'year' } };
    case 'one':
      return { ...common, value: { kind: 'record', target: target!() } };
    default:
      throw new Error(`Nothing can be grouped by ${name}`);
  }
}

function fieldOf(record: RecordDefinition, name: string): FieldDefinition {
  const field = record.fields.find((each) => each.name === name);
  if (!field) throw new Error(`${record.name} is grouped by way of ${name}, which it has not`);
  return field;
}

/** A dimension for people who do not know the schema: what it is, how often a record counts, and what null means. */
export function describe({ description, mapping, value }: Dimension): string {
  const each = mapping.path.length === 0 ? '' : ' A record counts once for each, so groups do not add up to the total.';
  return `${description}${each} Null where that is not known${value.kind === 'year' ? ', or lies across years' : ''}.`;
}
