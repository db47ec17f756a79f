import { describe, expect, expectTypeOf, it } from 'vitest';
import { AbortedError, createClient, createTransport, GetCountry, type GetCountryQuery, queryKey, queryOptions } from '../../sdk/src/index.js';
import { mockClient, mockFetch } from '../../sdk/src/testing.js';

describe('options for TanStack Query', () => {
  const client = mockClient({
    GetCountry: ({ by }) => ({ country: { code: by.code ?? '' } }),
    ListEditions: ({ after, first }) => ({
      editions: { nodes: [{ slug: `${first} ${after}` }], pageInfo: { hasNextPage: after !== 'c2', endCursor: after ? 'c2' : 'c1' } },
    }),
    ListInstitutionAgreements: () => ({ institution: null }),
  });

  it('name a question by what it is about, the operation and its variables, and ask it', async () => {
    const { queryKey: key, queryFn } = client.options.getCountry({ by: { code: 'NP' } });
    expect(key).toEqual(['jejaring', 'countries', 'getCountry', { by: { code: 'NP' } }]);
    const data = await queryFn({});
    expectTypeOf(data).toEqualTypeOf<GetCountryQuery>();
    expect(data.country?.code).toBe('NP');
  });

  it('tell questions in two languages apart', () => {
    const keys = (['EN', 'ID'] as const).map((locale) => createClient({ url: '/graphql', locale }).options.listCountries().queryKey);
    expect(keys).toEqual([
      ['jejaring', 'countries', 'listCountries', {}, 'EN'],
      ['jejaring', 'countries', 'listCountries', {}, 'ID'],
    ]);
  });

  it('have keys whose beginning is the key of their group', () => {
    const keys: Record<string, () => readonly unknown[]> = { ...client.keys };
    for (const [method, offer] of Object.entries(client.options as unknown as Record<string, unknown>)) {
      if (typeof offer !== 'function') continue;
      const { queryKey: key } = offer({ by: { slug: 'x' } }) as { queryKey: readonly unknown[] };
      expect(key.slice(0, 2), method).toEqual(keys[String(key[1])]());
      expect(key[2]).toBe(method);
    }
    expect(client.options.agreements.infinite().queryKey.slice(0, 2)).toEqual(client.keys.agreements());
    expect(client.options.getAgreementStats({ groupBy: ['TYPE'] }).queryKey.slice(0, 2)).toEqual(client.keys.agreements());
    expect(client.options.countryTimeline.infinite({ by: { code: 'NP' } }).queryKey.slice(0, 2)).toEqual(client.keys.countries());
    expect(client.options.getSource({ by: { slug: 'x' } }).queryKey.slice(0, 2)).toEqual(client.keys.sources());
  });

  it('turn the pages of a list from any cursor to its end', async () => {
    const { queryFn, initialPageParam, getNextPageParam, queryKey: key } = client.options.editions.infinite({ first: 1 });
    expect(key).not.toEqual(client.options.listEditions({ first: 1 }).queryKey);
    const slugs: string[] = [];
    for (let cursor = initialPageParam, more = true; more; ) {
      const page = await queryFn({ pageParam: cursor });
      slugs.push(page.editions.nodes[0].slug);
      cursor = getNextPageParam(page);
      more = cursor !== null;
    }
    expect(slugs).toEqual(['1 null', '1 c1', '1 c2']);
    expect(client.options.editions.infinite({ after: 'c1' }).initialPageParam).toBe('c1');
    const nowhere = client.options.institutionAgreements.infinite({ by: { slug: 'x' } });
    expect(nowhere.getNextPageParam(await nowhere.queryFn({ pageParam: null }))).toBeNull();
  });

  it('end a request when the cache says so', async () => {
    const leaving = new AbortController();
    client.network.latency = 5_000;
    const asked = client.options.getCountry({ by: { code: 'NP' } }).queryFn({ signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toBeInstanceOf(AbortedError);
    client.network.latency = 0;
  });

  it('can be made without a client', async () => {
    const request = createTransport({ url: 'http://mock.test', fetch: mockFetch({ GetCountry: () => ({}) }) });
    const { queryFn } = queryOptions(request, GetCountry, queryKey('mine'), { by: { code: 'ID' } });
    expect((await queryFn({})).country?.code).toBe('ID');
    expect(queryKey('mine')).toEqual(['jejaring', 'mine']);
  });
});
