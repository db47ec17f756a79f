import { choices } from '../../model/enums.js';

/** How far a file of records has come. */
export const ImportStatus = choices('ImportStatus', 'How far a file of records has come.', {
  RECEIVING: 'Rows are being sent; nothing is looked at yet.',
  RUNNING: 'The rows are being checked or stored.',
  CHECKED: 'It was a dry run, and it has ended: nothing was stored.',
  STORED: 'It has ended. What was not rejected is stored.',
  REFUSED: 'It has ended: rows were rejected, and so the others are not stored either.',
  CANCELLED: 'It was cancelled, or forgotten for a day. What was stored until then stays.',
  FAILED: 'It was tried three times, and something was wrong here each time. What was stored until then stays; it can be started again.',
});

/** What is done about a row that cannot be stored. */
export const ImportRejectRule = choices('ImportRejectRule', 'What is done about a row that cannot be stored.', {
  STOP: 'Nothing is stored unless every row can be.',
  SKIP: 'It is left out, and the others are stored.',
});
