import { inspect } from 'node:util';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Persons } from '../../server/src/protection/persons.js';
import type { Viewer } from '../../server/src/query/index.js';
import { asOwner } from '../support/owner.js';
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
  const owned = (statement: string, values: unknown[] = []) => asOwner(ours.orm, (owner) => owner.query(statement, values));

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
    await owned('delete from participation');
    await owned('delete from participant');
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
    owned(
      `select id, version, updated_at, to_jsonb(t) as row from participation t union all select id, version, updated_at, to_jsonb(t) from participant t
       union all select participant_id, null, updated_at, to_jsonb(t) from participant_identity t
       union all select null, position, null, null from journal_head order by 1, 4`,
    );
  const people = () =>
    owned(
      `select t.status, t.category, i.name, i.employer, i.birth_year, i.contact, s.sex, n.code as nationality from participation t
         join participant s on s.id = t.participant_id join participant_identity i on i.participant_id = s.id left join country n on n.id = i.nationality_id order by i.name`,
    );
  /** What the registry calls somebody in an edition. */
  const pseudonym = async (key: string, edition = editions[1]): Promise<string> =>
    (await owned('select pseudonym(k.participant_id, e.id) as told from participant_key k, edition e where k.key = $1 and e.slug = $2', [key, edition]))[0]
      .told;

  it('enters persons and what they took part in; a person of two rows once', async () => {
    const rows = [...Array.from({ length: 6 }, (_, n) => row(n)), row(1, { edition: { slug: editions[0] }, person: null })];
    expect(await imported(rows)).toMatchObject({ status: 'STORED', rowsCreated: 7, rejects: [] });
    expect(await owned('select count(*)::int as persons from participant')).toEqual([{ persons: 6 }]);
    expect(await owned("select count(*)::int as n from participation t join country c on c.id = t.country_id where c.code = 'NP'")).toEqual([{ n: 7 }]);
    expect((await people())[0]).toEqual({
      status: 'COMPLETED',
      category: 'OFFICIAL',
      name: 'Synthetic participant 0',
      employer: null,
      birth_year: 1980,
      contact: 'Jl. Nowhere 1',
      sex: 'female',
      nationality: 'NP',
    });
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
    const rows = [
      { participant: 'no-1', edition: { slug: editions[1] }, status: 'COMPLETED' },
      row(2, { person: { employer: 'Synthetic office' } }),
      row(2, { edition: { slug: editions[1] }, person: { sex: 'male' } }),
    ];
    expect(await imported(rows)).toMatchObject({ rowsChanged: 2, rowsCreated: 1, rejects: [] });
    const rest = { category: 'OFFICIAL', birth_year: 1980, contact: 'Jl. Nowhere 1', nationality: 'NP', status: 'COMPLETED' };
    const second = { ...rest, name: 'Synthetic participant 2', employer: 'Synthetic office', sex: 'male' };
    expect(await people()).toEqual([{ ...rest, name: 'Synthetic participant 1', employer: null, sex: 'female' }, second, second]);
  });

  it('takes the same as CSV, and finds persons of an edition by the pseudonym that they have there, and in no other', async () => {
    const header = '\ufeffparticipant,edition.slug,country.code,status,person.name,person.birthYear\r\n';
    const csv = `${header}a,${editions[0]},NP,ACCEPTED,"Synthetic, ""A""",1970\r\n\r\nb,${editions[0]},,ACCEPTED,Synthetic B,\r\n`;
    expect(await ours.imported({ kind }, csv, { form: 'CSV', viewer: ministry })).toMatchObject({ rowsRead: 2, rowsCreated: 2, rejects: [] });
    const named = await pseudonym('b', editions[0]);
    expect(named).toMatch(/^P-[0-9a-f]{20}$/);
    const attended = { participant: named, edition: { slug: editions[0] }, status: 'ATTENDED' };
    expect(await imported([attended])).toMatchObject({ rowsChanged: 1, rejects: [] });
    expect((await people()).map(({ name, status }: any) => [name, status])).toEqual([
      ['Synthetic B', 'ATTENDED'],
      ['Synthetic, "A"', 'ACCEPTED'],
    ]);
    expect((await imported([{ ...attended, edition: { slug: editions[1] } }])).rejects).toEqual([
      [1, 'participant', 'NOT_FOUND', 'There is no participant of this pseudonym in the edition whom you have to do with.'],
    ]);
  });

  it('keeps its rows until it ends, shown to a transaction only that works at their job, and not a moment longer', async () => {
    const waiting = () => owned('select count(*)::int as n from import_row');
    const id = await ours.job({ kind }, ministry);
    await ours.send(id, `${JSON.stringify(row(1))}\n`, { viewer: ministry });
    expect(await waiting()).toEqual([{ n: 1 }]);
    expect(await ours.orm.query('select content from import_row')).toEqual([]);
    for (const statement of [
      "update import_row set content = ''",
      "update import_reject set message = ''",
      'delete from import_job',
      'update external_record set kind = kind',
    ])
      await expect(ours.orm.query(statement), statement).rejects.toThrow('permission denied');
    expect((await ours.finish(id, ministry)).status).toBe('STORED');
    expect(await waiting()).toEqual([{ n: 0 }]);
    await imported([row(2, { status: 'NOMINATED', edition: { slug: 'nowhere' } })]);
    await imported([row(3)], { dryRun: true });
    expect(await waiting()).toEqual([{ n: 0 }]);
  });

  it('leaves nothing of a person in the journal', async () => {
    await imported([row(1)]);
    await imported([row(1, { person: { name: 'Synthetic participant, called otherwise', employer: 'Synthetic office' } })]);
    const told: unknown[] = await owned("select to_jsonb(j) from journal j where kind in ('Participant', 'Participation')");
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toMatch(/Synthetic|female|Jl\. |no-1|birth/);
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
      row(9, { participant: 'P-00000000000000000000' }),
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
    expect(await owned('select count(*)::int as n from participation')).toEqual([{ n: 1 }]);
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
    await owned("alter table participant_identity add constraint fails check (name <> 'Synthetic participant 1')");
    const id = await ours.job({ kind }, ministry);
    await ours.send(id, `${JSON.stringify(row(1))}\n`, { viewer: ministry });
    await ours.finish(id, ministry);
    await owned('alter table participant_identity drop constraint fails');
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
    expect(await owned('select count(*)::int as n from participant')).toEqual([{ n: 2 }]);
    expect(await imported([row(1)])).toMatchObject({ rowsUnchanged: 1 });
  });

  it('repeats no value of a row that is not as it should be, nor a header that is none', async () => {
    const rows = [
      row(1, { person: { name: 'Synthetic', birthYear: 'Synthetic Name' } }),
      row(2, { category: 'Synthetic Name' }),
      row(3, { person: 'Synthetic Name' }),
      row(4, { person: { name: 'Synthetic', 'Synthetic Name': 1 } }),
      row(5, { country: { code: 'NP', slug: 'Synthetic' } }),
      { status: 'COMPLETED', edition: { slug: editions[0] } },
    ];
    const { rejects } = await imported(rows);
    expect(rejects.map(([at, path, , message]) => [at, path, message])).toEqual([
      [1, 'person.birthYear', 'A value of the type Int is expected.'],
      [2, 'category', 'One of these is expected: OFFICIAL, BUSINESS, ACADEMIC, CIVIL_SOCIETY, OTHER.'],
      [3, 'person', 'A value of the type PersonInput is expected.'],
      [4, 'person', 'There are no fields but these: name, sex, birthYear, nationality, employer, occupation, contact.'],
      [5, 'country', expect.stringMatching(/^Exactly one of these is expected: .*code/)],
      [6, '', 'These fields are needed: participant.'],
    ]);
    const id = await ours.job({ kind }, ministry);
    const headless = ours.send(id, 'no-1,Synthetic Name\nno-2,Synthetic Other\n', { form: 'CSV', viewer: ministry });
    await expect(headless).rejects.toThrow(/^Column 1 is no field of ParticipationRow/);
  });

  it('changes who somebody is for whoever has entered them, and tells nobody else whether a guess is right', async () => {
    await ours.imported({ kind }, [row(1)]);
    const guess = { participant: await pseudonym('no-1'), edition: { slug: editions[1] }, status: 'COMPLETED', person: { birthYear: 1980 } };
    const refused = [[1, 'person', 'FORBIDDEN', 'Who this is was entered by somebody else, and is changed by them alone.']];
    expect((await imported([guess])).rejects).toEqual(refused);
    expect((await imported([guess], { dryRun: true })).rejects).toEqual(refused);
    expect((await imported([{ ...guess, person: { birthYear: 1981 } }], { dryRun: true })).rejects).toEqual(refused);
    const as = (...scopes: Parameters<typeof principalWith>) => ({ ...visitor, principal: principalWith(...scopes) });
    expect((await imported([guess], {}, as(['registry:edit'], stranger.principal!.institutionId))).rejects).toEqual(refused);
    expect(await imported([{ ...guess, person: { birthYear: 1981 } }], {}, as(['registry:administer']))).toMatchObject({ rowsChanged: 1, rejects: [] });
    expect((await people())[0]).toMatchObject({ birth_year: 1981, name: 'Synthetic participant 1' });
  });

  it('changes nothing about a person who is restricted, and brings nobody back who was erased', async () => {
    await imported([row(1), row(2)]);
    const persons = new Persons(ours.orm);
    const idOf = async (key: string): Promise<string> => (await owned('select participant_id as id from participant_key where key = $1', [key]))[0].id;
    const [restricted, erased] = [await idOf('no-1'), await idOf('no-2')];
    await persons.restrict(restricted, 'A complaint is open');
    expect(await persons.export(erased)).toMatchObject({ names: [{ institution: 'kemenperin', name: 'no-2' }] });
    await persons.erase(erased, 'The person asked for it');
    const of = async () => (await state()).filter(({ id }: any) => id === restricted || id === erased);
    const before = await of();
    const { rejects } = await imported([row(1), row(2), row(3)], { onReject: 'SKIP' });
    expect(rejects.map(([at, path, code]) => [at, path, code])).toEqual([
      [1, 'participant', 'FORBIDDEN'],
      [2, 'participant', 'FORBIDDEN'],
    ]);
    expect(await of()).toEqual(before);
    expect(await owned("select * from participant_key where key = 'no-2'")).toEqual([]);
    expect(await persons.export(erased)).toMatchObject({ identity: null, names: [] });
    // In the book of somebody else it is the number of another person.
    expect(await ours.imported({ kind }, [row(2)])).toMatchObject({ rowsCreated: 1, rejects: [] });
    await persons.restrict(restricted, 'It is settled', true);
    expect(await imported([row(1)])).toMatchObject({ rowsUnchanged: 1, rejects: [] });
  });
});
