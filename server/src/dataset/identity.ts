import { createHash } from 'node:crypto';

/** When the records of a dataset count as made: the time part of their ids. */
const epochOfDatasets = Date.UTC(2026, 10, 1);

/**
 * The uuid of a dataset's record, always the same for the same path: a version 7 uuid (RFC 9562) whose time is fixed
 * and whose random bits are a digest of the path. The first twelve of these are the record's place among its siblings,
 * so that parts of a record sort as they are written.
 */
export function uuidOfPath(path: string, place = 0): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(epochOfDatasets, 0, 6);
  createHash('sha256').update(path).digest().copy(bytes, 6, 0, 10);
  bytes.writeUInt16BE(0x7000 | Math.min(place, 0x0fff), 6);
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
