import { labelsOf } from '../../model/enums.js';
import { ImportRejectRule, ImportStatus } from './import.choices.js';

/** What the states of imports, and what is done about rows that cannot be stored, are called. */
export const importLabels = [
  labelsOf(ImportStatus, {
    RECEIVING: ['Receiving rows', 'Menerima baris'],
    RUNNING: ['Running', 'Berjalan'],
    CHECKED: ['Checked', 'Diperiksa'],
    STORED: ['Stored', 'Tersimpan'],
    REFUSED: ['Refused', 'Ditolak'],
    CANCELLED: ['Cancelled', 'Dibatalkan'],
    FAILED: ['Failed', 'Gagal'],
  }),
  labelsOf(ImportRejectRule, {
    STOP: ['All or nothing', 'Semua atau tidak sama sekali'],
    SKIP: ['Leave out', 'Lewati'],
  }),
] as const;
