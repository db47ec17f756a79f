import { randomFillSync } from 'node:crypto';
import type { RecordDefinition } from '../model/registry.js';
import { snake } from '../query/naming.js';

let last = { ms: 0, count: 0 };

/**
 * A new uuid of version 7 (RFC 9562). Of one process each is greater than the one before, so parts of a record sort as they were entered: twelve bits
 * count within a millisecond, and whoever is quicker than that borrows from the next one.
 */
export function newUuid(): string {
  const now = Date.now();
  if (now > last.ms) last = { ms: now, count: 0 };
  else if (last.count === 0x0fff) last = { ms: last.ms + 1, count: 0 };
  else last = { ms: last.ms, count: last.count + 1 };
  const bytes = randomFillSync(Buffer.alloc(16));
  bytes.writeUIntBE(last.ms, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.count, 6);
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of a record as the API writes it. */
export const globalId = ({ prefix }: RecordDefinition, uuid: string): string => `${prefix}_${uuid}`;

/** A readable name may be of this form. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const slugAtMost = 80;

/** A readable name made of what a record is called, or of what it is where it is called nothing. */
export function slugOf({ name }: RecordDefinition, values: Readonly<Record<string, unknown>>): string {
  const texts = ['name', 'title', 'text'].map((field) => values[field]).find((each) => each != null);
  const text = typeof texts === 'string' ? texts : Object.values((texts as Record<string, string> | undefined) ?? {})[0];
  const slug = (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, slugAtMost)
    .replace(/^-|-$/g, '');
  return slug || snake(name).replaceAll('_', '-');
}
