import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/src/query/index.js';
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
        `mutation ($input: ${type}!) { done: ${name}(input: $input) { participation { id participant status version } errors { ${errorsOf[type]} } } }`,
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
    expect(participation).toEqual({ id: expect.stringMatching(/^ptn_/), participant: expect.stringMatching(/^par_/), status: 'NOMINATED', version: 1 });
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
        await ours.orm.query('alter table participation disable trigger keep_steps');
        const [[{ version }]] = await ours.orm.query('update participation set status = $2 where id = $1 returning version', [uuid, status]);
        await ours.orm.query('alter table participation enable trigger keep_steps');
        const done = await step(name, participation.id, version, party);
        const goal = allowed[`${name} ${status}`];
        expect([name, status, done.participation?.status ?? codes(done)]).toEqual([name, status, goal ?? [['VALIDATION_FAILED', 'input.id']]]);
      }
  });

  it('is held to its order by the database too', async () => {
    const { participation } = await nominate('n-3');
    await step('withdraw', participation.id, 1, nominating);
    await expect(ours.orm.query("update participation set status = 'COMPLETED' where id = $1", [participation.id.slice(4)])).rejects.toThrow(
      'A participation that is WITHDRAWN cannot become COMPLETED.',
    );
  });

  it('is withdrawn by whoever nominated, who can nominate again, and do nothing else', async () => {
    const { participation } = await nominate('n-4');
    expect(codes(await step('accept', participation.id, 1, nominating))).toEqual([['FORBIDDEN', 'input.id']]);
    expect((await step('withdraw', participation.id, 1, nominating)).participation).toMatchObject({ status: 'WITHDRAWN', version: 2 });
    expect((await nominate('n-4')).participation).toMatchObject({
      id: participation.id,
      participant: participation.participant,
      status: 'NOMINATED',
      version: 3,
    });
    expect(codes(await nominate('n-4'))).toEqual([['VALIDATION_FAILED', 'input.participant']]);
  });

  it('is not there for whoever has nothing to do with it', async () => {
    const { participation } = await nominate('n-5');
    expect(codes(await step('withdraw', participation.id, 1, stranger))).toEqual([['NOT_FOUND', 'input.id']]);
    expect(codes(await step('withdraw', 'ptn_0192f0c1-0000-7000-8000-000000000000', 1, stranger))).toEqual([['NOT_FOUND', 'input.id']]);
    expect(codes(await nominate(participation.participant, stranger))).toEqual([['NOT_FOUND', 'input.participant']]);
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
    expect(await ours.orm.query("select count(*)::int as n from participant_key where key = 'n-9'")).toEqual([{ n: 1 }]);
  });
});
