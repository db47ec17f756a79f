import { beforeAll, describe, expect, it } from 'vitest';
import { checkIndexes } from '../../server/src/database/checkIndexes.js';
import { buildModel, orderIndexes } from '../../server/src/query/index.js';
import { camel } from '../../server/src/query/naming.js';
import { asOwner } from '../support/owner.js';
import { administrator, type Registry, registry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('orders on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
    await asOwner(ours.orm, (owner) => owner.query('analyze'));
  });

  /** The plan of a query, for tables large enough for indexes to matter. */
  const planOf = async (query: string, ...off: string[]): Promise<string[]> => {
    const { text, values } = ours.statement(query, {}, administrator);
    return ours.orm.transaction(async (manager) => {
      await manager.query(['seqscan', 'bitmapscan', 'hashjoin', ...off].map((way) => `set local enable_${way} = off;`).join(' '));
      const plan: { 'QUERY PLAN': string }[] = await manager.query(`explain (costs off) ${text}`, [...values]);
      return plan.map((line) => line['QUERY PLAN']);
    });
  };

  /** Whether the rows of a list come out of an index in their order. */
  const sorts = async (query: string): Promise<boolean> => {
    const lines = await planOf(query, 'incremental_sort');
    // Below the limit of the page nothing may sort; above it, numbering and putting together twenty rows may.
    const limit = lines.findIndex((line) => /Limit/.test(line));
    const indent = lines[limit].search(/\S/);
    const below = lines.slice(limit + 1);
    const end = below.findIndex((line) => line.search(/\S/) <= indent);
    return below.slice(0, end === -1 ? undefined : end).some((line) => /\bSort\b/.test(line));
  };

  it('of every list at the root come out of an index, up and down', async () => {
    const { entities } = buildModel(ours.schema, ours.orm.entityMetadatas);
    const roots = Object.values(ours.schema.getQueryType()!.getFields()).filter((field) => field.args.some(({ name }) => name === 'orderBy'));
    let orders = 0;
    for (const root of roots) {
      const type = String(root.type).replace(/Connection!$/, '');
      const fields = (ours.schema.getType(`${type}OrderField`) as any)
        .getValues()
        .map(({ name }: { name: string }) => name)
        .filter((name: string) => entities.get(type)!.fields.has(camel(name)));
      expect(await sorts(`{ ${root.name} { nodes { id } } }`), root.name).toBe(false);
      for (const field of fields)
        for (const direction of ['ASC', 'DESC']) {
          orders++;
          expect(
            await sorts(`{ ${root.name}(orderBy: [{ field: ${field}, direction: ${direction} }]) { nodes { id } } }`),
            `${root.name} by ${field} ${direction}`,
          ).toBe(false);
        }
    }
    console.log(`${orders} orders of ${roots.length} lists come out of an index on ${engine}`);
  });

  it("by a field of a to-one record follow that record's index where the relation is never empty", async () => {
    for (const order of ['{ field: PROGRAMME_SLUG }', '{ field: PROGRAMME_STARTS_ON, direction: DESC }']) {
      // The records of one programme are together; only among them are ids still to be sorted.
      const plan = await planOf(`{ editions(orderBy: [${order}]) { nodes { id } } }`, 'sort');
      expect(plan.join('\n'), order).toMatch(/Incremental Sort.*Presorted Key.*using programme_(slug|starts_on)_order_idx/s);
    }
  });

  it('stand by the value of the to-one record, unknown ones where it is said, page after page', async () => {
    const query = (order: string, after: string | null) =>
      ours.ask(
        `query($after: String) { institutions(first: 7, after: $after, orderBy: [${order}, { field: NAME }]) {
          nodes { name country { code } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    for (const [order, nullsFirst, sign] of [
      ['{ field: COUNTRY_CODE }', false, 1],
      ['{ field: COUNTRY_CODE, direction: DESC }', true, -1],
      ['{ field: COUNTRY_CODE, direction: DESC, nulls: LAST }', false, -1],
    ] as const) {
      const met: { name: string; country: { code: string } | null }[] = [];
      for (let after: string | null = null; ; ) {
        const { institutions } = await query(order, after);
        met.push(...institutions.nodes);
        if (!institutions.pageInfo.hasNextPage) break;
        after = institutions.pageInfo.endCursor;
      }
      const { institutions } = await ours.ask('{ institutions { totalCount } }');
      expect(met).toHaveLength(institutions.totalCount);
      const codes = met.map(({ country }) => country?.code ?? null);
      const known = codes.filter((code) => code !== null);
      expect(known).toEqual([...known].sort((a, b) => (a < b ? -sign : a > b ? sign : 0)));
      expect(codes.indexOf(null)).toBe(nullsFirst ? 0 : known.length);
    }
  });

  it('by name follow the alphabet of the language asked in, whatever the capitals', async () => {
    const names = async (locale: 'EN' | 'ID') =>
      (await ours.ask('{ countries(first: 100, orderBy: [{ field: NAME }]) { nodes { name } } }', {}, { locale, today: '2026-07-01' })).countries.nodes.map(
        ({ name }: { name: string }) => name,
      );
    const [english, indonesian] = [await names('EN'), await names('ID')];
    expect(english[0]).toBe('Afghanistan');
    expect(english.indexOf('Åland Islands')).toBeLessThan(english.indexOf('Albania'));
    expect(indonesian).not.toEqual(english);
  });

  it('of the records of a parent come out of an index', async () => {
    for (const list of ['parties', 'provisions', 'relations', 'citations', 'programmeLinks'])
      expect(await sorts(`{ agreement(by: { slug: "mou-2007" }) { ${list} { nodes { id } } } }`), list).toBe(false);
    expect(await sorts('{ country(by: { code: "NP" }) { editionRoles { nodes { id } } } }')).toBe(false);
    expect(await sorts('{ programme(by: { slug: "smi" }) { editions { nodes { id } } } }')).toBe(false);
  });

  it('are checked at start, and what is missing is told with the statement that makes it', async () => {
    const needed = orderIndexes(buildModel(ours.schema, ours.orm.entityMetadatas));
    await expect(checkIndexes(ours.orm, needed)).resolves.toBeUndefined();
    await asOwner(ours.orm, (owner) => owner.query('drop index edition_programme_id_idx'));
    await expect(checkIndexes(ours.orm, needed)).rejects.toThrow(
      "create index edition_programme_id_idx on edition (programme_id, (coalesce(earliest(starts_on), 'infinity'::date)), id)",
    );
  });
});
