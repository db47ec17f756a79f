import { labelsOf } from '../../model/enums.js';
import { ImportRejectRule, ImportStatus } from './import.choices.js';

/** What the states of imports, and what is done about rows that cannot be stored, are called. */
export const importLabels = [
  labelsOf(ImportStatus, {
    RECEIVING: ['Receiving rows', 'Menerima baris', 'Baris sedang dikirim; belum ada yang diperiksa.'],
    RUNNING: ['Running', 'Berjalan', 'Baris sedang diperiksa atau disimpan.'],
    CHECKED: ['Checked', 'Diperiksa', 'Uji coba yang telah selesai: tidak ada yang disimpan.'],
    STORED: ['Stored', 'Tersimpan', 'Telah selesai. Yang tidak ditolak telah disimpan.'],
    REFUSED: ['Refused', 'Ditolak', 'Telah selesai: ada baris yang ditolak, sehingga yang lain pun tidak disimpan.'],
    CANCELLED: ['Cancelled', 'Dibatalkan', 'Dibatalkan, atau ditinggalkan selama sehari. Yang telah disimpan tetap ada.'],
    FAILED: ['Failed', 'Gagal', 'Telah dicoba tiga kali dan selalu gagal di sini. Yang telah disimpan tetap ada; dapat dimulai lagi.'],
  }),
  labelsOf(ImportRejectRule, {
    STOP: ['All or nothing', 'Semua atau tidak sama sekali', 'Tidak ada yang disimpan kecuali setiap baris dapat disimpan.'],
    SKIP: ['Leave out', 'Lewati', 'Baris itu dilewati, dan yang lain disimpan.'],
  }),
] as const;
