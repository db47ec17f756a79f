import { Int } from 'type-graphql';
import { deriveConnection } from '../../model/connection.js';
import { choicesOfKinds } from '../../model/enums.js';
import { Shape, ShapeField, ShapeText } from '../../model/register.js';
import { type Sql, sql, value } from '../../query/sql.js';
import { labels } from './labels.js';

/** The enums whose values have labels, and how the schema writes them. */
export const { type: LabelledEnum, kindOf: enumOf } = choicesOfKinds(
  'LabelledEnum',
  'An enum of this schema whose values have labels.',
  labels.map((each) => each.enum).sort(),
  (name) => `The enum ${name}.`,
);

@Shape('What people call a value of an enum, to be shown instead of the value.', [{ field: 'enum' }, { field: 'ordinal' }])
export class EnumLabel {
  @ShapeField(() => String, 'The enum, as this schema names it: `AgreementType`.') enum!: string;
  @ShapeField(() => Int, 'The place of the value in its enum, from 1.') ordinal!: number;
  @ShapeField(() => String, 'The value: `MOU`.') value!: string;
  @ShapeText('What people call it.') label!: string;
  @ShapeText('What it means, in English as in this schema.') meaning!: string;
}

deriveConnection(EnumLabel, 'EnumLabel');

/** The labels of some enums, or of all, as one text of JSON for {@link labelRows}. */
export const labelsJson = (enums: readonly string[] = labels.map((each) => each.enum)): string =>
  JSON.stringify(
    labels.filter((each) => enums.includes(each.enum)).flatMap((each) => each.values.map((one, i) => ({ enum: each.enum, ordinal: i + 1, ...one }))),
  );

/** Labels as rows, from JSON that is a value of the statement: no table holds them, because they change with the program. */
export const labelRows = (json: unknown): Sql =>
  sql`(select md5(l.enum || '.' || l.value)::uuid as id, l.* from jsonb_to_recordset(${value(json)}::jsonb) l(enum text, ordinal int, value text, label jsonb, meaning jsonb))`;
