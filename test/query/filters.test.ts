import { type GraphQLObjectType, GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, sharedRegistry } from '../support/registry.js';

describe('filters', () => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry();
  });
  const agreements = async (filter: object): Promise<string[]> =>
    (await ours.ask('query($f: AgreementFilter) { agreements(filter: $f) { nodes { slug } } }', { f: filter })).agreements.nodes.map(
      ({ slug }: { slug: string }) => slug,
    );

  it('hold together unless said otherwise', async () => {
    expect(await agreements({ type: { eq: 'MOU' }, signedOn: { gte: '2020' } })).toEqual(['mou-cn-2023', 'mou-kr-2023']);
    expect(await agreements({ or: [{ slug: { eq: 'mou-2007' } }, { slug: { eq: 'tca-2013' } }] })).toEqual(['mou-2007', 'tca-2013']);
    expect(await agreements({ or: [] })).toEqual([]);
    expect(await agreements({ and: [] })).toHaveLength(4);
    expect(await agreements({ not: { type: { eq: 'MOU' } } })).toEqual(['tca-2013']);
  });

  it('count what is not known as not being so', async () => {
    expect(await agreements({ not: { durationMonths: { gt: 0 } } })).toEqual(['mou-2007', 'tca-2013', 'mou-kr-2023']);
    expect(await agreements({ durationMonths: { isNull: false } })).toEqual(['mou-cn-2023']);
    expect(await agreements({ renewable: { notIn: ['UNKNOWN', 'NO'] } })).toEqual(['mou-cn-2023']);
  });

  it('look into the record on the other side of a relation', async () => {
    expect(await agreements({ signedAt: { country: { code: { eq: 'ID' } } } })).toContain('mou-cn-2023');
    expect(await agreements({ parties: { some: { actor: { institution: { slug: { eq: 'unido' } } } } } })).toEqual(['mou-2007', 'tca-2013']);
    expect(await agreements({ parties: { none: { country: { code: { in: ['CN', 'KR'] } } } } })).toEqual(['mou-2007', 'tca-2013']);
    expect(await agreements({ parties: { every: { country: { code: { isNull: false } } } } })).toEqual(['mou-cn-2023', 'mou-kr-2023']);
    expect(await agreements({ institutions: { some: { country: { code: { eq: 'KR' } } } } })).toEqual(['mou-kr-2023']);
  });

  it('reach what is worked out: the end and the state of an agreement', async () => {
    expect(await agreements({ expiresOn: { within: '2028' } })).toEqual(['mou-cn-2023']);
    expect(await agreements({ status: { eq: 'IN_FORCE_ASSUMED' } })).toContain('mou-cn-2023');
  });

  it('ask by a condition of its own what no comparison of a field can say', async () => {
    expect(await agreements({ expiringWithin: { months: 12, asOf: '2027-12-01' } })).toEqual(['mou-cn-2023']);
    expect(await agreements({ expiringWithin: { months: 9, asOf: '2027-12-08' } })).toEqual([]);
    expect(await agreements({ expiringWithin: { months: 2_147_483_647, asOf: null } })).toEqual(['mou-cn-2023']);
    expect(await agreements({ expiringWithin: { months: -1, asOf: '2028-10-01' } })).toEqual([]);
    expect(await agreements({ not: { expiringWithin: { months: 12, asOf: '2027-12-01' } } })).toEqual(['mou-2007', 'tca-2013', 'mou-kr-2023']);
    await expect(agreements({ expiringWithin: null })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'agreements.filter.expiringWithin' },
    });
    const members = async (group: string, asOf: string) =>
      (await ours.ask('query($g: String!, $d: Date) { countries(filter: { memberOf: { group: $g, asOf: $d } }) { totalCount } }', { g: group, d: asOf }))
        .countries.totalCount;
    expect([await members('COLOMBO_PLAN', '1960-01-01'), await members('COLOMBO_PLAN', '2018-07-18'), await members('NOBODY', '2018-07-18')]).toEqual([
      16, 27, 0,
    ]);
  });

  it('compare names in every language, without capitals and accents', async () => {
    const countries = async (name: object) =>
      (await ours.ask('query($f: CountryFilter) { countries(first: 100, filter: $f) { nodes { code } } }', { f: { name } })).countries.nodes.map(
        ({ code }: { code: string }) => code,
      );
    expect(await countries({ eq: 'Tiongkok' })).toEqual(['CN']);
    expect(await countries({ startsWith: 'papua' })).toEqual(['PG']);
    expect(await countries({ contains: 'COTE' })).toEqual(['CI']);
    expect(await countries({ contains: '%' })).toEqual([]);
  });

  it('are one statement whatever their values are, and another only where their shape is', async () => {
    const text = (f: object) => ours.statement('query($f: AgreementFilter) { agreements(filter: $f) { nodes { slug } } }', { f }).text;
    expect(text({ slug: { in: ['a'] } })).toBe(text({ slug: { in: ['b', 'c', 'd'] } }));
    expect(text({ signedOn: { isNull: true } })).toBe(text({ signedOn: { isNull: false } }));
    expect(text({ slug: { eq: 'a' } })).not.toBe(text({ slug: { contains: 'a' } }));
  });

  it('are refused when they stand too deep or hold too much', async () => {
    const deep = (levels: number): object => (levels === 0 ? { slug: { eq: 'a' } } : { not: deep(levels - 1) });
    await expect(agreements(deep(5))).rejects.toThrow(/at most 5 deep/);
    await expect(agreements({ slug: { in: Array.from({ length: 201 }, () => 'a') } })).rejects.toThrow(/at most 200 values/);
  });
});

describe('selections', () => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry();
  });

  it('merge fields that are asked for twice', async () => {
    const { agreement } = await ours.ask(
      '{ agreement(by: { slug: "mou-2007" }) { parties { totalCount } ...more parties { nodes { capacity } } } } fragment more on Agreement { parties { nodes { country { code } } } }',
    );
    expect(agreement.parties).toEqual({
      totalCount: 2,
      nodes: [
        { country: { code: 'ID' }, capacity: 'PARTY' },
        { country: null, capacity: 'PARTY' },
      ],
    });
  });

  it('decide @skip and @include anew at every request, and keep the order of the answer', async () => {
    const query = 'query($a: Boolean!) { agreement(by: { slug: "mou-2007" }) { type @include(if: $a) slug type @skip(if: $a) } }';
    expect(Object.keys((await ours.ask(query, { a: true })).agreement)).toEqual(['type', 'slug']);
    expect(Object.keys((await ours.ask(query, { a: false })).agreement)).toEqual(['slug', 'type']);
  });

  it('give the same relation twice with different arguments', async () => {
    const { country } = await ours.ask(
      '{ country(by: { code: "NP" }) { en: name id: name(locale: ID) now: isMemberOf(group: "LDC") before: isMemberOf(group: "LDC", asOf: "1960-01-01") none: isMemberOf(group: "NOBODY") } }',
    );
    expect(country).toEqual({ en: 'Nepal', id: 'Nepal', now: true, before: false, none: null });
  });

  it('find records of any kind by global ids, in the order given, null where there is none', async () => {
    const { a, c } = await ours.ask('{ a: agreement(by: { slug: "mou-2007" }) { id } c: country(by: { code: "ID" }) { id } }');
    const { nodes } = await ours.ask('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Agreement { slug } ... on Country { code } } }', {
      ids: [c.id, 'prg_00000000-0000-7000-8000-000000000000', a.id, c.id],
    });
    expect(nodes).toEqual([
      { __typename: 'Country', id: c.id, code: 'ID' },
      null,
      { __typename: 'Agreement', id: a.id, slug: 'mou-2007' },
      { __typename: 'Country', id: c.id, code: 'ID' },
    ]);
    expect((await ours.ask('query($id: ID!) { node(id: $id) { ... on Country { name } } }', { id: c.id })).node).toEqual({ name: 'Indonesia' });
    expect((await ours.ask('{ node(id: "xyz_00000000-0000-7000-8000-000000000000") { id } }')).node).toBeNull();
  });

  it('answer with more fields than PostgreSQL takes arguments', async () => {
    const fields = Array.from({ length: 130 }, (_, i) => `f${i}: slug`).join(' ');
    const { agreement } = await ours.ask(`{ agreement(by: { slug: "mou-2007" }) { ${fields} } }`);
    expect(Object.keys(agreement)).toHaveLength(130);
  });

  it('speak the language asked for', async () => {
    const query = '{ country(by: { code: "CN" }) { name } }';
    expect((await ours.ask(query, {}, { locale: 'ID', today: '2026-07-01' })).country.name).toBe('Tiongkok');
    expect((await ours.ask(query)).country.name).toBe('China');
  });

  it('hold nothing about a single participant that is for everybody', () => {
    // What a change answers with is for who may make it.
    const asked = new GraphQLSchema({ query: ours.schema.getQueryType() }).getTypeMap();
    const named = Object.values(asked).filter(({ name }) => /participa/i.test(name) && !/EventParticipation/.test(name));
    const guarded = named.filter(({ description }) => /Needs the scope `participants:(read|identify)`\./.test(description ?? '')).map(({ name }) => name);
    expect(guarded.sort()).toEqual(['ParticipantIdentity', 'Participation']);
    // What is made of a kind of record, such as its connection, tells nothing that the record does not.
    const made = /^Participation(Connection|Edge|Facets|Filter|ListFilter|Order|OrderField)$|^\w+(Facet|Filter)$/;
    const types = named.map(({ name }) => name).filter((name) => !guarded.includes(name) && (name.startsWith('ParticipantStats') || !made.test(name)));
    expect(types.sort()).toEqual([
      'ParticipantCategory',
      'ParticipantDimension',
      'ParticipantStats',
      'ParticipantStatsFilter',
      'ParticipantStatsGroup',
      'ParticipationStatus',
    ]);
    const group = ours.schema.getType('ParticipantStatsGroup') as GraphQLObjectType;
    expect(Object.keys(group.getFields()).sort()).toEqual([
      'category',
      'completeness',
      'count',
      'country',
      'countryGroup',
      'edition',
      'isSuppressed',
      'programme',
      'sex',
      'status',
      'year',
    ]);
  });
});
