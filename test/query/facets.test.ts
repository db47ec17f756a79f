import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, sharedRegistry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('facets on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });
  const facets = async (list: string, facet: string) => {
    const answer = await ours.ask(`{ ${list} { totalCount facets { ${facet} } } }`);
    return Object.values<any>(answer)[0];
  };
  const pairs = (groups: any[]) => groups.map(({ count, ...value }) => [Object.values<any>(value)[0], count]);

  it('count the records of each value, largest first', async () => {
    const { totalCount, facets: found } = await facets('institutions', 'kind(first: 100) { value count }');
    const counts = pairs(found.kind);
    expect(counts.map(([, count]) => count)).toEqual(counts.map(([, count]) => count).sort((a, b) => b - a));
    expect(counts.reduce((sum, [, count]) => sum + count, 0)).toBe(totalCount);
    const [kind, count] = counts[0];
    expect((await ours.ask(`{ institutions(filter: { kind: { eq: ${kind} } }) { totalCount } }`)).institutions.totalCount).toBe(count);
  });

  it('give what is not known a group of its own, with null', async () => {
    const { facets: found } = await facets('agreements', 'inForceFromYear { year count } declaredModality { value count }');
    const { agreements } = await ours.ask('{ agreements(filter: { inForceFrom: { isNull: true } }) { totalCount } }');
    expect(pairs(found.inForceFromYear)).toContainEqual([null, agreements.totalCount]);
    expect(pairs(found.declaredModality)).toContainEqual([null, expect.any(Number)]);
  });

  it('leave out what the filter says of their own field, and heed all else', async () => {
    const { totalCount, facets: found } = await facets(
      'agreements(filter: { type: { eq: MOU }, signedOn: { within: "2023" } })',
      'type { value count } signedOnYear { year count } country { country { code } count }',
    );
    expect(totalCount).toBe(2);
    expect(pairs(found.type)).toEqual([['MOU', 2]]);
    expect(pairs(found.signedOnYear)).toEqual([
      [2023, 2],
      [2007, 1],
    ]);
    expect(found.country.map((each: any) => each.country.code)).toEqual(['ID', 'CN', 'KR']);
  });

  it('heed a condition on their own field that stands within and, or or not', async () => {
    for (const filter of ['and: [{ type: { eq: MOU } }]', 'or: [{ type: { eq: MOU } }]', 'not: { type: { notIn: [MOU] } }']) {
      const { facets: found } = await facets(`agreements(filter: { ${filter} })`, 'type { value count }');
      expect(pairs(found.type), filter).toEqual([['MOU', 3]]);
    }
    const { facets: found } = await facets('agreements(filter: { type: { eq: MOU } })', 'type { value count }');
    expect(pairs(found.type)).toHaveLength(2);
  });

  it('leave out the condition on the relation that they follow', async () => {
    const { totalCount, facets: found } = await facets(
      'agreements(filter: { countries: { some: { code: { eq: "CN" } } } })',
      'country { country { code } count }',
    );
    expect(totalCount).toBe(1);
    expect(found.country.map((each: any) => [each.country.code, each.count])).toEqual([
      ['ID', 4],
      ['CN', 1],
      ['KR', 1],
    ]);
  });

  it('count a record once for each value that it reaches, however often it reaches it', async () => {
    const answer = await ours.ask(
      '{ editions(filter: { slug: { eq: "smi-2017" } }) { nodes { countries { totalCount } } facets { country(first: 100) { country { code } count } } } }',
    );
    const { nodes, facets: found } = answer.editions;
    expect(found.country).toHaveLength(nodes[0].countries.totalCount);
    expect(new Set(found.country.map(({ count }: any) => count))).toEqual(new Set([1]));
    const { facets: sessions } = await facets('agreements', 'capacity { value count }');
    expect(pairs(sessions.capacity)).toEqual([['PARTY', 4]]);
  });

  it('belong to the whole list of their parent, whatever page is shown', async () => {
    const list = (page: string) => `country(by: { code: "ID" }) { institutions${page} { nodes { slug } facets { kind { value count } } } }`;
    const whole = (await ours.ask(`{ ${list('')} }`)).country.institutions;
    const page = (await ours.ask(`{ ${list('(first: 1, orderBy: [{ field: SLUG, direction: DESC }])')} }`)).country.institutions;
    expect(page.nodes).toHaveLength(1);
    expect(page.facets).toEqual(whole.facets);
    const { institutions } = await ours.ask('{ institutions(filter: { country: { code: { eq: "ID" } } }) { facets { kind { value count } } } }');
    expect(institutions.facets).toEqual(whole.facets);
  });

  it('reach as far as the list does', async () => {
    const { institution } = await ours.ask(
      '{ institution(by: { slug: "kemenperin" }) { own: agreements { facets { type { value count } } } all: agreements(withUnits: true) { totalCount facets { type { value count } } } } }',
    );
    expect(pairs(institution.own.facets.type)).toEqual([['MOU', 3]]);
    expect(institution.all.facets.type.reduce((sum: number, { count }: any) => sum + count, 0)).toBe(institution.all.totalCount);
  });

  it('depend on the day asked for', async () => {
    const on = async (day: string) => pairs((await facets('agreements', `status(asOf: "${day}") { value count }`)).facets.status);
    expect(await on('2000-01-01')).toEqual([['DRAFT', 4]]);
    expect(await on('2008-01-01')).toEqual([
      ['DRAFT', 3],
      ['SIGNED', 1],
    ]);
  });

  it('show whole records, with what belongs to these', async () => {
    const { facets: found } = await facets(
      'institutions(filter: { country: { code: { eq: "KR" } } })',
      'country(first: 2) { country { name institutions { totalCount } } count }',
    );
    for (const { country, count } of found.country) if (country) expect(country.institutions.totalCount).toBe(count);
  });

  it('show as many groups as asked for, at most 100', async () => {
    expect((await facets('countries', 'group(first: 2) { countryGroup { code } count }')).facets.group).toHaveLength(2);
    await expect(facets('countries', 'group(first: 101) { count }')).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'countries.facets.group' },
    });
  });
});

describe('what facets and statistics cost', () => {
  it('is counted as the groups they could show, for every list they stand on', async () => {
    const ours = await sharedRegistry();
    const cost = (query: string) => ours.cost(query).records;
    const plain = cost('{ agreements(first: 1) { totalCount } }');
    expect(cost('{ agreements(first: 1) { totalCount facets { type(first: 30) { count } } } }')).toBe(plain + 31);
    expect(cost('{ agreements(first: 1) { totalCount facets { country(first: 30) { country { code } } } } }')).toBe(plain + 1 + 30 + 30);
    expect(cost('{ agreementStats(groupBy: [COUNTRY], first: 50) { totalCount groups { country { code } } } }')).toBe(1 + 50 + 50);
  });
});
