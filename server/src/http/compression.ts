import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const compress = promisify(gzip);

/** Whether an answer of so many bytes is worth compressing: below, it fits in one packet or two. */
export const isLong = (bytes: number): boolean => bytes >= 1_400;

/** Level 4 is near the best ratio for JSON at half the time of the default. */
export const gzipped = (content: string | Buffer): Promise<Buffer> => compress(content, { level: 4 });

/**
 * Sends long text gzipped to those who take it. In one call and off the main thread, because answers are whole strings;
 * a stream a request, as compression plugins make, costs more than it saves at this size.
 */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (typeof payload !== 'string' || !isLong(Buffer.byteLength(payload)) || request.method === 'HEAD') return payload;
    reply.header('vary', [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', '));
    if (!takesGzip(request.headers['accept-encoding'])) return payload;
    const small = await gzipped(payload);
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return small;
  });
}

/** Whether an Accept-Encoding header takes gzip. */
export const takesGzip = (header: string | string[] | undefined): boolean =>
  String(header ?? '')
    .split(',')
    .some((coding) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(coding));
