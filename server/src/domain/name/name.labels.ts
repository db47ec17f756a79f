import { labelsOf } from '../../model/enums.js';
import { NameKind } from './name.entity.js';

/** What the kinds of names are called. */
export const nameLabels = [
  labelsOf(NameKind, {
    OFFICIAL: ['Official name', 'Nama resmi'],
    SHORT: ['Short name', 'Nama pendek'],
    ACRONYM: ['Acronym', 'Akronim'],
    FORMER: ['Former name', 'Nama lama'],
    ALIAS: ['Other spelling', 'Sebutan lain'],
  }),
] as const;
