import { ownedBy } from '../../model/access.js';
import { Choice, Day, Localized, Many, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { type Sql, sql } from '../../query/sql.js';
import { Actor } from '../actor/actor.js';
import { UnnamedActor } from '../actor/unnamedActor.entity.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { AgreementParty } from '../agreement/agreementParty.entity.js';
import { asOfArgument } from '../asOf.js';
import { type Commitment, Committed } from '../commitment/commitment.entity.js';
import { Country } from '../country/country.entity.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { Event } from '../event/event.entity.js';
import { EventParticipation } from '../event/eventParticipation.entity.js';
import { Connected, type ConnectedActor } from '../link/connectedActor.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { Position } from '../person/position.entity.js';
import { Place } from '../place/place.entity.js';
import { Programme } from '../programme/programme.entity.js';
import { ProgrammeActor } from '../programme/programmeActor.entity.js';
import { Recognised, type Recognition } from '../recognition/recognition.entity.js';
import { Session } from '../session/session.entity.js';
import { SessionActor } from '../session/sessionActor.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Source } from '../source/source.entity.js';
import type { Statement } from '../statement/statement.entity.js';
import { Discussed, SpokenOf, type StatementSubject } from '../statement/statementSubject.entity.js';
import { Dated, type DatedFact } from '../timeline/datedFact.js';
import { InstitutionKind } from './institution.choices.js';
import { type InstitutionBranch, Tree } from './institutionBranch.js';
import { InstitutionIdentifier } from './institutionIdentifier.entity.js';
import { InstitutionRelation } from './institutionRelation.entity.js';

const withUnits = {
  argument: 'withUnits',
  description: 'Also those of its units and country offices, and of theirs.',
  sql: (id: Sql) => sql`select institution_with_units(${id})`,
};

@Register({
  prefix: 'ins',
  access: ownedBy(),
  description: 'A ministry, an agency, a secretariat, a technical centre, a company: any body that takes part in cooperation.',
  implements: [Named, Actor],
  roots: ['institution', 'institutions'],
  groups: true,
  dimensions: {
    countryGroup: {
      description: 'A group that its country is a member of on a day.',
      path: ['country', 'memberships'],
      field: 'group',
      where: isMembership,
      args: asOfArgument(),
    },
    cooperationRole: { description: 'What it gives or gets in a programme.', path: ['programmeRoles'], field: 'cooperationRole' },
    functionRole: { description: 'What it does in a programme.', path: ['programmeRoles'], field: 'functionRole' },
    programme: { description: 'A programme it has a part in.', path: ['programmes'] },
  },
})
export class Institution extends Registered {
  slug!: string;
  @Localized('What it is called.', { on: nameOn }) name!: LocalizedText;
  @Choice(InstitutionKind, 'What it is.', { sortable: true }) kind!: string;
  @One(() => Country, 'The country it is of; null for organisations of several states.', { optional: true }) country?: Country;
  @One(() => Place, 'Where it is.', { optional: true }) place?: Place;
  @Day('When it was founded.', { optional: true, sortable: true }) foundedOn?: string;
  @One(() => Agreement, 'The agreement it was founded under.', { optional: true }) establishedUnder?: Agreement;
  @Localized('What it does.', { optional: true }) description?: LocalizedText;

  @Called() names!: Name[];
  @Many(() => InstitutionIdentifier, 'Its identifiers in the registers of others.', 'institution') identifiers!: InstitutionIdentifier[];
  @Many(() => InstitutionRelation, 'What it is to other institutions.', 'from') relations!: InstitutionRelation[];
  @Many(() => InstitutionRelation, 'What other institutions are to it.', 'to') incomingRelations!: InstitutionRelation[];
  @Many(() => Institution, 'Its units and country offices.', {
    path: ['incomingRelations', 'from'],
    where: { step: 0, sql: (row) => sql`${row('kind')} in ('UNIT_OF', 'COUNTRY_OFFICE_OF')` },
  })
  units!: Institution[];
  @Tree('below', 'Its units and country offices, theirs, and so on, as a tree.') descendants!: InstitutionBranch[];
  @Tree('above', 'What it is a unit or country office of, and what that is, up to the top.') ancestors!: InstitutionBranch[];
  @Many(() => UnnamedActor, 'Bodies of it that sources mention without a name.', { path: ['<parent'], reach: withUnits }) unnamedUnits!: UnnamedActor[];
  @Many(() => Position, 'Offices in it that people hold.', { path: ['<institution'], reach: withUnits }) positions!: Position[];

  @Many(() => AgreementParty, 'Its parts in agreements.', { path: ['<actor'], reach: withUnits }, { counted: true }) agreementRoles!: AgreementParty[];
  @Many(() => Agreement, 'Agreements it is party to.', { path: ['agreementRoles', 'agreement'], reach: withUnits }, { counted: true }) agreements!: Agreement[];
  @Many(() => ProgrammeActor, 'Its parts in programmes.', { path: ['<actor'], reach: withUnits }, { counted: true }) programmeRoles!: ProgrammeActor[];
  @Many(() => Programme, 'Programmes it has a part in.', { path: ['programmeRoles', 'programme'], reach: withUnits }, { counted: true })
  programmes!: Programme[];
  @Many(() => SessionActor, 'Its parts in sessions: host, maker, resource.', { path: ['<actor'], reach: withUnits }, { counted: true })
  sessionRoles!: SessionActor[];
  @Many(() => Session, 'Sessions it has a part in.', { path: ['sessionRoles', 'session'], reach: withUnits }, { counted: true }) sessions!: Session[];
  @Many(() => EventParticipation, 'Its parts in events.', { path: ['<actor'], reach: withUnits }, { counted: true }) eventRoles!: EventParticipation[];
  @Many(() => Source, 'What it has published that the registry cites.', { path: ['<publisher'], reach: withUnits }, { counted: true }) publications!: Source[];
  @Recognised() recognitions!: Recognition[];
  @Committed() commitments!: Commitment[];
  @Discussed() statementLinks!: StatementSubject[];
  @SpokenOf() statements!: Statement[];
  @Many(() => Edition, 'Editions of programmes in whose sessions it has a part.', { path: ['sessions', 'edition'], reach: withUnits }) editions!: Edition[];
  @Many(() => Event, 'Events it has a part in.', { path: ['eventRoles', 'event'], reach: withUnits }) events!: Event[];
  @Connected() connections!: ConnectedActor[];
  @Dated('institution') timeline!: DatedFact[];
  @Cited() citations!: Citation[];
}
