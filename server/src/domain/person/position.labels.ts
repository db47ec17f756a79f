import { labelsOf } from '../../model/enums.js';
import { PositionKind } from './position.entity.js';

/** What the ranks of offices are called. */
export const positionLabels = [
  labelsOf(PositionKind, {
    HEAD_OF_STATE: ['Head of state', 'Kepala negara'],
    HEAD_OF_GOVERNMENT: ['Head of government', 'Kepala pemerintahan'],
    MINISTER: ['Minister', 'Menteri'],
    VICE_MINISTER: ['Vice minister', 'Wakil menteri'],
    DIRECTOR_GENERAL: ['Director general', 'Direktur jenderal'],
    DIRECTOR: ['Director', 'Direktur'],
    REPRESENTATIVE: ['Representative', 'Perwakilan'],
    OTHER: ['Other', 'Lainnya'],
  }),
] as const;
