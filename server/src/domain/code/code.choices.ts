import { choices } from '../../model/enums.js';

/** Whether a code may still be given. */
export const CodeStatus = choices('CodeStatus', 'Whether a code may still be given.', {
  ACTIVE: 'In use.',
  WITHDRAWN: 'Withdrawn by its register; kept because older records bear it.',
});

/** Who says that a code fits. */
export const ClassifiedBy = choices('ClassifiedBy', 'Who says that a code fits.', {
  SOURCE: 'The source cited, in words that leave no choice.',
  EDITOR: 'An editor of the registry, who read the source cited.',
  RULE: 'A rule of the registry, worked out from other records.',
});
