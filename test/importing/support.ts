import { randomUUID } from 'node:crypto';
import { execute, parse, validate } from 'graphql';
import { afterAll } from 'vitest';
import { importKinds } from '../../server/src/app.js';
import { type FileForm, Importer } from '../../server/src/importing/importer.js';
import { readByResponseKey, type Viewer } from '../../server/src/query/index.js';
import { type Answer, editor, type WritableRegistry, writableRegistry } from '../support/writing.js';

/** What an import came to. */
export interface Imported {
  readonly status: string;
  readonly rowsRead: number;
  readonly rowsStored: number;
  readonly rowsCreated: number;
  readonly rowsChanged: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
  /** Row, path, code, message. */
  readonly rejects: readonly (readonly [number, string, string, string])[];
}

/** What a job is to be. */
export interface Order {
  readonly kind: string;
  readonly key?: string;
  readonly onReject?: 'STOP' | 'SKIP';
  readonly dryRun?: boolean;
}

/** A registry that takes files, without HTTP. */
export interface ImportingRegistry extends WritableRegistry {
  readonly importer: Importer;
  /** Faults that jobs met which were none of their rows. */
  readonly told: unknown[];
  /** Runs any operation as graphql-js does. */
  run(operation: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Answer>;
  /** Makes a job and gives its id. */
  job(order: Order, viewer?: Viewer): Promise<string>;
  /** Sends bytes of a file. */
  send(id: string, file: string | Uint8Array, how?: { readonly form?: FileForm; readonly from?: number; readonly viewer?: Viewer }): Promise<void>;
  /** Starts a job and waits for its end. */
  finish(id: string, viewer?: Viewer): Promise<Imported>;
  /** All of it: a file and what it came to. */
  imported(order: Order, file: string | Uint8Array | readonly object[], how?: { readonly form?: FileForm; readonly viewer?: Viewer }): Promise<Imported>;
}

const jobFields = 'id status rowsRead rowsStored rowsCreated rowsChanged rowsUnchanged rowsRejected rejects(first: 100) { nodes { row path code message } }';

/** A registry of its own with the dataset, which files can be brought to. */
export async function importingRegistry(engine: 'embedded' | 'postgres'): Promise<ImportingRegistry> {
  const ours = await writableRegistry(engine);
  const told: unknown[] = [];
  const importer = new Importer(ours.transactions, importKinds(ours.schema, ours.reader), (fault) => told.push(fault));
  afterAll(() => importer.close());

  const run: ImportingRegistry['run'] = async (operation, variables = {}, viewer = editor) => {
    const document = parse(operation);
    const faults = validate(ours.schema, document);
    if (faults.length > 0) throw faults[0];
    const contextValue = { viewer, reader: ours.reader, writer: ours.writer, importer, requestId: randomUUID() };
    const { data, errors } = await execute({ schema: ours.schema, document, variableValues: variables, contextValue, fieldResolver: readByResponseKey });
    return JSON.parse(JSON.stringify({ data, errors }));
  };
  const of = async (mutation: string, input: object, viewer?: Viewer) => {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}`.replace(/^(Start|Cancel)/, '');
    const text = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { importJob { id } errors { ... on UserError { code path message } } } }`;
    const answer = await run(text, { input }, viewer);
    if (answer.errors) throw new Error(answer.errors[0].message);
    const { importJob, errors } = answer.data[mutation];
    if (errors.length > 0) throw new Error(`${errors[0].path.join('.')}: ${errors[0].message}`);
    return importJob.id as string;
  };

  const registry: ImportingRegistry = {
    ...ours,
    importer,
    told,
    run,
    job: (order, viewer) => of('createImportJob', order, viewer),
    async send(id, file, { form = 'NDJSON', from = 1, viewer = editor } = {}) {
      await importer.receive(viewer, id, form, from, inPieces(file));
    },
    async finish(id, viewer) {
      await of('startImportJob', { id }, viewer);
      await importer.work({ id: id.slice('imp_'.length) });
      const { data } = await run(`query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id }, viewer);
      const { id: _id, rejects, ...job } = data.importJob;
      return { ...job, rejects: rejects.nodes.map(({ row, path, code, message }: any) => [row, path.join('.'), code, message]) };
    },
    async imported(order, file, { form, viewer } = {}) {
      const id = await registry.job(order, viewer);
      await registry.send(id, isRows(file) ? lines(file) : file, { form, viewer });
      return registry.finish(id, viewer);
    },
  };
  return registry;
}

const isRows = (file: string | Uint8Array | readonly object[]): file is readonly object[] => Array.isArray(file);

/** Rows as newline-delimited JSON. */
export const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Bytes in pieces whose ends fall anywhere, as a network brings them. */
async function* inPieces(file: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const size = Math.max(7, Math.ceil(bytes.length / 50));
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

/** A programme as a row. */
export const programmeRow = (n: number, more: object = {}): object => ({
  slug: `imported-programme-${n}`,
  name: [{ locale: 'EN', value: `Imported programme ${n}` }],
  kind: 'SCHEME',
  status: 'IMPLEMENTATION',
  citations: [{ source: { slug: 'antara-2013' }, locator: '¶1' }],
  ...more,
});
