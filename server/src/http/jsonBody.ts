import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from '../errors.js';
import { limits } from './limits/limits.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Takes request bodies that are one JSON object in plain UTF-8, and nothing else: no forms and no plain text, which a
 * foreign page could send without asking first, and no compressed bodies, which can be a thousand times what they seem.
 */
export function takeJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, bytes: Buffer) => {
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(request.headers['content-type'] ?? '')?.[1];
    if (charset && !/^utf-?8$/i.test(charset)) refuse('UNSUPPORTED_MEDIA_TYPE', 'The request body must be encoded in UTF-8.');
    return parseObject(decode(bytes));
  });
  app.addHook('onRequest', async (request) => {
    const encoding = request.headers['content-encoding'];
    if (encoding && encoding !== 'identity') refuse('UNSUPPORTED_MEDIA_TYPE', 'The request body must not be compressed.');
  });
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return refuse('BAD_REQUEST', 'The request body is not valid UTF-8.');
  }
}

function parseObject(text: string): object {
  refuseDeepJson(text, 'request body');
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse('BAD_REQUEST', 'The request body is not valid JSON.');
  }
  if (Array.isArray(body)) return refuse('BAD_REQUEST', 'The request body is a list. Send one operation a request; batches are not taken.');
  if (typeof body !== 'object' || body === null) return refuse('BAD_REQUEST', 'The request body must be a JSON object with a `query`.');
  return body;
}

/**
 * Refuses JSON whose objects and lists stand too deep inside each other, by its text alone, so that no step behind has
 * to follow it down.
 * @throws ApiError `BAD_REQUEST`
 */
export function refuseDeepJson(text: string, where: string): void {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (++depth > limits.jsonDepth) refuse('BAD_REQUEST', `The JSON of the ${where} is nested more than ${limits.jsonDepth} levels deep.`);
    } else if (char === '}' || char === ']') depth--;
  }
}
