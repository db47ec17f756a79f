import { refuse } from '../errors.js';
import { importLimits } from './importLimits.js';
import { faultMark } from './job.js';

/**
 * The rows of newline-delimited JSON, one object each. Lines without anything are no rows.
 * @throws ApiError `BAD_REQUEST` for a row without end
 */
export async function* jsonRows(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) if (line.trim() !== '') yield contentOf(line.trim());
    if (rest.length > importLimits.rowBytes) refuse('BAD_REQUEST', `A row is longer than ${importLimits.rowBytes} characters.`);
  }
  if (rest.trim() !== '') yield contentOf(rest.trim());
}

/** A row that is no object is a reject among others. */
function contentOf(line: string): string {
  if (line.length > importLimits.rowBytes) return `${faultMark}The row is longer than ${importLimits.rowBytes} characters`;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return line;
  } catch {
    return `${faultMark}The row is not JSON`;
  }
  return `${faultMark}The row is not an object of JSON`;
}
