import { Index } from 'typeorm';
import { ownedBy } from '../../model/access.js';
import { Choice, Computed, ComputedObject, Day, Localized, Many, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { PartialDate } from '../../model/scalars.js';
import type { Row } from '../../query/mapping.js';
import { sql, value } from '../../query/sql.js';
import { asOfArgument, asOfOr, asOfOrToday } from '../asOf.js';
import { Country } from '../country/country.entity.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { ComputedModality } from '../modality/computedModality.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { Place } from '../place/place.entity.js';
import { Modality } from '../programme/programme.choices.js';
import { Programme } from '../programme/programme.entity.js';
import { ProgrammeAgreement } from '../programme/programmeAgreement.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import type { Statement } from '../statement/statement.entity.js';
import { Discussed, SpokenOf, type StatementSubject } from '../statement/statementSubject.entity.js';
import { Warned, type Warning } from '../warning/warning.js';
import { AgreementLevel, AgreementStatus, AgreementType, Ambit, ExpiryBasis, ForceBasis, Renewable } from './agreement.choices.js';
import { AgreementParty } from './agreementParty.entity.js';
import { AgreementProvision } from './agreementProvision.entity.js';
import { AgreementRelation } from './agreementRelation.entity.js';
import { ExpiringWithinFilter } from './expiringWithin.js';
import { Signature } from './signature.entity.js';

const end = (row: Row) => sql`agreement_end(${row('statedEnd')}, ${row('inForceFrom')}, ${row('signedOn')}, ${row('durationMonths')})`;

@Index('agreement_type_signed_on_idx', { synchronize: false })
@Register({
  prefix: 'agr',
  access: ownedBy('parties', 'actor'),
  description: 'A signed undertaking to cooperate, between countries, ministries, organisations or their units.',
  implements: [Named],
  roots: ['agreement', 'agreements'],
  order: ['signedOn'],
  dimensions: {
    country: { description: 'A country that is party to it, or whose institution is.', path: ['countries'] },
    countryGroup: {
      description: 'A group that a country of its parties is a member of on a day.',
      path: ['countries', 'memberships'],
      field: 'group',
      where: isMembership,
      args: asOfArgument(),
    },
    institution: { description: 'An institution that is party to it.', path: ['institutions'] },
    capacity: { description: 'A capacity in which someone is party to it.', path: ['parties'], field: 'capacity' },
    programme: { description: 'A programme that stands under it.', path: ['programmes'] },
  },
  conditions: {
    expiringWithin: {
      input: () => ExpiringWithinFilter,
      description: 'Ends, for certain, within so many months of a day, and was not ended before. Those whose end is not known: `expiryBasis: { eq: UNKNOWN }`.',
      sql: (row, asking) => {
        const [from, months] = [asOfOrToday(asking), sql`${value(asking.args.months)}::int`];
        // What the index of lists in the order of their ends is made of: so only those that end in the time are looked at.
        const first = sql`coalesce(earliest(${end(row)}), 'infinity'::date)`;
        const isInTime = sql`${first} >= ${from} and ${first} < ${from} + make_interval(months => greatest(0, least(${months}, 12000)))`;
        return sql`${isInTime} and expires_within(${end(row)}, ${row('terminatedOn')}, ${from}, ${months})`;
      },
    },
  },
})
export class Agreement extends Registered {
  slug!: string;
  @Localized('Its title.', { on: nameOn }) name!: LocalizedText;
  @Choice(AgreementType, 'What sort of document it is.', { sortable: true }) type!: string;
  @Localized('What it is about.', { optional: true }) subject?: LocalizedText;
  @Choice(Ambit, 'How many sides it has.', { optional: true }) ambit?: string;
  @Choice(AgreementLevel, 'Who binds themselves.', { optional: true }) level?: string;
  @Choice(Modality, 'The kind of cooperation it says it is.', { optional: true }) declaredModality?: string;
  @Day('When it was signed.', { optional: true, sortable: true }) signedOn?: string;
  @One(() => Place, 'Where it was signed.', { optional: true }) signedAt?: Place;
  @Day('Since when it is in force.', { optional: true, sortable: true }) inForceFrom?: string;
  @Choice(ForceBasis, 'How it is known that it is in force.') forceBasis!: string;
  @Whole('How long it lasts, in months.', { optional: true }) durationMonths?: number;
  @Day('The day a source states as its end.', { optional: true, hidden: true }) statedEnd?: string;
  @Day('When it was ended before its time.', { optional: true }) terminatedOn?: string;
  @Choice(Renewable, 'Whether it can be prolonged.') renewable!: string;

  @Computed(() => PartialDate, 'When it ends: as stated, or worked out from its duration; null when that is not known. See `expiryBasis`.', {
    sql: end,
    optional: true,
    comparesAs: 'day',
    sortable: true,
  })
  expiresOn!: string;

  @Computed(() => ExpiryBasis, 'How its end is known.', {
    sql: (row) => sql`agreement_end_basis(${row('statedEnd')}, ${row('inForceFrom')}, ${row('signedOn')}, ${row('durationMonths')})`,
    cast: 'expiry_basis',
    comparesAs: 'choice',
  })
  expiryBasis!: string;

  @Computed(() => AgreementStatus, 'Where it stands on a day.', {
    sql: (row, asking) =>
      sql`agreement_status_on(${row('id')}, ${row('signedOn')}, ${row('inForceFrom')}, ${row('forceBasis')}, ${end(row)}, ${row('terminatedOn')}, ${asOfOrToday(asking)})`,
    cast: 'agreement_status',
    comparesAs: 'choice',
    args: asOfArgument(),
  })
  status!: string;

  @ComputedObject(
    () => ComputedModality,
    'The kind of cooperation as it follows from where its parties stand: to be held against `declaredModality`. Developed are the members of the OECD Development Assistance Committee on the day; institutions count by the country they act for, or as international organisations.',
    (row, asking) => sql`agreement_modality(${row('id')}, ${asOfOr(row('signedOn'), asking)})`,
    asOfArgument('the day of its signature, else today'),
  )
  computedModality!: ComputedModality;

  @Called() names!: Name[];
  @Many(() => AgreementParty, 'Who is party to it.', 'agreement') parties!: AgreementParty[];
  @Many(() => Signature, 'Who signed it.', { path: ['parties', '<party'] }) signatures!: Signature[];
  @Many(() => Institution, 'Institutions that are party to it.', { path: ['parties', 'actor'] }) institutions!: Institution[];
  @Many(() => Country, 'Countries that are party to it, or whose institutions are.', { path: ['parties', 'country'] }) countries!: Country[];
  @Many(() => AgreementProvision, 'What it says: aims, fields and forms of cooperation.', 'agreement') provisions!: AgreementProvision[];
  @Many(() => AgreementRelation, 'What it is to other agreements.', 'from') relations!: AgreementRelation[];
  @Many(() => AgreementRelation, 'What other agreements are to it.', 'to') incomingRelations!: AgreementRelation[];
  @Many(() => Institution, 'Institutions founded under it.', 'establishedUnder') establishedInstitutions!: Institution[];
  @Many(() => ProgrammeAgreement, 'Programmes that stand under it, and how.', 'agreement', { counted: true }) programmeLinks!: ProgrammeAgreement[];
  @Many(() => Programme, 'Programmes that stand under it.', { path: ['programmeLinks', 'programme'] }, { counted: true }) programmes!: Programme[];
  @Discussed() statementLinks!: StatementSubject[];
  @SpokenOf() statements!: Statement[];
  @Warned() warnings!: Warning[];
  @Cited() citations!: Citation[];
}
