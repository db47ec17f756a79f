import { byEditors } from '../../model/access.js';
import { Computed, Flag, Localized, Many, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { sql, value } from '../../query/sql.js';
import { Actor } from '../actor/actor.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { AgreementParty } from '../agreement/agreementParty.entity.js';
import { asOfArgument, asOfOrToday } from '../asOf.js';
import { type Commitment, Committed } from '../commitment/commitment.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { EditionCountry, listed } from '../edition/editionCountry.entity.js';
import { Event } from '../event/event.entity.js';
import { EventParticipation } from '../event/eventParticipation.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Connected, type ConnectedActor } from '../link/connectedActor.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { Place } from '../place/place.entity.js';
import { Programme } from '../programme/programme.entity.js';
import { ProgrammeActor } from '../programme/programmeActor.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import type { Statement } from '../statement/statement.entity.js';
import { Discussed, SpokenOf, type StatementSubject } from '../statement/statementSubject.entity.js';
import { Dated, type DatedFact } from '../timeline/datedFact.js';
import { CountryGroupMembership, isMembership } from './countryGroupMembership.entity.js';
import { MembershipOnFilter } from './membershipOn.js';

@Register({
  prefix: 'ctr',
  access: byEditors,
  description: 'A country or territory of ISO 3166-1, with what it is a member of and everything it takes part in.',
  implements: [Named, Actor],
  roots: ['country', 'countries'],
  order: ['code'],
  groups: true,
  dimensions: {
    group: {
      description: 'A group it is a member of on a day.',
      path: ['memberships'],
      field: 'group',
      where: isMembership,
      args: asOfArgument(),
    },
  },
  conditions: {
    memberOf: {
      input: () => MembershipOnFilter,
      description: 'Is a member of a group on a day; never so for a group that is not in the registry.',
      sql: (row, asking) => sql`${row('id')} in (select m from members_of(${value(asking.args.group)}::text, ${asOfOrToday(asking)}) m)`,
    },
  },
})
export class Country extends Registered {
  slug!: string;
  @Text('Two letters, ISO 3166-1 alpha-2, such as `ID`.', { unique: true, sortable: true }) code!: string;
  @Text('Three letters, ISO 3166-1 alpha-3, such as `IDN`.', { unique: true }) iso3!: string;
  @Text('Three digits, UN M49, such as `360`.', { unique: true, optional: true }) m49?: string;
  @Localized('What it is called.', { on: nameOn }) name!: LocalizedText;
  @Flag('A state of its own; false for territories.') isSovereign!: boolean;

  @Computed(() => Boolean, 'Whether it is a member of a group on a day; null for a group that is not in the registry.', {
    sql: (row, asking) => sql`is_member(${row('id')}, ${value(asking.args.group)}::text, ${asOfOrToday(asking)})`,
    optional: true,
    args: { group: { type: () => String, description: 'Code of the group, such as `LDC` or `COLOMBO_PLAN`.', required: true }, ...asOfArgument() },
  })
  isMemberOf!: boolean;

  @Called() names!: Name[];
  @Many(() => CountryGroupMembership, 'The groups it is or was in, with dates.', 'country') memberships!: CountryGroupMembership[];
  @Many(() => Institution, 'Institutions of this country.', 'country', { counted: true }) institutions!: Institution[];
  @Many(() => Place, 'Places in this country.', 'country', { counted: true }) places!: Place[];
  @Many(() => AgreementParty, 'Its parts in agreements: itself, or an institution that stands for it.', 'country', { counted: true })
  agreementRoles!: AgreementParty[];
  @Many(() => Agreement, 'Agreements that it, or an institution that stands for it, is party to.', { path: ['agreementRoles', 'agreement'] }, { counted: true })
  agreements!: Agreement[];
  @Many(() => ProgrammeActor, 'Its parts in programmes: provider, beneficiary and others.', 'actor', { counted: true }) programmeRoles!: ProgrammeActor[];
  @Many(() => Programme, 'Programmes it has a part in.', { path: ['programmeRoles', 'programme'] }, { counted: true }) programmes!: Programme[];
  @Many(() => EditionCountry, 'The editions it is listed for, with its part in each.', { path: ['<country'], where: listed(0) }, { counted: true })
  editionRoles!: EditionCountry[];
  @Many(() => EditionCountry, 'Every edition that any source lists it for, those included that the registry does not follow.', 'country')
  editionClaims!: EditionCountry[];
  @Many(() => Edition, 'The editions of programmes it is listed for.', { path: ['editionRoles', 'edition'] }, { counted: true }) editions!: Edition[];
  @Many(() => EventParticipation, 'Its parts in events.', 'actor', { counted: true }) eventRoles!: EventParticipation[];
  @Committed() commitments!: Commitment[];
  @Discussed() statementLinks!: StatementSubject[];
  @SpokenOf() statements!: Statement[];
  @Many(() => Event, 'Events it has a part in.', { path: ['eventRoles', 'event'] }) events!: Event[];
  @Connected() connections!: ConnectedActor[];
  @Dated('country') timeline!: DatedFact[];
  @Cited() citations!: Citation[];
}
