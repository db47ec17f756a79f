import { labelsOf } from '../../model/enums.js';
import { CommitmentStatus } from './commitment.choices.js';

/** What the values of the enum of commitments are called. */
export const commitmentLabels = [
  labelsOf(CommitmentStatus, {
    MADE: ['Made', 'Disampaikan'],
    UNDER_WAY: ['Under way', 'Sedang dilaksanakan'],
    FULFILLED: ['Fulfilled', 'Dipenuhi'],
    WITHDRAWN: ['Withdrawn', 'Ditarik'],
  }),
] as const;
