import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '../support/owner.js';
import { type Registry, registry, visitor } from '../support/registry.js';

/** Institutions and the relations between them, by their places in a list. */
interface Graph {
  readonly size: number;
  readonly edges: readonly (readonly [number, number])[];
}

/** No institution is in a relation with itself: the database refuses that. */
const edgeAmong = (size: number): fc.Arbitrary<readonly [number, number]> =>
  fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })).filter(([a, b]) => a !== b);

const graph: fc.Arbitrary<Graph> = fc
  .integer({ min: 2, max: 6 })
  .chain((size) => fc.record({ size: fc.constant(size), edges: fc.array(edgeAmong(size), { minLength: 1, maxLength: 12 }) }));

const neighbours = ({ edges }: Graph, at: number): number[] => [...new Set(edges.flatMap(([a, b]) => (a === b ? [] : a === at ? [b] : b === at ? [a] : [])))];

/** Every way without a node twice, by breadth-first search. */
function ways(made: Graph, from: number, to: number, most: number): number[][] {
  const found: number[][] = [];
  for (let level = [[from]], length = 0; level.length > 0 && length < most; length++) {
    const longer = level.flatMap((way) =>
      neighbours(made, way[way.length - 1])
        .filter((next) => !way.includes(next))
        .map((next) => [...way, next]),
    );
    found.push(...longer.filter((way) => way[way.length - 1] === to));
    level = longer.filter((way) => way[way.length - 1] !== to);
  }
  return found;
}

/** Distance and number of shortest ways from one node to every other, by breadth-first search. */
function distances(made: Graph, from: number, most: number): Map<number, { length: number; ways: number }> {
  const found = new Map([[from, { length: 0, ways: 1 }]]);
  for (let level = [from], length = 1; level.length > 0 && length <= most; length++) {
    const next = new Set<number>();
    for (const at of level)
      for (const other of neighbours(made, at)) {
        const known = found.get(other);
        if (known && known.length < length) continue;
        found.set(other, { length, ways: (known?.ways ?? 0) + found.get(at)!.ways });
        next.add(other);
      }
    level = [...next];
  }
  found.delete(from);
  return found;
}

describe.each(['embedded', 'postgres'] as const)('links on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  /** Stores a graph as institutions that are members of each other; gives their ids. */
  async function store(made: Graph): Promise<string[]> {
    const ids = Array.from({ length: made.size }, () => randomUUID());
    await ours.orm.query(`insert into institution (id, slug, name, kind) select id, 'made-' || id, '{"en": "Made"}', 'OTHER' from unnest($1::uuid[]) id`, [
      ids,
    ]);
    await ours.orm.query(
      `insert into institution_relation (id, kind, from_id, to_id) select gen_random_uuid(), 'MEMBER_OF', f, t from unnest($1::uuid[], $2::uuid[]) as e(f, t)`,
      [made.edges.map(([a]) => ids[a]), made.edges.map(([, b]) => ids[b])],
    );
    return ids;
  }

  it('lead to the same ways as a breadth-first search over the same edges, shortest first', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 8 }), async (made, maxLength) => {
        const ids = (await store(made)).map((id) => `ins_${id}`);
        const { paths } = await ours.ask(
          `query($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength, first: 100) {
            totalCount nodes { length isComplete steps { node { id } links { relation roles } } } } }`,
          { from: ids[0], to: ids[1], maxLength },
        );
        const expected = ways(made, 0, 1, maxLength).map((way) => way.map((at) => ids[at]).join());
        const found = paths.nodes.map((path: any) => path.steps.map((step: any) => step.node.id).join());
        expect([...found].sort()).toEqual(expected.sort());
        expect(paths.totalCount).toBe(expected.length);
        const lengths = paths.nodes.map(({ length }: any) => length);
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        for (const { length, isComplete, steps } of paths.nodes) {
          expect([steps.length, isComplete]).toEqual([length + 1, true]);
          for (const [i, { links }] of steps.entries()) expect(new Set(links.map((link: any) => link.roles.join())).size, `step ${i}`).toBe(i === 0 ? 0 : 1);
        }
      }),
      { numRuns: 25, seed: 5 },
    );
  }, 120_000);

  it('connect with the same institutions, at the same distance and in as many ways, as a breadth-first search', async () => {
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 5 }), async (made, maxLength) => {
        const ids = (await store(made)).map((id) => `ins_${id}`);
        const { institution } = await ours.ask(
          `query($id: ID!, $maxLength: Int) { institution(by: { id: $id }) { connections(maxLength: $maxLength) {
            nodes { length ways isComplete actor { id } path { node { id } } } } } }`,
          { id: ids[0], maxLength },
        );
        const expected = new Map([...distances(made, 0, maxLength)].map(([at, found]) => [ids[at], found]));
        const found = new Map(institution.connections.nodes.map(({ actor, length, ways: many }: any) => [actor.id, { length, ways: many }]));
        expect(found).toEqual(expected);
        for (const { actor, length, path, isComplete } of institution.connections.nodes) {
          expect([path[0].node.id, path[length].node.id, path.length, isComplete]).toEqual([ids[0], actor.id, length + 1, true]);
          const steps = path.map((step: any) => ids.indexOf(step.node.id));
          for (let i = 1; i < steps.length; i++) expect(neighbours(made, steps[i - 1])).toContain(steps[i]);
        }
      }),
      { numRuns: 25, seed: 7 },
    );
  }, 120_000);

  /** Links that records say and the table has not, and the other way round. */
  const difference = () =>
    ours.orm.query(`
      with wanted as (
        select from_id, to_id, relation, roles, true as is_forward, record_kind, record_id from link_source
        union all select to_id, from_id, relation, roles, false, record_kind, record_id from link_source),
      kept as (select from_id, to_id, relation, roles, is_forward, record_kind, record_id from link)
      (select 'missing' as what, * from (select * from wanted except all select * from kept) m)
      union all (select 'stale', * from (select * from kept except all select * from wanted) s)`);

  it('lead over what was undertaken, said, left behind and awarded', async () => {
    const found = await ours.orm.query(`
      select 'event' as name, 'evt_' || id as id from event where slug = 'ccm-45'
      union all select 'programme', 'prg_' || id from programme where slug = 'smi'
      union all select 'country', 'ctr_' || id from country where slug = 'id'
      union all select 'enterprise', 'una_' || r.actor_id from recognition r
      union all select 'award', 'cod_' || r.code_id from recognition r
      union all (select 'output', 'out_' || o.id from output o where o.subject_kind = 'Edition' order by o.id limit 1)
      union all (select 'edition', 'edn_' || o.subject_id from output o where o.subject_kind = 'Edition' order by o.id limit 1)
      union all (select 'statement', 'stm_' || s.id from statement s where s.slug = (select min(slug) from statement where position_id is not null))
      union all (select 'office', 'ins_' || p.institution_id from statement s join position p on p.id = s.position_id where s.slug = (select min(slug) from statement where position_id is not null))`);
    const ids: Record<string, string> = Object.fromEntries(found.map(({ name, id }: any) => [name, id]));
    const ways = async (from: string, to: string, maxLength: number): Promise<string[]> => {
      const { paths } = await ours.ask(
        `query($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength) {
          nodes { steps { name node { __typename } links { relation words kata: words(locale: ID) } } } } }`,
        { from: ids[from], to: ids[to], maxLength },
      );
      return paths.nodes.map(({ steps }: any) =>
        steps.map(({ node, links }: any) => [...links.map(({ words }: any) => words), node.__typename].join(' ')).join(' – '),
      );
    };
    expect(await ways('event', 'programme', 2)).toContain('Event – committed at Commitment – fulfils Programme');
    expect(await ways('country', 'programme', 2)).toContain('Country – commitment Commitment – fulfils Programme');
    expect(await ways('enterprise', 'award', 1)).toEqual(['UnnamedActor – holds Code']);
    expect(await ways('output', 'edition', 1)).toEqual(['Output – output of Edition']);
    expect(await ways('office', 'statement', 1)).toEqual([expect.stringMatching(/^Institution – .*\bsaid\b.* Statement$/)]);
  });

  it('are made anew after a load that no trigger watched', async () => {
    expect(await difference()).toEqual([]);
    await asOwner(ours.orm, async (manager) => {
      await manager.query('set local session_replication_role = replica');
      await manager.query('delete from link where is_forward');
      await manager.query("update session_actor set role = 'MAKER' where role = 'HOST'");
    });
    expect((await difference()).length).toBeGreaterThan(200);
    await asOwner(ours.orm, (owner) => owner.query('select relink()'));
    expect(await difference()).toEqual([]);
  });

  it('are the same in the table as in the records, through every change', async () => {
    const change = async (text: string) => {
      await ours.orm.query(text);
      expect(await difference(), text).toEqual([]);
    };
    expect(await difference()).toEqual([]);
    const [{ count }] = await ours.orm.query('select count(*)::int as count from link');
    expect(count).toBeGreaterThan(300);

    await change("update position set institution_id = (select id from institution where slug = 'kemlu') where slug = 'trade-minister-kr'");
    await change(
      "update agreement_party set agreement_id = (select id from agreement where slug = 'mou-2007') where agreement_id = (select id from agreement where slug = 'tca-2013')",
    );
    await change("update programme_actor set edition_id = null, function_role = 'FUNDING' where edition_id is not null");
    await change("update event set parent_id = null where slug = 'bilateral-id-kr-2023'");
    await change("update institution set established_under_id = null where slug = 'kss-secretariat'");
    await change(
      "update event_participation set position_id = null, person_id = null, actor_kind = 'Institution', actor_id = (select id from institution where slug = 'kemlu') where position_id is not null and role = 'SPEAKER'",
    );
    await change("update commitment set made_by_kind = 'Institution', made_by_id = (select id from institution where slug = 'kemlu'), event_id = null");
    await change("update commitment_fulfilment set fulfilled_by_kind = 'Edition', fulfilled_by_id = (select id from edition where slug = 'smi-2016')");
    await change('update statement set position_id = null where slug = (select min(slug) from statement where position_id is not null)');
    await change(
      "update statement_subject set subject_kind = 'Programme', subject_id = (select id from programme where slug = 'ppsd') where subject_kind = 'Event'",
    );
    await change("update output set subject_kind = 'Edition', subject_id = (select id from edition where slug = 'smi-2016')");
    await change("update recognition set code_id = (select id from code where slug = 'ovop-approach')");
    await change("update edition_country set is_listed = false where country_id = (select id from country where slug = 'np')");
    await change('delete from statement where event_id is not null');
    await change('delete from commitment');
    await change('delete from signature where event_id is not null');
    await change("delete from session where kind = 'COMPANY_VISIT'");
    await change("delete from edition_country where role = 'BENEFICIARY'");
  }, 60_000);

  it('do not let a record with very many links hold the server up, and say so', async () => {
    const [hub, ...others] = Array.from({ length: 1_301 }, () => randomUUID());
    await ours.orm.query(`insert into institution (id, slug, name, kind) select id, 'hub-' || id, '{"en": "Hub"}', 'OTHER' from unnest($1::uuid[]) id`, [
      [hub, ...others],
    ]);
    await ours.orm.query(
      `insert into institution_relation (id, kind, from_id, to_id) select gen_random_uuid(), 'MEMBER_OF', id, $2::uuid from unnest($1::uuid[]) id`,
      [others, hub],
    );
    const { institution, paths } = await ours.ask(
      `query($hub: ID!, $from: ID!, $to: ID!) {
        institution(by: { id: $hub }) { connections(first: 1, maxLength: 1) { totalCount nodes { isComplete } } }
        paths(from: $from, to: $to, maxLength: 4) { totalCount nodes { length isComplete } } }`,
      { hub: `ins_${hub}`, from: `ins_${others[0]}`, to: `ins_${others[1_299]}` },
    );
    expect(institution.connections).toEqual({ totalCount: 1_000, nodes: [{ isComplete: false }] });
    expect(paths).toEqual({ totalCount: 1, nodes: [{ length: 2, isComplete: false }] });
  }, 60_000);

  it('cost what hangs on the records of every way, not only the ways', () => {
    const document = parse(
      'query($id: ID!) { paths(from: $id, to: $id, first: 10) { nodes { steps { node { ... on Institution { agreements(first: 50) { nodes { id } } } } } } } }',
    );
    const { records, heaviest } = ours.reader.cost({ schema: ours.schema, document, variables: { id: 'ins_x' }, viewer: visitor });
    expect([records > 10 * 9 * 50, heaviest]).toEqual([true, 'paths.nodes.steps.node.agreements']);
  });

  it('refuse a length out of bounds and an id of what has no links', async () => {
    const ids = '{ a: country(by: { code: "NP" }) { id } b: institution(by: { slug: "unido" }) { id } s: sources(first: 1) { nodes { id } } }';
    const { a, b, s } = await ours.ask(ids);
    const query = 'query($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength) { totalCount } }';
    await expect(ours.ask(query, { from: a.id, to: b.id, maxLength: 9 })).rejects.toThrow('maxLength: 1 to 8 can be asked for, not 9.');
    await expect(ours.ask(query, { from: s.nodes[0].id, to: b.id })).rejects.toThrow(/^from: links lead to records whose ids begin with ins, ctr/);
    await expect(ours.ask('{ country(by: { code: "NP" }) { connections(maxLength: 0) { totalCount } } }')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'maxLength' },
    });
    expect(await ours.ask(query, { from: a.id, to: a.id })).toEqual({ paths: { totalCount: 0 } });
  });
});
