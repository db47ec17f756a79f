import { beforeAll, describe, expect, it } from 'vitest';
import { Persons } from '../../server/src/protection/persons.js';
import type { Door } from '../access/support.js';
import { asOwner } from '../support/owner.js';
import { canary, type World, worldOn } from './support.js';

describe.each(['embedded', 'postgres'] as const)('what people can ask for about their data, on %s', (engine) => {
  let ours: World;
  let door: Door;
  let persons: Persons;
  let [identify, admin] = ['', ''];
  beforeAll(async () => {
    ours = await worldOn(engine);
    door = await ours.open();
    persons = new Persons(ours.registry.orm);
    identify = (await ours.key(['participants:read', 'participants:identify'], ours.partners.mine)).key;
    admin = (await ours.key(['registry:administer'])).key;
  }, 240_000);

  const names = async (key: string): Promise<(string | null)[]> =>
    (await door.ask('{ participations(first: 50) { nodes { identity(purpose: "To see what is shown") { name } } } }', key)).data.participations.nodes.map(
      ({ identity }: any) => identity?.name ?? null,
    );
  const owned = (statement: string, values: unknown[] = []) => asOwner(ours.registry.orm, (owner) => owner.query(statement, values));

  /** The tables in which a text stands anywhere. */
  const tablesWith = (text: string): Promise<string[]> =>
    asOwner(ours.registry.orm, async (owner) => {
      const tables = await owner.query(
        "select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'm') order by 1",
      );
      const found: string[] = [];
      for (const { name } of tables)
        if ((await owner.query(`select from "${name}" t where t::text like '%' || $1 || '%' limit 1`, [text])).length > 0) found.push(name);
      return found;
    });

  it('a person gets all that is held, and who read it', async () => {
    await names(identify);
    const [{ participant }] = ours.persons.mine;
    const given = await persons.export(participant);
    expect(given).toMatchObject({
      participant: { id: participant, isSynthetic: true, erasedAt: null },
      identity: { name: `${canary} name 0`, sex: `${canary} sex 0`, birthYear: 1901, contact: `${canary} mail` },
      readings: [
        { principalKind: 'KEY', institution: ours.partners.mine, purpose: 'To see what is shown', fields: ['name'] },
        { principalKind: 'COMMAND', purpose: 'Given to the person who asked for it' },
      ],
    });
    expect(given.participations.map(({ edition }) => edition)).toEqual([ours.editions.mine, ours.editions.theirs]);
    await expect(persons.export('00000000-0000-7000-8000-000000000000')).rejects.toThrow('There is no such participant.');
  });

  it('a person is found by name, and that is noted too', async () => {
    const found = await persons.find(`${canary} NAME 3`.toLowerCase());
    expect(found).toHaveLength(2);
    expect((await ours.log()).slice(-2)).toMatchObject([{ principal_kind: 'COMMAND', fields: ['name'] }, { principal_kind: 'COMMAND' }]);
    expect(await persons.find('%')).toEqual([]);
  });

  it('of a restricted person only administrators read', async () => {
    const { participant, participation } = ours.persons.mine[1];
    await persons.restrict(participant, 'The person says that it is wrong');
    const count = async (key: string) => (await door.ask('{ participations { totalCount } }', key)).data.participations.totalCount;
    expect([await count(identify), await count(admin)]).toEqual([6, 14]);
    expect(await names(identify)).not.toContain(`${canary} name 1`);
    expect((await door.ask(`{ node(id: "ptn_${participation}") { id } }`, identify)).data.node).toBeNull();
    expect(await names(admin)).toContain(`${canary} name 1`);
    await expect(persons.restrict(participant, 'Again')).rejects.toThrow('restricted already');
    await persons.restrict(participant, 'It was right', true);
    expect(await count(identify)).toBe(7);
    expect((await persons.export(participant)).events.map(({ kind }) => kind)).toEqual(['RESTRICTED', 'UNRESTRICTED']);
  });

  it('P09: of an erased person nothing is left but the pseudonym and what it took part in', async () => {
    const { participant, participation } = ours.persons.mine[2];
    const unique = `${canary}unico`;
    await owned('update participant_identity set name = $2, contact = $2, employer = $2, occupation = $2 where participant_id = $1', [participant, unique]);
    await owned('update participant set sex = $2 where id = $1', [participant, unique]);
    const row = `{ node(id: "ptn_${participation}") { ... on Participation { pseudonym status identity(purpose: "Before and after") { name } } } }`;
    const before = (await door.ask(row, identify)).data.node;
    expect(before.identity.name).toBe(unique);
    expect(await tablesWith(unique)).toEqual(['participant', 'participant_identity']);
    await persons.erase(participant, 'The person asked for it');
    expect(await tablesWith(unique)).toEqual([]);
    expect((await door.ask(row, identify)).data.node).toEqual({ ...before, identity: null });
    expect(
      (await door.ask('{ participantStats(filter: { programme: { slug: "synthetic-mine" } }, groupBy: [PROGRAMME]) { total { value } } }')).data
        .participantStats.total.value,
    ).toBe(7);
    const given = await persons.export(participant);
    expect(given).toMatchObject({
      identity: null,
      participant: { erasedAt: expect.any(Date) },
      events: [{ kind: 'ERASED', reason: 'The person asked for it' }],
    });
    await expect(persons.erase(participant, 'Again')).rejects.toThrow('erased before');
    await expect(owned('select keep_identity($1, $2)', [participant, { name: 'Back again' }])).rejects.toThrow('may not be changed');
    expect(door.logged.join()).not.toContain(unique);
  });

  it('P09: a retention run says whom it erased and whom it left, and erases nobody in a trial', async () => {
    const { participant } = ours.persons.mine[3];
    await persons.restrict(participant, 'A complaint is open');
    expect(await persons.retain('2016-05-13', true)).toEqual({ erased: [], kept: { restricted: 0, undated: 0 } });
    const trial = await persons.retain('2016-05-14', true);
    expect(trial.kept).toEqual({ restricted: 1, undated: 0 });
    expect(trial.erased).toHaveLength(11);
    expect(await names(admin)).toContain(`${canary} name 6`);
    expect(await persons.retain('2016-05-14', false)).toEqual(trial);
    expect((await names(admin)).filter((name) => name !== null)).toEqual([`${canary} name 3`]);
    expect((await persons.retain('2016-05-14', false)).erased).toEqual([]);
    expect(await tablesWith(canary)).toEqual(['participant', 'participant_identity']);
  });

  it('P10: a line of the log that is changed or removed is named, and the server can do neither', async () => {
    expect(await persons.brokenReading()).toBeNull();
    for (const statement of [
      "update person_access set purpose = 'Something else'",
      'delete from person_access',
      'delete from journal',
      "update public_journal set operation = 'CHANGED'",
      'select * from person_access',
      "select note_access(gen_random_uuid(), null, '', '{}')",
    ])
      await expect(ours.registry.orm.query(statement), statement).rejects.toThrow('permission denied');
    const kept = await owned('select * from person_access where number = 3');
    await owned("update person_access set purpose = 'Something else' where number = 3");
    expect(await persons.brokenReading()).toBe(3);
    await owned('update person_access set purpose = $1 where number = 3', [kept[0].purpose]);
    expect(await persons.brokenReading()).toBeNull();
    await owned('delete from person_access where number = 2');
    expect(await persons.brokenReading()).toBe(3);
  });
});
