import { labelsOf } from '../../model/enums.js';
import { LinkRelation } from './link.choices.js';

/** What the sorts of links are called. */
export const linkLabels = [
  labelsOf(LinkRelation, {
    AGREEMENT_PARTY: ['Party to an agreement', 'Pihak dalam perjanjian'],
    AGREEMENT_COUNTRY: ['Country of a party', 'Negara salah satu pihak'],
    AGREEMENT_SIGNATORY: ['Office of a signatory', 'Tempat jabatan penanda tangan'],
    AGREEMENT_SIGNED_FOR: ['Office signed for', 'Jabatan yang diwakili penanda tangan'],
    AGREEMENT_RELATION: ['Agreement to agreement', 'Hubungan antarperjanjian'],
    SIGNED_AT: ['Signed at an event', 'Ditandatangani pada acara'],
    ESTABLISHED_UNDER: ['Founded under an agreement', 'Didirikan berdasarkan perjanjian'],
    INSTITUTION_RELATION: ['Institution to institution', 'Hubungan antarlembaga'],
    PROGRAMME_PART: ['Programme within another', 'Bagian dari program lain'],
    PROGRAMME_AGREEMENT: ['Programme under an agreement', 'Program di bawah perjanjian'],
    PROGRAMME_ACTOR: ['Part in a programme', 'Keterlibatan dalam program'],
    EDITION_ACTOR: ['Part in an edition', 'Keterlibatan dalam angkatan'],
    EDITION_OF: ['Edition of a programme', 'Angkatan program'],
    EDITION_COUNTRY: ['Country of an edition', 'Negara peserta angkatan'],
    SESSION_OF: ['Session of an edition', 'Sesi angkatan'],
    SESSION_ACTOR: ['Part in a session', 'Keterlibatan dalam sesi'],
    EVENT_PARTICIPATION: ['Part in an event', 'Keterlibatan dalam acara'],
    EVENT_OFFICE: ['Office with a part in an event', 'Jabatan yang terlibat dalam acara'],
    EVENT_PART: ['Event within another', 'Bagian dari acara lain'],
    EVENT_OF_EDITION: ['Event of an edition', 'Acara angkatan'],
    EVENT_RELATION: ['Event to event', 'Hubungan antaracara'],
  }),
] as const;
