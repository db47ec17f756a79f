import { refuse } from '../../errors.js';
import type { Reader, ReadRequest } from '../../query/index.js';
import { limits } from './limits.js';

/**
 * Refuses an operation that could return more records than one answer may hold. Runs when the variables are known,
 * because that is where page sizes usually are.
 * @returns records in the worst case
 * @throws ApiError `QUERY_TOO_COMPLEX`
 */
export function assertAffordable(reader: Reader, request: ReadRequest): number {
  const { records, heaviest } = reader.cost(request);
  if (records <= limits.records) return records;
  return refuse(
    'QUERY_TOO_COMPLEX',
    `The operation could return ${records.toLocaleString('en')} records, most of them through \`${heaviest}\`; ` +
      `${limits.records.toLocaleString('en')} are allowed. Ask for a smaller page there with \`first\`.`,
    { records, heaviest },
  );
}
