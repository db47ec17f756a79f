import type { IncomingMessage } from 'node:http';
import { limits } from './limits/limits.js';

/** What the media type of a JSON body looks like where nobody has anything special in mind. */
const json = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8', 'application/json; charset=UTF-8']);

const plain = 'application/json; charset=utf-8';
const modern = 'application/graphql-response+json; charset=utf-8';

/** The media type of an answer, by what the usual clients accept. It is what Apollo would choose. */
const answers: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, plain],
  ['*/*', plain],
  ['application/json', plain],
  ['application/json, text/plain, */*', plain],
  ['application/graphql-response+json', modern],
  ['application/graphql-response+json, application/json', modern],
  ['application/graphql-response+json, application/json;q=0.9', modern],
  ['application/graphql-response+json,application/json;q=0.9', modern],
]);

/** The media type of an answer that Apollo has not made. */
export const answerTypeOf = (accept: string | undefined): string => answers.get(accept) ?? plain;

/** A POST to `/graphql` about whose head there is nothing to decide. */
export interface PlainPost {
  /** Bytes of its body. */
  readonly length: number;
  /** The media type to answer in. */
  readonly answerType: string;
}

/** The request as a plain POST; undefined where its head leaves any question open. */
export function plainPost({ method, url, headers }: IncomingMessage): PlainPost | undefined {
  if (method !== 'POST' || url !== '/graphql' || headers['content-encoding'] !== undefined || !json.has(headers['content-type'] ?? '')) return undefined;
  const length = Number(headers['content-length']);
  const answerType = answers.get(headers.accept);
  return answerType && length > 0 && length <= limits.bodyBytes ? { length, answerType } : undefined;
}

/** Calls back with the body when it has come whole; never, if it does not. Node sees to its length. */
export function whenRead(request: IncomingMessage, then: (body: Buffer) => void): void {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => then(parts.length === 1 ? parts[0] : Buffer.concat(parts)));
}
