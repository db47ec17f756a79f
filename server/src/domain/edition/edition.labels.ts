import { labelsOf } from '../../model/enums.js';
import { Completeness, CountryRole } from './edition.choices.js';

/** What the values of the enums of editions are called. */
export const editionLabels = [
  labelsOf(Completeness, {
    COMPLETE: ['Complete', 'Lengkap', 'Semuanya.'],
    PARTIAL: ['Partial', 'Sebagian', 'Sebagian: sumber memakai kata "antara lain".'],
    UNKNOWN: ['Unknown', 'Tidak diketahui', 'Tidak diketahui.'],
  }),
  labelsOf(CountryRole, {
    BENEFICIARY: ['Sends participants', 'Mengirim peserta', 'Mengirim peserta.'],
    HOST: ['Host', 'Tuan rumah', 'Menerima peserta.'],
    BOTH: ['Host that sends participants', 'Tuan rumah yang mengirim peserta', 'Menerima peserta dan juga mengirim peserta.'],
  }),
] as const;
