import type { IncomingMessage } from 'node:http';

/**
 * What a request shows of who asks: nothing; a key or a token, the text behind `Bearer`; or something that is neither. Only the header Authorization
 * counts: addresses stand in logs and histories, and cookies are sent by pages that nobody meant.
 */
export function bearerOf({ headers, rawHeaders }: Pick<IncomingMessage, 'headers' | 'rawHeaders'>): string | false | undefined {
  const { authorization } = headers;
  if (authorization === undefined) return undefined;
  // Node keeps the first of two; which of them was meant, nobody can say.
  let times = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) if (rawHeaders[i].length === 13 && rawHeaders[i].toLowerCase() === 'authorization') times++;
  return times === 1 && (/^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1] ?? false);
}
