import { ownedBy } from '../../model/access.js';
import { Choice, ComputedObject, ComputedObjects, Day, Localized, LocalizedList, Many, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { sql } from '../../query/sql.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { asOfArgument, asOfLastDay } from '../asOf.js';
import { type Classification, Classified } from '../code/classification.entity.js';
import { CommitmentFulfilment } from '../commitment/commitmentFulfilment.entity.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { Count, CountOfYear } from '../figure/count.js';
import { Figure } from '../figure/figure.entity.js';
import { ComputedModality } from '../modality/computedModality.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import type { Statement } from '../statement/statement.entity.js';
import { Discussed, SpokenOf, type StatementSubject } from '../statement/statementSubject.entity.js';
import { Dated, type DatedFact } from '../timeline/datedFact.js';
import { ActivityStatus, Modality, ProgrammeKind } from './programme.choices.js';
import { ProgrammeActor } from './programmeActor.entity.js';
import { ProgrammeAgreement } from './programmeAgreement.entity.js';

@Register({
  prefix: 'prg',
  access: ownedBy('actors', 'actor'),
  description: 'A scheme, a pillar, a training series or a project of cooperation. Programmes stand within others and are held in editions.',
  implements: [Named],
  roots: ['programme', 'programmes'],
  groups: true,
  dimensions: {
    country: { description: 'A country listed for one of its editions.', path: ['editions', 'countries'] },
    countryGroup: {
      description: 'A group that a country listed for one of its editions is a member of on a day.',
      path: ['editions', 'countries', 'memberships'],
      field: 'group',
      where: isMembership,
      args: asOfArgument(),
    },
    heldInYear: { description: 'A year in which an edition of it began.', path: ['editions'], field: 'startsOn' },
    cooperationRole: { description: 'What someone gives or gets in it.', path: ['actors'], field: 'cooperationRole' },
    functionRole: { description: 'What someone does in it.', path: ['actors'], field: 'functionRole' },
  },
})
export class Programme extends Registered {
  slug!: string;
  @Localized('What it is called.', { on: nameOn }) name!: LocalizedText;
  @Choice(ProgrammeKind, 'What sort of programme it is.', { sortable: true }) kind!: string;
  @One(() => Programme, 'The programme it is part of.', { optional: true }) parent?: Programme;
  @Localized('What it is.', { optional: true }) description?: LocalizedText;
  @LocalizedList('What it is for.') objectives!: LocalizedText[];
  @Choice(Modality, 'The kind of cooperation it says it is.', { optional: true }) declaredModality?: string;
  @Choice(ActivityStatus, 'How far it has come.') status!: string;
  @Day('When it began.', { optional: true, sortable: true }) startsOn?: string;
  @Day('When it ended.', { optional: true, sortable: true }) endsOn?: string;

  @ComputedObject(
    () => ComputedModality,
    'The kind of cooperation as it follows from the roles of those who take part: to be held against `declaredModality`. Developed are the members of the OECD Development Assistance Committee on the day; institutions count by the country they act for, or as international organisations.',
    (row, asking) => sql`programme_modality(${row('id')}, ${asOfLastDay(row('endsOn'), asking)})`,
    asOfArgument('its last day where it has ended, else today'),
  )
  computedModality!: ComputedModality;

  @ComputedObject(
    () => Count,
    'How many participants its editions had together. Reported figures only are added to reported figures.',
    (row) => sql`programme_participants(${row('id')})`,
  )
  participantCount!: Count;

  @ComputedObject(
    () => Count,
    'Participant-days of its editions together, those left out that are not known. The measure of capacity development that needs no money (SDG 17.3.1).',
    (row) => sql`programme_participant_days(${row('id')})`,
  )
  participantDays!: Count;

  @ComputedObjects(
    () => CountOfYear,
    'Participant-days by the year in which an edition began. Editions without a date are left out.',
    (row) => sql`programme_participant_days_by_year(${row('id')})`,
    'year',
  )
  participantDaysByYear!: CountOfYear[];

  @Called() names!: Name[];
  @Many(() => Programme, 'Programmes within it.', 'parent', { counted: true }) parts!: Programme[];
  @Many(() => ProgrammeActor, 'Who has a part in it, on both axes of roles.', 'programme', { counted: true }) actors!: ProgrammeActor[];
  @Many(() => ProgrammeAgreement, 'Agreements it stands under, and how.', 'programme') agreementLinks!: ProgrammeAgreement[];
  @Many(() => Agreement, 'Agreements it stands under.', { path: ['agreementLinks', 'agreement'] }) agreements!: Agreement[];
  @Many(() => Edition, 'The times it was held.', 'programme', { counted: true }) editions!: Edition[];
  @Many(() => Figure, 'Figures reported about it.', 'subject') figures!: Figure[];
  @Dated('programme') timeline!: DatedFact[];
  @Many(() => CommitmentFulfilment, 'Commitments it fulfils.', 'fulfilledBy') fulfilments!: CommitmentFulfilment[];
  @Classified() classifications!: Classification[];
  @Discussed() statementLinks!: StatementSubject[];
  @SpokenOf() statements!: Statement[];
  @Cited() citations!: Citation[];
}
