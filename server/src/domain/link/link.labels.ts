import { labelsOf } from '../../model/enums.js';
import { LinkRelation } from './link.choices.js';

/** What the sorts of links are called. */
export const linkLabels = [
  labelsOf(LinkRelation, {
    AGREEMENT_PARTY: ['Party to an agreement', 'Pihak dalam perjanjian', 'Menjadi pihak dalam perjanjian.'],
    AGREEMENT_COUNTRY: ['Country of a party', 'Negara salah satu pihak', 'Negara yang diwakili suatu pihak dalam perjanjian.'],
    AGREEMENT_SIGNATORY: ['Office of a signatory', 'Tempat jabatan penanda tangan', 'Tempat jabatan orang yang menandatangani perjanjian.'],
    AGREEMENT_SIGNED_FOR: [
      'Office signed for',
      'Jabatan yang diwakili penanda tangan',
      'Tempat jabatan yang atas namanya orang lain menandatangani perjanjian.',
    ],
    AGREEMENT_RELATION: ['Agreement to agreement', 'Hubungan antarperjanjian', 'Perjanjian yang berhubungan dengan perjanjian lain.'],
    SIGNED_AT: ['Signed at an event', 'Ditandatangani pada acara', 'Perjanjian yang ditandatangani pada suatu acara.'],
    ESTABLISHED_UNDER: ['Founded under an agreement', 'Didirikan berdasarkan perjanjian', 'Didirikan berdasarkan perjanjian.'],
    INSTITUTION_RELATION: ['Institution to institution', 'Hubungan antarlembaga', 'Lembaga yang berhubungan dengan lembaga lain.'],
    PROGRAMME_PART: ['Programme within another', 'Bagian dari program lain', 'Program yang menjadi bagian program lain.'],
    PROGRAMME_AGREEMENT: ['Programme under an agreement', 'Program di bawah perjanjian', 'Program yang berada di bawah perjanjian.'],
    PROGRAMME_ACTOR: ['Part in a programme', 'Keterlibatan dalam program', 'Berperan dalam program.'],
    EDITION_ACTOR: ['Part in an edition', 'Keterlibatan dalam angkatan', 'Berperan dalam angkatan.'],
    EDITION_OF: ['Edition of a programme', 'Angkatan program', 'Angkatan dari suatu program.'],
    EDITION_COUNTRY: ['Country of an edition', 'Negara peserta angkatan', 'Negara yang disebut untuk suatu angkatan.'],
    SESSION_OF: ['Session of an edition', 'Sesi angkatan', 'Sesi dari suatu angkatan.'],
    SESSION_ACTOR: ['Part in a session', 'Keterlibatan dalam sesi', 'Berperan dalam sesi.'],
    EVENT_PARTICIPATION: ['Part in an event', 'Keterlibatan dalam acara', 'Berperan dalam acara.'],
    EVENT_OFFICE: ['Office with a part in an event', 'Jabatan yang terlibat dalam acara', 'Tempat jabatan yang berperan dalam acara.'],
    EVENT_PART: ['Event within another', 'Bagian dari acara lain', 'Acara yang menjadi bagian acara lain.'],
    EVENT_OF_EDITION: ['Event of an edition', 'Acara angkatan', 'Acara yang termasuk dalam suatu angkatan.'],
    EVENT_RELATION: ['Event to event', 'Hubungan antaracara', 'Acara yang berhubungan dengan acara lain.'],
    COMMITMENT_BY: ['Made a commitment', 'Menyampaikan komitmen', 'Menyampaikan komitmen.'],
    COMMITMENT_AT: ['Commitment made at an event', 'Komitmen disampaikan pada acara', 'Komitmen yang disampaikan pada suatu acara.'],
    COMMITMENT_FULFILMENT: ['Fulfils a commitment', 'Memenuhi komitmen', 'Memenuhi komitmen.'],
    STATEMENT_BY: ['Made a statement', 'Menyampaikan pernyataan', 'Menyampaikan pernyataan.'],
    STATEMENT_OFFICE: ['Office that made a statement', 'Jabatan yang menyampaikan pernyataan', 'Tempat jabatan yang menyampaikan pernyataan.'],
    STATEMENT_AT: ['Statement made at an event', 'Pernyataan disampaikan pada acara', 'Pernyataan yang disampaikan pada suatu acara.'],
    STATEMENT_ABOUT: ['Statement about a record', 'Pernyataan tentang suatu catatan', 'Pernyataan tentang suatu catatan.'],
    OUTPUT_OF: ['Output of an edition or session', 'Luaran angkatan atau sesi', 'Yang diharapkan dihasilkan suatu angkatan atau sesi.'],
    RECOGNITION: ['Award held', 'Penghargaan yang dipegang', 'Memegang penghargaan.'],
  }),
] as const;
