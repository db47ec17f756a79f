import { Int } from 'type-graphql';
import { expose, localeArgument } from '../../model/fields.js';
import { ComputedObjects } from '../../model/listed.js';
import { inLocale, localeOf } from '../../model/localized.js';
import { Moment } from '../../model/scalars.js';
import { sql } from '../../query/sql.js';
import { Institution } from '../institution/institution.entity.js';
import { changesOf, FieldChange } from './fieldChange.js';
import { ChangeOperation } from './journal.choices.js';

/** What every entry of the journal tells, wherever it is read. */
export abstract class Entry {
  position!: number;
  at!: Date;
  operation!: string;
  by!: string;
  institution?: Institution;
  changes!: FieldChange[];
}

/** Gives a type the fields of {@link Entry}, read from rows of the view `public_journal`. */
export function exposeEntry(prototype: object): void {
  expose(
    prototype,
    'position',
    () => Int,
    { kind: 'computed', sql: (row) => row('position'), cast: 'bigint' },
    'Its place among all changes: 1, 2, 3 and so on, none left out. Whoever stands later was committed later.',
    false,
  );
  expose(prototype, 'at', () => Moment, { kind: 'column', property: 'at' }, 'When.', false);
  expose(prototype, 'operation', () => ChangeOperation, { kind: 'column', property: 'operation' }, 'What became of the record.', false);
  expose(
    prototype,
    'by',
    () => String,
    {
      kind: 'computed',
      sql: (row, asking) =>
        sql`coalesce((select ${inLocale(sql`i.name`, localeOf(asking))} from institution i where i.id = ${row('institutionId')}), 'registry')`,
      cast: 'text',
    },
    'Who did it: the name of the institution, or `registry` for the registry itself.',
    false,
    localeArgument,
  );
  expose(
    prototype,
    'institution',
    () => Institution,
    { kind: 'one', property: 'institutionId' },
    'The institution that did it; null for the registry itself.',
    true,
  );
  ComputedObjects(() => FieldChange, 'The fields that were changed; of a new record those that are known, of a removed one those that were.', {
    from: changesOf,
    order: 'ordinal',
  })(prototype, 'changes');
}
