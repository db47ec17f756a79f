import { labelsOf } from '../../model/enums.js';
import { WarningCode } from './warning.js';

/** What the kinds of warnings are called. */
export const warningLabels = [
  labelsOf(WarningCode, {
    OUTSIDE_PARENT: ['Outside the larger event', 'Di luar acara induk', 'Suatu acara berada di luar tanggal acara induknya.'],
    OUTSIDE_EDITION: [
      'Outside the edition',
      'Di luar penyelenggaraan',
      'Suatu acara, atau bagian angkatan di satu tempat, berada di luar tanggal angkatan itu.',
    ],
    OUTSIDE_PROGRAMME: ['Outside the programme', 'Di luar masa program', 'Suatu angkatan berada di luar masa programnya.'],
    OUTSIDE_EVENT: [
      'Signed outside the event',
      'Ditandatangani di luar acara',
      'Sesuatu ditandatangani di luar tanggal acara tempat penandatanganannya, atau acara induknya.',
    ],
    SIGNED_ON_OTHER_DAY: ['Signed on another day', 'Ditandatangani pada hari lain', 'Tanda tangan bertanggal lain daripada perjanjiannya.'],
    LONGER_THAN_EDITION: ['Longer than the edition', 'Lebih lama daripada penyelenggaraan', 'Suatu sesi memakan lebih banyak hari daripada angkatannya.'],
    OUTSIDE_REGION: ['Outside the region', 'Di luar kawasan', 'Disebut suatu negara yang tidak berada di kawasan asal semua peserta.'],
  }),
] as const;
