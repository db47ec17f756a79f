import { labelsOf } from '../../model/enums.js';
import { GroupKind, MembershipStatus } from './country.choices.js';

/** What the values of the enums of countries and their groups are called. */
export const countryLabels = [
  labelsOf(GroupKind, {
    M49_REGION: ['Region', 'Kawasan'],
    LDC: ['Least developed countries', 'Negara kurang berkembang'],
    LLDC: ['Landlocked developing countries', 'Negara berkembang tanpa pesisir'],
    SIDS: ['Small island developing states', 'Negara berkembang pulau kecil'],
    INCOME: ['Class of income', 'Kelompok pendapatan'],
    POLITICAL: ['Political group', 'Kelompok politik'],
    ORGANISATION: ['Organisation', 'Organisasi'],
  }),
  labelsOf(MembershipStatus, {
    MEMBER: ['Member', 'Anggota'],
    FOUNDING: ['Founding member', 'Anggota pendiri'],
    OBSERVER: ['Observer', 'Pengamat'],
    ASSOCIATE: ['Associate', 'Anggota asosiasi'],
  }),
] as const;
