import { labelsOf } from '../../model/enums.js';
import { SessionKind, SessionRole } from './session.choices.js';

/** What the values of the enums of sessions are called. */
export const sessionLabels = [
  labelsOf(SessionKind, {
    CLASS: ['Class', 'Kelas'],
    WORKSHOP: ['Workshop', 'Lokakarya'],
    HANDS_ON: ['Hands-on', 'Praktik'],
    LAB_VISIT: ['Visit to a research centre', 'Kunjungan ke pusat riset'],
    COMPANY_VISIT: ['Visit to a company', 'Kunjungan ke perusahaan'],
    TECHNOLOGY_VISIT: ['Visit to a place of technology', 'Kunjungan teknologi'],
    CULTURAL_VISIT: ['Visit to a place of culture', 'Kunjungan budaya'],
    DISCUSSION: ['Discussion', 'Diskusi'],
    ASSIGNMENT: ['Assignment', 'Tugas'],
  }),
  labelsOf(SessionRole, {
    HOST: ['Host', 'Tuan rumah'],
    RESOURCE: ['Resource', 'Narasumber'],
    MAKER: ['Maker', 'Pembuat'],
    DEMONSTRATOR: ['Demonstrator', 'Peraga'],
  }),
] as const;
