import { partOf } from '../../model/access.js';
import { Choice, Computed, ComputedObject, Day, Localized, Many, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { PartialDate } from '../../model/scalars.js';
import type { Row } from '../../query/mapping.js';
import { type Sql, sql, value } from '../../query/sql.js';
import { asOfArgument, asOfOr } from '../asOf.js';
import { type Classification, Classified } from '../code/classification.entity.js';
import { Country } from '../country/country.entity.js';
import { CountryGroup } from '../country/countryGroup.entity.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { HappeningStatus } from '../event/event.choices.js';
import { Event } from '../event/event.entity.js';
import { Count } from '../figure/count.js';
import { Figure } from '../figure/figure.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { Delivers, type Output } from '../output/output.entity.js';
import { Participation } from '../participant/participation.entity.js';
import { Place } from '../place/place.entity.js';
import { Programme } from '../programme/programme.entity.js';
import { ProgrammeActor } from '../programme/programmeActor.entity.js';
import { Session } from '../session/session.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import type { Statement } from '../statement/statement.entity.js';
import { Discussed, SpokenOf, type StatementSubject } from '../statement/statementSubject.entity.js';
import { Warned, type Warning } from '../warning/warning.js';
import { Completeness } from './edition.choices.js';
import { EditionCountry, listed } from './editionCountry.entity.js';
import { EditionPlace } from './editionPlace.entity.js';

const groupArgument = {
  group: { type: () => String, description: 'Only countries of this group, by its code, such as `LDC`.' },
  ...asOfArgument("the edition's first day"),
};

/** A day of the edition, once it is known to have been held. */
const held = (row: Row, day: 'startsOn' | 'endsOn'): Sql => sql`case ${row('status')} when 'HELD' then ${row(day)} end`;

@Register({
  prefix: 'edn',
  access: partOf('programme'),
  description: 'One time that a programme is held: its batch, dates, places, countries, sessions and participants.',
  implements: [Named],
  roots: ['edition', 'editions'],
  order: ['startsOn'],
  dimensions: {
    country: { description: 'A country listed for it.', path: ['countries'] },
    countryGroup: {
      description: 'A group that a country listed for it is a member of on a day.',
      path: ['countries', 'memberships'],
      field: 'group',
      where: isMembership,
      args: asOfArgument(),
    },
    place: { description: 'A place it was held in.', path: ['venues'] },
  },
})
export class Edition extends Registered {
  slug!: string;
  @One(() => Programme, 'The programme.', { deletesWith: true }) programme!: Programme;
  @Localized('What this edition is called.', { on: nameOn }) name!: LocalizedText;
  @Whole('Its number in the series, from 1.', { optional: true, sortable: true }) ordinal?: number;
  @Localized('Its theme, where it has one of its own.', { optional: true }) theme?: LocalizedText;
  @Day('Its first day.', { optional: true, sortable: true }) startsOn?: string;
  @Day('Its last day.', { optional: true, sortable: true }) endsOn?: string;
  @Choice(HappeningStatus, 'Whether it took place.') status!: string;
  @Day('The first day that was announced beforehand; null where no source from before it is known.', { optional: true }) plannedStartsOn?: string;
  @Day('The last day that was announced beforehand; null where no source from before it is known.', { optional: true }) plannedEndsOn?: string;

  @Computed(() => PartialDate, 'The first day it was held; null as long as no source says that it took place.', {
    sql: (row) => held(row, 'startsOn'),
    optional: true,
    comparesAs: 'day',
  })
  actualStartsOn!: string;

  @Computed(() => PartialDate, 'The last day it was held; null as long as no source says that it took place.', {
    sql: (row) => held(row, 'endsOn'),
    optional: true,
    comparesAs: 'day',
  })
  actualEndsOn!: string;

  @Choice(Completeness, 'Whether the countries listed are all there were.') countryListCompleteness!: string;
  @Choice(Completeness, 'Whether the sessions listed are all there were.', { otherwise: 'UNKNOWN' }) sessionListCompleteness!: string;
  @One(() => CountryGroup, 'The region or group that all its participants are said to come from; null where no source says so.', { optional: true })
  participantRegion?: CountryGroup;

  @Computed(() => Boolean, 'Whether all countries listed for it belong to a group; null where none is listed, or the group is not in the registry.', {
    sql: (row, asking) => sql`edition_countries_within(${row('id')}, ${value(asking.args.group ?? null)}::text, ${asOfOr(row('startsOn'), asking)})`,
    optional: true,
    args: {
      group: { type: () => String, description: 'Code of the group, such as `M49_142` for Asia.', required: true },
      ...asOfArgument("the edition's first day"),
    },
  })
  allCountriesIn!: boolean;

  @Localized('Who its participants are.', { optional: true }) participantProfile?: LocalizedText;
  @Localized('What it is about.', { optional: true }) narrative?: LocalizedText;

  @ComputedObject(
    () => Count,
    'How many participants it had, all or from one group of countries. Unknown where only a total is reported.',
    (row, asking) => sql`edition_participants(${row('id')}, ${value(asking.args.group ?? null)}::text, ${asOfOr(row('startsOn'), asking)})`,
    groupArgument,
  )
  participantCount!: Count;

  @ComputedObject(
    () => Count,
    'How many countries are listed for it, all or those of one group. Unknown where none is listed.',
    (row, asking) => sql`edition_countries(${row('id')}, ${value(asking.args.group ?? null)}::text, ${asOfOr(row('startsOn'), asking)})`,
    groupArgument,
  )
  countryCount!: Count;

  @ComputedObject(
    () => Count,
    'Participant-days: participants times days from the first to the last. Unknown where either is.',
    (row) => sql`edition_participant_days(${row('id')})`,
  )
  participantDays!: Count;

  @Called() names!: Name[];
  @Many(() => EditionPlace, 'Where it was held, part by part.', 'edition') places!: EditionPlace[];
  @Many(() => EditionCountry, 'The countries listed for it, with the part of each.', { path: ['<edition'], where: listed(0) }, { counted: true })
  countryRoles!: EditionCountry[];
  @Many(() => EditionCountry, 'Every country that any source lists for it, those included that the registry does not follow.', 'edition')
  countryClaims!: EditionCountry[];
  @Many(() => Country, 'The countries listed for it.', { path: ['countryRoles', 'country'] }, { counted: true }) countries!: Country[];
  @Many(() => ProgrammeActor, 'Who has a part in this edition in particular.', 'edition') actors!: ProgrammeActor[];
  @Many(() => Session, 'What is on its agenda.', 'edition') sessions!: Session[];
  @Many(() => Institution, 'Institutions that participants met in its sessions.', { path: ['sessions', 'actors', 'actor'] }) institutionsMet!: Institution[];
  @Many(() => Place, 'The places it was held in.', { path: ['places', 'place'] }) venues!: Place[];
  @Many(() => Participation, 'Who took part, under pseudonyms.', 'edition') participations!: Participation[];
  @Many(() => Event, 'Events that belong to it, such as its opening.', 'edition') events!: Event[];
  @Many(() => Figure, 'Figures reported about it.', 'subject') figures!: Figure[];
  @Delivers() outputs!: Output[];
  @Classified() classifications!: Classification[];
  @Discussed() statementLinks!: StatementSubject[];
  @SpokenOf() statements!: Statement[];
  @Warned() warnings!: Warning[];
  @Cited() citations!: Citation[];
}
