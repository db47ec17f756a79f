import type { IncomingHttpHeaders } from 'node:http';
import { refuse } from '../errors.js';

const longest = 255;

/**
 * What the caller calls a change, from the header `Idempotency-Key`.
 * @throws ApiError `BAD_REQUEST` for what is no name
 */
export function idempotencyKeyOf(headers: IncomingHttpHeaders): string | undefined {
  const given = headers['idempotency-key'];
  if (given === undefined) return undefined;
  const key = String(given);
  if (/^[\x21-\x7e]+$/.test(key) && key.length <= longest) return key;
  return refuse('BAD_REQUEST', `Idempotency-Key is a name for one change, of 1 to ${longest} visible ASCII characters, such as a UUID.`);
}
