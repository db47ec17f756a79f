import { labelsOf } from '../../model/enums.js';
import { DatedFactKind } from './datedFact.choices.js';

/** What the kinds of dated facts are called. */
export const datedFactLabels = [
  labelsOf(DatedFactKind, {
    FOUNDING: ['Founded', 'Didirikan'],
    RELATION_START: ['Related since', 'Terkait sejak'],
    RELATION_END: ['Related until', 'Terkait sampai'],
    APPOINTMENT_START: ['First seen in office', 'Pertama tercatat menjabat'],
    APPOINTMENT_END: ['Last seen in office', 'Terakhir tercatat menjabat'],
    MEMBERSHIP_START: ['Membership begins', 'Keanggotaan mulai'],
    MEMBERSHIP_END: ['Membership ends', 'Keanggotaan berakhir'],
    SIGNATURE: ['Agreement signed', 'Perjanjian ditandatangani'],
    ENTRY_INTO_FORCE: ['Agreement in force', 'Perjanjian berlaku'],
    EXPIRY: ['Agreement ends', 'Perjanjian berakhir'],
    TERMINATION: ['Agreement ended before its time', 'Perjanjian diakhiri sebelum waktunya'],
    PROGRAMME_START: ['Programme begins', 'Program mulai'],
    PROGRAMME_END: ['Programme ends', 'Program berakhir'],
    ROLE_START: ['Part in a programme begins', 'Keterlibatan dalam program mulai'],
    ROLE_END: ['Part in a programme ends', 'Keterlibatan dalam program berakhir'],
    EDITION_START: ['Edition begins', 'Angkatan mulai'],
    EDITION_END: ['Edition ends', 'Angkatan berakhir'],
    EVENT: ['Event', 'Acara'],
    EVENT_END: ['Event ends', 'Acara berakhir'],
    FIGURE: ['Figure reported', 'Angka dilaporkan'],
  }),
] as const;
