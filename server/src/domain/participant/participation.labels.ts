import { labelsOf } from '../../model/enums.js';
import { ParticipantCategory, ParticipationStatus } from './participation.entity.js';

/** What the states of participations and the categories of participants are called. */
export const participationLabels = [
  labelsOf(ParticipationStatus, {
    NOMINATED: ['Nominated', 'Diusulkan'],
    ACCEPTED: ['Accepted', 'Diterima'],
    ATTENDED: ['Attended', 'Hadir'],
    COMPLETED: ['Completed', 'Menyelesaikan'],
    WITHDRAWN: ['Withdrawn', 'Mengundurkan diri'],
  }),
  labelsOf(ParticipantCategory, {
    OFFICIAL: ['Public office', 'Pejabat publik'],
    BUSINESS: ['Business', 'Dunia usaha'],
    ACADEMIC: ['Teaching and research', 'Pengajaran dan penelitian'],
    CIVIL_SOCIETY: ['Civil society', 'Masyarakat sipil'],
    OTHER: ['Other', 'Lainnya'],
  }),
] as const;
