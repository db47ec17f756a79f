import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('trees of institutions on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  it('name everything below and above, with depth and path', async () => {
    const { top, bottom } = await ours.ask(`{
      top: institution(by: { slug: "kemlu" }) { descendants { nodes { depth path institution { slug } relation { kind } } } }
      bottom: institution(by: { slug: "kemlu-p2k-multilateral" }) { ancestors { nodes { depth path } } } }`);
    expect(top.descendants.nodes).toEqual([
      { depth: 1, path: 'kemlu / kemlu-bppk', institution: { slug: 'kemlu-bppk' }, relation: { kind: 'UNIT_OF' } },
      { depth: 2, path: 'kemlu / kemlu-bppk / kemlu-p2k-multilateral', institution: { slug: 'kemlu-p2k-multilateral' }, relation: { kind: 'UNIT_OF' } },
    ]);
    expect(bottom.ancestors.nodes.map(({ depth, path }: any) => [depth, path])).toEqual([
      [1, 'kemlu-p2k-multilateral / kemlu-bppk'],
      [2, 'kemlu-p2k-multilateral / kemlu-bppk / kemlu'],
    ]);
  });

  it('hold each institution of a graph with circles once, at the depth that a breadth-first search gives it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })).filter(([a, b]) => a !== b),
          { minLength: 1, maxLength: 16 },
        ),
        fc.integer({ min: 1, max: 6 }),
        fc.boolean(),
        async (edges, depth, isUpwards) => {
          const ids = Array.from({ length: 8 }, () => randomUUID());
          await ours.orm.query(
            `insert into institution (id, slug, name, kind) select id, 'made-' || id, '{"en": "Made"}', 'OTHER' from unnest($1::uuid[]) id`,
            [ids],
          );
          await ours.orm.query(
            `insert into institution_relation (id, kind, from_id, to_id) select gen_random_uuid(), 'UNIT_OF', f, t from unnest($1::uuid[], $2::uuid[]) as e(f, t)`,
            [edges.map(([a]) => ids[a]), edges.map(([, b]) => ids[b])],
          );
          const expected = new Map([[0, 0]]);
          for (let level = [0], at = 1; at <= depth; at++) {
            level = [...new Set(level.flatMap((one) => edges.flatMap(([a, b]) => (isUpwards ? (a === one ? [b] : []) : b === one ? [a] : []))))].filter(
              (one) => !expected.has(one),
            );
            for (const one of level) expected.set(one, at);
          }
          expected.delete(0);
          const field = isUpwards ? 'ancestors' : 'descendants';
          const { institution } = await ours.ask(
            `query($id: ID!, $depth: Int) { institution(by: { id: $id }) { tree: ${field}(depth: $depth, first: 100) { totalCount nodes { depth path institution { id slug } } } } }`,
            { id: `ins_${ids[0]}`, depth },
          );
          const { nodes, totalCount } = institution.tree;
          expect(totalCount).toBe(nodes.length);
          expect(new Map(nodes.map((node: any) => [ids.indexOf(node.institution.id.slice(4)), node.depth]))).toEqual(expected);
          for (const node of nodes) {
            const way = node.path.split(' / ');
            expect([way[0], way.at(-1), way.length]).toEqual([`made-${ids[0]}`, node.institution.slug, node.depth + 1]);
          }
        },
      ),
      { numRuns: 25, seed: 13 },
    );
  }, 120_000);

  it('are drawn line by line in the order of their paths: what is below comes right behind', async () => {
    const { institution } = await ours.ask(
      '{ institution(by: { slug: "kemenperin" }) { descendants(first: 100, kinds: [UNIT_OF, JOINTLY_RUN_BY]) { nodes { path } } } }',
    );
    const paths: string[] = institution.descendants.nodes.map(({ path }: any) => path);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toContain('kemenperin / kss-secretariat');
  });

  it('are part of what an institution is asked for with its units', async () => {
    const { institution } = await ours.ask(`{ institution(by: { slug: "kemenperin" }) {
      own: editions { totalCount } editions(withUnits: true) { nodes { slug } }
      ownEvents: events { nodes { slug } } events(withUnits: true) { nodes { slug } }
      ownOffices: positions { totalCount } positions(withUnits: true) { totalCount } } }`);
    expect([institution.own.totalCount, institution.editions.nodes.map(({ slug }: any) => slug)]).toEqual([1, ['smi-2017', 'smi-2018']]);
    expect(institution.ownEvents.nodes.map(({ slug }: any) => slug)).toEqual(['inauguration-kss-secretariat']);
    expect(institution.events.nodes.map(({ slug }: any) => slug).sort()).toEqual(['inauguration-kss-secretariat', 'opening-smi-2017', 'signing-tca-2013']);
    expect(institution.positions.totalCount).toBeGreaterThan(institution.ownOffices.totalCount);
  });

  it('refuse a depth out of bounds', async () => {
    await expect(ours.ask('{ institution(by: { slug: "kemlu" }) { descendants(depth: 21) { totalCount } } }')).rejects.toThrow(
      'depth: 1 to 20 can be asked for, not 21.',
    );
  });
});
