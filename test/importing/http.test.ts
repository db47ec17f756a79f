import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { importRecords } from '../../sdk/src/import.js';
import { createClient } from '../../sdk/src/index.js';
import { Authenticator } from '../../server/src/access/authenticator.js';
import { Keyring } from '../../server/src/access/keyring.js';
import { startHttp } from '../../server/src/http/server.js';
import { importLimits } from '../../server/src/importing/importLimits.js';
import { readByResponseKey, type Viewer } from '../../server/src/query/index.js';
import { type ImportingRegistry, importingRegistry, lines, programmeRow } from './support.js';

let ours: ImportingRegistry;
let url: string;
/** Keys by what these tests call their bearers. */
const keys = new Map<string, string>();
/** The one who makes jobs. */
let maker: Viewer;

beforeAll(async () => {
  ours = await importingRegistry('postgres');
  const authenticator = new Authenticator(ours.database, ours.orm, undefined);
  const keyring = new Keyring(ours.orm, authenticator);
  const [{ id: institutionId }] = await ours.orm.query('select id from institution order by slug limit 1');
  for (const [name, scopes] of [
    ['editor', ['registry:edit']],
    ['other', ['registry:edit']],
    ['reader', ['participants:count']],
  ] as const)
    keys.set(name, (await keyring.issue({ name, scopes: [...scopes], institutionId }, {})).key);
  maker = { locale: 'EN', today: '2026-07-01', principal: await authenticator.check(keys.get('editor')!) };
  const http = await startHttp({
    schema: ours.schema,
    reader: ours.reader,
    writer: ours.writer,
    importer: ours.importer,
    access: { authenticator, keyring },
    fieldResolver: readByResponseKey,
    config: { host: '127.0.0.1', port: 0, introspection: true },
    ping: async () => {},
    examples: [],
    log: { write: () => {} },
  });
  url = http.url;
  afterAll(() => http.close());
});

const post = async (path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${keys.get('editor')}`, 'content-type': 'application/x-ndjson', ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as any };
};
const refusal = async (...of: Parameters<typeof post>) => {
  const { status, body } = await post(...of);
  return [status, body.errors[0].extensions.code, body.errors[0].message];
};

describe('POST /import/<job>', () => {
  it('takes rows and tells how many there are', async () => {
    const id = await ours.job({ kind: 'Programme' }, maker);
    expect(await post(`/import/${id}`, lines([programmeRow(1), programmeRow(2)]))).toEqual({
      status: 200,
      body: { data: { importJob: { id, status: 'RECEIVING', rowsRead: 2 } } },
    });
    expect((await post(`/import/${id}?from=3`, 'slug,name.en\na,b\n', { 'content-type': 'text/csv; charset=utf-8' })).body.data.importJob.rowsRead).toBe(3);
  });

  it('refuses by a code what it does not take', async () => {
    const id = await ours.job({ kind: 'Programme' }, maker);
    const rows = lines([programmeRow(1)]);
    expect(await refusal(`/import/${id}`, rows, { authorization: 'Bearer nonsense' })).toMatchObject([401, 'UNAUTHENTICATED', expect.any(String)]);
    expect(await refusal(`/import/${id}`, rows, { authorization: `Bearer ${keys.get('other')}` })).toMatchObject([
      404,
      'NOT_FOUND',
      `There is no job ${id} of yours.`,
    ]);
    expect(await refusal('/import/imp_nonsense', rows)).toMatchObject([404, 'NOT_FOUND', 'There is no job imp_nonsense of yours.']);
    expect(await refusal(`/import/${id}`, rows, { 'content-type': 'application/json' })).toMatchObject([415, 'UNSUPPORTED_MEDIA_TYPE', expect.any(String)]);
    expect(await refusal(`/import/${id}`, rows, { 'content-type': 'text/csv; charset=latin1' })).toMatchObject([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      expect.any(String),
    ]);
    expect(await refusal(`/import/${id}`, rows, { 'content-encoding': 'gzip' })).toMatchObject([415, 'UNSUPPORTED_MEDIA_TYPE', expect.any(String)]);
    expect(await refusal(`/import/${id}?from=0`, rows)).toMatchObject([400, 'BAD_REQUEST', expect.stringContaining('from')]);
    expect(await refusal(`/import/${id}?from=3`, rows)).toMatchObject([409, 'CONFLICT', expect.stringContaining('Rows are missing')]);
    expect(await refusal(`/import/${id}`, 'slug,colour\na,b\n', { 'content-type': 'text/csv' })).toMatchObject([
      400,
      'BAD_REQUEST',
      expect.stringContaining('"colour" is no field'),
    ]);
    expect(await refusal(`/import/${id}`, Uint8Array.of(0x7b, 0xff, 0x7d))).toMatchObject([400, 'BAD_REQUEST', expect.stringContaining('UTF-8')]);
  });

  it('keeps the rows of a body that is too large, up to there', async () => {
    const id = await ours.job({ kind: 'Programme' }, maker);
    const row = lines([programmeRow(1, { name: [{ locale: 'EN', value: 'a'.repeat(100_000) }] })]);
    const [status, code] = await refusal(`/import/${id}`, row.repeat(Math.ceil(importLimits.bodyBytes / row.length) + 1));
    expect([status, code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    const { data } = await ours.run('query ($id: ID!) { importJob(id: $id) { rowsRead } }', { id }, maker);
    expect(data.importJob.rowsRead).toBe(Math.floor(importLimits.bodyBytes / Buffer.byteLength(row)));
  });

  it('keeps the rows of a connection that breaks', async () => {
    const id = await ours.job({ kind: 'Programme' }, maker);
    const { hostname, port } = new URL(url);
    await new Promise<void>((resolve) => {
      const sending = request({
        hostname,
        port,
        path: `/import/${id}`,
        method: 'POST',
        headers: { authorization: `Bearer ${keys.get('editor')}`, 'content-type': 'application/x-ndjson' },
      });
      sending.on('error', () => resolve());
      sending.write(`${lines([programmeRow(1), programmeRow(2)])}{"slug":"half`, () => setTimeout(() => sending.destroy(), 200));
      sending.on('close', () => resolve());
    });
    const rowsRead = async (): Promise<number> =>
      (await ours.run('query ($id: ID!) { importJob(id: $id) { rowsRead } }', { id }, maker)).data.importJob.rowsRead;
    await expect.poll(rowsRead, { timeout: 5_000 }).toBe(2);
  });
});

describe('The SDK', () => {
  const client = (auth = 'editor') => createClient({ url: `${url}/graphql`, auth: keys.get(auth) ?? auth, persisted: 'post' });

  it('brings objects, tells how far it is, and what it came to', async () => {
    async function* rows() {
      for (let n = 100; n < 130; n++) yield programmeRow(n);
    }
    const job = importRecords(client(), { kind: 'Programme', rows: rows(), every: 20 });
    const seen: string[] = [];
    for await (const { status, rowsRead } of job) seen.push(`${status} ${rowsRead}`);
    expect(seen.slice(0, 2)).toEqual(['RECEIVING 0', 'RECEIVING 30']);
    expect(seen.at(-1)).toBe('STORED 30');
    expect(await job.done()).toMatchObject({ status: 'STORED', rowsCreated: 30, rowsRejected: 0, rejects: [] });
  });

  it('brings a file of CSV in pieces, of which each has the header', async () => {
    const long = 'x'.repeat(60_000);
    const csv = `slug,name.en,kind,status,description.en,citations.0.source.slug,citations.0.locator\n${Array.from({ length: 20 }, (_, n) => `csv-${n},"Programme\n${n}",SCHEME,CLOSED,${long},antara-2013,¶1\n`).join('')}`;
    const job = importRecords(client(), { kind: 'Programme', rows: new File([csv], 'programmes.csv'), every: 20 });
    expect(await job.done()).toMatchObject({ status: 'STORED', rowsRead: 20, rowsCreated: 20, rejects: [] });
    expect(await ours.orm.query("select name ->> 'en' as name from programme where slug = 'csv-19'")).toEqual([{ name: 'Programme\n19' }]);
  });

  it('gives every reject of more than a page, and leaves nothing of a dry run', async () => {
    const rows = Array.from({ length: 130 }, (_, n) => programmeRow(200 + n, { parent: { slug: 'nobody' } }));
    const { status, rejects } = await importRecords(client().request, { kind: 'Programme', rows, dryRun: true, every: 20 }).done();
    expect(status).toBe('CHECKED');
    expect(rejects).toHaveLength(130);
    expect(rejects[129]).toEqual({ row: 130, path: ['parent'], code: 'NOT_FOUND', message: 'There is no Programme with the slug nobody.' });
  });

  it('goes on with a job that broke off, and sends no row that is there', async () => {
    const rows = Array.from({ length: 10 }, (_, n) => programmeRow(400 + n));
    const breaking = importRecords(client(), {
      kind: 'Programme',
      rows: (function* () {
        yield* rows.slice(0, 4);
        throw new Error('The source broke off.');
      })(),
    });
    let id = '';
    await expect(
      (async () => {
        for await (const progress of breaking) id = progress.id;
      })(),
    ).rejects.toThrow('The source broke off.');
    expect(await importRecords(client(), { kind: 'Programme', rows, resume: id, every: 20 }).done()).toMatchObject({
      id,
      status: 'STORED',
      rowsRead: 10,
      rowsCreated: 10,
    });
  });

  it('throws what a request is refused for, as everywhere', async () => {
    await expect(importRecords(client('nobody'), { kind: 'Programme', rows: [] }).done()).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      name: 'AuthenticationError',
    });
    await expect(importRecords(client('reader'), { kind: 'Programme', rows: [] }).done()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(importRecords(client(), { kind: 'Nonsense', rows: [] }).done()).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });
});

describe('npm run import', () => {
  it('brings a file, and its exit code tells whether all of it is stored', { timeout: 60_000 }, async () => {
    const root = new URL('../../', import.meta.url).pathname;
    const folder = mkdtempSync(join(tmpdir(), 'jejaring-import-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'good.ndjson'), lines([programmeRow(500), programmeRow(501)]));
    writeFileSync(join(folder, 'bad.ndjson'), lines([programmeRow(502), programmeRow(503, { kind: 'NONSENSE' })]));
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, [`${root}tools/import.mjs`, ...args, '--kind', 'Programme', '--url', `${url}/graphql`], {
        env: { ...process.env, JEJARING_KEY: keys.get('editor') },
      }).then(
        ({ stdout }) => [0, stdout],
        ({ code, stdout }) => [code, stdout],
      );
    expect(await run(join(folder, 'good.ndjson'))).toEqual([0, 'STORED: 2 entered, 0 changed, 0 as they were, 0 rejected; 2 stored.\n']);
    const [code, said] = await run(join(folder, 'bad.ndjson'), '--skip');
    expect(code).toBe(1);
    expect(said).toContain('row 2, kind: ');
    expect(said).toContain('STORED: 1 entered, 0 changed, 0 as they were, 1 rejected; 1 stored.');
  });
});
