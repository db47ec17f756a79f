import { Field, Int, ObjectType } from 'type-graphql';
import { constant } from '../query/naming.js';
import { type Dimension, describe, dimensionsOf } from './dimensions.js';
import { choices } from './enums.js';
import { countField, dimensionField, rowsType } from './facets.js';
import type { RecordDefinition } from './registry.js';

/** What the root field of a record's statistics is made of. */
export interface Statistics {
  /** `AgreementStats`. */
  readonly type: Function;
  /** The enum `AgreementDimension`. */
  readonly groupBy: object;
  /** What some dimensions take besides the record, such as `asOf`. */
  readonly args: Dimension['args'];
}

/** Makes `XStats`, `XStatsGroup` and `XDimension`; nothing for a record that cannot be grouped. To be called once every kind of record is known. */
export function statisticsOf(record: RecordDefinition): Statistics | undefined {
  const { name } = record;
  const dimensions = dimensionsOf(record);
  if (dimensions.length === 0) return undefined;
  const group = class {};
  rowsType(group, `${name}StatsGroup`, `${name} records that share what was grouped by. Fields that were not grouped by are null.`);
  for (const dimension of dimensions) dimensionField(group, { ...dimension, description: describe(dimension) }, dimension.name);
  countField(group);

  const type = class {};
  ObjectType(`${name}Stats`, { description: `${name} records, counted by what they share.`, simpleResolvers: true })(type);
  Field(() => Int, { description: 'How many records there are, each counted once.' })(type.prototype, 'totalCount');
  Field((() => [group]) as () => never, { description: 'The groups, largest first; those of one size in the order of their values.' })(
    type.prototype,
    'groups',
  );
  Field(() => Boolean, { description: 'There are more groups than are shown.' })(type.prototype, 'hasMore');
  const groupBy = choices(
    `${name}Dimension`,
    `What ${name} records can be grouped by.`,
    Object.fromEntries(dimensions.map((dimension) => [constant(dimension.name), describe(dimension)])),
  );
  return { type, groupBy, args: Object.assign({}, ...dimensions.map(({ args }) => args)) };
}
