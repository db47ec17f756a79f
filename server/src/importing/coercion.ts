import { coerceInputValue, type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType, isRequiredInputField } from 'graphql';
import { faultMark, type ImportKind, type InputRow, type Reject, type StagedRow } from './job.js';

/** Faults of one row that are told; nobody reads more. */
const toldAtMost = 10;

/** What rows say, as the API's own inputs are read. */
export interface Coerced {
  readonly rows: readonly InputRow[];
  readonly rejects: readonly Reject[];
}

/** Reads rows by the input that enters such a record; whatever does not fit is told with its path. */
export function coerced({ input: type, isPersonal }: Omit<ImportKind, 'rows'>, staged: readonly StagedRow[]): Coerced {
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
    const input = coerceInputValue(value, type, (path, wrong, error) => {
      const message = isPersonal ? expectedAt(type, path, wrong) : error.message;
      if (faults.length < toldAtMost) faults.push({ row, path: path.map(String), code: 'VALIDATION_FAILED', message });
    });
    if (faults.length > 0) rejects.push(...faults);
    else rows.push({ row, input: input as InputRow['input'] });
  }
  return { rows, rejects };
}

/** What should stand in a place of an input, without a word of what stands there. */
function expectedAt(type: GraphQLInputType, path: readonly (string | number)[], wrong: unknown): string {
  const at = path.reduce((each, step): GraphQLInputType => {
    const within = getNullableType(each);
    if (isListType(within)) return within.ofType as GraphQLInputType;
    return isInputObjectType(within) && typeof step === 'string' ? (within.getFields()[step]?.type ?? within) : within;
  }, type);
  const expected = getNullableType(at);
  if (isEnumType(expected))
    return `One of these is expected: ${expected
      .getValues()
      .map(({ name }) => name)
      .join(', ')}.`;
  if (!isInputObjectType(expected) || typeof wrong !== 'object' || wrong === null) return `A value of the type ${String(at)} is expected.`;
  const fields = Object.values(expected.getFields());
  const missing = fields.filter((field) => isRequiredInputField(field) && (wrong as Record<string, unknown>)[field.name] === undefined).map(({ name }) => name);
  if (expected.isOneOf) return `Exactly one of these is expected: ${fields.map(({ name }) => name).join(', ')}.`;
  return missing.length > 0
    ? `These fields are needed: ${missing.join(', ')}.`
    : `There are no fields but these: ${fields.map(({ name }) => name).join(', ')}.`;
}

/** Whether every text in a value is without NUL, and without half a character. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}
