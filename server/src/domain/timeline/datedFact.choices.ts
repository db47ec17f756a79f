import { choices } from '../../model/enums.js';
import type { Wording } from '../../model/wording.js';

/** What a dated fact is. */
export const DatedFactKind = choices('DatedFactKind', 'What a dated fact is. Whether it came to pass is another matter: see `status`, and the date itself.', {
  FOUNDING: 'An institution is founded.',
  RELATION_START: 'An institution begins to be something to another.',
  RELATION_END: 'That ends.',
  APPOINTMENT_START: 'A person is first seen in an office.',
  APPOINTMENT_END: 'A person is last seen in an office.',
  MEMBERSHIP_START: 'A country enters a group of countries.',
  MEMBERSHIP_END: 'A country leaves it.',
  SIGNATURE: 'An agreement is signed.',
  ENTRY_INTO_FORCE: 'An agreement enters into force.',
  EXPIRY: 'An agreement ends, as stated or worked out from its duration.',
  TERMINATION: 'An agreement is ended before its time.',
  PROGRAMME_START: 'A programme begins.',
  PROGRAMME_END: 'A programme ends.',
  ROLE_START: 'Someone begins to have a part in a programme.',
  ROLE_END: 'That ends.',
  EDITION_START: 'An edition of a programme begins.',
  EDITION_END: 'An edition of a programme ends.',
  EVENT: 'An event begins.',
  EVENT_END: 'An event of several days ends.',
  FIGURE: 'A reported figure is true.',
  COMMITMENT: 'Someone undertakes to do something.',
  STATEMENT: 'Someone says something. What is said is no fact of the registry.',
  AWARD: 'Someone is given an award.',
});

/** The same in words, to be put before what it is about. */
export const datedFactWords: Wording = {
  FOUNDING: { en: 'Founded', id: 'Didirikan' },
  RELATION_START: { en: 'Related since', id: 'Terkait sejak' },
  RELATION_END: { en: 'Related until', id: 'Terkait sampai' },
  APPOINTMENT_START: { en: 'First seen in office', id: 'Pertama tercatat menjabat' },
  APPOINTMENT_END: { en: 'Last seen in office', id: 'Terakhir tercatat menjabat' },
  MEMBERSHIP_START: { en: 'Membership begins', id: 'Keanggotaan mulai' },
  MEMBERSHIP_END: { en: 'Membership ends', id: 'Keanggotaan berakhir' },
  SIGNATURE: { en: 'Agreement signed', id: 'Perjanjian ditandatangani' },
  ENTRY_INTO_FORCE: { en: 'Agreement in force', id: 'Perjanjian berlaku' },
  EXPIRY: { en: 'Agreement ends', id: 'Perjanjian berakhir' },
  TERMINATION: { en: 'Agreement ended before its time', id: 'Perjanjian diakhiri sebelum waktunya' },
  PROGRAMME_START: { en: 'Programme begins', id: 'Program mulai' },
  PROGRAMME_END: { en: 'Programme ends', id: 'Program berakhir' },
  ROLE_START: { en: 'Part in a programme begins', id: 'Keterlibatan dalam program mulai' },
  ROLE_END: { en: 'Part in a programme ends', id: 'Keterlibatan dalam program berakhir' },
  EDITION_START: { en: 'Edition begins', id: 'Angkatan mulai' },
  EDITION_END: { en: 'Edition ends', id: 'Angkatan berakhir' },
  EVENT: { en: 'Event', id: 'Acara' },
  EVENT_END: { en: 'Event ends', id: 'Acara berakhir' },
  FIGURE: { en: 'Figure reported', id: 'Angka dilaporkan' },
  COMMITMENT: { en: 'Commitment made', id: 'Komitmen disampaikan' },
  STATEMENT: { en: 'Said', id: 'Dinyatakan' },
  AWARD: { en: 'Award given', id: 'Penghargaan diberikan' },
};

/** The records dated facts are about. */
export const datedKinds = [
  'Institution',
  'InstitutionRelation',
  'Appointment',
  'CountryGroupMembership',
  'Agreement',
  'Programme',
  'ProgrammeActor',
  'Edition',
  'Event',
  'Figure',
  'Commitment',
  'Statement',
  'Recognition',
] as const;
