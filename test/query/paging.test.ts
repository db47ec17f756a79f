import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, sharedRegistry } from '../support/registry.js';

const fields = ['VALID_FROM', 'VALID_TO', 'ID'];
const order = fc.record({ field: fc.constantFrom(...fields), direction: fc.constantFrom('ASC', 'DESC'), nulls: fc.constantFrom(undefined, 'FIRST', 'LAST') });

const page = `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: [CountryGroupMembershipOrder!]) {
  countryGroup(by: { code: "COLOMBO_PLAN" }) {
    memberships(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      totalCount
      nodes { id }
      edges { cursor node { validFrom validTo } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`;

describe.each(['embedded', 'postgres'] as const)('paging on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });
  const ask = async (variables: Record<string, unknown>) => (await ours.ask(page, variables)).countryGroup.memberships;
  const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);

  it('meets every record once, forwards and backwards, in every order and at every page size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 3 }), fc.integer({ min: 1, max: 12 }), async (orderBy, size) => {
        const all = await ask({ first: 100, orderBy });
        expect(all.totalCount).toBe(29);
        expect(new Set(ids(all)).size).toBe(29);

        const forwards: string[] = [];
        for (let after: string | null = null; ; ) {
          const { pageInfo, ...connection } = await ask({ first: size, after, orderBy });
          expect(pageInfo.hasPreviousPage).toBe(after !== null);
          forwards.push(...ids(connection));
          if (!pageInfo.hasNextPage) break;
          expect(pageInfo.endCursor).not.toBe(after);
          after = pageInfo.endCursor;
        }
        expect(forwards).toEqual(ids(all));

        const backwards: string[] = [];
        for (let before: string | null = null; ; ) {
          const { pageInfo, ...connection } = await ask({ last: size, before, orderBy });
          backwards.unshift(...ids(connection));
          if (!pageInfo.hasPreviousPage) break;
          before = pageInfo.startCursor;
        }
        expect(backwards).toEqual(ids(all));
      }),
      { numRuns: 25, seed: 11 },
    );
  });

  it('gives cursors on edges that lead to what is behind them', async () => {
    const all = await ask({ first: 100 });
    const third = all.edges[2].cursor;
    expect(ids(await ask({ first: 2, after: third }))).toEqual(ids(all).slice(3, 5));
    expect(ids(await ask({ last: 2, before: third }))).toEqual(ids(all).slice(0, 2));
  });

  it('puts records without a value where it is said', async () => {
    const ends = async (nulls: 'FIRST' | 'LAST') =>
      (await ask({ first: 100, orderBy: [{ field: 'VALID_TO', nulls }] })).edges.map(({ node }: any) => node.validTo);
    expect((await ends('FIRST')).slice(-2)).toEqual(['1991', '1991']);
    expect((await ends('LAST')).slice(0, 2)).toEqual(['1991', '1991']);
  });

  it('gives an empty page for 0, and 20 records where nothing is said', async () => {
    expect((await ask({ first: 0 })).nodes).toEqual([]);
    expect((await ask({})).nodes).toHaveLength(20);
    expect((await ask({ first: null })).nodes).toHaveLength(20);
  });

  it('pages within each parent', async () => {
    const { countryGroups } = await ours.ask(
      '{ countryGroups(first: 3, filter: { code: { in: ["LDC", "ASEAN", "G20"] } }) { nodes { code memberships(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } } } }',
    );
    expect(
      countryGroups.nodes.map(({ code, memberships }: any) => [code, memberships.totalCount, memberships.nodes.length, memberships.pageInfo.hasNextPage]),
    ).toEqual([
      ['ASEAN', 13, 2, true],
      ['G20', 19, 2, true],
      ['LDC', 52, 2, true],
    ]);
  });
});
