import { labelsOf } from '../../model/enums.js';
import { EventKind, EventRelationKind, EventRole, HappeningStatus } from './event.choices.js';

/** What the values of the enums of events are called. */
export const eventLabels = [
  labelsOf(EventKind, {
    SUMMIT: ['Summit', 'Konferensi tingkat tinggi'],
    CONFERENCE: ['Conference', 'Konferensi'],
    CONSULTATIVE_MEETING: ['Consultative meeting', 'Pertemuan konsultatif'],
    BILATERAL_MEETING: ['Bilateral meeting', 'Pertemuan bilateral'],
    SIGNING: ['Signing', 'Penandatanganan'],
    INAUGURATION: ['Inauguration', 'Peresmian'],
    OPENING: ['Opening', 'Pembukaan'],
    SEMINAR: ['Seminar', 'Seminar'],
    STATEMENT: ['Statement to the press', 'Keterangan pers'],
  }),
  labelsOf(HappeningStatus, {
    PLANNED: ['Planned', 'Direncanakan'],
    HELD: ['Held', 'Terlaksana'],
    CANCELLED: ['Cancelled', 'Dibatalkan'],
    UNKNOWN: ['Unknown', 'Tidak diketahui'],
  }),
  labelsOf(EventRelationKind, {
    BACK_TO_BACK_WITH: ['Back to back with', 'Bersambung dengan'],
    FOLLOWS: ['Follows', 'Lanjutan dari'],
  }),
  labelsOf(EventRole, {
    ORGANISER: ['Organiser', 'Penyelenggara'],
    CO_ORGANISER: ['Co-organiser', 'Penyelenggara bersama'],
    HOST: ['Host', 'Tuan rumah'],
    OFFICIATING: ['Officiating', 'Meresmikan'],
    SPEAKER: ['Speaker', 'Pembicara'],
    DELEGATION: ['Delegation', 'Delegasi'],
    ATTENDEE: ['Attendee', 'Hadirin'],
  }),
] as const;
