import { labelsOf } from '../../model/enums.js';
import { ChangeOperation } from './journal.choices.js';

/** What the kinds of changes are called. */
export const journalLabels = [
  labelsOf(ChangeOperation, {
    CREATED: ['Entered', 'Dimasukkan'],
    CHANGED: ['Changed', 'Diubah'],
    ARCHIVED: ['Archived', 'Diarsipkan'],
    REMOVED: ['Removed', 'Dihapus'],
    LOADED: ['Dataset loaded', 'Himpunan data dimuat'],
  }),
] as const;
