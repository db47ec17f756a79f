import { labelsOf } from '../../model/enums.js';
import { ModalityRule } from './modality.choices.js';

/** What the rules of modality are called. */
export const modalityLabels = [
  labelsOf(ModalityRule, {
    SOUTH_WITH_FACILITATOR: ['South to South with a facilitator', 'Selatan-Selatan dengan fasilitator'],
    TWO_OF_SOUTH: ['Two of the South', 'Dua negara Selatan'],
    SEVERAL_OF_SOUTH: ['Several of the South', 'Beberapa negara Selatan'],
    NORTH_PROVIDES: ['The North provides', 'Utara sebagai penyedia'],
    NORTH_BESIDE_SOUTH: ['North and South provide', 'Utara dan Selatan sebagai penyedia'],
    ROLE_MISSING: ['A role is missing', 'Ada peran yang kosong'],
    ONE_OF_SOUTH: ['One of the South only', 'Hanya satu negara Selatan'],
    PARTIES_OF_SOUTH_AND_OTHERS: ['Parties of the South with others', 'Pihak Selatan bersama pihak lain'],
    TWO_PARTIES_OF_SOUTH: ['Two parties of the South', 'Dua pihak Selatan'],
    SEVERAL_PARTIES_OF_SOUTH: ['Several parties of the South', 'Beberapa pihak Selatan'],
    PARTIES_OF_NORTH_AND_SOUTH: ['Parties of North and South', 'Pihak Utara dan Selatan'],
    ONE_PARTY_OF_SOUTH: ['One party of the South', 'Satu pihak Selatan'],
    NO_PARTY_OF_SOUTH: ['No party of the South', 'Tanpa pihak Selatan'],
    STANDING_UNKNOWN: ['Standing unknown', 'Status tidak diketahui'],
  }),
] as const;
