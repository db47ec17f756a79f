import { labelsOf } from '../../model/enums.js';
import { SourceKind } from './source.choices.js';

/** What the kinds of sources are called. */
export const sourceLabels = [
  labelsOf(SourceKind, {
    NEWS: ['News', 'Berita', 'Berita.'],
    PRESS_RELEASE: ['Press release', 'Siaran pers', 'Siaran pers.'],
    OFFICIAL_PAGE: ['Official page', 'Laman resmi', 'Laman suatu lembaga tentang dirinya sendiri.'],
    AGREEMENT_TEXT: ['Text of an agreement', 'Naskah perjanjian', 'Naskah suatu perjanjian.'],
    DATASET: ['Data set', 'Kumpulan data', 'Kumpulan data.'],
    REPORT: ['Report', 'Laporan', 'Laporan.'],
    REFERENCE: ['Reference list', 'Daftar rujukan', 'Daftar rujukan: standar, daftar kode, daftar anggota.'],
  }),
] as const;
