import { hash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A key as it is written: `jjr_`, its public id, `_`, 27 random signs (160 bits) and six of a checksum. */
const form = /^(jjr_([a-z0-9]{10})_([A-Za-z0-9]{27}))([A-Za-z0-9]{6})$/;

/** What every key begins with, so that people and scanners of leaked secrets know one when they see it. */
export const keyPrefix = 'jjr_';

const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const random = (length: number, of: number): string => Array.from({ length }, () => signs[randomInt(of)]).join('');

/** A new public id: what names a key in lists and logs. It is no secret. */
export const newPublicId = (): string => random(10, 36);

/** A new key with this public id. */
export function newKey(publicId: string): string {
  const text = `${keyPrefix}${publicId}_${random(27, signs.length)}`;
  return text + checksumOf(text);
}

/** A key taken apart. */
export interface KeyParts {
  readonly publicId: string;
  readonly secret: string;
}

/** The parts of a key; undefined for what was never one, such as one with a typing error: its checksum tells without the database. */
export function partsOf(key: string): KeyParts | undefined {
  const [, text, publicId, secret, checksum] = form.exec(key) ?? [];
  return text && checksumOf(text) === checksum ? { publicId, secret } : undefined;
}

/** CRC-32 in six signs. */
function checksumOf(text: string): string {
  let rest = crc32(text);
  let written = '';
  for (let i = 0; i < 6; i++) {
    written = signs[rest % signs.length] + written;
    rest = Math.floor(rest / signs.length);
  }
  return written;
}

/**
 * What is kept of the random part. SHA-256 and no slow hash: nobody can try 2^160 secrets, so slowness would protect nothing, and every request
 * would pay for it.
 */
export const secretHash = (secret: string): Buffer => hash('sha256', secret, 'buffer');

/** Whether a hash is one of these, in a time that does not tell how much of it is right. */
export const isOneOf = (hash: Buffer, kept: readonly Buffer[]): boolean => kept.reduce((found, each) => timingSafeEqual(hash, each) || found, false);
