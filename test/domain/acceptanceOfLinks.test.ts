import { beforeAll, describe, expect, it } from 'vitest';
import { exampleOf } from '../support/questions.js';
import { type Registry, sharedRegistry } from '../support/registry.js';

const slugs = (connection: { nodes: { slug: string }[] }) => connection.nodes.map(({ slug }) => slug);

describe.each(['embedded', 'postgres'] as const)('questions about roles, links and time on %s', (engine) => {
  let ours: Registry;
  const answer = (asked: string | number) => {
    const { query, variables } = exampleOf(asked);
    return ours.ask(query, variables);
  };
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });

  it('computes triangular cooperation for the training series, and not South-South cooperation for the memorandum with Korea', async () => {
    const { programmes, agreements } = await answer('28-kinds-of-cooperation');
    const kinds = Object.fromEntries(programmes.nodes.map((each: any) => [each.slug, [each.declaredModality, each.computedModality.value]]));
    expect(kinds.smi).toEqual(['SOUTH_SOUTH_AND_TRIANGULAR', 'TRIANGULAR']);
    expect(kinds.kss).toEqual(['SOUTH_SOUTH_AND_TRIANGULAR', 'SSC_REGIONAL']);
    expect(kinds.ppsd).toEqual([null, 'UNDETERMINED']);
    const korea = agreements.nodes.find(({ slug }: any) => slug === 'mou-kr-2023');
    expect([korea.computedModality.value, korea.before2010.value]).toEqual(['NORTH_SOUTH', 'SSC_BILATERAL']);
  });

  it('13: names four small enterprises and PT Dirgantara Indonesia, and seven unnamed by what they make, one with five stars', async () => {
    const { named, unnamed } = await answer(13);
    expect(slugs(named).sort()).toEqual(['bandrek-hanjuang', 'batik-komar', 'elina-keramik', 'matoa-indonesia', 'ptdi']);
    expect(named.nodes.filter(({ kind }: any) => kind === 'SME')).toHaveLength(4);
    expect(unnamed.nodes.map(({ product }: any) => product).sort()).toEqual([
      'Golf gloves',
      'Leather craft',
      'Machine tools and agricultural tools',
      'Processed fish',
      'Silver craft',
      'Woven rattan',
      'Yogyakarta batik',
    ]);
    const awarded = [...named.nodes, ...unnamed.nodes].flatMap(({ product, recognitions }: any) =>
      recognitions.nodes.map(({ code }: any) => [product, code.scheme.code, code.code]),
    );
    expect(awarded).toEqual([['Yogyakarta batik', 'OVOP', '5']]);
  });

  it('14: tells facilitators, implementers and those who only give speakers apart', async () => {
    const { facilitators, implementers, onlySpeakers } = await answer(14);
    expect(slugs(facilitators).sort()).toEqual(['colombo-plan-secretariat', 'unido']);
    expect(slugs(implementers)).toEqual(['kemenperin']);
    expect(slugs(onlySpeakers).sort()).toEqual(['disperindag-jabar', 'lpei']);
  });

  it('15: shows all that UNIDO does: two agreements, a signature, a part as facilitator, a secretariat, an office, over time', async () => {
    const { institution } = await answer(15);
    expect(slugs(institution.agreements)).toEqual(['mou-2007', 'tca-2013']);
    const [position] = institution.positions.nodes;
    expect([position.institution.slug, position.signatures.nodes[0].party.agreement.slug]).toEqual(['unido-indonesia', 'tca-2013']);
    expect(institution.programmeRoles.nodes.map((each: any) => [each.cooperationRole, each.programme.slug])).toEqual([['FACILITATOR', 'kss-kemenperin']]);
    expect(institution.runsWithOthers.nodes.map((each: any) => each.from.slug)).toEqual(['kss-secretariat']);
    expect(institution.offices.nodes.map((each: any) => each.institution.country.code)).toEqual(['ID']);
    const dates = institution.timeline.nodes.map((each: any) => `${each.date} ${each.kind}`);
    expect(dates).toEqual(expect.arrayContaining(['2007-12-04 SIGNATURE', '2013 SIGNATURE', '2013 FOUNDING', '2013 EVENT']));
    expect(dates[0]).toBe('2007-12-04 SIGNATURE');
  });

  it('23: tells Nepal its two editions with its status at each, no agreement, whom it met, and its dates from 1952 on', async () => {
    const { country } = await answer(23);
    expect(country.colomboPlan.nodes).toEqual([{ status: 'MEMBER', validFrom: '1952', validTo: null }]);
    expect(country.editionRoles.nodes.map((each: any) => [each.edition.slug, each.leastDevelopedThen, each.inColomboPlanThen])).toEqual([
      ['smi-2017', true, true],
      ['smi-2018', true, true],
    ]);
    const met = country.editionRoles.nodes.flatMap((each: any) => each.edition.institutionsMet.nodes);
    expect(new Set(met.filter(({ kind }: any) => kind === 'TECHNICAL_CENTRE').map(({ slug }: any) => slug)).size).toBe(7);
    expect(country.editionRoles.nodes.map(({ edition }: any) => edition.centresMet.totalCount)).toEqual([2, 5]);
    expect(country.agreements.totalCount).toBe(0);
    expect(country.timeline.nodes[0]).toMatchObject({ date: '1952', label: 'Membership begins: Colombo Plan members' });
    expect(country.lately.nodes.map(({ date }: any) => date)).toEqual(['2018-07-30', '2018-07-18']);
  });

  it('24: shows the seminar of November 2017 with its organisers by side, and the summit of 2023 with two meetings and two memoranda', async () => {
    const { november2017, september2023 } = await answer(24);
    const [seminar] = november2017.nodes;
    expect(seminar.startsOn).toBe('2017-11-14');
    expect(seminar.organisers.nodes.map(({ role, actor }: any) => [role, actor.slug, actor.country.code])).toEqual(
      expect.arrayContaining([
        ['ORGANISER', 'kemlu-p2k-multilateral', 'ID'],
        ['CO_ORGANISER', 'universitas-brawijaya', 'ID'],
        ['CO_ORGANISER', 'usaid', 'US'],
      ]),
    );
    const [summit, ...meetings] = september2023.nodes;
    expect(summit.parts.nodes.flatMap(({ agreements }: any) => slugs(agreements)).sort()).toEqual(['mou-cn-2023', 'mou-kr-2023']);
    expect(meetings.map(({ parent }: any) => parent.slug)).toEqual(['asean-summit-43', 'asean-summit-43']);
    expect(meetings.map(({ agreements }: any) => agreements.totalCount ?? agreements.nodes.length)).toEqual([1, 1]);
  });

  it('connects Nepal with whoever organised an edition, and through their sessions with the centres it met', async () => {
    const { country } = await answer('30-connected');
    expect(country.connections.nodes.slice(0, 3).map(({ length, actor }: any) => [length, actor.name])).toEqual(
      expect.arrayContaining([
        [2, 'Ministry of Industry of Indonesia'],
        [2, 'Colombo Plan Secretariat'],
      ]),
    );
    const { paths } = await answer('31-how-two-are-linked');
    expect(paths.nodes.map(({ steps }: any) => steps.map(({ node }: any) => node.__typename).join(' '))).toEqual(
      expect.arrayContaining(['Country Edition Session Institution', 'Country Edition Institution Institution']),
    );
    const hosts = paths.nodes.map(({ steps }: any) =>
      steps
        .at(-1)
        .links.map(({ words, kata }: any) => `${words}, ${kata}`)
        .join(),
    );
    expect(hosts.sort()).toEqual(['host, tuan rumah', 'host, tuan rumah', 'unit of, unit dari']);
  });
});
