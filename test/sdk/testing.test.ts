import { readFileSync } from 'node:fs';
import { buildSchema, execute, type GraphQLEnumType, isAbstractType, parse } from 'graphql';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { fixtures, mockClient, mockFetch, Refusal } from '../../sdk/src/testing.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const documents = Object.entries(sdk).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value as string] as const] : []));

/** Something by which an operation counts; nothing where it does not count. */
const dimension = (text: string) => {
  const [, name] = /\$groupBy:\[(\w+)!/.exec(text) ?? [];
  return name && (schema.getType(name) as GraphQLEnumType).getValues()[0].name;
};

describe('a fixture', () => {
  it.each(documents)('of %s is an answer that the schema allows', (name, text) => {
    const method = (name[0].toLowerCase() + name.slice(1)) as keyof typeof fixtures;
    const answer = fixtures[method]() as Record<string, unknown>;
    const { data, errors } = execute({
      schema,
      document: parse(text),
      rootValue: answer,
      variableValues: { by: { slug: 'x' }, id: 'x', ids: ['x'], query: 'x', from: '2027', to: '2028', groupBy: [dimension(text)] },
      fieldResolver: (source, _args, _context, { path }) => source[path.key],
      typeResolver: (value: { __typename?: string }, _context, { schema }, type) => value.__typename ?? schema.getPossibleTypes(type)[0].name,
    }) as { data: unknown; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(answer);
    expect(fixtures[method]()).toEqual(answer);
  });

  it('has what the test is about, and the rest filled in', () => {
    const card = fixtures.agreementCard({ name: 'Water', status: 'EXPIRED' });
    expectTypeOf(card).toEqualTypeOf<sdk.AgreementCardFragment>();
    expect(card).toMatchObject({ name: 'Water', status: 'EXPIRED', signedOn: '2007-07-25', slug: expect.any(String) });
    // @ts-expect-error: no such status.
    fixtures.agreementCard({ status: 'RUNNING' });
  });

  it('counts its items, and tells them apart', () => {
    const { agreements } = fixtures.listAgreements({
      agreements: { nodes: [{ name: 'Water' }, {}, { parties: { nodes: [{ actor: { __typename: 'Institution' } }] } }] },
    });
    expect(agreements.totalCount).toBe(3);
    expect(new Set(agreements.nodes.map(({ id }) => id)).size).toBe(3);
    expect(new Set(agreements.nodes.map(({ slug }) => slug)).size).toBe(3);
    expect(agreements.nodes[2].parties.nodes[0].actor).toMatchObject({ __typename: 'Institution', kind: 'MINISTRY' });
    expect(fixtures.listAgreements({ agreements: { nodes: [], totalCount: 7 } }).agreements).toMatchObject({ nodes: [], totalCount: 7 });
    expect(fixtures.getAgreement({ agreement: null })).toEqual({ agreement: null });
  });

  it('refuses a type that the schema does not allow there', () => {
    expect(() => fixtures.actorCard({ __typename: 'Agreement' as 'Country' })).toThrow(
      'There is no Agreement here; there may be Country, CountryGroup, Institution, UnnamedActor.',
    );
    expect(isAbstractType(schema.getType('Actor'))).toBe(true);
  });
});

describe('a client for tests', () => {
  it('is answered by handlers that say only what matters, and tells what it was asked', async () => {
    const client = mockClient({ ListAgreements: ({ first }) => ({ agreements: { nodes: [{ name: `One of ${first}` }] } }) });
    const { agreements } = await client.listAgreements({ first: 5, filter: { status: { eq: 'IN_FORCE' } } }, { headers: { 'x-partner': 'unido' } });
    expect(agreements.nodes[0]).toMatchObject({ name: 'One of 5', status: 'IN_FORCE' });
    expect(agreements.totalCount).toBe(1);
    expect(client.calls('ListAgreements')[0].variables.filter).toEqual({ status: { eq: 'IN_FORCE' } });
    expect(client.calls('ListAgreements')[0].headers).toMatchObject({ 'x-partner': 'unido' });
    expect(client.calls('GetAgreement')).toEqual([]);
  });

  it('turns pages, and gives options to caches, as a real one', async () => {
    const client = mockClient({
      ListEditions: ({ after }) => ({
        editions: { nodes: [{ name: after ?? 'first' }], pageInfo: { hasNextPage: !after, endCursor: after ? 'end' : 'second' } },
      }),
    });
    const names: string[] = [];
    for await (const { name } of client.editions()) names.push(name);
    expect(names).toEqual(['first', 'second']);
    expect((await client.options.listEditions().queryFn({})).editions.nodes[0].name).toBe('first');
  });

  it('is refused as the server would refuse it', async () => {
    const client = mockClient({
      GetAgreement: () => {
        throw new Refusal('OVERLOADED', { retryAfter: 2 });
      },
    });
    const { ok, error } = await client.getAgreement({ by: { id: 'agr_1' } }).result();
    expect(ok).toBe(false);
    expect(error).toBeInstanceOf(sdk.ServerError);
    expect(error).toMatchObject({ code: 'OVERLOADED', status: 503, retryAfter: 2, operation: 'GetAgreement' });
  });

  it('says what it has handlers for when it is asked something else', async () => {
    await expect(mockClient({ Search: () => ({}) }).getNode({ id: 'x' })).rejects.toThrow('Nothing answers GetNode. There are handlers for Search.');
  });

  it('can be slow, fail once, and be offline', async () => {
    const client = mockClient({ Search: () => ({}) });
    client.network.failOnce = true;
    await expect(client.search({ query: 'x' })).rejects.toBeInstanceOf(sdk.NetworkError);
    expect((await client.search({ query: 'x' })).search.nodes).toHaveLength(1);
    client.network.latency = 10_000;
    await expect(client.search({ query: 'x' }, { timeout: 20 })).rejects.toBeInstanceOf(sdk.TimeoutError);
    client.network.latency = 0;
    client.network.offline = true;
    await expect(client.search({ query: 'x' })).rejects.toBeInstanceOf(sdk.NetworkError);
    expect(client.calls('Search')).toHaveLength(4);
  });

  it('lends its fetch to any other client', async () => {
    const fetch = mockFetch({ GetCountry: ({ by }) => ({ country: { code: by.code ?? '' } }) });
    const response = await fetch('https://registry.example/graphql', {
      method: 'POST',
      body: JSON.stringify({ query: sdk.GetCountry, variables: { by: { code: 'NP' } } }),
    });
    expect(await response.json()).toMatchObject({ data: { country: { code: 'NP', iso3: 'IDN' } } });
    const byHash = sdk.createClient({ url: '/graphql', fetch, persisted: 'get' });
    expect((await byHash.getCountry({ by: { code: 'LA' } })).country?.code).toBe('LA');
  });

  it('knows handlers by their types', () => {
    // @ts-expect-error: no such operation.
    mockClient({ ListAgrements: () => ({}) });
    // @ts-expect-error: no such field.
    mockClient({ ListAgreements: () => ({ agreements: { nodes: [{ nmae: 'x' }] } }) });
    mockClient({ GetCountry: ({ by }) => ({ country: { code: expectTypeOf(by).toEqualTypeOf<sdk.CountryBy>() ? 'ID' : 'NP' } }) });
  });
});
