import { deriveConnection } from '../../model/connection.js';
import { ComputedObjects, expose } from '../../model/fields.js';
import { Node } from '../../model/node.js';
import { Shape, ShapeField, ShapeRecord } from '../../model/register.js';
import type { Row } from '../../query/mapping.js';
import { type Sql, sql } from '../../query/sql.js';
import { Citation } from '../source/citation.entity.js';

const citationsOf = (row: Row): Sql =>
  sql`(select c.* from citation c where c.subject_id = ${row('record')} and c.field = ${row('field')} and c.claimed_value = ${row('value')})`;

@Shape('One of the values that sources claim for a field, with the sources that claim it.')
export class Claim {
  @ShapeField(() => String, 'The value, as this schema writes it: a date, a number, a code, `true` or `false`, a text.') value!: string;
  @ShapeField(() => Boolean, 'It is the value that the registry shows.') isPreferred!: boolean;
  @ComputedObjects(() => Citation, 'Where it is claimed.', citationsOf, 'id') citations!: Citation[];
}

/** The values of one field by what is claimed, the one that is shown first. */
const claimsOf = (row: Row): Sql =>
  sql`(select c.subject_id as record, c.field, c.claimed_value as value, bool_or(c.is_preferred) as is_preferred, row_number() over (order by bool_or(c.is_preferred) desc, c.claimed_value collate "C") as place from citation c where c.subject_id = ${row('recordId')} and c.field = ${row('field')} and c.claimed_value is not null group by c.subject_id, c.field, c.claimed_value)`;

@Shape('A field of a record for which sources claim different values. A date agrees with one that is less exact and covers it.', [
  { field: 'kind' },
  { field: 'field' },
])
export class Conflict {
  @ShapeField(() => String, 'The type of the record in this schema, such as `Event`.') kind!: string;
  @ShapeRecord(() => Node, 'The record.') record!: object;
  @ShapeField(() => String, 'The field of the record, as it is named in this schema.') field!: string;
  @ComputedObjects(() => Claim, 'The values claimed, the one that is shown first.', claimsOf, 'place') claims!: Claim[];
}

deriveConnection(Conflict, 'Conflict');

/** Gives a record the list of its own conflicts. */
export function exposeConflicts(prototype: object): void {
  expose(
    prototype,
    'conflicts',
    () => [Conflict],
    { kind: 'objects', from: (row) => sql`(select c.* from conflict c where c.record_id = ${row('id')})`, order: 'field' },
    'Its fields for which sources claim different values; all of them are at the root, `conflicts`.',
    false,
  );
}
