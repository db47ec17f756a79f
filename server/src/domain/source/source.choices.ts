import { choices } from '../../model/enums.js';

/** What sort of source it is. */
export const SourceKind = choices('SourceKind', 'What sort of source it is.', {
  NEWS: 'A news item.',
  PRESS_RELEASE: 'A press release.',
  OFFICIAL_PAGE: 'A page of an institution about itself.',
  AGREEMENT_TEXT: 'The text of an agreement.',
  DATASET: 'A data set.',
  REPORT: 'A report.',
  REFERENCE: 'A reference list: a standard, a code list, a roll of members.',
});
