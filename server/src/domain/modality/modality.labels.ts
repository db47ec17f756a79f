import { labelsOf } from '../../model/enums.js';
import { ModalityRule } from './modality.choices.js';

/** What the rules of modality are called. */
export const modalityLabels = [
  labelsOf(ModalityRule, {
    SOUTH_WITH_FACILITATOR: [
      'South to South with a facilitator',
      'Selatan-Selatan dengan fasilitator',
      'Negara berkembang menyediakan, ada yang menerima manfaat, dan negara maju atau organisasi internasional memfasilitasi: triangular.',
    ],
    TWO_OF_SOUTH: [
      'Two of the South',
      'Dua negara Selatan',
      'Satu negara berkembang menyediakan, satu lagi menerima manfaat, tanpa fasilitator: Selatan-Selatan antara dua negara.',
    ],
    SEVERAL_OF_SOUTH: [
      'Several of the South',
      'Beberapa negara Selatan',
      'Lebih dari dua negara berkembang menyediakan dan menerima manfaat, tanpa fasilitator: Selatan-Selatan antara beberapa negara.',
    ],
    NORTH_PROVIDES: ['The North provides', 'Utara sebagai penyedia', 'Negara maju menyediakan, negara berkembang menerima manfaat: Utara-Selatan.'],
    NORTH_BESIDE_SOUTH: ['North and South provide', 'Utara dan Selatan sebagai penyedia', 'Negara maju dan negara berkembang sama-sama menyediakan: campuran.'],
    ROLE_MISSING: [
      'A role is missing',
      'Ada peran yang kosong',
      'Tidak diketahui siapa dari Selatan yang menyediakan, atau siapa yang menerima manfaat: tidak dapat ditentukan.',
    ],
    ONE_OF_SOUTH: [
      'One of the South only',
      'Hanya satu negara Selatan',
      'Negara berkembang yang sama menyediakan dan menerima manfaat, dan tidak diketahui yang lain: tidak dapat ditentukan.',
    ],
    PARTIES_OF_SOUTH_AND_OTHERS: [
      'Parties of the South with others',
      'Pihak Selatan bersama pihak lain',
      'Dua negara berkembang atau lebih menjadi pihak, bersama negara maju atau organisasi internasional: triangular.',
    ],
    TWO_PARTIES_OF_SOUTH: [
      'Two parties of the South',
      'Dua pihak Selatan',
      'Dua negara berkembang menjadi pihak tanpa yang lain: Selatan-Selatan antara dua negara.',
    ],
    SEVERAL_PARTIES_OF_SOUTH: [
      'Several parties of the South',
      'Beberapa pihak Selatan',
      'Lebih dari dua negara berkembang menjadi pihak tanpa yang lain: Selatan-Selatan antara beberapa negara.',
    ],
    PARTIES_OF_NORTH_AND_SOUTH: [
      'Parties of North and South',
      'Pihak Utara dan Selatan',
      'Satu negara berkembang menjadi pihak bersama negara maju: Utara-Selatan.',
    ],
    ONE_PARTY_OF_SOUTH: [
      'One party of the South',
      'Satu pihak Selatan',
      'Satu negara berkembang menjadi pihak, bersama organisasi internasional atau sendirian: tidak dapat ditentukan.',
    ],
    NO_PARTY_OF_SOUTH: ['No party of the South', 'Tanpa pihak Selatan', 'Tidak ada negara berkembang yang menjadi pihak: tidak dapat ditentukan.'],
    STANDING_UNKNOWN: ['Standing unknown', 'Status tidak diketahui', 'Tidak diketahui apakah yang terlibat adalah negara berkembang: tidak dapat ditentukan.'],
  }),
] as const;
