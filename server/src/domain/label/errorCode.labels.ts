import { labelsOf } from '../../model/enums.js';
import { ErrorCode } from '../../model/errorCode.js';

/** What the reasons are called for which a change is refused. */
export const errorCodeLabels = [
  labelsOf(ErrorCode, {
    VALIDATION_FAILED: ['Breaks a rule', 'Melanggar aturan', 'Yang hendak ditulis melanggar suatu aturan.'],
    DUPLICATE: ['Exists already', 'Sudah ada', 'Sudah ada data dengan nama atau kode yang hanya boleh dimiliki satu.'],
    CONFLICT: ['Changed in the meantime', 'Sudah diubah pihak lain', 'Data telah diubah pihak lain sejak dibaca.'],
    FORBIDDEN: ['Not allowed', 'Tidak diizinkan', 'Peminta tidak boleh mengubah data ini.'],
    NOT_FOUND: ['Not there', 'Tidak ditemukan', 'Data yang disebut dalam masukan tidak ada.'],
  }),
] as const;
