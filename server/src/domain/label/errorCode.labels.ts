import { labelsOf } from '../../model/enums.js';
import { ErrorCode } from '../../model/errorCode.js';

/** What the reasons are called for which a change is refused. */
export const errorCodeLabels = [
  labelsOf(ErrorCode, {
    VALIDATION_FAILED: ['Breaks a rule', 'Melanggar aturan'],
    DUPLICATE: ['Exists already', 'Sudah ada'],
    CONFLICT: ['Changed in the meantime', 'Sudah diubah pihak lain'],
    FORBIDDEN: ['Not allowed', 'Tidak diizinkan'],
    NOT_FOUND: ['Not there', 'Tidak ditemukan'],
  }),
] as const;
