import { beforeAll, describe, expect, it } from 'vitest';
import { issueKey, revokeKey } from '../../server/src/access/apiKeys.js';
import { importKinds } from '../../server/src/app.js';
import { Importer } from '../../server/src/importing/importer.js';
import { importLimits } from '../../server/src/importing/importLimits.js';
import type { Transactions } from '../../server/src/model/transactions.js';
import type { Viewer } from '../../server/src/query/index.js';
import { asOwner } from '../support/owner.js';
import { addProgramme } from '../support/participants.js';
import { visitor } from '../support/registry.js';
import { editor, principalWith } from '../support/writing.js';
import { type ImportingRegistry, importingRegistry, lines, programmeRow } from './support.js';

describe.each(['embedded', 'postgres'] as const)('A job, on %s,', (engine) => {
  let ours: ImportingRegistry;
  let edition: string;
  const owned = (statement: string, values: unknown[] = []) => asOwner(ours.orm, (owner) => owner.query(statement, values));

  beforeAll(async () => {
    ours = await importingRegistry(engine);
    [edition] = await addProgramme(ours, 'synthetic-course', ['2025']);
  });

  /** Participations of people who do not exist. */
  const people = (many: number, prefix: string) =>
    Array.from({ length: many }, (_, n) => ({
      participant: `${prefix}-${n}`,
      edition: { slug: edition },
      status: 'COMPLETED',
      person: { name: 'Synthetic participant' },
    }));
  const kind = 'Participation';
  const count = async (): Promise<number> => (await owned('select count(*)::int as n from participation'))[0].n;
  const statusOf = async (id: string, viewer?: Viewer) =>
    (await ours.run('query ($id: ID!) { importJob(id: $id) { status } }', { id }, viewer)).data.importJob?.status;
  const start = 'mutation ($id: ID!) { startImportJob(input: { id: $id }) { importJob { status } errors { ... on UserError { code message } } } }';

  it('of several thousand rows is checked as a whole before one is stored', async () => {
    const before = await count();
    const rows = [
      ...people(2_100, 'whole'),
      { participant: 'whole-bad', edition: { slug: 'nowhere' }, status: 'COMPLETED', person: { name: 'Synthetic participant' } },
    ];
    expect(await ours.imported({ kind }, rows)).toMatchObject({
      status: 'REFUSED',
      rowsRead: 2_101,
      rowsStored: 0,
      rowsRejected: 1,
      rejects: [[2_101, 'edition', 'NOT_FOUND', expect.any(String)]],
    });
    expect(await count()).toBe(before);
    expect(await ours.imported({ kind }, rows.slice(0, -1))).toMatchObject({ status: 'STORED', rowsCreated: 2_100, rowsStored: 2_100 });
    expect(await count()).toBe(before + 2_100);
  });

  it('that is interrupted goes on where it was, on any server: no row lost, none stored twice', async () => {
    const before = await count();
    const id = await ours.job({ kind, onReject: 'SKIP' });
    await ours.send(id, lines(people(3_500, 'interrupted')));
    // A server whose database goes away while the third thousand is stored.
    let runs = 0;
    const failing: Transactions = {
      ...ours.transactions,
      run: (work, options) =>
        ours.transactions.run(async (manager) => {
          const result = await work(manager);
          if (options?.isPatient && ++runs === 3) throw new Error('The connection is gone.');
          return result;
        }, options),
    };
    const faults: unknown[] = [];
    const first = new Importer(failing, importKinds(ours.schema, ours.reader), (fault) => faults.push(fault));
    await run(id);
    await first.work({ id: uuidOf(id) });
    expect([faults.length, await statusOf(id), await count()]).toEqual([1, 'RUNNING', before + 2_000]);
    const second = new Importer(ours.transactions, importKinds(ours.schema, ours.reader), () => {});
    await second.work({ id: uuidOf(id) });
    const { data } = await ours.run('query ($id: ID!) { importJob(id: $id) { status rowsRead rowsStored rowsCreated } }', { id });
    expect(data.importJob).toEqual({ status: 'STORED', rowsRead: 3_500, rowsStored: 3_500, rowsCreated: 3_500 });
    expect(await count()).toBe(before + 3_500);
  });

  it('that another server works at is left alone until that server says nothing any more', async () => {
    const id = await ours.job({ kind: 'Programme' });
    await ours.send(id, lines([programmeRow(800)]));
    await run(id);
    const claimed = (until: string) =>
      ours.orm.query(`update import_job set claim = gen_random_uuid(), claimed_until = now() + $2::interval where id = $1`, [uuidOf(id), until]);
    await claimed('1 minute');
    await ours.importer.work({ id: uuidOf(id) });
    expect(await statusOf(id)).toBe('RUNNING');
    await claimed('-1 second');
    ours.importer.watch();
    await expect.poll(() => statusOf(id), { timeout: 20_000 }).toBe('STORED');
  });

  it('that fails three times for no fault of its rows is over, and can be started again', async () => {
    const id = await ours.job({ kind: 'Programme' });
    await ours.send(id, lines([programmeRow(810)]));
    const failing: Transactions = {
      ...ours.transactions,
      run: (work, options) => (options?.isPatient ? Promise.reject(new Error('The disk is full.')) : ours.transactions.run(work, options)),
    };
    const faults: unknown[] = [];
    const importer = new Importer(failing, importKinds(ours.schema, ours.reader), (fault) => faults.push(fault));
    await run(id);
    for (let i = 0; i < 4; i++) await importer.work({ id: uuidOf(id) });
    expect([faults.length, await statusOf(id)]).toEqual([3, 'FAILED']);
    expect(await ours.finish(id)).toMatchObject({ status: 'STORED', rowsCreated: 1 });
  });

  it('is seen by whoever made it and by administrators, and by nobody else', async () => {
    const id = await ours.job({ kind: 'Programme' });
    const as = (...scopes: Parameters<typeof principalWith>) => ({ ...visitor, principal: principalWith(...scopes) });
    expect(await statusOf(id, as(['registry:administer']))).toBe('RECEIVING');
    expect(await statusOf(id, as(['registry:edit']))).toBeUndefined();
    expect((await ours.run('query ($id: ID!) { importJob(id: $id) { status } }', { id }, visitor)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
    const { data } = await ours.run(start, { id }, as(['registry:edit']));
    expect(data.startImportJob).toEqual({ importJob: null, errors: [{ code: 'NOT_FOUND', message: `There is no job ${id} of yours.` }] });
    expect((await ours.run(start, { id }, as([]))).errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('that is cancelled, or that nobody has touched for a day, keeps no row', async () => {
    const rows = async (id: string): Promise<number> => (await owned('select count(*)::int as n from import_row where job_id = $1', [uuidOf(id)]))[0].n;
    const [cancelled, forgotten, failed] = [await ours.job({ kind }), await ours.job({ kind }), await ours.job({ kind })];
    for (const id of [cancelled, forgotten, failed]) await ours.send(id, lines(people(3, 'kept')));
    expect([await rows(cancelled), await rows(forgotten)]).toEqual([3, 3]);
    await ours.orm.query("update import_job set status = 'FAILED' where id = $1", [uuidOf(failed)]);
    await ours.run('mutation ($id: ID!) { cancelImportJob(input: { id: $id }) { importJob { status } } }', { id: cancelled });
    await ours.orm.query("update import_job set touched_at = now() - interval '25 hours' where id = any($1)", [[uuidOf(forgotten), uuidOf(failed)]]);
    ours.importer.watch();
    await expect.poll(() => statusOf(forgotten), { timeout: 20_000 }).toBe('CANCELLED');
    expect([await statusOf(cancelled), await rows(cancelled), await rows(forgotten)]).toEqual(['CANCELLED', 0, 0]);
    expect([await statusOf(failed), await rows(failed)]).toEqual(['CANCELLED', 0]);
    const { data } = await ours.run(start, { id: cancelled });
    expect(data.startImportJob.errors).toEqual([{ code: 'VALIDATION_FAILED', message: 'This job cannot be started: it is CANCELLED.' }]);
  });

  it('ends when its key is revoked, and stores nothing more', async () => {
    const { id: key } = await issueKey(ours.orm, { name: 'A test', scopes: ['registry:edit'] });
    const bearer: Viewer = { ...visitor, principal: { ...principalWith(['registry:edit']), id: `key_${key}` } };
    const id = await ours.job({ kind, onReject: 'SKIP' }, bearer);
    await ours.send(id, lines(people(3, 'revoked')), { viewer: bearer });
    await revokeKey(ours.orm, key);
    expect(await ours.finish(id, bearer)).toMatchObject({ status: 'CANCELLED', rowsRead: 3, rowsStored: 0 });
  });

  it('takes so many rows and no more, and tells so', async () => {
    const id = await ours.job({ kind: 'Programme' });
    await ours.orm.query('update import_job set rows_read = $2 where id = $1', [uuidOf(id), importLimits.rows - 1]);
    const two = lines([programmeRow(1), programmeRow(2)]);
    await expect(ours.send(id, two, { from: importLimits.rows })).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      message: expect.stringContaining('A job takes 250000 rows.'),
    });
  });

  it('keeps the reasons of the first thousand rejects, and counts all', async () => {
    const rows = Array.from({ length: 1_200 }, (_, n) => ({
      participant: `bad-${n}`,
      edition: { slug: 'nowhere' },
      status: 'COMPLETED',
      person: { name: 'Synthetic participant' },
    }));
    const id = await ours.job({ kind, dryRun: true });
    await ours.send(id, lines(rows));
    expect(await ours.finish(id)).toMatchObject({ status: 'CHECKED', rowsRejected: 1_200 });
    const { data } = await ours.run(
      'query ($id: ID!) { importJob(id: $id) { r: rejects(first: 1, after: null) { n: totalCount p: pageInfo { hasNextPage c: endCursor } } } }',
      { id },
    );
    expect(data.importJob.r).toMatchObject({ n: 1_000, p: { hasNextPage: true, c: expect.any(String) } });
    const next = await ours.run(
      'query ($id: ID!, $after: String) { importJob(id: $id) { rejects(first: 2, after: $after) { edges { cursor node { row } } } } }',
      {
        id,
        after: data.importJob.r.p.c,
      },
    );
    expect(next.data.importJob.rejects.edges.map(({ node }: any) => node.row)).toEqual([2, 3]);
  });

  it('is refused while ten others of the same principal have not ended', async () => {
    const viewer = { ...visitor, principal: principalWith() };
    for (let i = 0; i < importLimits.openJobs; i++) await ours.job({ kind: 'Programme' }, viewer);
    await expect(ours.job({ kind: 'Programme' }, viewer)).rejects.toThrow('You have 10 jobs that have not ended.');
    await expect(ours.job({ kind: 'Nothing' }, editor)).rejects.toThrow('"Nothing" is no kind of record that is imported. These are: Agreement,');
    await expect(ours.job({ kind: 'Programme', key: 'name' }, editor)).rejects.toThrow(
      'Records of this kind are found again by externalId, slug; not by "name".',
    );
  });

  describe('of an institution', () => {
    let ministry: Viewer;
    const actor = (id: string) => ({ actors: [{ actor: `ins_${id}`, functionRole: 'ORGANISER' }] });
    beforeAll(async () => {
      const [{ id }] = await ours.orm.query("select id from institution where slug = 'kemenperin'");
      ministry = { ...visitor, principal: principalWith(['records:write'], id) };
    });

    it('enters and changes records of its own', async () => {
      const row = programmeRow(900, actor(ministry.principal!.institutionId!));
      expect(await ours.imported({ kind: 'Programme' }, [row], { viewer: ministry })).toMatchObject({ rowsCreated: 1, rejects: [] });
      expect(await ours.imported({ kind: 'Programme' }, [{ slug: 'imported-programme-900', status: 'CLOSED' }], { viewer: ministry })).toMatchObject({
        rowsChanged: 1,
        rejects: [],
      });
    });

    it('leaves those of others alone', async () => {
      await ours.imported({ kind: 'Programme' }, [programmeRow(910)]);
      const { rejects } = await ours.imported(
        { kind: 'Programme', onReject: 'SKIP' },
        [programmeRow(911), { slug: 'imported-programme-910', status: 'CLOSED' }],
        { viewer: ministry },
      );
      expect(rejects.map(([row, , code]) => [row, code])).toEqual([
        [1, 'FORBIDDEN'],
        [2, 'FORBIDDEN'],
      ]);
      expect(await ours.orm.query("select slug, status from programme where slug in ('imported-programme-910', 'imported-programme-911')")).toEqual([
        { slug: 'imported-programme-910', status: 'IMPLEMENTATION' },
      ]);
    });

    it('has a book of its own: what another institution calls by the same name is another record', async () => {
      const row = { ...programmeRow(920, actor(ministry.principal!.institutionId!)), slug: undefined, externalId: 'ours-1' };
      await ours.imported({ kind: 'Programme' }, [row], { viewer: ministry });
      expect(await ours.imported({ kind: 'Programme' }, [{ ...row, name: [{ locale: 'EN', value: 'Another one' }] }])).toMatchObject({ rowsCreated: 1 });
    });
  });

  const uuidOf = (id: string): string => id.slice('imp_'.length);

  /** As the mutation does, but for the work. */
  const run = (id: string) => ours.orm.query("update import_job set status = 'RUNNING' where id = $1", [uuidOf(id)]);
});
