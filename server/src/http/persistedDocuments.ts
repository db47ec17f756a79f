import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { entityTag } from './schemaFile.js';

/** Texts by `sha256:` and the hexadecimal digits of their hash. */
export type Manifest = Readonly<Record<string, string>>;

/** The ready operations of the SDK: known from the start, so that nobody has to send their text first. */
export const readManifest = (): Manifest => JSON.parse(readFileSync(new URL('../../../schema/persisted.json', import.meta.url), 'utf8'));

/** How long an answer for everybody may be kept: five minutes by whoever asked, an hour by a cache for many, which asks again with the ETag. */
export const publicCacheControl = 'public, max-age=300, s-maxage=3600';

/**
 * Answers documents that are named by their hash. `GET /graphql?documentId=sha256:…&variables=…` is the same address for the
 * same question, so its answer may be kept by caches; it has an ETag. With POST, as Apollo's clients send it, a hash of the
 * manifest needs no text either. A hash that is not in the manifest is Apollo's: known once somebody has sent its text.
 *
 * Must stand before compression, which changes the bytes that the ETag names.
 */
export function answerPersisted(app: FastifyInstance, manifest = readManifest()): void {
  app.addHook('onRequest', async (request) => {
    const search = isGet(request) && request.url.includes('documentId=') ? new URLSearchParams(request.url.slice(request.url.indexOf('?'))) : undefined;
    const id = search?.get('documentId') ?? '';
    if (!search || !/^sha256:[0-9a-f]{64}$/.test(id) || search.has('query')) return;
    const text = manifest[id];
    search.delete('documentId');
    if (text) search.set('query', text);
    else search.set('extensions', JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id.slice(7) } }));
    request.raw.url = `/graphql?${search}`;
    // A link on somebody else's page can ask this too. It brings no credentials, changes nothing, and its page cannot read more than anybody can.
    request.headers['apollo-require-preflight'] = 'documentId';
    // What a token shows is for its bearer.
    if (!request.headers.authorization) fromAnybody.add(request);
  });

  app.addHook('preHandler', async ({ body }) => {
    const { query, extensions } = (body ?? {}) as { query?: unknown; extensions?: { persistedQuery?: { sha256Hash?: unknown } | null } | null };
    const text = manifest[`sha256:${extensions?.persistedQuery?.sha256Hash}`];
    if (text && query === undefined) Object.assign(body as object, { query: text });
  });

  app.addHook('onSend', async (request, reply, payload: unknown) => {
    if (reply.getHeader('cache-control') !== publicCacheControl || typeof payload !== 'string') return payload;
    const etag = entityTag(payload);
    reply.header('etag', etag);
    if (request.headers['if-none-match'] !== etag) return payload;
    reply.code(304).removeHeader('content-length').removeHeader('content-type');
    return null;
  });
}

/** Whether a request names its document by hash in its address, and nobody by a token: whoever asks the same is to get the same. */
export const isFromAnybody = (request: FastifyRequest): boolean => fromAnybody.has(request);

const fromAnybody = new WeakSet<FastifyRequest>();

const isGet = ({ method, routeOptions }: FastifyRequest): boolean => method === 'GET' && routeOptions.url === '/graphql';
