import { labelsOf } from '../../model/enums.js';
import { ChangeOperation } from './journal.choices.js';

/** What the kinds of changes are called. */
export const journalLabels = [
  labelsOf(ChangeOperation, {
    CREATED: ['Entered', 'Dimasukkan', 'Data dimasukkan.'],
    CHANGED: ['Changed', 'Diubah', 'Data diubah.'],
    ARCHIVED: ['Archived', 'Diarsipkan', 'Data disimpan di arsip: tetap ada, dan hanya ditampilkan bila diminta.'],
    REMOVED: ['Removed', 'Dihapus', 'Data dihapus.'],
    LOADED: [
      'Dataset loaded',
      'Himpunan data dimuat',
      'Seluruh himpunan data dimuat ke registri yang kosong. Isinya tidak disebut satu per satu: bacalah apa adanya, lalu perubahan sesudahnya dari sini.',
    ],
  }),
] as const;
