import { labelsOf } from '../../model/enums.js';
import { GroupKind, MembershipStatus } from './country.choices.js';

/** What the values of the enums of countries and their groups are called. */
export const countryLabels = [
  labelsOf(GroupKind, {
    M49_REGION: ['Region', 'Kawasan', 'Kawasan atau subkawasan menurut standar M49 Perserikatan Bangsa-Bangsa.'],
    LDC: ['Least developed countries', 'Negara kurang berkembang', 'Negara kurang berkembang menurut daftar Perserikatan Bangsa-Bangsa.'],
    LLDC: ['Landlocked developing countries', 'Negara berkembang tanpa pesisir', 'Negara berkembang yang tidak berbatasan dengan laut.'],
    SIDS: ['Small island developing states', 'Negara berkembang pulau kecil', 'Negara berkembang yang berupa pulau kecil.'],
    INCOME: ['Class of income', 'Kelompok pendapatan', 'Kelas pendapatan nasional.'],
    POLITICAL: ['Political group', 'Kelompok politik', 'Kelompok atau forum politik, misalnya G20.'],
    ORGANISATION: ['Organisation', 'Organisasi', 'Para anggota suatu organisasi internasional.'],
  }),
  labelsOf(MembershipStatus, {
    MEMBER: ['Member', 'Anggota', 'Anggota, atau termasuk dalam daftar.'],
    FOUNDING: ['Founding member', 'Anggota pendiri', 'Anggota sejak kelompok itu berdiri.'],
    OBSERVER: ['Observer', 'Pengamat', 'Pengamat.'],
    ASSOCIATE: ['Associate', 'Anggota asosiasi', 'Anggota asosiasi atau sementara.'],
  }),
] as const;
