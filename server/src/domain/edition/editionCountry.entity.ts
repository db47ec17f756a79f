import { Index, Unique } from 'typeorm';
import { partOf } from '../../model/access.js';
import { Choice, Computed, Flag, One, Whole } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import type { Where } from '../../query/mapping.js';
import { sql, value } from '../../query/sql.js';
import { asOfArgument } from '../asOf.js';
import { Country } from '../country/country.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { CountryRole } from './edition.choices.js';
import { Edition } from './edition.entity.js';

@Register({
  prefix: 'edc',
  access: partOf('edition'),
  description:
    'A country that a source lists for an edition. Where sources differ, the registry follows one of them: `isListed` says whether it is listed, the citations who claims it and who does not.',
})
@Index('edition_country_listed_edition_id_idx', { synchronize: false })
@Index('edition_country_listed_country_id_idx', { synchronize: false })
@Unique('edition_country_edition_id_country_id_key', ['edition', 'country'])
export class EditionCountry extends Registered {
  @One(() => Edition, 'The edition.', { deletesWith: true }) edition!: Edition;
  @One(() => Country, 'The country.') country!: Country;
  @Choice(CountryRole, 'What the country is to the edition.') role!: string;
  @Flag('Whether it is listed, as the source says that the registry follows. Where it is false, some other source lists it; nothing counts it then.', {
    otherwise: true,
  })
  isListed!: boolean;
  @Whole('How many participants came from it; null where that is not known.', { optional: true }) headcount?: number;

  @Computed(() => Boolean, "Whether the country was a member of a group on the edition's first day, or on another day.", {
    sql: (row, { args, viewer }) =>
      sql`is_member(${row('country')}, ${value(args.group)}::text, coalesce(${value(args.asOf ?? null)}::date, (select earliest(e.starts_on) from edition e where e.id = ${row('edition')}), ${value(viewer.today)}::date))`,
    optional: true,
    args: { group: { type: () => String, description: 'Code of the group, such as `LDC`.', required: true }, ...asOfArgument("the edition's first day") },
  })
  isMemberOf!: boolean;

  @Cited() citations!: Citation[];
}

/** On a path from or to the countries of an edition: those that are listed, not all that some source lists. */
export function listed(step: number): Where {
  return { step, sql: (row) => sql`${row('isListed')}`, flag: 'isListed' };
}
