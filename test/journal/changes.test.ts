import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inOne } from '../support/journal.js';
import { registry } from '../support/registry.js';

const fields = 'position operation by changes { field locale before after }';

describe.each(['embedded', 'postgres'] as const)('what became of the registry on %s', (engine) => {
  let ours: Awaited<ReturnType<typeof registry>>;
  let slug: string;
  beforeAll(async () => {
    ours = await registry(engine);
    slug = (await ours.ask('{ agreements(first: 1) { nodes { slug } } }')).agreements.nodes[0].slug;
    await ours.orm.transaction(async (manager) => {
      const [{ id }] = await manager.query("select id from institution where slug = 'kemenperin'");
      await manager.query("select set_config('jejaring.principal', $1, true)", [
        JSON.stringify({ kind: 'KEY', id: 'k', name: 'secret words', institutionId: id, scopes: [] }),
      ]);
      await manager.query(`update agreement set signed_on = '2001-02', renewable = 'YES', name = '{"en": "Memorandum", "id": "Nota"}' where slug = '${slug}'`);
    });
    await inOne(ours, `update agreement set name = '{"en": "Memorandum"}' where slug = '${slug}'`);
  });

  it('is told of a record as its history, latest first, in the words of the schema', async () => {
    const { agreement } = await ours.ask(
      `{ agreement(by: { slug: "${slug}" }) { history(first: 10) { totalCount nodes { ${fields} institution { slug } } } } }`,
    );
    expect(agreement.history.totalCount).toBe(2);
    const [last, first] = agreement.history.nodes;
    expect(last).toEqual({
      position: 3,
      operation: 'CHANGED',
      by: 'registry',
      institution: null,
      changes: [{ field: 'name', locale: 'ID', before: 'Nota', after: null }],
    });
    expect(first).toMatchObject({ position: 2, operation: 'CHANGED', by: expect.stringMatching(/Ministry of Industry/), institution: { slug: 'kemenperin' } });
    expect(first.changes.map(({ field, locale, after }: any) => [field, locale, after])).toEqual(
      expect.arrayContaining([
        ['name', 'EN', 'Memorandum'],
        ['name', 'ID', 'Nota'],
        ['signedOn', null, '2001-02'],
      ]),
    );
    expect(JSON.stringify(agreement)).not.toContain('secret words');
  });

  it('names who acted in the language that is asked for', async () => {
    const { changes } = await ours.ask('{ changes(last: 2) { nodes { en: by(locale: EN) id: by(locale: ID) } } }');
    expect(changes.nodes[0].en).not.toBe(changes.nodes[0].id);
    expect(changes.nodes[1]).toEqual({ en: 'registry', id: 'registry' });
  });

  it('begins with what was loaded', async () => {
    const { changes } = await ours.ask(`{ changes(first: 1) { nodes { kind recordId record { id } ${fields} } } }`);
    expect(changes.nodes).toMatchObject([{ kind: 'Dataset', recordId: null, record: null, operation: 'LOADED', by: 'registry' }]);
    expect(changes.nodes[0].changes).toContainEqual({ field: 'dataset', locale: null, before: null, after: 'reference, ksst' });
    expect(changes.nodes[0].changes.map(({ field }: any) => field)).toEqual(expect.arrayContaining(['Agreement', 'Country', 'digest']));
  });

  it('is told page by page, and a cursor holds in another language and for other types', async () => {
    const { changes: all } = await ours.ask('{ changes(first: 3) { pageInfo { hasNextPage endCursor } edges { cursor node { cursor position } } } }');
    expect(all.edges.map(({ node }: any) => node.position)).toEqual([1, 2, 3]);
    for (const { cursor, node } of all.edges) expect(node.cursor).toBe(cursor);
    const again = await ours.ask(
      'query ($after: String) { changes(after: $after, types: [AGREEMENT]) { nodes { position } } places: changes(after: $after, types: [PLACE, NAME]) { nodes { position } } }',
      { after: all.edges[1].cursor },
      { locale: 'ID', today: '2030-01-01' },
    );
    expect([again.changes.nodes, again.places.nodes]).toEqual([[{ position: 3 }], []]);
    expect(
      (await ours.ask('query ($after: String) { changes(after: $after) { nodes { position } } }', { after: all.pageInfo.endCursor })).changes.nodes,
    ).toEqual([]);
  });

  it('refuses a cursor that is none', async () => {
    await expect(ours.ask('{ changes(after: "x") { nodes { position } } }')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('still names a record that is there no more, and relations by their ids', async () => {
    const id = randomUUID();
    await inOne(
      ours,
      `insert into place (id, slug, name, kind, country_id) select '${id}', '${id}', '{"en": "Gone"}', 'CITY', id from country where code = 'ID'`,
    );
    await inOne(ours, `delete from place where id = '${id}'`);
    const { changes } = await ours
      .ask('{ changes(last: 2) { nodes { kind recordId operation record { id } changes { field before after } } } country(by: { code: "ID" }) { id } }')
      .then((all) => ({ changes: all.changes.nodes.map((each: any) => ({ ...each, country: all.country.id })) }));
    expect(changes).toMatchObject([
      { kind: 'Place', recordId: `plc_${id}`, operation: 'CREATED', record: null },
      { kind: 'Place', recordId: `plc_${id}`, operation: 'REMOVED', record: null },
    ]);
    expect(changes[0].changes).toContainEqual({ field: 'country', before: null, after: changes[0].country });
    expect(changes[1].changes).toContainEqual({ field: 'country', before: changes[0].country, after: null });
  });
});
