import { beforeAll, describe, expect, it } from 'vitest';
import { Persons } from '../../server/src/protection/persons.js';
import type { Viewer } from '../../server/src/query/index.js';
import { actFor } from '../../server/src/writing/acting.js';
import { asOwner } from '../support/owner.js';
import { addProgramme } from '../support/participants.js';
import { visitor } from '../support/registry.js';
import { editor, principalWith, type WritableRegistry, writableRegistry } from '../support/writing.js';

const told = '__typename ... on UserError { code message path }';
/** What each mutation may be refused for. */
const errorsOf: Readonly<Record<string, string>> = {
  NominateParticipationInput: told,
  ParticipationStepInput: `${told} ... on ConflictError { currentVersion }`,
};
const statuses = ['NOMINATED', 'ACCEPTED', 'ATTENDED', 'COMPLETED', 'WITHDRAWN'] as const;
const steps = ['accept', 'attend', 'complete', 'withdraw'] as const;

/** What may be done when, and by whom. */
const allowed: Readonly<Record<string, string>> = {
  'accept NOMINATED': 'ACCEPTED',
  'attend ACCEPTED': 'ATTENDED',
  'complete ATTENDED': 'COMPLETED',
  'withdraw NOMINATED': 'WITHDRAWN',
  'withdraw ACCEPTED': 'WITHDRAWN',
  'withdraw ATTENDED': 'WITHDRAWN',
};

describe.each(['embedded', 'postgres'] as const)('A participation, on %s,', (engine) => {
  let ours: WritableRegistry;
  let edition: string;
  let party: Viewer;
  let nominating: Viewer;
  let stranger: Viewer;
  const owned = (statement: string, values: unknown[] = []) => asOwner(ours.orm, (owner) => owner.query(statement, values));

  beforeAll(async () => {
    ours = await writableRegistry(engine);
    const three: { id: string }[] = await ours.orm.query('select id from institution order by slug limit 3');
    [party, nominating, stranger] = three.map(({ id }) => ({ ...visitor, principal: principalWith(['records:write'], id) }));
    [edition] = await addProgramme(ours, 'synthetic-course', ['2025']);
    await ours.orm.query(
      "insert into programme_actor (id, actor_kind, actor_id, programme_id) select gen_random_uuid(), 'Institution', $1, id from programme where slug = 'synthetic-course'",
      [party.principal!.institutionId],
    );
  });

  const ask = async (name: string, type: string, input: object, viewer: Viewer) =>
    (
      await ours.write(
        `mutation ($input: ${type}!) { done: ${name}(input: $input) { participation { id pseudonym status version } errors { ${errorsOf[type]} } } }`,
        { input },
        { viewer },
      )
    ).data.done;
  const nominate = (participant: string, viewer = nominating, more: object = {}) =>
    ask(
      'nominateParticipation',
      'NominateParticipationInput',
      { participant, edition: { slug: edition }, person: { name: 'Synthetic participant' }, ...more },
      viewer,
    );
  const step = (name: string, id: string, version: number, viewer: Viewer) => ask(`${name}Participation`, 'ParticipationStepInput', { id, version }, viewer);
  const codes = ({ errors: each }: any) => each.map(({ code, path }: any) => [code, path.join('.')]);

  it('goes from nomination to completion, each step by a party of the programme', async () => {
    let { participation } = await nominate('n-1');
    expect(participation).toEqual({
      id: expect.stringMatching(/^ptn_/),
      pseudonym: expect.stringMatching(/^P-[0-9a-f]{20}$/),
      status: 'NOMINATED',
      version: 1,
    });
    for (const [name, status] of [
      ['accept', 'ACCEPTED'],
      ['attend', 'ATTENDED'],
      ['complete', 'COMPLETED'],
    ]) {
      const done = await step(name, participation.id, participation.version, party);
      expect(done).toEqual({ participation: { ...participation, status, version: participation.version + 1 }, errors: [] });
      participation = done.participation;
    }
  });

  it('goes no other way: every step from every state', async () => {
    const { participation } = await nominate('n-2');
    const uuid = participation.id.slice(4);
    for (const name of steps)
      for (const status of statuses) {
        // What the API would not do is done past the rule of the database.
        await owned('alter table participation disable trigger keep_steps');
        const [[{ version }]] = await owned('update participation set status = $2 where id = $1 returning version', [uuid, status]);
        await owned('alter table participation enable trigger keep_steps');
        const done = await step(name, participation.id, version, party);
        const goal = allowed[`${name} ${status}`];
        expect([name, status, done.participation?.status ?? codes(done)]).toEqual([name, status, goal ?? [['VALIDATION_FAILED', 'input.id']]]);
      }
  });

  it('is held to its order by the database too', async () => {
    const { participation } = await nominate('n-3');
    await step('withdraw', participation.id, 1, nominating);
    await expect(owned("update participation set status = 'COMPLETED' where id = $1", [participation.id.slice(4)])).rejects.toThrow(
      'A participation that is WITHDRAWN cannot become COMPLETED.',
    );
  });

  it('is withdrawn by whoever nominated, who can nominate again, and do nothing else', async () => {
    const { participation } = await nominate('n-4');
    expect(codes(await step('accept', participation.id, 1, nominating))).toEqual([['FORBIDDEN', 'input.id']]);
    expect((await step('withdraw', participation.id, 1, nominating)).participation).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    expect((await nominate('n-4')).participation).toMatchObject({
      id: participation.id,
      pseudonym: participation.pseudonym,
      status: 'NOMINATED',
      version: 3,
    });
    expect(codes(await nominate('n-4'))).toEqual([['VALIDATION_FAILED', 'input.participant']]);
  });

  it('is not there for whoever has nothing to do with it', async () => {
    const { participation } = await nominate('n-5');
    expect(codes(await step('withdraw', participation.id, 1, stranger))).toEqual([['NOT_FOUND', 'input.id']]);
    expect(codes(await step('withdraw', 'ptn_0192f0c1-0000-7000-8000-000000000000', 1, stranger))).toEqual([['NOT_FOUND', 'input.id']]);
    expect(codes(await nominate(participation.pseudonym, stranger))).toEqual([['NOT_FOUND', 'input.participant']]);
    expect(codes(await nominate('n-6', stranger, { nominatedBy: { id: `ins_${party.principal!.institutionId}` } }))).toEqual([
      ['FORBIDDEN', 'input.nominatedBy'],
    ]);
  });

  it('is changed only by whoever has read it as it is', async () => {
    const { participation } = await nominate('n-7');
    const { errors: found } = await step('accept', participation.id, 5, editor);
    expect(found).toEqual([{ __typename: 'ConflictError', code: 'CONFLICT', message: expect.any(String), path: ['input', 'version'], currentVersion: 1 }]);
    expect((await step('accept', participation.id, 1, editor)).participation.status).toBe('ACCEPTED');
  });

  it('tells everything that is in the way of a nomination at once, and nothing of the person', async () => {
    const done = await nominate('n-8', nominating, { edition: { slug: 'nowhere' }, country: { code: 'XX' }, person: { employer: 'Synthetic secret' } });
    expect(codes(done)).toEqual([
      ['NOT_FOUND', 'input.edition'],
      ['NOT_FOUND', 'input.country'],
      ['VALIDATION_FAILED', 'input.person.name'],
    ]);
    expect(JSON.stringify(done)).not.toContain('secret');
    expect(codes(await nominate('n-8', nominating, { person: { name: 'Synthetic', birthYear: 1700 } }))).toEqual([
      ['VALIDATION_FAILED', 'input.person.birthYear'],
    ]);
  });

  it('is nominated once by ten who do it at once', async () => {
    const done = await Promise.all(Array.from({ length: 10 }, () => nominate('n-9')));
    expect(done.filter(({ participation }) => participation)).toHaveLength(1);
    expect(await owned("select count(*)::int as n from participant_key where key = 'n-9'")).toEqual([{ n: 1 }]);
  });

  describe('by row security, whatever the code does,', () => {
    const under = (viewer: Viewer, statement: string, values: unknown[] = []): Promise<any> =>
      ours.orm.transaction(async (manager) => {
        await actFor(manager, viewer.principal!, 'test');
        return manager.query(statement, values);
      });
    const uuidOf = ({ id }: { id: string }): string => id.slice('ptn_'.length);

    it('is put forward by institutions in their own name, and taken back by them; nothing else of it is theirs', async () => {
      const { participation } = await nominate('n-10');
      const uuid = uuidOf(participation);
      for (const [viewer, seen] of [
        [nominating, 1],
        [party, 1],
        [editor, 1],
        [stranger, 0],
        [{ ...nominating, principal: principalWith(['participants:read', 'participants:identify'], nominating.principal!.institutionId) }, 0],
      ] as const)
        expect(await under(viewer, 'select id from participation where id = $1', [uuid])).toHaveLength(seen);
      const status = 'update participation set status = $2 where id = $1';
      await expect(under(nominating, status, [uuid, 'ACCEPTED'])).rejects.toThrow('row-level security');
      await expect(under(nominating, 'update participation set nominated_by_id = $2 where id = $1', [uuid, stranger.principal!.institutionId])).rejects.toThrow(
        'row-level security',
      );
      expect((await under(stranger, status, [uuid, 'WITHDRAWN']))[1]).toBe(0);
      for (const column of ['participant_id', 'edition_id'])
        await expect(under(editor, `update participation set ${column} = ${column} where id = $1`, [uuid]), column).rejects.toThrow('permission denied');
      const added = (as: Viewer, nominator: Viewer, state: string) =>
        under(
          as,
          `insert into participation (id, participant_id, edition_id, status, nominated_by_id)
             select gen_random_uuid(), (select participant_id from participant_key limit 1), id, $2, $3 from edition where slug <> $1 limit 1`,
          [edition, state, nominator.principal!.institutionId],
        );
      await expect(added(nominating, nominating, 'ACCEPTED')).rejects.toThrow('row-level security');
      await expect(added(nominating, stranger, 'NOMINATED')).rejects.toThrow('row-level security');
      expect((await under(nominating, status, [uuid, 'WITHDRAWN']))[1]).toBe(1);
    });

    it('shows each institution its own book of persons, and lets nobody write in one but by entering somebody', async () => {
      await nominate('n-11');
      const book = (viewer: Viewer) => under(viewer, "select key from participant_key where key = 'n-11'");
      expect([await book(nominating), await book(party), await book(stranger), await book(editor)].map(({ length }) => length)).toEqual([1, 0, 0, 0]);
      const [{ participant_id: id }] = await under(nominating, "select participant_id from participant_key where key = 'n-11'");
      const said = [JSON.stringify([{ id, name: 'Synthetic other' }])];
      await expect(under(party, 'select change_persons($1)', said)).rejects.toThrow('Nobody who may change this participant');
      await expect(under(editor, 'select change_persons($1)', said)).rejects.toThrow('Nobody who may change this participant');
      await expect(under({ ...visitor, principal: principalWith(['participants:identify']) }, 'select enter_persons($1)', said)).rejects.toThrow(
        'Nobody who may enter participants',
      );
      for (const statement of [
        "update participant_key set key = 'x'",
        "insert into participant_key select namespace, 'x', participant_id from participant_key",
        'select * from erased_key',
        "select key_digest('', '')",
      ])
        await expect(under(nominating, statement), statement).rejects.toThrow('permission denied');
      expect(await under(nominating, 'select change_persons($1)', said)).toHaveLength(1);
    });
  });

  it('tells who put somebody forward for the edition of another nothing more than where that stands', async () => {
    const { participation } = await nominate('n-12');
    const viewer = {
      ...visitor,
      principal: principalWith(['records:write', 'participants:read', 'participants:identify'], nominating.principal!.institutionId),
    };
    const asked = `{ node(id: "${participation.id}") { id } edition(by: { slug: "${edition}" }) { participations { totalCount nodes { id } } } }`;
    expect(await ours.ask(asked, {}, viewer)).toEqual({ node: null, edition: { participations: { totalCount: 0, nodes: [] } } });
    const host = { ...visitor, principal: principalWith(['participants:read'], party.principal!.institutionId) };
    expect((await ours.ask(`{ node(id: "${participation.id}") { ... on Participation { pseudonym } } }`, {}, host)).node).toEqual({
      pseudonym: participation.pseudonym,
    });
  });

  it('is nowhere for whoever nominates anew somebody who is restricted, was erased, or takes part by another institution', async () => {
    const persons = new Persons(ours.orm);
    const idOf = async (key: string): Promise<string> => (await owned('select participant_id as id from participant_key where key = $1', [key]))[0].id;
    for (const key of ['n-13', 'n-14', 'n-15']) await step('withdraw', (await nominate(key)).participation.id, 1, nominating);
    await persons.restrict(await idOf('n-13'), 'A complaint is open');
    await persons.erase(await idOf('n-14'), 'The person asked for it');
    await owned('update participation set nominated_by_id = $2 where participant_id = $1', [await idOf('n-15'), stranger.principal!.institutionId]);
    expect(codes(await nominate('n-13'))).toEqual([['FORBIDDEN', 'input.participant']]);
    expect(codes(await nominate('n-14'))).toEqual([['FORBIDDEN', 'input.participant']]);
    const named = { person: { name: 'Synthetic other' } };
    expect(codes(await nominate('n-15', nominating, named))).toEqual([['VALIDATION_FAILED', 'input.participant']]);
    expect(await owned("select from participant_identity where name = 'Synthetic other' and participant_id = $1", [await idOf('n-15')])).toEqual([]);
  });
});
