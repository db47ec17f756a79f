import { beforeAll, describe, expect, it } from 'vitest';
import { exampleOf } from '../support/questions.js';
import { type Registry, sharedRegistry } from '../support/registry.js';

const slugs = (connection: { nodes: { slug: string }[] }) => connection.nodes.map(({ slug }) => slug);
const names = (connection: { nodes: { name: string }[] }) => connection.nodes.map(({ name }) => name);

describe.each(['embedded', 'postgres'] as const)('questions of users on %s', (engine) => {
  let ours: Registry;
  const answer = (asked: string | number) => {
    const { query, variables } = exampleOf(asked);
    return ours.ask(query, variables);
  };
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });

  it('leads from an agreement through institution, programme, edition and session to countries', async () => {
    const [agreement] = (await answer('26-from-an-agreement-to-countries')).agreements.nodes;
    const [institution] = agreement.institutions.nodes;
    const [programme] = institution.programmes.nodes;
    const batch2 = programme.editions.nodes[1];
    expect([agreement.signedOn, institution.name, batch2.startsOn]).toEqual(['2007-12-04', 'Ministry of Industry of Indonesia', '2017-07-30']);
    expect(names(batch2.sessions.nodes[0].countries)).toEqual(expect.arrayContaining(['Nepal', 'Iran', 'Papua New Guinea']));
    expect(batch2.sessions.nodes[0].countries.nodes).toHaveLength(12);
  });

  it('1: finds four agreements of Kemenperin, one of them through its unit KII', async () => {
    const { institution } = await answer(1);
    expect(slugs(institution.agreements)).toEqual(['mou-2007', 'tca-2013', 'mou-cn-2023', 'mou-kr-2023']);
    expect(institution.own.totalCount).toBe(3);
    const bySlug = new Map(institution.agreements.nodes.map((each: { slug: string }) => [each.slug, each]));
    expect(
      (bySlug.get('tca-2013') as any).parties.nodes.flatMap((party: any) => party.signatures.nodes.map((signature: any) => signature.person.name)).sort(),
    ).toEqual(['Agus Tjahajana', 'Shadia Bakhait']);
    expect(institution.agreements.nodes.map((each: any) => each.status)).toEqual([
      'SIGNED',
      'SIGNED',
      'IN_FORCE_ASSUMED',
      expect.stringMatching(/^(SIGNED|IN_FORCE_ASSUMED)$/),
    ]);
  });

  it('2: shows the secretariat, the agreement of 2013 and the inauguration as what followed the memorandum of 2007', async () => {
    const { agreement } = await answer(2);
    expect(agreement.establishedInstitutions.nodes).toEqual([expect.objectContaining({ kind: 'SECRETARIAT' })]);
    const [relation] = agreement.incomingRelations.nodes;
    expect([relation.kind, relation.basis, relation.from.slug]).toEqual(['RELATED', 'INFERRED', 'tca-2013']);
    const { event } = relation.from.signatures.nodes[0];
    const beside = [
      ...event.relations.nodes.map((each: any) => [each.kind, each.to.kind]),
      ...event.incomingRelations.nodes.map((each: any) => [each.kind, each.from.kind]),
    ];
    expect(beside).toContainEqual(['BACK_TO_BACK_WITH', 'INAUGURATION']);
  });

  it('3: expects one agreement to end in the year from December 2027, none in 2026, and three without a known end', async () => {
    const ending = await answer(3);
    expect(ending.inTheYearFromDecember2027.nodes).toEqual([
      expect.objectContaining({ slug: 'mou-cn-2023', expiresOn: '2028-09-08', expiryBasis: 'COMPUTED', renewable: 'YES' }),
    ]);
    expect(ending.inTheYear2026.totalCount).toBe(0);
    expect(slugs(ending.endNotKnown)).toEqual(['mou-2007', 'tca-2013', 'mou-kr-2023']);
  });

  it('4: says that Ahn Dukgeun signed for the Minister of Trade, Industry and Energy, at a meeting within the 43rd ASEAN summit', async () => {
    const [party] = (await answer(4)).agreement.parties.nodes;
    const [signature] = party.signatures.nodes;
    expect(signature.person.name).toBe('Ahn Dukgeun');
    expect(signature.position.name).toContain('Trade');
    expect(signature.onBehalfOf.name).toContain('Trade, Industry and Energy');
    expect(signature.event.kind).toBe('BILATERAL_MEETING');
    expect(signature.event.parent).toEqual(expect.objectContaining({ ordinal: 43, startsOn: '2023-09-05', endsOn: '2023-09-07' }));
    expect(signature.event.startsOn > signature.event.parent.endsOn).toBe(true);
  });

  it('5: shows a programme page in one query', async () => {
    const { programme } = await answer(5);
    expect(programme.parent.kind).toBe('PILLAR');
    expect(names({ nodes: programme.facilitators.nodes.map((each: any) => each.actor) })).toContain('Colombo Plan Secretariat');
    expect(names({ nodes: programme.implementers.nodes.map((each: any) => each.actor) })).toContain('Ministry of Industry of Indonesia');
    expect(programme.editions.nodes.map((each: any) => each.participantCount.value)).toEqual([19, 22, 20]);
    expect(programme.editions.nodes.map((each: any) => each.places.nodes.map((place: any) => place.place.name))).toEqual([
      ['Bali'],
      ['Yogyakarta'],
      ['Jakarta', 'Bandung'],
    ]);
    expect(programme.editions.nodes.map((each: any) => each.countries.totalCount)).toEqual([0, 12, 10]);
  });

  it('6: adds reported participants to 61, by year 19, 22 and 20', async () => {
    const { programme } = await answer(6);
    expect(programme.total).toEqual({ value: 61, basis: 'REPORTED', completeness: 'COMPLETE' });
    expect(programme.editions.nodes.map((each: any) => [each.startsOn.slice(0, 4), each.participants.value, each.participants.basis])).toEqual([
      ['2016', 19, 'REPORTED'],
      ['2017', 22, 'REPORTED'],
      ['2018', 20, 'REPORTED'],
    ]);
  });

  it('7: counts least developed countries as of each edition and as of today, and does not know those of 2016', async () => {
    const [batch1, batch2, batch3] = (await answer(7)).programme.editions.nodes;
    expect([batch1.listed.value, batch1.listed.reason]).toEqual([null, 'NO_COUNTRY_LISTED']);
    expect([batch2.listed.value, batch2.leastDevelopedThen.value, batch2.leastDevelopedNow.value]).toEqual([12, 6, 5]);
    expect([batch3.listed.value, batch3.leastDevelopedThen.value]).toEqual([10, 6]);
    expect([batch2.countryListCompleteness, batch3.countryListCompleteness]).toEqual(['PARTIAL', 'PARTIAL']);
    const then = batch2.countryRoles.nodes.filter((each: any) => each.wasLeastDeveloped).map((each: any) => each.country.code);
    expect(then.sort()).toEqual(['AF', 'BD', 'BT', 'LA', 'MM', 'NP']);
  });

  it('8: does not know how many participants came from least developed countries, and says why', async () => {
    const { edition } = await answer(8);
    expect(edition.all.value).toBe(22);
    expect(edition.fromLeastDeveloped).toEqual({ value: null, basis: 'UNKNOWN', reason: 'ONLY_TOTAL_REPORTED', completeness: 'PARTIAL' });
  });

  it('11: groups the agenda of 2018 into 14 planned sessions', async () => {
    const { edition } = await answer(11);
    expect(edition.sessions.totalCount).toBe(14);
    const groups = [edition.classes, edition.handsOn, edition.labVisits, edition.companyVisits, edition.technologyVisits, edition.culturalVisits];
    expect(groups.map(({ totalCount }) => totalCount)).toEqual([1, 3, 2, 4, 2, 2]);
    expect(new Set(groups.flatMap(({ nodes }) => nodes.map((each: any) => each.status)))).toEqual(new Set(['PLANNED']));
  });

  it('12: names seven technical centres, two of 2017 and five of 2018, one of them as a maker', async () => {
    const { institution } = await answer(12);
    const of = (edition: string) =>
      institution.units.nodes
        .filter((unit: any) => unit.sessionRoles.nodes.some((role: any) => role.session.edition.slug === edition))
        .map(({ slug }: any) => slug);
    expect(of('smi-2017').sort()).toEqual(['bbkb', 'bbkkp']);
    expect(of('smi-2018')).toHaveLength(5);
    const makers = institution.units.nodes.filter((unit: any) => unit.sessionRoles.nodes.some((role: any) => role.role === 'MAKER'));
    expect(makers).toEqual([expect.objectContaining({ name: expect.stringContaining('Metal') })]);
  });

  it('20: finds the same country by Tiongkok, RRT and China, and a ministry in spite of a typing error', async () => {
    const hits = await answer(20);
    for (const alias of ['tiongkok', 'rrt', 'china']) expect(hits[alias].nodes[0].node).toEqual({ __typename: 'Country', slug: 'cn', name: 'China' });
    expect(hits.ceramics.nodes[0].node.slug).toBe('bb-keramik');
    expect(hits.misspelt.nodes[0].node.slug).toBe('kemlu');
  });
});
