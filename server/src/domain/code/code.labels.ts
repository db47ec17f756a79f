import { labelsOf } from '../../model/enums.js';
import { ClassifiedBy, CodeStatus } from './code.choices.js';

/** What the values of the enums of codes are called. */
export const codeLabels = [
  labelsOf(CodeStatus, {
    ACTIVE: ['Active', 'Aktif'],
    WITHDRAWN: ['Withdrawn', 'Ditarik'],
  }),
  labelsOf(ClassifiedBy, {
    SOURCE: ['Source', 'Sumber'],
    EDITOR: ['Editor', 'Penyunting'],
    RULE: ['Rule', 'Aturan'],
  }),
] as const;
