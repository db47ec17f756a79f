import type { GraphQLObjectType } from 'graphql';
import { type Dimension, type Draft, type Field, fail, type Hop } from './entity.js';
import { shorten } from './links.js';
import type { DimensionMapping, Expression } from './mapping.js';
import { sql } from './sql.js';

type Find = (type: string) => Draft;

/** What the records of a type can be grouped by. Throws ModelError where it does not hold together. */
export function dimensionsOf(type: GraphQLObjectType, find: Find): Dimension[] {
  const mappings = (type.extensions.dimensions ?? {}) as Readonly<Record<string, DimensionMapping>>;
  return Object.entries(mappings).map(([dimension, mapping]) => dimensionOf(find(type.name), dimension, mapping, find));
}

function dimensionOf(entity: Draft, dimension: string, { path, field: fieldName, where, filter }: DimensionMapping, find: Find): Dimension {
  const place = `${entity.type} is grouped by ${dimension}, which`;
  let at = entity;
  const hops = path.flatMap((step): readonly Hop[] => {
    const field = at.fields.get(step) ?? fail(`${place} goes through ${at.type}.${step}, which does not exist`);
    if (field.kind !== 'one' && field.kind !== 'connection') fail(`${place} goes through ${at.type}.${step}, which is no relation to one kind of record`);
    at = find(field.target);
    return field.kind === 'one' ? [{ table: at.table, from: field.column, to: 'id' }] : field.hops;
  });
  const common = { name: dimension, hops: shorten(hops), where, filter, column: at.column };
  if (fieldName === undefined) return keyBefore({ ...common, kind: 'record', key: (row) => row('id'), target: at.type });
  const field = at.fields.get(fieldName) ?? fail(`${place} is read from ${at.type}.${fieldName}, which does not exist`);
  return { ...common, ...keyOf(field, fieldName, `${place} is read from ${at.type}.${fieldName}`) };
}

/** The id of a record stands in the row that points at it, so that the record itself need not be visited. */
function keyBefore(dimension: Dimension): Dimension {
  const { hops, where } = dimension;
  const last = hops[hops.length - 1];
  if (hops.length < 2 || last.to !== 'id' || last.isAnyOf || last.where || where) return dimension;
  return { ...dimension, hops: hops.slice(0, -1), key: (row) => row(last.from), column: (name) => name };
}

function keyOf(field: Field, property: string, place: string): Pick<Dimension, 'kind' | 'key' | 'target'> {
  if (field.kind === 'one') return { kind: 'record', key: (row) => row(property), target: field.target };
  if (field.kind !== 'value') fail(`${place}, which has no value to group by`);
  if (field.comparison === 'choice' || field.comparison === 'flag') return { kind: 'value', key: field.sql };
  if (field.comparison !== 'day') fail(`${place}, which is neither a choice, nor a flag, nor a date`);
  const year: Expression = (row, asking) => sql`year_of(${field.sql(row, asking)})`;
  return { kind: 'year', key: year };
}
