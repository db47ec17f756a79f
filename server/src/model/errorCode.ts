import { choices } from './enums.js';

/** Why a change was refused; what else an answer can fail for is told at its top level. */
export const ErrorCode = choices('ErrorCode', 'Why a change was not made.', {
  VALIDATION_FAILED: 'What was to be written breaks a rule.',
  DUPLICATE: 'There is a record already with a name or a code that only one can have.',
  CONFLICT: 'The record was changed by somebody else since it was read.',
  FORBIDDEN: 'Whoever asks may not change this record.',
  NOT_FOUND: 'A record that the input names is not there.',
});
