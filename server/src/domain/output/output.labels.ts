import { labelsOf } from '../../model/enums.js';
import { OutputKind } from './output.entity.js';

/** What the kinds of outputs are called. */
export const outputLabels = [
  labelsOf(OutputKind, {
    ACTION_PLAN: ['Action plan', 'Rencana aksi', 'Rencana tentang apa yang akan dilakukan di negara asal.'],
    REPORT: ['Report', 'Laporan', 'Laporan.'],
    CERTIFICATE: ['Certificate', 'Sertifikat', 'Sertifikat.'],
    PROTOTYPE: ['Prototype', 'Purwarupa', 'Sesuatu yang dibuat.'],
    OTHER: ['Other', 'Lainnya', 'Hal lain.'],
  }),
] as const;
