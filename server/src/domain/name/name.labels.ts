import { labelsOf } from '../../model/enums.js';
import { NameKind } from './name.entity.js';

/** What the kinds of names are called. */
export const nameLabels = [
  labelsOf(NameKind, {
    OFFICIAL: ['Official name', 'Nama resmi', 'Nama resmi yang lengkap.'],
    SHORT: ['Short name', 'Nama pendek', 'Bentuk lebih pendek yang umum dipakai.'],
    ACRONYM: ['Acronym', 'Akronim', 'Huruf-huruf awal.'],
    FORMER: ['Former name', 'Nama lama', 'Nama yang tidak lagi dipakai.'],
    ALIAS: ['Other spelling', 'Sebutan lain', 'Ejaan atau sebutan lain yang dipakai sumber.'],
  }),
] as const;
