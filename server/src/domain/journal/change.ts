import { ID } from 'type-graphql';
import { deriveConnection } from '../../model/connection.js';
import { expose } from '../../model/fields.js';
import { cursorInLog } from '../../model/log.js';
import { Node } from '../../model/node.js';
import { Shape, ShapeField, ShapeRecord } from '../../model/register.js';
import { allRecords } from '../../model/registry.js';
import { join, literal, sql } from '../../query/sql.js';
import { Entry, exposeEntry } from './entry.js';

/** An entry of the journal, as the feed of all changes has it. */
@Shape('A change of the registry, as those get it who follow all changes.', [{ field: 'position' }], { isLog: true })
export class Change extends Entry {
  @ShapeField(() => String, 'The type of the record in this schema, such as `Agreement`; `Dataset` for a load.') kind!: string;
  @ShapeRecord(() => Node, 'The record as it is now; null where it is there no more, and for a load.', { optional: true }) record?: object;
  cursor!: string;
  recordId?: string;
}
exposeEntry(Change.prototype);
expose(
  Change.prototype,
  'cursor',
  () => String,
  { kind: 'computed', sql: (row) => cursorInLog('Change', row, 'position'), cast: 'text' },
  'Its place in the feed: give it as `after`, and what follows comes. It holds for good, in every language and for every choice of types.',
  false,
);
expose(
  Change.prototype,
  'recordId',
  () => ID,
  {
    kind: 'computed',
    // Records that were removed have an id too, so it cannot be read from the record.
    sql: (row) =>
      sql`case ${row('kind')} ${join(
        allRecords()
          .filter(({ isPublic }) => isPublic)
          .map(({ name, prefix }) => sql`when ${literal(name)} then ${literal(`${prefix}_`)}`),
        ' ',
      )} end || ${row('recordId')}`,
    cast: 'text',
  },
  'The global id of the record; null for a load.',
  true,
);
deriveConnection(Change, 'Change');
