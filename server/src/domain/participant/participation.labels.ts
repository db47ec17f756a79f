import { labelsOf } from '../../model/enums.js';
import { ParticipantCategory, ParticipationStatus } from './participation.entity.js';

/** What the states of participations and the categories of participants are called. */
export const participationLabels = [
  labelsOf(ParticipationStatus, {
    NOMINATED: ['Nominated', 'Diusulkan', 'Diusulkan.'],
    ACCEPTED: ['Accepted', 'Diterima', 'Diterima.'],
    ATTENDED: ['Attended', 'Hadir', 'Mengikuti.'],
    COMPLETED: ['Completed', 'Menyelesaikan', 'Mengikuti sampai selesai.'],
    WITHDRAWN: ['Withdrawn', 'Mengundurkan diri', 'Mengundurkan diri.'],
  }),
  labelsOf(ParticipantCategory, {
    OFFICIAL: ['Public office', 'Pejabat publik', 'Memegang jabatan publik.'],
    BUSINESS: ['Business', 'Dunia usaha', 'Bergerak di dunia usaha.'],
    ACADEMIC: ['Teaching and research', 'Pengajaran dan penelitian', 'Mengajar atau meneliti.'],
    CIVIL_SOCIETY: ['Civil society', 'Masyarakat sipil', 'Bergerak di masyarakat sipil.'],
    OTHER: ['Other', 'Lainnya', 'Yang lain.'],
  }),
] as const;
