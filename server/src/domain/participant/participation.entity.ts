import { Index, Unique } from 'typeorm';
import { choices } from '../../model/enums.js';
import { Choice, Computed, ComputedObject, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { sql } from '../../query/sql.js';
import { Country } from '../country/country.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Participant } from './participant.entity.js';
import { identityOf, ParticipantIdentity, purposeArgument } from './participantIdentity.js';

/** How far a participation has come. */
export const ParticipationStatus = choices('ParticipationStatus', 'How far a participation has come.', {
  NOMINATED: 'Put forward.',
  ACCEPTED: 'Accepted.',
  ATTENDED: 'Took part.',
  COMPLETED: 'Took part to the end.',
  WITHDRAWN: 'Withdrawn.',
});

/** What a participant works as. */
export const ParticipantCategory = choices('ParticipantCategory', 'What a participant works as.', {
  OFFICIAL: 'In public office.',
  BUSINESS: 'In business.',
  ACADEMIC: 'In teaching or research.',
  CIVIL_SOCIETY: 'In civil society.',
  OTHER: 'Something else.',
});

/** That a person takes part in an edition, told under a pseudonym to those whose edition it is. */
@Register({
  prefix: 'ptn',
  access: { read: 'participants:read', rows: 'own', partOf: 'edition' },
  description: "That a person takes part in an edition, under a pseudonym. Shown are those of one's own institution's programmes.",
})
@Index('participation_counts_idx', { synchronize: false })
@Unique('participation_participant_id_edition_id_key', ['participant', 'edition'])
export class Participation extends Registered {
  @One(() => Participant, 'The person.', { hidden: true, deletesWith: true }) participant!: Participant;
  @Computed(
    () => String,
    'What stands for the person: the same as long as the edition is the same, another one in each other edition, and not to be worked out from anything.',
    { sql: (row) => sql`pseudonym(${row('participant')}, ${row('edition')})` },
  )
  pseudonym!: string;
  @One(() => Edition, 'The edition.') edition!: Edition;
  @One(() => Country, 'The country represented.', { optional: true }) country?: Country;
  @Choice(ParticipationStatus, 'How far it has come.') status!: string;
  @Choice(ParticipantCategory, 'What the participant works as.', { optional: true }) category?: string;
  @Computed(() => Boolean, 'Made up, for a demonstration: there is no such person.', {
    sql: (row) => sql`(select s.is_synthetic from participant s where s.id = ${row('participant')})`,
  })
  isSynthetic!: boolean;
  @One(() => Institution, 'Who put the participant forward.', { optional: true, hidden: true }) nominatedBy?: Institution;
  @ComputedObject(
    () => ParticipantIdentity,
    'Who it is, for a stated purpose; each reading is noted. Null once the person was erased, and for who may not read of this person. Needs the scope `participants:identify`.',
    identityOf,
    purposeArgument,
    true,
  )
  identity?: ParticipantIdentity;
}
