import { labelsOf } from '../../model/enums.js';
import { OutputKind } from './output.entity.js';

/** What the kinds of outputs are called. */
export const outputLabels = [
  labelsOf(OutputKind, {
    ACTION_PLAN: ['Action plan', 'Rencana aksi'],
    REPORT: ['Report', 'Laporan'],
    CERTIFICATE: ['Certificate', 'Sertifikat'],
    PROTOTYPE: ['Prototype', 'Purwarupa'],
    OTHER: ['Other', 'Lainnya'],
  }),
] as const;
