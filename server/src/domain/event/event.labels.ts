import { labelsOf } from '../../model/enums.js';
import { EventKind, EventRelationKind, EventRole, HappeningStatus } from './event.choices.js';

/** What the values of the enums of events are called. */
export const eventLabels = [
  labelsOf(EventKind, {
    SUMMIT: ['Summit', 'Konferensi tingkat tinggi', 'Pertemuan para kepala negara atau kepala pemerintahan.'],
    CONFERENCE: ['Conference', 'Konferensi', 'Konferensi.'],
    CONSULTATIVE_MEETING: ['Consultative meeting', 'Pertemuan konsultatif', 'Pertemuan anggota suatu organisasi untuk bermusyawarah.'],
    BILATERAL_MEETING: ['Bilateral meeting', 'Pertemuan bilateral', 'Pertemuan dua negara.'],
    SIGNING: ['Signing', 'Penandatanganan', 'Penandatanganan.'],
    INAUGURATION: ['Inauguration', 'Peresmian', 'Peresmian suatu lembaga.'],
    OPENING: ['Opening', 'Pembukaan', 'Pembukaan program atau angkatan.'],
    SEMINAR: ['Seminar', 'Seminar', 'Seminar.'],
    STATEMENT: ['Statement to the press', 'Keterangan pers', 'Keterangan kepada pers.'],
  }),
  labelsOf(HappeningStatus, {
    PLANNED: ['Planned', 'Direncanakan', 'Diumumkan; tidak ada sumber yang menyatakan bahwa sudah berlangsung.'],
    HELD: ['Held', 'Terlaksana', 'Sudah berlangsung, atau sudah mulai, ketika sumbernya ditulis.'],
    CANCELLED: ['Cancelled', 'Dibatalkan', 'Tidak jadi berlangsung.'],
    UNKNOWN: ['Unknown', 'Tidak diketahui', 'Tidak diketahui.'],
  }),
  labelsOf(EventRelationKind, {
    BACK_TO_BACK_WITH: ['Back to back with', 'Bersambung dengan', 'Diadakan bersama, yang satu langsung sesudah yang lain.'],
    FOLLOWS: ['Follows', 'Lanjutan dari', 'Merupakan lanjutan.'],
  }),
  labelsOf(EventRole, {
    ORGANISER: ['Organiser', 'Penyelenggara', 'Menyelenggarakannya.'],
    CO_ORGANISER: ['Co-organiser', 'Penyelenggara bersama', 'Menyelenggarakannya bersama penyelenggara.'],
    HOST: ['Host', 'Tuan rumah', 'Menyediakan tempat.'],
    OFFICIATING: ['Officiating', 'Meresmikan', 'Membuka atau meresmikan.'],
    SPEAKER: ['Speaker', 'Pembicara', 'Berbicara.'],
    DELEGATION: ['Delegation', 'Delegasi', 'Hadir sebagai delegasi.'],
    ATTENDEE: ['Attendee', 'Hadirin', 'Menghadiri.'],
  }),
] as const;
