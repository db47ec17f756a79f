import { coerceInputValue, type GraphQLInputObjectType } from 'graphql';
import { faultMark, type InputRow, type Reject, type StagedRow } from './job.js';

/** Faults of one row that are told; nobody reads more. */
const toldAtMost = 10;

/** What rows say, as the API's own inputs are read. */
export interface Coerced {
  readonly rows: readonly InputRow[];
  readonly rejects: readonly Reject[];
}

/** Reads rows by the input that enters such a record; whatever does not fit is told with its path. */
export function coerced(type: GraphQLInputObjectType, staged: readonly StagedRow[]): Coerced {
  const rows: InputRow[] = [];
  const rejects: Reject[] = [];
  for (const { row, content } of staged) {
    if (content.startsWith(faultMark)) {
      rejects.push({ row, path: [], code: 'VALIDATION_FAILED', message: `${content.slice(faultMark.length)}.` });
      continue;
    }
    const value: unknown = JSON.parse(content);
    // Only as an escape can JSON hold what is no text of the database's.
    if (content.includes('\\u') && !isStorable(value)) {
      rejects.push({ row, path: [], code: 'VALIDATION_FAILED', message: 'The row holds a character that cannot be stored, such as NUL.' });
      continue;
    }
    const faults: Reject[] = [];
    const input = coerceInputValue(value, type, (path, _value, error) => {
      if (faults.length < toldAtMost) faults.push({ row, path: path.map(String), code: 'VALIDATION_FAILED', message: error.message });
    });
    if (faults.length > 0) rejects.push(...faults);
    else rows.push({ row, input: input as InputRow['input'] });
  }
  return { rows, rejects };
}

/** Whether every text in a value is without NUL, and without half a character. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}
