import { choices } from '../../model/enums.js';

/** How far a commitment has come. */
export const CommitmentStatus = choices('CommitmentStatus', 'How far a commitment has come, as far as sources show.', {
  MADE: 'Made; nothing is known of its fulfilment.',
  UNDER_WAY: 'Being fulfilled.',
  FULFILLED: 'Fulfilled.',
  WITHDRAWN: 'Withdrawn.',
});
