import { Int } from 'type-graphql';
import { expose } from '../../model/fields.js';
import { lineOf } from '../../model/lines.js';
import { Shape, ShapeField } from '../../model/register.js';
import type { Expression } from '../../query/mapping.js';
import { literal, raw, sql } from '../../query/sql.js';
import { Country } from '../country/country.entity.js';

/** The country of a person, where it is known. */
const CountryOf =
  (description: string): PropertyDecorator =>
  (prototype, key) =>
    expose(prototype, String(key), () => Country, { kind: 'one', property: `${String(key)}Id` }, description, true);

/** Who a participant is. */
@Shape('Who a participant is. Each reading is noted for the person: who read it, when, which fields and what for.', [], {
  access: { read: 'participants:identify' },
})
export class ParticipantIdentity {
  @ShapeField(() => String, 'The name.') name!: string;
  @ShapeField(() => String, 'The sex, as the person states it.', { optional: true }) sex?: string;
  @ShapeField(() => Int, 'The year of birth.', { optional: true }) birthYear?: number;
  @CountryOf('The nationality.') nationality?: Country;
  @ShapeField(() => String, 'The employer.', { optional: true }) employer?: string;
  @ShapeField(() => String, 'The occupation.', { optional: true }) occupation?: string;
  @ShapeField(() => String, 'How to reach the person.', { optional: true }) contact?: string;
}

/** How long a purpose is, in letters. */
const purposeLength = { least: 8, most: 200 } as const;

/** The argument without which nobody's identity is read. */
export const purposeArgument = {
  purpose: {
    type: () => String,
    description: 'What it is read for, such as `Invitations to the closing session`. The person can be told it.',
    required: true,
  },
};

/** The identity behind a participation: the database notes the reading, or there is none. */
export const identityOf: Expression = (row, asking) =>
  sql`read_identity(${row('id')}, ${lineOf(asking, 'purpose', purposeLength, 'identity')}, ${fieldsRead(asking.selected ?? [])})`;

const fieldsRead = (selected: readonly string[]) => (selected.length === 0 ? raw("'{}'::text[]") : sql`${literal(`{${selected.join(',')}}`)}::text[]`);
