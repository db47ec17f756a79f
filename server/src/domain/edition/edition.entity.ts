import { Choice, ComputedObject, Day, Localized, Many, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { sql, value } from '../../query/sql.js';
import { asOfArgument, asOfOr } from '../asOf.js';
import { type Classification, Classified } from '../code/classification.entity.js';
import { Country } from '../country/country.entity.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { HappeningStatus } from '../event/event.choices.js';
import { Event } from '../event/event.entity.js';
import { Count } from '../figure/count.js';
import { Figure } from '../figure/figure.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Called, type Name } from '../name/name.entity.js';
import { Delivers, type Output } from '../output/output.entity.js';
import { Place } from '../place/place.entity.js';
import { Programme } from '../programme/programme.entity.js';
import { ProgrammeActor } from '../programme/programmeActor.entity.js';
import { Session } from '../session/session.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import type { Statement } from '../statement/statement.entity.js';
import { Discussed, SpokenOf, type StatementSubject } from '../statement/statementSubject.entity.js';
import { Completeness } from './edition.choices.js';
import { EditionCountry } from './editionCountry.entity.js';
import { EditionPlace } from './editionPlace.entity.js';

const groupArgument = {
  group: { type: () => String, description: 'Only countries of this group, by its code, such as `LDC`.' },
  ...asOfArgument("the edition's first day"),
};

@Register({
  prefix: 'edn',
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
  @Localized('What this edition is called.') name!: LocalizedText;
  @Whole('Its number in the series, from 1.', { optional: true, sortable: true }) ordinal?: number;
  @Localized('Its theme, where it has one of its own.', { optional: true }) theme?: LocalizedText;
  @Day('Its first day.', { optional: true, sortable: true }) startsOn?: string;
  @Day('Its last day.', { optional: true, sortable: true }) endsOn?: string;
  @Choice(HappeningStatus, 'Whether it took place.') status!: string;
  @Choice(Completeness, 'Whether the countries listed are all there were.') countryListCompleteness!: string;
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

  @Called() names!: Name[];
  @Many(() => EditionPlace, 'Where it was held, part by part.', 'edition') places!: EditionPlace[];
  @Many(() => EditionCountry, 'The countries listed for it, with the part of each.', 'edition') countryRoles!: EditionCountry[];
  @Many(() => Country, 'The countries listed for it.', { path: ['countryRoles', 'country'] }) countries!: Country[];
  @Many(() => ProgrammeActor, 'Who has a part in this edition in particular.', 'edition') actors!: ProgrammeActor[];
  @Many(() => Session, 'What is on its agenda.', 'edition') sessions!: Session[];
  @Many(() => Institution, 'Institutions that participants met in its sessions.', { path: ['sessions', 'actors', 'actor'] }) institutionsMet!: Institution[];
  @Many(() => Place, 'The places it was held in.', { path: ['places', 'place'] }) venues!: Place[];
  @Many(() => Event, 'Events that belong to it, such as its opening.', 'edition') events!: Event[];
  @Many(() => Figure, 'Figures reported about it.', 'subject') figures!: Figure[];
  @Delivers() outputs!: Output[];
  @Classified() classifications!: Classification[];
  @Discussed() statementLinks!: StatementSubject[];
  @SpokenOf() statements!: Statement[];
  @Cited() citations!: Citation[];
}
