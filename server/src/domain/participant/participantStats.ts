import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { deriveBy } from '../../model/connection.js';
import { choices } from '../../model/enums.js';
import { recordField } from '../../model/facets.js';
import { idBy } from '../../model/lookUp.js';
import { Shape, ShapeField } from '../../model/register.js';
import type { Asking, StatisticsMapping } from '../../query/mapping.js';
import { type Sql, sql, value } from '../../query/sql.js';
import { Country } from '../country/country.entity.js';
import { CountryGroup } from '../country/countryGroup.entity.js';
import { Completeness } from '../edition/edition.choices.js';
import { Edition } from '../edition/edition.entity.js';
import { Count } from '../figure/count.js';
import { Programme } from '../programme/programme.entity.js';
import { type ParticipantDimension, type ParticipantFilter, participantGroups, participantTotal, someAreSynthetic } from './participantCounts.js';
import { ParticipantCategory, ParticipationStatus } from './participation.entity.js';

/** What participants can be grouped by. */
export const ParticipantGrouping = choices(
  'ParticipantDimension',
  'What participants can be grouped by: by one of these, by `YEAR` beside it, and by `PROGRAMME`.',
  {
    PROGRAMME: 'The programme.',
    EDITION: 'The edition.',
    COUNTRY: 'The country they represent; null where that is not known.',
    COUNTRY_GROUP: 'A group that this country is a member of on a day. Who is in several counts in each; null where there is none.',
    YEAR: 'The year in which the edition begins; null where that is not known.',
    CATEGORY: 'What they work as; null where that is not known.',
    STATUS: 'Whether they took part to the end.',
    SEX: 'The sex, as they state it; null where that is not known.',
  },
);

/** Participants of one group, if there are enough of them. */
@Shape('How many participants share what was grouped by. Fields that were not grouped by are null.')
export class ParticipantStatsGroup {
  @recordField(() => Programme, 'The programme.') programme?: Programme;
  @recordField(() => Edition, 'The edition.') edition?: Edition;
  @recordField(() => Country, 'The country they represent; null where that is not known.') country?: Country;
  @recordField(() => CountryGroup, 'A group that this country is a member of.') countryGroup?: CountryGroup;
  @ShapeField(() => Int, 'The year in which the edition begins; null where that is not known.', { optional: true }) year?: number;
  @ShapeField(() => ParticipantCategory, 'What they work as; null where that is not known.', { optional: true }) category?: string;
  @ShapeField(() => ParticipationStatus, 'Whether they took part to the end.', { optional: true }) status?: string;
  @ShapeField(() => String, 'The sex, as they state it; null where that is not known.', { optional: true }) sex?: string;
  @ShapeField(() => Int, 'How many participants; who took part in two editions counts twice. Null where it may not be told.', { optional: true })
  count?: number;
  @ShapeField(() => Boolean, 'True for one group at the end, without a name: all that may not be told, because it would tell of fewer than five persons.')
  isSuppressed!: boolean;
  @ShapeField(
    () => Completeness,
    'PARTIAL where the number is a sum, over programmes or over the countries of a group, of which parts may not be told: there are at least so many.',
  )
  completeness!: string;
}

/** Counts of participants. */
@ObjectType('ParticipantStats', {
  description: 'Participants, counted without telling of any of them. Counted are those who took part, whether or not to the end.',
  simpleResolvers: true,
})
export class ParticipantStats {
  @Field(() => Count, { description: 'How many there are together; PARTIAL where an edition has no participant on record. Null with a reason, never 0.' })
  total!: Count;
  @Field(() => [ParticipantStatsGroup], { description: 'The groups, largest first; those of one size in the order of their values.' })
  groups!: ParticipantStatsGroup[];
  @Field(() => Boolean, { description: 'There are more groups than are shown.' }) hasMore!: boolean;
  @Field(() => Boolean, {
    description: 'Made-up participants are on record, as in a demonstration: these numbers are then no facts.',
  })
  isSynthetic!: boolean;
}

const choose = (type: () => object, description: string) => Field(type as () => never, { nullable: true, description });

/** Which participants. It chooses among groups that may be told; it cannot make smaller ones. */
@InputType('ParticipantStatsFilter', {
  description: 'Which participants. A filter chooses among groups that may be told, as grouping by the same would show them; it cannot make smaller ones.',
})
export class ParticipantStatsFilter {
  @choose(() => deriveBy(Programme), 'Of this programme.') programme?: object;
  @choose(() => deriveBy(Edition), 'Of this edition.') edition?: object;
  @choose(() => deriveBy(Country), 'Representing this country.') country?: object;
  @choose(() => deriveBy(CountryGroup), 'Representing a country that is a member of this group.') countryGroup?: object;
  @choose(() => Int, 'In editions that begin in this year.') year?: number;
  @choose(() => ParticipantCategory, 'Working as this.') category?: string;
  @choose(() => ParticipationStatus, 'Who took part so far.') status?: string;
  @choose(() => String, 'Of this sex, as they state it.') sex?: string;
}

const records = { programme: Programme, edition: Edition, country: Country, countryGroup: CountryGroup };
const types = { year: sql`int`, category: sql`participant_category`, status: sql`participation_status`, sex: sql`text` };

/** What a filter wants of each dimension, as SQL. */
function wanted({ args }: Asking, path: string): ParticipantFilter {
  const given = Object.entries((args.filter ?? {}) as Readonly<Record<string, unknown>>).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(
    given.map(([dimension, each]): [string, Sql] =>
      dimension in records
        ? [dimension, idBy(records[dimension as 'country'], each as Parameters<typeof idBy>[1], `${path}.filter.${dimension}`)]
        : [dimension, sql`${value(each)}::${types[dimension as 'year']}`],
    ),
  );
}

/** Where counts of participants come from, for the root field of a name. */
export const participantStatistics = (path: string): StatisticsMapping => ({
  kind: 'statistics',
  groups: (dimensions, asking) => participantGroups(dimensions as readonly ParticipantDimension[], wanted(asking, path), asking, path),
  total: (asking) => participantTotal(wanted(asking, path), asking, path),
  notes: { isSynthetic: someAreSynthetic },
});
