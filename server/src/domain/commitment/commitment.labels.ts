import { labelsOf } from '../../model/enums.js';
import { CommitmentStatus } from './commitment.choices.js';

/** What the values of the enum of commitments are called. */
export const commitmentLabels = [
  labelsOf(CommitmentStatus, {
    MADE: ['Made', 'Disampaikan', 'Sudah disampaikan; pemenuhannya belum diketahui.'],
    UNDER_WAY: ['Under way', 'Sedang dilaksanakan', 'Sedang dipenuhi.'],
    FULFILLED: ['Fulfilled', 'Dipenuhi', 'Sudah dipenuhi.'],
    WITHDRAWN: ['Withdrawn', 'Ditarik', 'Ditarik kembali.'],
  }),
] as const;
