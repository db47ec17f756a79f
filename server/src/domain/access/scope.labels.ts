import { ScopeChoice } from '../../model/access.js';
import { labelsOf } from '../../model/enums.js';

/** What the scopes of keys are called. */
export const scopeLabels = [
  labelsOf(ScopeChoice, {
    RECORDS_WRITE: ['Change own records', 'Mengubah data sendiri', 'Memasukkan dan mengubah data milik institusi sendiri.'],
    REGISTRY_EDIT: ['Change any record', 'Mengubah semua data', 'Memasukkan dan mengubah data apa pun.'],
    PARTICIPANTS_COUNT: ['Count participants', 'Menghitung peserta', 'Menghitung peserta tanpa penyembunyian angka kecil, pada angkatan milik sendiri.'],
    PARTICIPANTS_READ: [
      'Read participations under pseudonyms',
      'Membaca kepesertaan dengan nama samaran',
      'Membaca kepesertaan pada angkatan milik sendiri dengan nama samaran.',
    ],
    PARTICIPANTS_IDENTIFY: [
      'Read who participants are',
      'Membaca identitas peserta',
      'Membaca identitas peserta untuk tujuan yang dinyatakan; setiap pembacaan dicatat.',
    ],
    REGISTRY_ADMINISTER: ['Administer the registry', 'Mengelola registri', 'Menerbitkan dan mencabut kunci, serta semua yang lain.'],
  }),
] as const;
