import { inspect } from 'node:util';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Door } from '../access/support.js';
import { type Operation, operationOf } from '../support/operations.js';
import { asOwner } from '../support/owner.js';
import { type Brought, bringCanaries } from './bringing.js';
import { canary, type World, worldOn } from './support.js';

/** Generated operations in all, on both databases together. */
const runs = Number(process.env.CANARY_RUNS ?? 2_000);

describe.each([
  ['embedded', 0.25],
  ['postgres', 0.75],
] as const)('canaries in every personal field, on %s', (engine, part) => {
  let ours: World;
  let door: Door;
  let roles: Record<string, Record<string, string>>;
  let ids: string[];
  let brought: Brought;
  beforeAll(async () => {
    ours = await worldOn(engine);
    door = await ours.open();
    const bearing = async (...given: Parameters<World['key']>) => ({ authorization: `Bearer ${(await ours.key(...given)).key}` });
    roles = {
      'P01: everybody': {},
      'P02: partner A': await bearing(['participants:read', 'records:write'], ours.partners.mine),
      'P03: partner B': await bearing(['participants:read', 'registry:edit'], ours.partners.theirs),
      // Of one's own programmes the scope for counts tells the sexes that were stated; of those of others it tells nothing more than everybody is told.
      'a partner whose edition it is not, who may identify and count': await bearing(
        ['participants:read', 'participants:identify', 'participants:count'],
        'kemenperin',
      ),
    };
    brought = await bringCanaries(ours, door, (await ours.key(['records:write'], ours.partners.mine)).key);
    ids = [
      ...brought.jobs,
      ...ours.persons.mine.map(({ participation }) => `ptn_${participation}`),
      ...ours.persons.theirs.map(({ participation }) => `ptn_${participation}`),
      ...ours.persons.mine.map(({ participant }) => `par_${participant}`),
      ...(
        await door.ask('{ agreements(first: 5) { nodes { id } } institutions(first: 5) { nodes { id } } editions(first: 5) { nodes { id } } }')
      ).data.agreements.nodes.map(({ id }: { id: string }) => id),
    ];
  }, 240_000);

  /** Asks as a role, and sees that what came back holds no canary anywhere. */
  const look = async (role: string, { query, variables }: Operation): Promise<number> => {
    const answer = await door.ask(query, roles[role], variables);
    const told = `${answer.text}\n${[...answer.headers].join('\n')}`;
    expect(told.includes(canary), `${role}\n${query}\n${JSON.stringify(variables)}\n${told}`).toBe(false);
    return answer.status;
  };

  it(`are in no answer, header or error of ${Math.round(runs * part)} generated operations of those who may not see them, and in no log`, async () => {
    const statuses: Record<number, number> = {};
    const names = Object.keys(roles);
    let turn = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 9_999 }), { maxLength: 120 }), async (tape) => {
        const operation = operationOf(ours.registry.schema, tape, ids);
        expect(validate(ours.registry.schema, parse(operation.query))).toEqual([]);
        const status = await look(names[turn++ % names.length], operation);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }),
      { numRuns: Math.round(runs * part), endOnFailure: true },
    );
    console.log(`answers by status: ${JSON.stringify(statuses)}`);
    expect(statuses[200]).toBeGreaterThan((runs * part) / 2);
    expect(statuses[500], 'nothing of ours went wrong').toBeUndefined();
    expect(door.logged.join('\n')).not.toContain(canary);
  }, 900_000);

  it('are in no answer to files that bring them, in no reject and no refusal, and go through no door but the ones for it', async () => {
    expect(brought.told.length).toBeGreaterThan(10);
    for (const each of brought.told) expect(each).not.toContain(canary);
    expect(brought.statuses).toEqual(['STORED', 'CHECKED', 'REFUSED', 'STORED']);
    expect(brought.rejects).toBeGreaterThan(5);
    expect(door.logged.join('\n')).not.toContain(canary);
    expect(inspect(door.told, { depth: 9 })).not.toContain(canary);
  });

  it('are in no answer to questions made to bring them up', async () => {
    const identity = 'identity(purpose: "To see what comes back") { name sex birthYear employer occupation contact nationality { code } }';
    const participations = `participations(first: 100) { totalCount nodes { id pseudonym status category ${identity} country { code } edition { slug } } facets { status { count } category { count } } }`;
    const all = [
      `{ ${participations} }`,
      `{ editions { nodes { ${participations} } } }`,
      `{ nodes(ids: ${JSON.stringify(ids)}) { id __typename ... on Participation { pseudonym ${identity} } } }`,
    ];
    const stats = ['SEX', 'COUNTRY', 'EDITION', 'CATEGORY', 'STATUS', 'YEAR'].flatMap((by) => [
      `{ participantStats(groupBy: [${by}]) { total { value } groups { sex country { code } edition { slug } category status year count isSuppressed } } }`,
      `{ participantStats(filter: { sex: "${canary.slice(0, 5)}" }, groupBy: [${by}]) { groups { sex count } } }`,
    ]);
    for (const role of Object.keys(roles))
      for (const query of [...all, ...stats, '{ __schema { types { name description } } }']) await look(role, { query, variables: {} });
    for (const { codes } of await Promise.all(all.map((query) => door.ask(query))))
      expect(codes.filter((code) => code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
  });

  it('are in no table but those that hold persons, and their numbers in the books of others', async () => {
    const found = await asOwner(ours.registry.orm, async (owner) => {
      const tables = await owner.query("select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'm')");
      const names: string[] = [];
      for (const { name } of tables)
        if ((await owner.query(`select from "${name}" t where t::text like '%' || $1 || '%' limit 1`, [canary])).length > 0) names.push(name);
      return names.sort();
    });
    expect(found).toEqual(['participant', 'participant_identity', 'participant_key']);
  });
});
