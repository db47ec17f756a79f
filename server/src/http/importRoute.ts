import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../errors.js';
import { type FileForm, globalIdOfJob, type Importer } from '../importing/importer.js';
import type { Identity } from './identity.js';
import { type OpenAccount, pointsOfRequest } from './limits/accounts.js';
import { viewerOf } from './viewer.js';

/** What `/import` is made of. */
export interface ImportRouteOptions {
  readonly importer: Importer;
  readonly identity: Identity;
  readonly openAccount: OpenAccount;
}

/** Media types that rows come in. */
const forms: Readonly<Record<string, FileForm>> = {
  'application/x-ndjson': 'NDJSON',
  'application/ndjson': 'NDJSON',
  'application/jsonl': 'NDJSON',
  'text/csv': 'CSV',
};

/** `POST /import/<job>`: takes the rows of a job as they come. Its answer has the form of GraphQL's, so that clients need only one way to read answers. */
export function serveImport(app: FastifyInstance, { importer, identity, openAccount }: ImportRouteOptions): void {
  app.register((room, _options, registered) => {
    room.removeAllContentTypeParsers();
    room.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    room.post<{ Params: { job: string }; Querystring: { from?: string } }>('/import/:job', async (request, reply) => {
      const principal = await identity.of(request.raw);
      openAccount(request.raw, principal).pay(pointsOfRequest);
      const viewer = viewerOf(request.headers, principal);
      const form = formOf(request.headers['content-type']);
      const from = firstRowOf(request.query.from);
      const job = await importer.receive(viewer, request.params.job, form, from, whole(request.raw));
      const { status, rowsRead } = job;
      return reply.header('cache-control', 'no-store').send({ data: { importJob: { id: globalIdOfJob(job), status, rowsRead } } });
    });
    registered();
  });
}

function formOf(contentType = ''): FileForm {
  const [type, ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((each) => /^\s*charset\s*=\s*"?([^\s";]+)/.exec(each)?.[1]).find((each) => each !== undefined);
  if (charset && !/^utf-?8$/.test(charset)) refuse('UNSUPPORTED_MEDIA_TYPE', 'Rows must be encoded in UTF-8.');
  return forms[type.trim()] ?? refuse('UNSUPPORTED_MEDIA_TYPE', 'Rows are application/x-ndjson or text/csv, in UTF-8.');
}

function firstRowOf(from = '1'): number {
  return /^[1-9]\d{0,8}$/.test(from) ? Number(from) : refuse('BAD_REQUEST', 'from is the number of the first row that is sent, counted from 1.');
}

/** The body as it comes. @throws ApiError `BAD_REQUEST` when it breaks off */
async function* whole(request: IncomingMessage): AsyncGenerator<Uint8Array> {
  const body = request[Symbol.asyncIterator]();
  for (;;) {
    const next = await body.next().catch(() => refuse('BAD_REQUEST', 'The rows broke off. What was read is kept; go on behind rowsRead.'));
    if (next.done) return;
    yield next.value;
  }
}
