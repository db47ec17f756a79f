import { partOf } from '../../model/access.js';
import { choices } from '../../model/enums.js';
import { AnyOf, Choice, Day, Many, Text } from '../../model/fields.js';
import { localeOf } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import type { Asking, Row } from '../../query/mapping.js';
import { type Sql, sql, value } from '../../query/sql.js';

/** What sort of name it is. */
export const NameKind = choices('NameKind', 'What sort of name it is.', {
  OFFICIAL: 'The full official name.',
  SHORT: 'A shorter form in common use.',
  ACRONYM: 'Initials.',
  FORMER: 'A name it no longer bears.',
  ALIAS: 'Another spelling or way of calling it that sources use.',
});

/** The kinds of record that can bear several names. */
export const namedKinds = ['Country', 'CountryGroup', 'Place', 'Institution', 'UnnamedActor', 'Person', 'Agreement', 'Event', 'Programme', 'Edition'] as const;

@Register({
  prefix: 'nam',
  access: partOf('subject'),
  description: 'One of the names something has besides the one it is shown by: official, short, former, or as a source spells it.',
  order: ['text'],
})
export class Name extends Registered {
  @AnyOf(() => Named, namedKinds, 'What bears the name.', { deletesWith: true }) subject!: object;
  @Text('The name.', { sortable: true }) text!: string;
  @Text('Its language, BCP 47, such as `id`; null where it is of none.', { optional: true }) language?: string;
  @Choice(NameKind, 'What sort of name it is.') kind!: string;
  @Day('Since when it is used; null where that is not known.', { optional: true }) validFrom?: string;
  @Day('Until when it was used; null while it is.', { optional: true }) validTo?: string;
}

/** The other names of a record. */
export function Called(): PropertyDecorator {
  return Many(() => Name, 'Its other names and spellings.', 'subject');
}

/** The official name that a record had on a day, null where none is dated; in the language asked for if there is one in it. */
export function nameOn(row: Row, asking: Asking): Sql {
  return sql`name_on(${row('id')}, ${value(asking.args.asOf)}::date, ${value(localeOf(asking))}::text)`;
}
