import { labelsOf } from '../../model/enums.js';
import { PositionKind } from './position.entity.js';

/** What the ranks of offices are called. */
export const positionLabels = [
  labelsOf(PositionKind, {
    HEAD_OF_STATE: ['Head of state', 'Kepala negara', 'Presiden, raja, atau ratu.'],
    HEAD_OF_GOVERNMENT: ['Head of government', 'Kepala pemerintahan', 'Perdana menteri.'],
    MINISTER: ['Minister', 'Menteri', 'Menteri.'],
    VICE_MINISTER: ['Vice minister', 'Wakil menteri', 'Wakil menteri.'],
    DIRECTOR_GENERAL: ['Director general', 'Direktur jenderal', 'Direktur jenderal.'],
    DIRECTOR: ['Director', 'Direktur', 'Direktur.'],
    REPRESENTATIVE: ['Representative', 'Perwakilan', 'Perwakilan suatu organisasi di satu negara.'],
    OTHER: ['Other', 'Lainnya', 'Jabatan lain.'],
  }),
] as const;
