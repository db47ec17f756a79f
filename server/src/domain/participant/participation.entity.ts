import { Index, Unique } from 'typeorm';
import { choices } from '../../model/enums.js';
import { Choice, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Country } from '../country/country.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Participant } from './participant.entity.js';

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

/** That a person takes part in an edition. Private, like the person. */
@Register({
  prefix: 'ptn',
  access: { read: 'participants:read', rows: 'own', partOf: 'edition' },
  description: 'That a person takes part in an edition; private.',
  isPublic: false,
})
@Index('participation_counts_idx', { synchronize: false })
@Unique('participation_participant_id_edition_id_key', ['participant', 'edition'])
export class Participation extends Registered {
  @One(() => Participant, 'The person.', { hidden: true, deletesWith: true }) participant!: Participant;
  @One(() => Edition, 'The edition.', { hidden: true }) edition!: Edition;
  @One(() => Country, 'The country represented.', { optional: true, hidden: true }) country?: Country;
  @Choice(ParticipationStatus, 'How far it has come.', { hidden: true }) status!: string;
  @Choice(ParticipantCategory, 'What the participant works as.', { optional: true, hidden: true }) category?: string;
  @One(() => Institution, 'Who put the participant forward.', { optional: true, hidden: true }) nominatedBy?: Institution;
}
