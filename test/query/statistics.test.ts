import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, sharedRegistry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('statistics on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });

  it('count records in every combination of up to three dimensions', async () => {
    const { agreementStats } = await ours.ask(
      '{ agreementStats(groupBy: [TYPE, SIGNED_ON_YEAR, FORCE_BASIS]) { totalCount groups { type signedOnYear forceBasis status country { code } count } } }',
    );
    const { agreements } = await ours.ask('{ agreements { nodes { type signedOn forceBasis } } }');
    const expected = new Map<string, number>();
    for (const { type, signedOn, forceBasis } of agreements.nodes) {
      const key = [type, Number(signedOn.slice(0, 4)), forceBasis].join();
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    const found = agreementStats.groups.map((each: any) => [[each.type, each.signedOnYear, each.forceBasis].join(), each.count]);
    expect(new Map(found)).toEqual(expected);
    expect(found).toHaveLength(expected.size);
    expect(agreementStats.totalCount).toBe(4);
    for (const group of agreementStats.groups) expect([group.status, group.country]).toEqual([null, null]);
  });

  it('count a record in each of its countries, and once in the total', async () => {
    const { agreementStats } = await ours.ask('{ agreementStats(groupBy: [COUNTRY]) { totalCount groups { country { code } count } } }');
    expect(agreementStats).toEqual({
      totalCount: 4,
      groups: [
        { country: { code: 'ID' }, count: 4 },
        { country: { code: 'CN' }, count: 1 },
        { country: { code: 'KR' }, count: 1 },
      ],
    });
  });

  it('have a group of what is not known', async () => {
    const { institutionStats, institutions } = await ours.ask(
      '{ institutionStats(groupBy: [COUNTRY]) { groups { country { code } count } } institutions(filter: { not: { country: {} } }) { totalCount } }',
    );
    expect(institutionStats.groups).toContainEqual({ country: null, count: institutions.totalCount });
    expect(institutions.totalCount).toBeGreaterThan(0);
  });

  it('know the groups of countries of a day', async () => {
    const on = async (day: string) =>
      (
        await ours.ask(
          `{ editionStats(filter: { slug: { eq: "smi-2018" } }, groupBy: [COUNTRY_GROUP], asOf: "${day}") { groups { countryGroup { code } count } } }`,
        )
      ).editionStats.groups.map(({ countryGroup }: any) => countryGroup?.code);
    expect(await on('2018-07-18')).toEqual(expect.arrayContaining(['COLOMBO_PLAN', 'LDC']));
    expect(await on('1940-01-01')).not.toContain('COLOMBO_PLAN');
  });

  it('say whether there are more groups than they show', async () => {
    const ask = async (first: number) =>
      (await ours.ask(`{ agreementStats(groupBy: [COUNTRY], first: ${first}) { hasMore groups { count } } }`)).agreementStats;
    expect(await ask(2)).toEqual({ hasMore: true, groups: [{ count: 4 }, { count: 1 }] });
    expect((await ask(3)).hasMore).toBe(false);
    const none = await ours.ask('{ agreementStats(groupBy: [COUNTRY], filter: { slug: { eq: "none" } }) { totalCount hasMore groups { count } } }');
    expect(none.agreementStats).toEqual({ totalCount: 0, hasMore: false, groups: [] });
  });

  it('take their dimensions from a variable, one document for all', async () => {
    const query = 'query($by: [AgreementDimension!]!) { agreementStats(groupBy: $by) { groups { type signedOnYear count } } }';
    const byType = await ours.ask(query, { by: ['TYPE'] });
    const byYear = await ours.ask(query, { by: ['SIGNED_ON_YEAR'] });
    expect(byType.agreementStats.groups[0]).toEqual({ type: 'MOU', signedOnYear: null, count: 3 });
    expect(byYear.agreementStats.groups[0]).toEqual({ type: null, signedOnYear: 2023, count: 2 });
  });

  it.each([
    ['no dimension', 'groupBy: []', 'groupBy'],
    ['four dimensions', 'groupBy: [TYPE, AMBIT, LEVEL, STATUS]', 'groupBy'],
    ['a dimension given twice', 'groupBy: [TYPE, TYPE]', 'groupBy'],
    ['more groups than may be', 'groupBy: [TYPE], first: 1001', 'first'],
    ['no group at all', 'groupBy: [TYPE], first: 0', 'first'],
  ])('refuse %s', async (_, args, argument) => {
    await expect(ours.ask(`{ agreementStats(${args}) { groups { count } } }`)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'agreementStats', argument },
    });
  });

  it('give the year of a date that is not whole, and null where it lies across years', async () => {
    const rows = await ours.orm.query(
      "select d, year_of(d) as year from unnest(array['2013', '2013-07', '2013-07-31', '1897-05-15?', '1981-09/1981-10', '1981-12/1982-01', null]) d",
    );
    expect(rows.map(({ year }: { year: number | null }) => year)).toEqual([2013, 2013, 2013, 1897, 1981, null, null]);
  });
});
