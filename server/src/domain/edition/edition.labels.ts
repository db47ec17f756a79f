import { labelsOf } from '../../model/enums.js';
import { Completeness, CountryRole } from './edition.choices.js';

/** What the values of the enums of editions are called. */
export const editionLabels = [
  labelsOf(Completeness, {
    COMPLETE: ['Complete', 'Lengkap'],
    PARTIAL: ['Partial', 'Sebagian'],
    UNKNOWN: ['Unknown', 'Tidak diketahui'],
  }),
  labelsOf(CountryRole, {
    BENEFICIARY: ['Sends participants', 'Mengirim peserta'],
    HOST: ['Host', 'Tuan rumah'],
    BOTH: ['Host that sends participants', 'Tuan rumah yang mengirim peserta'],
  }),
] as const;
