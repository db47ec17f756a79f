import { ScopeChoice } from '../../model/access.js';
import { labelsOf } from '../../model/enums.js';

/** What the scopes of keys are called. */
export const scopeLabels = [
  labelsOf(ScopeChoice, {
    RECORDS_WRITE: ['Change own records', 'Mengubah data sendiri'],
    REGISTRY_EDIT: ['Change any record', 'Mengubah semua data'],
    PARTICIPANTS_COUNT: ['Count participants', 'Menghitung peserta'],
    PARTICIPANTS_READ: ['Read participations under pseudonyms', 'Membaca kepesertaan dengan nama samaran'],
    PARTICIPANTS_IDENTIFY: ['Read who participants are', 'Membaca identitas peserta'],
    REGISTRY_ADMINISTER: ['Administer the registry', 'Mengelola registri'],
  }),
] as const;
