import { inspect } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/src/query/index.js';
import { addProgramme } from '../support/participants.js';
import { visitor } from '../support/registry.js';
import { principalWith } from '../support/writing.js';
import { type ImportingRegistry, importingRegistry } from './support.js';

const kind = 'Participation';
const names = /Synthetic|female|Jl\. /;

describe.each(['embedded', 'postgres'] as const)('A file of participations, on %s,', (engine) => {
  let ours: ImportingRegistry;
  let ministry: Viewer;
  let stranger: Viewer;
  let editions: string[];

  beforeAll(async () => {
    ours = await importingRegistry(engine);
    const id = async (slug: string) => (await ours.orm.query('select id from institution where slug = $1', [slug]))[0].id as string;
    ministry = { ...visitor, principal: principalWith(['records:write'], await id('kemenperin')) };
    stranger = { ...visitor, principal: principalWith(['records:write'], await id('kemlu')) };
    editions = await addProgramme(ours, 'synthetic-course', ['2024', '2025']);
    await ours.orm.query(
      `insert into programme_actor (id, actor_kind, actor_id, programme_id) select gen_random_uuid(), 'Institution', $1, id from programme where slug = 'synthetic-course'`,
      [ministry.principal!.institutionId],
    );
  });

  beforeEach(async () => {
    await ours.orm.query('delete from participation');
    await ours.orm.query('delete from participant');
  });

  const row = (n: number, more: object = {}) => ({
    participant: `no-${n}`,
    edition: { slug: editions[n % 2] },
    country: { code: 'NP' },
    status: 'COMPLETED',
    category: 'OFFICIAL',
    person: { name: `Synthetic participant ${n}`, sex: 'female', birthYear: 1980, nationality: { code: 'NP' }, contact: 'Jl. Nowhere 1' },
    ...more,
  });
  const imported = (rows: readonly object[], order: object = {}, viewer = ministry) => ours.imported({ kind, ...order }, rows, { viewer });
  const state = () =>
    ours.orm.query(
      'select id, version, updated_at, to_jsonb(t) as row from participation t union all select id, version, updated_at, to_jsonb(t) from participant t union all select null, position, null, null from journal_head order by id',
    );

  it('enters persons and what they took part in; a person of two rows once', async () => {
    const rows = [...Array.from({ length: 6 }, (_, n) => row(n)), row(1, { edition: { slug: editions[0] } })];
    expect(await imported(rows)).toMatchObject({ status: 'STORED', rowsCreated: 7, rejects: [] });
    expect(await ours.orm.query('select count(*)::int as persons from participant')).toEqual([{ persons: 6 }]);
    expect(await ours.orm.query('select count(*)::int as n from participation t join country c on c.id = t.country_id where c.code = $1', ['NP'])).toEqual([
      { n: 7 },
    ]);
    expect(await ours.orm.query('select count(*)::int as n from import_row')).toEqual([{ n: 0 }]);
  });

  it('changes nothing the second time', async () => {
    const rows = Array.from({ length: 5 }, (_, n) => row(n));
    await imported(rows);
    const before = await state();
    expect(await imported(rows)).toMatchObject({ rowsCreated: 0, rowsChanged: 0, rowsUnchanged: 5 });
    expect(await state()).toEqual(before);
  });

  it('changes what differs, of the participation and of the person, and keeps what is not said', async () => {
    await imported([row(1, { status: 'ACCEPTED' }), row(2)]);
    const rows = [{ participant: 'no-1', edition: { slug: editions[1] }, status: 'COMPLETED' }, row(2, { person: { employer: 'Synthetic office' } })];
    expect(await imported(rows)).toMatchObject({ rowsChanged: 2, rejects: [] });
    expect(
      await ours.orm.query(
        'select t.status, t.category, p.name, p.employer, p.birth_year from participation t join participant p on p.id = t.participant_id order by p.name',
      ),
    ).toEqual([
      { status: 'COMPLETED', category: 'OFFICIAL', name: 'Synthetic participant 1', employer: null, birth_year: 1980 },
      { status: 'COMPLETED', category: 'OFFICIAL', name: 'Synthetic participant 2', employer: 'Synthetic office', birth_year: 1980 },
    ]);
  });

  it('takes the same as CSV, and finds persons by the pseudonym of the registry', async () => {
    const header = '\ufeffparticipant,edition.slug,country.code,status,person.name,person.birthYear\r\n';
    const csv = `${header}a,${editions[0]},NP,ATTENDED,"Synthetic, ""A""",1970\r\n\r\nb,${editions[0]},,ATTENDED,Synthetic B,\r\n`;
    expect(await ours.imported({ kind }, csv, { form: 'CSV', viewer: ministry })).toMatchObject({ rowsRead: 2, rowsCreated: 2, rejects: [] });
    const [{ id, name }] = await ours.orm.query('select id, name from participant order by name limit 1');
    expect(name).toBe('Synthetic B');
    expect(await imported([{ participant: `par_${id}`, edition: { slug: editions[1] }, status: 'NOMINATED' }])).toMatchObject({ rowsCreated: 1, rejects: [] });
    expect(await ours.orm.query('select count(*)::int as n from participation where participant_id = $1', [id])).toEqual([{ n: 2 }]);
  });

  it('tells what is wrong with each row, and never what it says of a person', async () => {
    await imported([row(8)]);
    const rows = [
      row(1, { edition: { slug: 'nowhere' } }),
      row(2, { person: { sex: 'female' } }),
      row(3, { status: 'DREAMT' }),
      row(4, { country: { code: 'XX' } }),
      row(5, { person: { name: 'Synthetic', birthYear: 2180 } }),
      row(6),
      row(6),
      row(8, { status: 'NOMINATED' }),
      row(9, { participant: 'par_0192f0c1-0000-7000-8000-000000000000' }),
    ];
    const { rejects, status } = await imported(rows);
    expect(status).toBe('REFUSED');
    expect(rejects.map(([at, path, code]) => [at, path, code])).toEqual([
      [1, 'edition', 'NOT_FOUND'],
      [2, 'person.name', 'VALIDATION_FAILED'],
      [3, 'status', 'VALIDATION_FAILED'],
      [4, 'country', 'NOT_FOUND'],
      [5, 'person.birthYear', 'VALIDATION_FAILED'],
      [7, 'participant', 'DUPLICATE'],
      [8, 'status', 'VALIDATION_FAILED'],
      [9, 'participant', 'NOT_FOUND'],
    ]);
    expect(rejects.filter(([, , , message]) => names.test(message))).toEqual([]);
    expect(await ours.orm.query('select count(*)::int as n from participation')).toEqual([{ n: 1 }]);
  });

  it('rejects a row whose text cannot be stored, wherever it is in the row', async () => {
    const rows = [
      row(1, { participant: 'a\0b' }),
      row(2, { edition: { slug: '\0' } }),
      row(3, { person: { name: '\ud800' } }),
      row(4, { country: { code: '\\u0000' } }),
    ];
    const { rejects } = await imported(rows);
    expect(rejects.map(([at, path, code]) => [at, path, code])).toEqual([
      [1, '', 'VALIDATION_FAILED'],
      [2, '', 'VALIDATION_FAILED'],
      [3, '', 'VALIDATION_FAILED'],
      [4, 'country', 'NOT_FOUND'],
    ]);
    expect(ours.told).toEqual([]);
  });

  it('tells a log nothing of persons when the database fails', async () => {
    await ours.orm.query("alter table participant add constraint fails check (name <> 'Synthetic participant 1')");
    const id = await ours.job({ kind }, ministry);
    await ours.send(id, `${JSON.stringify(row(1))}\n`, { viewer: ministry });
    await ours.finish(id, ministry);
    await ours.orm.query('alter table participant drop constraint fails');
    expect(ours.told.length).toBeGreaterThan(0);
    expect(ours.told[0]).toMatchObject({ name: 'DatabaseFault', code: '23514', constraint: 'fails' });
    expect(inspect(ours.told, { depth: 9 })).not.toMatch(names);
    ours.told.length = 0;
  });

  it('is refused from an institution that is no party of the programme', async () => {
    const { rejects } = await imported([row(1)], {}, stranger);
    expect(rejects).toEqual([[1, 'edition', 'FORBIDDEN', 'Your institution is no party of this programme, so its participations are not yours to enter.']]);
  });

  it('keeps the books of institutions apart: the same number is another person', async () => {
    await imported([row(1)]);
    await ours.imported({ kind }, [row(1)]);
    expect(await ours.orm.query('select count(*)::int as n from participant')).toEqual([{ n: 2 }]);
    expect(await imported([row(1)])).toMatchObject({ rowsUnchanged: 1 });
  });
});
