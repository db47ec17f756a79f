import { byEditors } from '../../model/access.js';
import { Choice, Computed, Day, Localized, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import type { Asking, Row } from '../../query/mapping.js';
import { type Sql, sql } from '../../query/sql.js';
import { asOfArgument, asOfOrToday } from '../asOf.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { MembershipStatus } from './country.choices.js';
import { Country } from './country.entity.js';
import { CountryGroup } from './countryGroup.entity.js';

/**
 * That a membership makes its country a member on the day asked for. Observers and associates are no members.
 * A hoisted function: entities import each other in circles, and name it while they load.
 */
export function isMembership(row: Row, asking: Asking): Sql {
  return sql`${row('status')} in ('MEMBER', 'FOUNDING') and holds_on(${row('validFrom')}, ${row('validTo')}, ${asOfOrToday(asking)})`;
}

@Register({
  prefix: 'mbr',
  access: byEditors,
  description: 'That a country is or was in a group, from when to when. A country can join, leave and join again.',
  order: ['validFrom'],
})
export class CountryGroupMembership extends Registered {
  @One(() => Country, 'The country.', { deletesWith: true }) country!: Country;
  @One(() => CountryGroup, 'The group.', { deletesWith: true }) group!: CountryGroup;
  @Choice(MembershipStatus, 'What the country is to the group.') status!: string;
  @Day('Since when; null where that is not known.', { optional: true, sortable: true }) validFrom?: string;
  @Day('The last day or year; null while it lasts.', { optional: true, sortable: true }) validTo?: string;
  @Localized('What else is to be known, such as an end that is decided but not yet reached.', { optional: true }) note?: LocalizedText;

  @Computed(() => Boolean, 'Whether it holds on a day.', {
    sql: (row, asking) => sql`holds_on(${row('validFrom')}, ${row('validTo')}, ${asOfOrToday(asking)})`,
    comparesAs: 'flag',
    args: asOfArgument(),
  })
  holds!: boolean;

  @Cited() citations!: Citation[];
}
