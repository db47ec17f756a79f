import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { createMockServer } from '../../sdk/src/mockServer.js';
import { execute, query, select, variable } from '../../sdk/src/query/index.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const documents = Object.entries(sdk).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value as string] as const] : []));

describe('a made-up registry', () => {
  it('answers what a test says, and fills in the rest as the schema allows', async () => {
    const { client } = createMockServer({
      Agreement: [
        { slug: 'water', name: 'Water', parties: [{ actor: { __typename: 'Country', code: 'NP' } }, { actor: { __typename: 'Institution', name: 'Bureau' } }] },
        { slug: 'wind', status: 'EXPIRED' },
      ],
    });
    const { agreement } = await query(client, {
      agreement: {
        $args: { by: { slug: 'water' } },
        name: true,
        status: true,
        signedOn: true,
        parties: { totalCount: true, nodes: { actor: { name: true, $on: { Country: { code: true }, Institution: { kind: true } } } } },
      },
    });
    expect(agreement).toEqual({
      name: 'Water',
      status: 'IN_FORCE',
      signedOn: '2007-07-25',
      parties: {
        totalCount: 2,
        nodes: [
          { actor: { __typename: 'Country', name: 'Indonesia', code: 'NP' } },
          { actor: { __typename: 'Institution', name: 'Bureau', kind: 'MINISTRY' } },
        ],
      },
    });
    expect((await client.getAgreement({ by: { slug: 'wave' } })).agreement).toBeNull();
    expect((await client.getAgreement({ by: { slug: 'wind' } })).agreement).toMatchObject({ status: 'EXPIRED', programmeLinks: { totalCount: 1 } });
  });

  it('shows lists page by page, forwards and backwards', async () => {
    const { client, calls } = createMockServer({ Edition: [{ name: 'First' }, { name: 'Second' }, { name: 'Third' }] });
    const names: string[] = [];
    for await (const { name } of client.editions({}, { pageSize: 2 })) names.push(name);
    expect(names).toEqual(['First', 'Second', 'Third']);
    expect(calls('ListEditions').map(({ variables }) => variables)).toEqual([{ first: 2 }, { first: 2, after: 'cursor-2' }]);
    const { editions } = await query(client, {
      editions: {
        $args: { last: 1, before: 'cursor-3' },
        totalCount: true,
        edges: { cursor: true, node: { name: true } },
        pageInfo: { hasPreviousPage: true, hasNextPage: true },
      },
    });
    expect(editions).toEqual({
      totalCount: 3,
      edges: [{ cursor: 'cursor-2', node: { name: 'Second' } }],
      pageInfo: { hasPreviousPage: true, hasNextPage: true },
    });
    expect((await query(createMockServer({ Edition: [] }).client, { editions: { totalCount: true, nodes: { id: true } } })).editions).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  it('knows its records by their ids', async () => {
    const { client } = createMockServer({ Country: [{ code: 'NP' }, { code: 'LA' }], Agreement: [{ id: 'agr_1' }] });
    const { countries } = await query(client, { countries: { nodes: { id: true, slug: true } } });
    const [{ id }, { id: other, slug }] = countries.nodes;
    expect(new Set([id, other, slug]).size).toBe(3);
    const { nodes } = await client.getNodes({ ids: ['agr_1', other, 'none'] });
    expect(nodes.map((each) => each?.__typename)).toEqual(['Agreement', 'Country', undefined]);
    expect((await client.getNode({ id: 'none' })).node).toBeNull();
  });

  it.each(documents.filter(([, text]) => !/\$\w+:\[?\w+!/.test(text)))('answers %s though nothing is said', async (_, text) => {
    const data = (await createMockServer().client.request(text)) as Record<string, { nodes?: unknown[] }>;
    for (const list of Object.values(data)) if (list.nodes) expect(list.nodes).toHaveLength(1);
  });

  it('refuses what the registry would refuse', async () => {
    const { client, network } = createMockServer();
    const codeOf = async (text: string, variables = {}) => (await client.request(text, variables).result()).error?.code;
    expect(await codeOf('{')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await codeOf('{ agrements { totalCount } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf('query Q($first: Int) { agreements(first: $first) { totalCount } }', { first: 'ten' })).toBe('BAD_USER_INPUT');
    expect((await execute(client, select({ country: { $args: { by: variable('by') }, code: true } }), { by: { code: 'NP' } })).country?.code).toBe('NP');
    network.offline = true;
    expect(await codeOf('{ agreements { totalCount } }')).toBe('NETWORK_ERROR');
  });

  it('lends its fetch to any other client', async () => {
    const { fetch } = createMockServer({ Country: [{ code: 'NP', name: 'Nepal' }] });
    const response = await fetch('https://registry.example/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: '{ countries { nodes { code name } } }' }),
    });
    expect(await response.json()).toEqual({ data: { countries: { nodes: [{ code: 'NP', name: 'Nepal' }] } } });
  });

  it('has the schema that the package ships', async () => {
    const { sdl } = await import('../../sdk/src/generated/mockSchema.js');
    const bare = buildSchema(sdl);
    for (const [name, text] of documents) expect(validate(bare, parse(text)), name).toEqual([]);
    expect(Object.keys(bare.getTypeMap()).sort()).toEqual(Object.keys(schema.getTypeMap()).sort());
  });

  it('takes records by their types', () => {
    // @ts-expect-error: no such type of records.
    createMockServer({ Agrement: [] });
    // @ts-expect-error: no such field.
    createMockServer({ Agreement: [{ nmae: 'x' }] });
    // @ts-expect-error: no such field, deep in it.
    createMockServer({ Agreement: [{ parties: [{ country: { cod: 'NP' } }] }] });
    // @ts-expect-error: an actor must say what it is.
    createMockServer({ Agreement: [{ parties: [{ actor: { name: 'x' } }] }] });
  });
});
