import { labelsOf } from '../../model/enums.js';
import { SourceKind } from './source.choices.js';

/** What the kinds of sources are called. */
export const sourceLabels = [
  labelsOf(SourceKind, {
    NEWS: ['News', 'Berita'],
    PRESS_RELEASE: ['Press release', 'Siaran pers'],
    OFFICIAL_PAGE: ['Official page', 'Laman resmi'],
    AGREEMENT_TEXT: ['Text of an agreement', 'Naskah perjanjian'],
    DATASET: ['Data set', 'Kumpulan data'],
    REPORT: ['Report', 'Laporan'],
    REFERENCE: ['Reference list', 'Daftar rujukan'],
  }),
] as const;
