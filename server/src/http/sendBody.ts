import type { ServerResponse } from 'node:http';
import type { Lent } from '../query/index.js';
import { gzipped, isLong, takesGzip } from './compression.js';
import { vary } from './headers.js';

/** A body, or what stands around bytes that are lent: text with a character for each byte. */
export interface Body {
  readonly before: string;
  readonly lent?: Lent;
  readonly after: string;
}

/** A text as a body, in UTF-8. */
export const bodyOfText = (text: string): Body => ({ before: Buffer.from(text).toString('latin1'), after: '' });

/** Up to so many bytes a body is written in one text with its head, which Node copies once and needs no memory for. */
const shortBytes = 12 * 1024;

/**
 * Sends an answer, gzipped if that is taken and worth it, and gives back what was lent.
 * @param head names and values, without those that depend on the body's length and encoding
 * @param acceptEncoding the header of the request
 */
export async function sendBody(
  response: ServerResponse,
  status: number,
  head: string[],
  body: Body,
  acceptEncoding: string | string[] | undefined,
): Promise<void> {
  const { before, lent, after } = body;
  const length = before.length + (lent?.bytes.length ?? 0) + after.length;
  head.push('vary', isLong(length) ? `${vary}, Accept-Encoding` : vary);
  if (isLong(length) && takesGzip(acceptEncoding)) {
    const small = await gzipped(Buffer.concat([Buffer.from(before, 'latin1'), lent?.bytes ?? Buffer.of(), Buffer.from(after, 'latin1')]));
    lent?.giveBack();
    head.push('content-encoding', 'gzip', 'content-length', String(small.length));
    response.writeHead(status, head).end(small);
    return;
  }
  head.push('content-length', String(length));
  response.writeHead(status, head);
  if (lent && length > shortBytes) {
    response.write(before, 'latin1');
    response.write(lent.bytes);
    response.end(after, 'latin1', lent.giveBack);
    return;
  }
  const text = before + (lent?.bytes.toString('latin1') ?? '') + after;
  lent?.giveBack();
  response.end(text, 'latin1');
}
