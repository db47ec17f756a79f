import { deriveConnection } from '../../model/connection.js';
import { choices } from '../../model/enums.js';
import { Computed, ComputedObjects } from '../../model/fields.js';
import { Node } from '../../model/node.js';
import { Shape, ShapeField, ShapeRecord, ShapeText } from '../../model/register.js';
import type { Row } from '../../query/mapping.js';
import { literal, sql } from '../../query/sql.js';

/** What a warning is about. */
export const WarningCode = choices('WarningCode', 'What does not fit between two records. What sources say is kept all the same.', {
  OUTSIDE_PARENT: 'An event lies outside the dates of the larger event it is part of.',
  OUTSIDE_EDITION: 'An event, or a part of an edition at one place, lies outside the dates of the edition.',
  OUTSIDE_PROGRAMME: 'An edition lies outside the time of its programme.',
  OUTSIDE_EVENT: 'Something is signed outside the dates of the event it was signed at, or of a larger event this is part of.',
  SIGNED_ON_OTHER_DAY: 'A signature is dated otherwise than the agreement it is under.',
  LONGER_THAN_EDITION: 'A session takes more days than its edition has.',
  OUTSIDE_REGION: 'A country is listed that is not in the region all participants are said to come from.',
});

@Shape(
  'That something does not fit between two records, most often their dates. Said only where it is certain, and never a reason to leave out what a source says.',
  [{ field: 'code' }],
)
export class Warning {
  @ShapeField(() => WarningCode, 'What does not fit.') code!: string;
  @ShapeText('The same as a sentence, with the values.') message!: string;
  @ShapeField(() => [String], 'The fields of the record that it is about.') fields!: string[];
  @ShapeRecord(() => Node, 'The record.') record!: object;
  @ShapeRecord(() => Node, 'The other record.') related!: object;
}

deriveConnection(Warning, 'Warning');

/** The warnings of a record. A hoisted function: entities import each other in circles, and call it while they load. */
export function Warned(): PropertyDecorator {
  return (prototype, key) => {
    const own = (row: Row) => sql`warnings_of(${literal(prototype.constructor.name)}, ${row('id')})`;
    ComputedObjects(() => Warning, 'What does not fit between it and related records; all of them are at the root, `warnings`.', own, 'id')(prototype, key);
    Computed(() => Boolean, 'Whether anything does not fit between it and related records.', {
      sql: (row) => sql`exists (select from ${own(row)})`,
      comparesAs: 'flag',
    })(prototype, 'hasWarnings');
  };
}
