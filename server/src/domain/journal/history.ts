import { Arg, Extensions, Field, Int } from 'type-graphql';
import { connectionOf, deriveConnection } from '../../model/connection.js';
import { Shape } from '../../model/register.js';
import type { FieldMapping } from '../../query/mapping.js';
import { sql } from '../../query/sql.js';
import { Entry, exposeEntry } from './entry.js';

/** An entry of the journal, as the history of a record has it. */
@Shape('Something that became of a record: when, by whom, and what was changed.', [{ field: 'position', descending: true }], { isLog: true })
export class JournalEntry extends Entry {}
exposeEntry(JournalEntry.prototype);
deriveConnection(JournalEntry, 'JournalEntry');

/** Gives a record its history. */
export function exposeHistory(prototype: object): void {
  const name = 'history';
  Arg('first', () => Int, { nullable: true, description: 'How many: 1 to 100, 20 if nothing is said.' })(prototype, name, 0);
  Arg('after', () => String, { nullable: true, description: 'A cursor: the page begins behind it.' })(prototype, name, 1);
  Field((() => connectionOf(JournalEntry)) as () => never, {
    description: 'What became of it in the registry, latest first. What was loaded with a dataset begins with its first change.',
  })(prototype, name);
  const from = (row: (property: string) => ReturnType<typeof sql>) => sql`(select j.* from public_journal j where j.record_id = ${row('id')})`;
  Extensions({ read: { kind: 'rows', from } satisfies FieldMapping })(prototype, name);
}
