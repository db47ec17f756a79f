import { beforeAll, describe, expect, it } from 'vitest';
import { type ImportingRegistry, importingRegistry, lines, programmeRow } from './support.js';

describe.each(['embedded', 'postgres'] as const)('A file of records, on %s,', (engine) => {
  let ours: ImportingRegistry;
  beforeAll(async () => {
    ours = await importingRegistry(engine);
  });

  const count = async (table = 'programme'): Promise<number> => (await ours.orm.query(`select count(*)::int as n from ${table}`))[0].n;
  const kind = 'Programme';

  it('enters what is not there', async () => {
    const rows = Array.from({ length: 5 }, (_, n) => programmeRow(n));
    expect(await ours.imported({ kind }, rows)).toMatchObject({ status: 'STORED', rowsRead: 5, rowsStored: 5, rowsCreated: 5, rowsRejected: 0 });
    expect(await ours.read('{ programme(by: { slug: "imported-programme-3" }) { name kind citations { nodes { locator } } } }')).toEqual({
      programme: { name: 'Imported programme 3', kind: 'SCHEME', citations: { nodes: [{ locator: '¶1' }] } },
    });
    expect(ours.told).toEqual([]);
  });

  it('changes nothing the second time: no record, no version, no part', async () => {
    const rows = [
      programmeRow(10, { actors: [{ actor: await idOf('institution', 'kemenperin'), functionRole: 'ORGANISER' }], objectives: undefined }),
      programmeRow(11, { parent: { slug: 'imported-programme-10' } }),
    ];
    expect(await ours.imported({ kind }, rows)).toMatchObject({ rowsCreated: 2, rejects: [] });
    const before = await state();
    expect(await ours.imported({ kind }, rows)).toMatchObject({
      rejects: [],
      status: 'STORED',
      rowsStored: 2,
      rowsCreated: 0,
      rowsChanged: 0,
      rowsUnchanged: 2,
    });
    expect(await state()).toEqual(before);
  });

  it('changes what differs, adds parts and citations that are new, and raises the version once', async () => {
    const slug = 'imported-programme-10';
    const [{ version }] = await ours.orm.query('select version from programme where slug = $1', [slug]);
    const row = {
      slug,
      name: [{ locale: 'EN', value: 'Renamed' }],
      kind: 'SCHEME',
      status: 'CLOSED',
      actors: [{ actor: await idOf('institution', 'kemlu'), functionRole: 'FUNDING' }],
    };
    expect(await ours.imported({ kind }, [row])).toMatchObject({ rowsChanged: 1, rejects: [] });
    const { programme } = await ours.read(`{ programme(by: { slug: "${slug}" }) { name status version actors { totalCount } } }`);
    expect(programme).toEqual({ name: 'Renamed', status: 'CLOSED', version: version + 1, actors: { totalCount: 2 } });
  });

  it('stores nothing when one row is bad, and tells row, path, code and reason', async () => {
    const before = await count();
    const rows = [
      programmeRow(20),
      programmeRow(21, { kind: 'NONSENSE' }),
      programmeRow(22, { parent: { slug: 'nobody' } }),
      programmeRow(23, { citations: [] }),
      'not an object',
      programmeRow(24, { colour: 'red' }),
      { slug: 'imported-programme-25' },
    ] as object[];
    const { rejects, ...job } = await ours.imported({ kind }, rows);
    expect(job).toMatchObject({ status: 'REFUSED', rowsStored: 0, rowsRejected: 6 });
    expect(rejects.map(([row, path, code]) => [row, path, code])).toEqual([
      [2, 'kind', 'VALIDATION_FAILED'],
      [3, 'parent', 'NOT_FOUND'],
      [4, 'citations', 'VALIDATION_FAILED'],
      [5, '', 'VALIDATION_FAILED'],
      [6, '', 'VALIDATION_FAILED'],
      [7, 'name', 'VALIDATION_FAILED'],
      [7, 'kind', 'VALIDATION_FAILED'],
      [7, 'status', 'VALIDATION_FAILED'],
    ]);
    expect(await count()).toBe(before);
  });

  it('stores the good rows where the bad ones are to be left out', async () => {
    const rows = [programmeRow(30), programmeRow(31, { parent: { slug: 'nobody' } }), programmeRow(32)];
    expect(await ours.imported({ kind, onReject: 'SKIP' }, rows)).toMatchObject({ status: 'STORED', rowsStored: 2, rowsRejected: 1 });
    expect(await ours.orm.query("select slug from programme where slug like 'imported-programme-3_' order by slug")).toEqual([
      { slug: 'imported-programme-30' },
      { slug: 'imported-programme-32' },
    ]);
  });

  it('leaves nothing behind after a dry run, and tells what it would do', async () => {
    const before = await state();
    const rows = [programmeRow(30), programmeRow(40), programmeRow(41, { status: 'NONSENSE' })];
    expect(await ours.imported({ kind, dryRun: true }, rows)).toMatchObject({
      status: 'CHECKED',
      rowsStored: 0,
      rowsCreated: 1,
      rowsUnchanged: 1,
      rowsRejected: 1,
    });
    expect(await state()).toEqual(before);
    expect(await count('import_row')).toBe(0);
  });

  it('finds records by the name that the books of whoever sends them give', async () => {
    const row = { ...programmeRow(50), slug: undefined, externalId: 'P-2026/50' };
    expect(await ours.imported({ kind }, [row])).toMatchObject({ rowsCreated: 1 });
    expect(await ours.imported({ kind }, [row])).toMatchObject({ rowsCreated: 0, rowsUnchanged: 1 });
    expect(await ours.imported({ kind }, [{ ...row, status: 'CLOSED' }])).toMatchObject({ rowsChanged: 1 });
  });

  it('refuses a row without a name to be found by, and two rows for one record', async () => {
    const { rejects } = await ours.imported({ kind, key: 'slug' }, [{ ...programmeRow(60), slug: undefined }, programmeRow(61), programmeRow(61)]);
    expect(rejects.map(([row, path, code]) => [row, path, code])).toEqual([
      [1, '', 'VALIDATION_FAILED'],
      [3, 'slug', 'DUPLICATE'],
    ]);
  });

  it('goes on where an upload broke off, and passes rows by that are there', async () => {
    const id = await ours.job({ kind });
    const rows = Array.from({ length: 6 }, (_, n) => programmeRow(70 + n));
    await ours.send(id, lines(rows.slice(0, 4)));
    await ours.send(id, lines(rows.slice(2)), { from: 3 });
    await expect(ours.send(id, lines(rows), { from: 8 })).rejects.toThrow('Rows are missing: 6 were read, and these begin with row 8.');
    expect(await ours.finish(id)).toMatchObject({ rowsRead: 6, rowsCreated: 6 });
    await expect(ours.send(id, lines(rows), { from: 7 })).rejects.toThrow('This job takes no more rows: it is STORED.');
  });

  const idOf = async (table: string, slug: string): Promise<string> => {
    const [{ id }] = await ours.orm.query(`select id from ${table} where slug = $1`, [slug]);
    return `ins_${id}`;
  };

  /** Every version of whatever a file of programmes could touch. */
  const state = () =>
    ours.orm.query(
      'select id, version, updated_at from programme union all select id, version, updated_at from programme_actor union all select id, version, updated_at from citation union all select null, position, null from journal_head order by id',
    );
});
