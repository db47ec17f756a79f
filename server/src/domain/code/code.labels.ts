import { labelsOf } from '../../model/enums.js';
import { ClassifiedBy, CodeStatus } from './code.choices.js';

/** What the values of the enums of codes are called. */
export const codeLabels = [
  labelsOf(CodeStatus, {
    ACTIVE: ['Active', 'Aktif', 'Masih digunakan.'],
    WITHDRAWN: ['Withdrawn', 'Ditarik', 'Ditarik oleh pengelolanya; disimpan karena catatan lama masih memakainya.'],
  }),
  labelsOf(ClassifiedBy, {
    SOURCE: ['Source', 'Sumber', 'Sumber yang dirujuk, dengan kata-kata yang tidak memberi pilihan.'],
    EDITOR: ['Editor', 'Penyunting', 'Penyunting catatan ini, yang membaca sumber yang dirujuk.'],
    RULE: ['Rule', 'Aturan', 'Aturan catatan ini, diturunkan dari catatan lain.'],
  }),
] as const;
