import { Arg, Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { DimensionMapping, FieldMapping, RecordMapping } from '../query/mapping.js';
import { connectionOf } from './connection.js';
import { type Dimension, describe, dimensionsOf } from './dimensions.js';
import { nameOfChoices } from './enums.js';
import { recordOf } from './registry.js';

const column = (property: string) => Extensions({ read: { kind: 'column', property } satisfies FieldMapping });

/** Makes a class a type of rows that the reader puts together: no table holds them. */
export const rowsType = (made: Function, name: string, description: string): void => {
  ObjectType(name, { description, simpleResolvers: true })(made);
  Extensions({ record: { order: [] } satisfies RecordMapping })(made);
};

/** Gives a type of rows the field of a dimension; null stands for what is not known. */
export function dimensionField({ prototype }: Function, { value, description }: Pick<Dimension, 'value' | 'description'>, name: string): void {
  if (value.kind === 'record') {
    recordField(() => value.target, description)(prototype, name);
    return;
  }
  const type = value.kind === 'choice' ? value.choices : value.kind === 'flag' ? Boolean : Int;
  Field((() => type) as () => never, { nullable: true, description })(prototype, name);
  column(name)(prototype, name);
}

/** A field of a type of rows: a record, whose id stands in a column of the rows. */
export const recordField =
  (target: () => Function, description: string): PropertyDecorator =>
  (prototype, key) => {
    Field(target as () => never, { nullable: true, description })(prototype, key as string);
    Extensions({ read: { kind: 'one', property: String(key) } satisfies FieldMapping })(prototype, key as string);
  };

/** Gives a type of rows its count. */
export function countField({ prototype }: Function): void {
  Field(() => Int, { description: 'How many records; never 0.' })(prototype, 'count');
  column('count')(prototype, 'count');
}

const facets = new Map<string, Function>();

/** The type of one group of a facet, shared by all facets of the same value: `AgreementTypeFacet`, `YearFacet`, `CountryFacet`. */
function facetOf({ value }: Dimension): Function {
  const [name, field, of] =
    value.kind === 'choice'
      ? [nameOfChoices(value.choices), 'value', `of one ${nameOfChoices(value.choices)}`]
      : value.kind === 'flag'
        ? ['Boolean', 'value', 'for which something is so, or is not']
        : value.kind === 'year'
          ? ['Year', 'year', 'of one year']
          : [value.target.name, lowerFirst(value.target.name), `of one ${value.target.name}`];
  let facet = facets.get(name);
  if (!facet) {
    facet = class {};
    rowsType(facet, `${name}Facet`, `How many records of a list are ${of}.`);
    const description =
      value.kind === 'year' ? 'The year; null where it is not known, or lies across years.' : 'What these records share; null where it is not known.';
    dimensionField(facet, { value, description }, field);
    countField(facet);
    facets.set(name, facet);
  }
  return facet;
}

/** Gives a kind of record its dimensions, and its lists their facets. To be called once every kind of record is known. */
export function fillFacets(target: Function): void {
  const record = recordOf(target);
  const dimensions = dimensionsOf(record);
  if (dimensions.length === 0) return;
  Extensions({ dimensions: Object.fromEntries(dimensions.map(({ name, mapping }): [string, DimensionMapping] => [name, mapping])) })(target);

  const made = class {};
  ObjectType(`${record.name}Facets`, {
    description: `How many ${record.name} records of a list there are of each sort, facet by facet.`,
    simpleResolvers: true,
  })(made);
  for (const dimension of dimensions) {
    const { name, args } = dimension;
    Arg('first', () => Int, { nullable: true, description: 'How many groups, largest first: 1 to 100, 20 if nothing is said.' })(made.prototype, name, 0);
    Object.entries(args).forEach(([argument, { type, description }], i) => {
      Arg(argument, type as () => never, { nullable: true, description })(made.prototype, name, i + 1);
    });
    const facet = facetOf(dimension);
    Field((() => [facet]) as () => never, { description: describe(dimension) })(made.prototype, name);
  }
  Field((() => made) as () => never, {
    description:
      'Its records by what they share: the whole list, whatever page is shown. Each facet leaves out what the filter says of its own field. Counted only when asked for.',
  })(connectionOf(target).prototype, 'facets');
}

const lowerFirst = (text: string): string => text[0].toLowerCase() + text.slice(1);
