import { labelsOf } from '../../model/enums.js';
import { SessionKind, SessionRole } from './session.choices.js';

/** What the values of the enums of sessions are called. */
export const sessionLabels = [
  labelsOf(SessionKind, {
    CLASS: ['Class', 'Kelas', 'Menyimak dan berdiskusi di kelas.'],
    WORKSHOP: ['Workshop', 'Lokakarya', 'Mengerjakan suatu tugas bersama.'],
    HANDS_ON: ['Hands-on', 'Praktik', 'Membuat sesuatu, atau mencoba mesin.'],
    LAB_VISIT: ['Visit to a research centre', 'Kunjungan ke pusat riset', 'Mengunjungi pusat riset atau layanan teknis.'],
    COMPANY_VISIT: ['Visit to a company', 'Kunjungan ke perusahaan', 'Mengunjungi perusahaan.'],
    TECHNOLOGY_VISIT: ['Visit to a place of technology', 'Kunjungan teknologi', 'Mengunjungi tempat berteknologi maju.'],
    CULTURAL_VISIT: ['Visit to a place of culture', 'Kunjungan budaya', 'Mengunjungi tempat budaya atau sejarah.'],
    DISCUSSION: ['Discussion', 'Diskusi', 'Mengamati dan berdiskusi.'],
    ASSIGNMENT: ['Assignment', 'Tugas', 'Menulis sesuatu untuk dibawa pulang.'],
  }),
  labelsOf(SessionRole, {
    HOST: ['Host', 'Tuan rumah', 'Menerima para peserta.'],
    RESOURCE: ['Resource', 'Narasumber', 'Menyediakan narasumber atau bahan.'],
    MAKER: ['Maker', 'Pembuat', 'Membuat apa yang diperlihatkan atau dicoba.'],
    DEMONSTRATOR: ['Demonstrator', 'Peraga', 'Memperlihatkan caranya.'],
  }),
] as const;
