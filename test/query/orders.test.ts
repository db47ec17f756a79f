import { beforeAll, describe, expect, it } from 'vitest';
import { checkIndexes } from '../../server/src/database/checkIndexes.js';
import { buildModel, orderIndexes } from '../../server/src/query/index.js';
import { type Registry, registry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('orders on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
    await ours.orm.query('analyze');
  });

  /** Whether the rows of a list come out of an index in their order, on a table large enough for it to matter. */
  const sorts = async (query: string): Promise<boolean> => {
    const { text, values } = ours.statement(query);
    return ours.orm.transaction(async (manager) => {
      await manager.query(
        'set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_incremental_sort = off; set local enable_hashjoin = off',
      );
      const plan: { 'QUERY PLAN': string }[] = await manager.query(`explain (costs off) ${text}`, [...values]);
      const lines = plan.map((line) => line['QUERY PLAN']);
      // Below the limit of the page nothing may sort; above it, numbering and putting together twenty rows may.
      const limit = lines.findIndex((line) => /Limit/.test(line));
      const indent = lines[limit].search(/\S/);
      const below = lines.slice(limit + 1);
      const end = below.findIndex((line) => line.search(/\S/) <= indent);
      return below.slice(0, end === -1 ? undefined : end).some((line) => /\bSort\b/.test(line));
    });
  };

  it('of every list at the root come out of an index, up and down', async () => {
    const roots = Object.values(ours.schema.getQueryType()!.getFields()).filter((field) => field.args.some(({ name }) => name === 'orderBy'));
    let orders = 0;
    for (const root of roots) {
      const type = String(root.type).replace(/Connection!$/, '');
      const fields = (ours.schema.getType(`${type}OrderField`) as any).getValues().map(({ name }: { name: string }) => name);
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

  it('of the records of a parent come out of an index', async () => {
    for (const list of ['parties', 'provisions', 'relations', 'citations', 'programmeLinks'])
      expect(await sorts(`{ agreement(by: { slug: "mou-2007" }) { ${list} { nodes { id } } } }`), list).toBe(false);
    expect(await sorts('{ country(by: { code: "NP" }) { editionRoles { nodes { id } } } }')).toBe(false);
    expect(await sorts('{ programme(by: { slug: "smi" }) { editions { nodes { id } } } }')).toBe(false);
  });

  it('are checked at start, and what is missing is told with the statement that makes it', async () => {
    const needed = orderIndexes(buildModel(ours.schema, ours.orm.entityMetadatas));
    await expect(checkIndexes(ours.orm, needed)).resolves.toBeUndefined();
    await ours.orm.query('drop index edition_programme_id_idx');
    await expect(checkIndexes(ours.orm, needed)).rejects.toThrow(
      "create index edition_programme_id_idx on edition (programme_id, (coalesce(earliest(starts_on), 'infinity'::date)), id)",
    );
  });
});
