import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetDirectory } from '../../server/src/dataset/files.js';
import { exampleOf } from '../support/questions.js';
import { type Registry, registry, sharedRegistry } from '../support/registry.js';

const example = (ours: Registry, asked: string | number, variables?: Record<string, unknown>) => ours.ask(exampleOf(asked).query, variables);
const codes = (list: { nodes: { code: string }[] }): string[] => list.nodes.map(({ code }) => code);

describe.each(['embedded', 'postgres'] as const)('the evidence of the documents on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  }, 240_000);

  it('9: Iran, Papua New Guinea and Viet Nam left after 2017, India came, nine stayed, by lists that are partial', async () => {
    const answer = await example(ours, 9);
    expect([codes(answer.left), codes(answer.new)]).toEqual([['IR', 'PG', 'VN'], ['IN']]);
    expect(codes(answer.both)).toEqual(['AF', 'BD', 'BT', 'ID', 'LA', 'LK', 'MM', 'NP', 'PK']);
    expect(answer.editions.nodes.map((each: any) => each.countryListCompleteness)).toEqual(['PARTIAL', 'PARTIAL']);
  });

  it('10: fourteen of 27 members of the Colombo Plan are listed in no edition', async () => {
    const { members, neverListed } = await example(ours, 10);
    expect(members.totalCount).toBe(27);
    expect(codes(neverListed)).toEqual(['AU', 'BN', 'FJ', 'JP', 'KR', 'MN', 'MV', 'MY', 'NZ', 'PH', 'SA', 'SG', 'TH', 'US']);
  });

  it('17: national figures are not added, and the refusal says in what they differ; those of separate editions are', async () => {
    const { figures, together, participantsOfASeries } = await example(ours, 17);
    expect(figures.nodes.map((each: any) => [each.indicator, each.value, each.unit, each.qualifier, each.asOf, each.reportedBy?.name ?? null])).toEqual([
      ['PARTICIPANTS_TRAINED', 7072, 'PEOPLE', 'EXACT', '2013', 'Bureau for Foreign Technical Cooperation'],
      ['COUNTRIES_OF_PARTICIPANTS', 112, 'COUNTRIES', 'EXACT', '2013', 'Bureau for Foreign Technical Cooperation'],
      ['COUNTRIES_BENEFITED', 96, 'COUNTRIES', 'EXACT', '2017-11-14', 'Ministry of National Development Planning (Bappenas)'],
      ['COOPERATIONS_HELD', null, 'ACTIVITIES', 'VAGUE', '2013', null],
    ]);
    expect(together).toEqual({
      value: null,
      figureCount: 4,
      refusal: {
        code: 'NOT_COMPARABLE',
        reason: expect.stringContaining('mean nothing'),
        differingIn: ['INDICATOR', 'UNIT', 'AS_OF', 'REPORTER', 'QUALIFIER'],
      },
    });
    expect(participantsOfASeries).toEqual({ value: 61, figureCount: 3, refusal: null });
  });

  it('17: a sum of nothing, of a word alone and of running totals is refused too', async () => {
    const refusal = async (filter: object) =>
      (await ours.ask('query($f: FigureFilter) { figureSum(filter: $f) { value refusal { code } } }', { f: filter })).figureSum;
    expect(await refusal({ slug: { eq: 'nobody' } })).toEqual({ value: null, refusal: { code: 'NO_FIGURE' } });
    expect(await refusal({ indicator: { eq: 'COOPERATIONS_HELD' } })).toEqual({ value: null, refusal: { code: 'NO_NUMBER' } });
    expect(await refusal({ indicator: { in: ['PARTICIPANTS', 'PARTICIPANTS_TRAINED'] } })).toEqual({ value: null, refusal: { code: 'NOT_COMPARABLE' } });
    expect(await refusal({ indicator: { eq: 'PARTICIPANTS_TRAINED' } })).toEqual({ value: 7072, refusal: null });
  });

  it('18: the five documents do not contradict each other', async () => {
    expect((await example(ours, 18)).conflicts).toEqual({ totalCount: 0, nodes: [] });
  });

  it('19: what rests on one news item is counted by kind, the edition of 2016 among it', async () => {
    const { uncorroborated, uncorroboratedCounts } = await example(ours, 19);
    const editions = uncorroborated.nodes.filter(({ kind }: any) => kind === 'Edition').map(({ record, source }: any) => [record.slug, source.slug]);
    expect(editions.sort()).toEqual([
      ['smi-2016', 'mediaindonesia-2018'],
      ['smi-2018', 'mediaindonesia-2018'],
    ]);
    const counts = Object.fromEntries(uncorroboratedCounts.nodes.map(({ kind, count }: any) => [kind, count]));
    expect(counts).toMatchObject({ Agreement: 4, Edition: 2, Event: 9, Session: 23, Figure: 6 });
    const [{ n }] = await ours.orm.query(
      'select count(*)::int as n from edition e where (select count(distinct source_id) from citation c where c.subject_id = e.id) = 1',
    );
    expect(counts.Edition).toBe(n);
  });

  it('22: 95, 242 and 260 participant-days make 597, worked out from reported numbers and from dates', async () => {
    const { programme } = await example(ours, 22);
    expect(programme.participantDaysByYear.map((each: any) => [each.year, each.value, each.basis])).toEqual([
      [2016, 95, 'COMPUTED'],
      [2017, 242, 'COMPUTED'],
      [2018, 260, 'COMPUTED'],
    ]);
    expect(programme.participantDays).toMatchObject({ value: 597, basis: 'COMPUTED', reason: null, completeness: 'COMPLETE' });
    expect(new Set(programme.participantDays.citations.map((each: any) => each.field))).toEqual(new Set(['value', 'startsOn', 'endsOn']));
  });

  it('6 and 7: a count names the sources it rests on, and one that is not known names none', async () => {
    const { editions } = await ours.ask(
      '{ editions(orderBy: [{ field: STARTS_ON }]) { nodes { participantCount { citations { field locator source { slug } } } countryCount { value citations { field } } ldc: participantCount(group: "LDC") { value citations { field } } } } }',
    );
    const [first, second] = editions.nodes;
    expect(first.participantCount.citations).toEqual([{ field: 'value', locator: '¶5', source: { slug: 'mediaindonesia-2018' } }]);
    expect([first.countryCount.value, first.countryCount.citations]).toEqual([null, []]);
    expect(second.countryCount.citations).toHaveLength(12);
    expect(second.ldc.value).toBeNull();
  });

  it('what was planned stands beside what was held, and each list says whether it is whole', async () => {
    const [first, second, third] = (await example(ours, '27-planned-and-held')).programme.editions.nodes;
    expect([first.actualEndsOn, first.plannedEndsOn]).toEqual(['2016-10-28', null]);
    expect([second.actualEndsOn, second.plannedEndsOn]).toEqual(['2017-08-09', '2017-08-09']);
    expect([third.actualStartsOn, third.plannedStartsOn]).toEqual([null, '2018-07-18']);
    expect([first, second, third].map((each) => [each.countryListCompleteness, each.sessionListCompleteness])).toEqual([
      ['UNKNOWN', 'UNKNOWN'],
      ['PARTIAL', 'UNKNOWN'],
      ['PARTIAL', 'PARTIAL'],
    ]);
    expect([first.allCountriesIn, second.allCountriesIn, third.allCountriesIn]).toEqual([null, false, true]);
  });

  it('4: a meeting outside the days of its summit is shown with a warning, and so is what was signed at it', async () => {
    const [party] = (await example(ours, 4)).agreement.parties.nodes;
    const [signature] = party.signatures.nodes;
    expect(signature.event.warnings).toEqual([
      {
        code: 'OUTSIDE_PARENT',
        message: 'It is dated 2023-09-08, outside the larger event of 2023-09-05 – 2023-09-07.',
        fields: ['startsOn', 'endsOn'],
        related: { slug: 'asean-summit-43' },
      },
    ]);
    expect(signature.warnings.map(({ code }: any) => code)).toEqual(['OUTSIDE_EVENT']);
    const { warnings } = await ours.ask('{ warnings { nodes { message record { __typename } } } }', {}, { locale: 'ID', today: '2026-07-01' });
    const { agreements, events } = await ours.ask(
      '{ agreements(filter: { hasWarnings: { eq: true } }) { nodes { slug } } events(filter: { hasWarnings: { eq: true } }) { nodes { slug } } }',
    );
    expect(warnings.nodes.map((each: any) => each.record.__typename).sort()).toEqual([
      ...Array(2).fill('Agreement'),
      ...Array(2).fill('Event'),
      ...Array(4).fill('Signature'),
    ]);
    expect(warnings.nodes[0].message).toBe('Penandatanganan bertanggal 2023-09-08, di luar acara yang berlangsung 2023-09-05 – 2023-09-07.');
    expect(agreements.nodes.map(({ slug }: any) => slug)).toEqual(['mou-cn-2023', 'mou-kr-2023']);
    expect(events.nodes.map(({ slug }: any) => slug).sort()).toEqual(['bilateral-id-cn-2023', 'bilateral-id-kr-2023']);
  });
});

describe.each(['embedded', 'postgres'] as const)('the evidence of all sources on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine, ['ksst', 'claims']);
  }, 240_000);

  it('18: sources differ on the countries of 2018, on the days of the 45th meeting and on who attended it, and on nothing else', async () => {
    const { conflicts } = await example(ours, 18);
    const found = conflicts.nodes.map(({ field, record, claims }: any) => [
      record.slug ?? `${record.edition.slug}/${record.country.code}`,
      field,
      claims.map((claim: any) => `${claim.isPreferred ? 'shown' : 'other'}: ${claim.value}, ${claim.citations.map((each: any) => each.source.slug).sort()}`),
    ]);
    expect(found.sort()).toEqual([
      ['ccm-45', 'endsOn', ['shown: 2016-09-30, isstc-189,mediaindonesia-2018,mfa-th-ccm-45', 'other: 2016-10-30, isstc-190']],
      ['ccm-45', 'startsOn', ['shown: 2016-09-28, isstc-189,mediaindonesia-2018,mfa-th-ccm-45', 'other: 2016-10-28, isstc-190']],
      ['ccm-45-countries', 'value', ['shown: 20, mfa-th-ccm-45', 'other: 21, isstc-190']],
      ['smi-2018/FJ', 'isListed', ['shown: false, bisnisbandung-2018-08-03,mediaindonesia-2018', 'other: true, setneg-2018-07']],
      ['smi-2018/LA', 'isListed', ['shown: true, bisnisbandung-2018-08-03,mediaindonesia-2018', 'other: false, setneg-2018-07']],
    ]);
    const { event } = await ours.ask('{ event(by: { slug: "ccm-45" }) { conflicts { field claims { value isPreferred } } } }');
    expect(event.conflicts.map(({ field }: any) => field)).toEqual(['endsOn', 'startsOn']);
  });

  it('is as large as its page says', async () => {
    const size = await ours.ask('{ agreements { totalCount } events { totalCount } programmes { totalCount } editions { totalCount } figures { totalCount } }');
    const page = readFileSync(`${datasetDirectory('claims')}README.md`, 'utf8');
    const counts = Object.entries(size).map(([field, list]) => `${(list as { totalCount: number }).totalCount} ${field}`);
    expect(page).toContain(`the registry holds ${counts.slice(0, -1).join(', ')} and ${counts.at(-1)}.`);
  });

  it('a month and the year around it agree: the more exact date is shown, the other kept', async () => {
    const { event } = await ours.ask(
      '{ event(by: { slug: "inauguration-kss-secretariat" }) { startsOn conflicts { field } citations(filter: { field: { eq: "startsOn" } }) { nodes { claimedValue isPreferred source { slug } } } } }',
    );
    expect([event.startsOn, event.conflicts]).toEqual(['2013-07', []]);
    expect(event.citations.nodes).toEqual(
      expect.arrayContaining([
        { claimedValue: '2013', isPreferred: false, source: { slug: 'antara-2013' } },
        { claimedValue: '2013-07', isPreferred: true, source: { slug: 'kemlu-vienna-2013' } },
      ]),
    );
  });

  it('a claim that is not followed is not counted, and can be seen on request', async () => {
    const { edition } = await ours.ask(
      '{ edition(by: { slug: "smi-2018" }) { countryRoles { totalCount } countries(filter: { code: { eq: "FJ" } }) { totalCount } countryClaims(filter: { isListed: { eq: false } }) { nodes { country { code } citations { totalCount } } } } }',
    );
    expect([edition.countryRoles.totalCount, edition.countries.totalCount]).toEqual([10, 0]);
    expect(edition.countryClaims.nodes).toEqual([{ country: { code: 'FJ' }, citations: { totalCount: 5 } }]);
  });

  it('3, 22: later editions and agreements are there, and a total says that it is partial', async () => {
    const { agreements } = await ours.ask(
      '{ agreements(filter: { expiringWithin: { months: 12, asOf: "2020-01-01" } }) { nodes { slug expiresOn incomingRelations { nodes { kind from { slug } } } } } }',
    );
    expect(agreements.nodes).toEqual([
      {
        slug: 'unido-country-programme-2016',
        expiresOn: '2020',
        incomingRelations: { nodes: [{ kind: 'AMENDS', from: { slug: 'unido-country-programme-2018' } }] },
      },
    ]);
    const { programme } = await example(ours, 22);
    expect(programme.participantDays).toMatchObject({ value: 1111, basis: 'COMPUTED', completeness: 'PARTIAL' });
    expect(programme.participantDaysByYear.at(-1)).toMatchObject({ year: 2023, value: null, basis: 'UNKNOWN', reason: 'DATES_UNKNOWN' });
  });

  it('19: the edition of 2016 no longer rests on one report', async () => {
    const { uncorroborated } = await example(ours, 19);
    const editions = uncorroborated.nodes.filter(({ kind }: any) => kind === 'Edition').map(({ record }: any) => record.slug);
    expect(editions).toEqual([]);
  });

  it('a name is shown as it was on the day that is asked for', async () => {
    const { programme } = await ours.ask(
      'query($day: Date) { programme(by: { slug: "smi" }) { name then: name(asOf: "2018-07-18") now: name(asOf: $day) id: name(asOf: $day, locale: ID) } }',
      {
        day: '2024-01-01',
      },
    );
    expect(programme.then).toBe(programme.name);
    expect(programme.now).toBe('Knowledge Sharing Programme on Enhancing the Development of Small and Medium Industries');
    expect(programme.id).toBe(programme.now);
  });

  it('7, 9, 10 and "all from Asia" change when Fiji is preferred to Laos', async () => {
    const disputed = await ours.orm.query(
      `select c.id from citation c join source s on s.id = c.source_id join edition_country l on l.id = c.subject_id
       where s.slug = 'setneg-2018-07' and c.field = 'isListed' and c.claimed_value is not null`,
    );
    expect(disputed).toHaveLength(2);
    const state = async () => {
      const countries = (await example(ours, 7)).programme.editions.nodes.find((each: any) => each.startsOn === '2018-07-18');
      const moved = await example(ours, 9);
      const never = await example(ours, 10, { years: '2017/2018' });
      const { edition } = await ours.ask(
        '{ edition(by: { slug: "smi-2018" }) { allCountriesIn(group: "M49_142") warnings { code related { ... on Country { code } } } } }',
      );
      return {
        leastDeveloped: countries.leastDevelopedThen.value,
        listed: countries.listed.value,
        moved: [codes(moved.left), codes(moved.new)],
        isFijiNeverListed: codes(never.neverListed).includes('FJ'),
        ...edition,
      };
    };
    expect(await state()).toEqual({
      leastDeveloped: 6,
      listed: 10,
      moved: [['IR', 'PG', 'VN'], ['IN']],
      isFijiNeverListed: true,
      allCountriesIn: true,
      warnings: [],
    });
    await ours.orm.transaction(async (manager) => {
      for (const { id } of disputed) await manager.query('select prefer_claim($1)', [id]);
    });
    expect(await state()).toEqual({
      leastDeveloped: 5,
      listed: 10,
      moved: [
        ['IR', 'LA', 'PG', 'VN'],
        ['FJ', 'IN'],
      ],
      isFijiNeverListed: false,
      allCountriesIn: false,
      warnings: [{ code: 'OUTSIDE_REGION', related: { code: 'FJ' } }],
    });
    expect((await example(ours, 18)).conflicts.totalCount).toBe(5);
  });

  it('preferring two values of one field, or none, is refused by the database', async () => {
    const [{ id }] = await ours.orm.query("select id from citation where claimed_value = '2016-10-28'");
    await expect(ours.orm.query('update citation set is_preferred = true where id = $1', [id])).rejects.toMatchObject({
      driverError: { code: '23514', constraint: 'citation_preferred' },
    });
    await expect(
      ours.orm.query("update citation set is_preferred = false where field = 'startsOn' and subject_id = (select subject_id from citation where id = $1)", [
        id,
      ]),
    ).rejects.toMatchObject({ driverError: { code: '23514', constraint: 'citation_preferred' } });
  });

  it('warns of every sort of date that does not fit, and rejects none', async () => {
    await ours.orm.query(`
      update programme set starts_on = '2017' where slug = 'smi';
      update edition_place set starts_on = '2016-11-01' where edition_id = (select id from edition where slug = 'smi-2016');
      update session set duration_days = 30 where slug = 'smi-2018-class';
      update event set starts_on = '2017-09' where slug = 'opening-smi-2017';
      update agreement set signed_on = '2013-08' where slug = 'tca-2013';
      update signature set signed_on = '2012' where signed_on = '2013'`);
    const { warnings } = await ours.ask(
      '{ warnings(first: 100) { nodes { code record { __typename ... on Edition { slug } } related { __typename } message } } }',
    );
    const seen = new Map(warnings.nodes.map(({ code, record, related }: any) => [`${record.__typename} ${code}`, related.__typename]));
    expect(Object.fromEntries(seen)).toEqual({
      'Agreement OUTSIDE_EVENT': 'Event',
      'Edition OUTSIDE_PROGRAMME': 'Programme',
      'Edition OUTSIDE_REGION': 'Country',
      'EditionPlace OUTSIDE_EDITION': 'Edition',
      'Event OUTSIDE_EDITION': 'Edition',
      'Event OUTSIDE_PARENT': 'Event',
      'Session LONGER_THAN_EDITION': 'Edition',
      'Signature OUTSIDE_EVENT': 'Event',
      'Signature SIGNED_ON_OTHER_DAY': 'Agreement',
    });
    expect(warnings.nodes.find(({ code }: any) => code === 'OUTSIDE_PROGRAMME')).toMatchObject({ record: { slug: 'smi-2016' } });
    const first = await ours.ask('{ warnings(first: 3) { nodes { code } pageInfo { endCursor hasNextPage } } }');
    const second = await ours.ask('query($after: String) { warnings(first: 100, after: $after) { nodes { code } } }', {
      after: first.warnings.pageInfo.endCursor,
    });
    expect([...first.warnings.nodes, ...second.warnings.nodes].map(({ code }: any) => code)).toEqual(warnings.nodes.map(({ code }: any) => code));
  });
});
