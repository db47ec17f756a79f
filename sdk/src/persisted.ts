import type { HttpAnswer, HttpRequest, Middleware } from './exchange.js';

/** Headers that a page may send anywhere without asking first. */
const plain = ['accept', 'accept-language'];

/**
 * Sends documents by their hash, and their text only to a server that does not know it yet.
 * @param method with `get` a question that carries no token goes by GET, at an address that is the same for the same
 *   question, so that caches on the way may answer it; everything else goes by POST
 */
export const persisted =
  (method: 'get' | 'post'): Middleware =>
  async (request, next) => {
    if (request.headers['idempotency-key']) return next(request);
    const { query, variables } = JSON.parse(request.body ?? '{}') as { query?: string; variables?: object };
    const hash = query && (await hashOf(query));
    if (!hash) return next(request);
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
    const asPost = (body: object): HttpRequest => ({ ...request, body: JSON.stringify({ ...body, variables, extensions }) });
    const isPublic = method === 'get' && !request.headers.authorization;
    const answer = await next(isPublic ? asGet(request, hash, variables) : asPost({}));
    return isUnknown(answer) ? next(asPost({ query })) : answer;
  };

const isUnknown = ({ status, body }: HttpAnswer): boolean => status >= 400 && body.includes('"PERSISTED_QUERY_NOT_FOUND"');

/** A question as an address. It carries none of our own headers: with them a browser would have to ask the server first whether it may send them. */
function asGet({ body: _body, ...request }: HttpRequest, hash: string, variables: object = {}): HttpRequest {
  const parameters = new URLSearchParams({ documentId: `sha256:${hash}` });
  if (Object.keys(variables).length > 0) parameters.set('variables', JSON.stringify(variables, sorted));
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => plain.includes(name)));
  return { ...request, method: 'GET', url: `${request.url}${request.url.includes('?') ? '&' : '?'}${parameters}`, headers, body: undefined };
}

/** However its variables were written, a question has one address. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

const known = new Map<string, string>();

/** The SHA-256 of a text in hexadecimal digits; undefined where the platform has none, as on pages that are not served securely. */
async function hashOf(text: string): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle;
  const found = known.get(text);
  if (found || !subtle) return found;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  // A program that makes its documents anew each time must not fill the memory.
  if (known.size > 500) known.clear();
  known.set(text, hash);
  return hash;
}
