import type { ErrorCode } from './generated/errorClasses.js';
import type { RequestOptions } from './options.js';
import type { Transport } from './transport.js';

/** How far an import has come. */
export interface ImportProgress {
  /** The id of the job, `imp_…`. */
  readonly id: string;
  readonly status: 'RECEIVING' | 'RUNNING' | 'CHECKED' | 'STORED' | 'REFUSED' | 'CANCELLED' | 'FAILED';
  /** Rows that the server has received. */
  readonly rowsRead: number;
  /** Rows that it has looked at. */
  readonly rowsChecked: number;
  /** Rows whose records are in the registry by this import. */
  readonly rowsStored: number;
  /** Of these, or with `dryRun` of those that would be, the ones that entered a record. */
  readonly rowsCreated: number;
  /** Those that changed one. */
  readonly rowsChanged: number;
  /** Those whose record was as they say already. */
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
}

/** Why a row was not stored. */
export interface ImportReject {
  /** Counted from 1, without the header of a CSV file and without empty lines. */
  readonly row: number;
  /** Names of fields, and places in lists counted from 0; empty where it is about the row as a whole. */
  readonly path: readonly string[];
  readonly code: ErrorCode;
  readonly message: string;
}

/** What an import came to. */
export interface ImportResult extends ImportProgress {
  /** Why rows were not stored, the first thousand reasons. */
  readonly rejects: readonly ImportReject[];
}

/** Rows of a file: objects as the input that enters such a record takes them, or the text of a file in UTF-8. */
export type ImportRows =
  | Iterable<object>
  | AsyncIterable<object | Uint8Array | string>
  | ReadableStream<Uint8Array>
  | { stream(): ReadableStream<Uint8Array>; readonly name?: string };

/** What is imported, and how. */
export interface ImportOptions {
  /** The kind of record, by the name of its type, such as `Programme`; or `Participation`. */
  readonly kind: string;
  readonly rows: ImportRows;
  /** What the text of a file is; by its name if not given, else `ndjson`. */
  readonly format?: 'ndjson' | 'csv' | undefined;
  /** The field by which rows find records that are there already; the first that a row has, if not given. */
  readonly key?: string | undefined;
  /** `SKIP` leaves rows out that cannot be stored; otherwise these keep all others from being stored. */
  readonly onReject?: 'STOP' | 'SKIP' | undefined;
  /** Only checks: everything is stored and taken back. */
  readonly dryRun?: boolean | undefined;
  /** A job that broke off, by its id: rows that the server has are not sent again. */
  readonly resume?: string | undefined;
  /** Ends the sending and the waiting. The job stays, and can be resumed. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two questions how far it is; 500 if not given. */
  readonly every?: number | undefined;
}

/** An import that is under way as soon as somebody waits for it: `for await` tells how far it is, `done()` what it came to. */
export interface Import extends AsyncIterable<ImportProgress> {
  /** What it came to, its rejects included. Rejects of rows are no error; a job that is refused as a whole is. */
  done(): Promise<ImportResult>;
}

const fields = 'id status rowsRead rowsChecked rowsStored rowsCreated rowsChanged rowsUnchanged rowsRejected';
const mutation = (name: string, input: string): string =>
  `mutation ${name}($input:${input}!){job:${name}(input:$input){importJob{${fields}}errors{...on UserError{code message path}}}}`;
const question = `query importJob($id:ID!,$after:String){importJob(id:$id){${fields} rejects(first:100,after:$after){nodes{row path code message}pageInfo{hasNextPage endCursor}}}}`;

/** Characters and rows that are sent at once: below what a slow line brings in the time that a request may take. */
const charactersAtOnce = 500_000;

/**
 * Brings many records to the registry. A record that is there already, by its `slug`, its code or its `externalId`, is changed where it differs.
 *
 * `client`: a client, or a transport, with a key or a token that may write.
 */
export function importRecords(client: Transport | { readonly request: Transport }, options: ImportOptions): Import {
  const send = 'request' in client ? client.request : client;
  const { signal } = options;
  let last: ImportProgress | undefined;

  /** Sends rows as a request of their own, by the ways of the client: its token, its deadlines, its retries. */
  const upload = async (id: string, from: number, body: string, isCsv: boolean): Promise<number> => {
    const asRows: NonNullable<RequestOptions['middleware']>[number] = (request, next) =>
      next({
        ...request,
        url: new URL(`import/${id}?from=${from}`, request.url).href,
        headers: { ...request.headers, accept: 'application/json', 'content-type': isCsv ? 'text/csv' : 'application/x-ndjson' },
        body,
      });
    const { importJob } = await send<{ importJob: { rowsRead: number } }>('mutation importRows{importRows}', {}, { signal, middleware: [asRows] });
    return importJob.rowsRead;
  };
  const ask = (id: string, after?: string) =>
    send<{ importJob: ImportProgress & { rejects: { nodes: ImportReject[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }>(
      question,
      { id, after },
      { signal },
    );
  const change = async (name: string, type: string, input: object): Promise<ImportProgress> =>
    (await send<{ job: { importJob: ImportProgress } }>(mutation(name, type), { input }, { signal })).job.importJob;

  async function* run(): AsyncGenerator<ImportProgress> {
    const { kind, key, onReject, dryRun, rows, resume } = options;
    let job = resume ? (await ask(resume)).importJob : await change('createImportJob', 'CreateImportJobInput', { kind, key, onReject, dryRun });
    yield (last = job);
    if (job.status === 'RECEIVING') {
      const isCsv = (options.format ?? /\.(csv)$/i.exec((rows as { name?: string }).name ?? '')?.[1].toLowerCase()) === 'csv';
      let sent = 0;
      for await (const { text, count } of pieces(rows, isCsv)) {
        const first = sent + 1;
        sent += count;
        if (sent <= job.rowsRead) continue;
        job = { ...job, rowsRead: await upload(job.id, first, text, isCsv) };
        yield (last = job);
      }
    }
    if (job.status === 'RECEIVING' || job.status === 'FAILED') job = await change('startImportJob', 'ImportJobInput', { id: job.id });
    yield (last = job);
    while (job.status === 'RUNNING') {
      await new Promise((resolve) => setTimeout(resolve, options.every ?? 500));
      ({ importJob: job } = await ask(job.id));
      yield (last = job);
    }
  }

  let running: AsyncGenerator<ImportProgress> | undefined;
  const begun = () => (running ??= run());
  return {
    [Symbol.asyncIterator]: begun,
    async done() {
      for await (const _progress of begun()) {
        // Whoever listens besides is told too.
      }
      const rejects: ImportReject[] = [];
      let after: string | undefined;
      for (;;) {
        const { importJob } = await ask(last!.id, after);
        const { nodes, pageInfo } = importJob.rejects;
        rejects.push(...nodes);
        if (!pageInfo.hasNextPage) return { ...importJob, rejects };
        after = pageInfo.endCursor;
      }
    },
  };
}

interface Piece {
  readonly text: string;
  readonly count: number;
}

/** A file in pieces that can be sent each by itself: whole rows, those of CSV behind the header. */
async function* pieces(rows: ImportRows, isCsv: boolean): AsyncGenerator<Piece> {
  let header = '';
  let text = '';
  let count = 0;
  for await (const row of rowsIn(rows, isCsv)) {
    if (isCsv && !header) {
      header = row;
      continue;
    }
    text += row;
    count++;
    if (text.length < charactersAtOnce) continue;
    yield { text: header + text, count };
    text = '';
    count = 0;
  }
  // A file of a header alone is sent too, so that its columns are looked at.
  if (count > 0 || header) yield { text: header + text, count };
}

/** The rows of a file, each with the end of its line. Within quotation marks CSV goes on in the next line. */
async function* rowsIn(rows: ImportRows, isCsv: boolean): AsyncGenerator<string> {
  const source = 'stream' in rows ? rows.stream() : rows;
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const item of source as AsyncIterable<object | Uint8Array | string>) {
    if (typeof item !== 'string' && !(item instanceof Uint8Array)) {
      yield `${JSON.stringify(item)}\n`;
      continue;
    }
    const lines = (rest + (typeof item === 'string' ? item : utf8.decode(item, { stream: true }))).split('\n');
    rest = lines.pop()!;
    let row = '';
    for (const line of lines) {
      row += `${line}\n`;
      if (isCsv && row.split('"').length % 2 === 0) continue;
      if (row.trim()) yield row;
      row = '';
    }
    rest = row + rest;
  }
  rest += utf8.decode();
  if (rest.trim()) yield `${rest}\n`;
}
