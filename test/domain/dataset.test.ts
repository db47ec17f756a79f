import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetDirectory } from '../../server/src/dataset/files.js';
import { directoriesOf, loadDataset, readDataset } from '../../server/src/dataset/load.js';
import { DatasetError } from '../../server/src/dataset/problems.js';
import { records } from '../../server/src/domain/index.js';
import '../../server/src/graphql/schema.js';
import { type Registry, sharedRegistry } from '../support/registry.js';

const documents = { A: 'antara-2013', B: 'metrotv-2017', C: 'kabar24-2017-11-14', D: 'wahananews-2023', E: 'mediaindonesia-2018' };

describe('the dataset ksst', () => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry();
  });

  it('cites every fact with a source, a place in it, and a field that the record has', async () => {
    const [{ total, lame }] = await ours.orm.query(`
      select count(*)::int as total, count(*) filter (where s.id is null or c.locator = '' or e.id is null)::int as lame
      from citation c left join source s on s.id = c.source_id left join entry e on e.kind = c.subject_kind and e.id = c.subject_id`);
    expect(total).toBeGreaterThan(4_000);
    expect(lame).toBe(0);
  });

  it('leaves no record without a citation, sources and names apart', async () => {
    const bare = await ours.orm.query(
      "select kind, count(*) from entry e where kind not in ('Source', 'Name', 'Citation') and not exists (select from citation c where c.subject_id = e.id) group by kind",
    );
    expect(bare).toEqual([]);
  });

  it('holds facts of each of the five documents', async () => {
    const { sources } = await ours.ask(
      'query($slugs: [String!]) { sources(filter: { slug: { in: $slugs } }, orderBy: [{ field: PUBLISHED_ON }]) { nodes { slug facts { totalCount } } } }',
      { slugs: Object.values(documents) },
    );
    const held = Object.fromEntries(sources.nodes.map(({ slug, facts }: { slug: string; facts: { totalCount: number } }) => [slug, facts.totalCount]));
    for (const [letter, slug] of Object.entries(documents)) {
      console.log(`document ${letter} (${slug}): ${held[slug]} facts held`);
      expect(held[slug]).toBeGreaterThan(40);
    }
  });

  it('is as large as the documents make it', async () => {
    const size = await ours.ask(
      '{ agreements { totalCount } events { totalCount } programmes { totalCount } editions { totalCount } sessions { totalCount } figures { totalCount } countries { totalCount } people { totalCount } statements { totalCount } commitments { totalCount } codeSchemes { totalCount } codes { totalCount } }',
    );
    expect(Object.fromEntries(Object.entries(size).map(([field, list]) => [field, (list as { totalCount: number }).totalCount]))).toEqual({
      agreements: 4,
      events: 9,
      programmes: 5,
      editions: 3,
      sessions: 23,
      figures: 7,
      countries: 249,
      people: 7,
      statements: 19,
      commitments: 1,
      codeSchemes: 7,
      codes: 572,
    });
  });

  it('has the whole lists of sectors, purposes, goals and targets, with what was withdrawn', async () => {
    const { codeSchemes } = await ours.ask(
      '{ codeSchemes { nodes { code codes { totalCount } withdrawn: codes(filter: { status: { eq: WITHDRAWN } }) { totalCount } } } }',
    );
    expect(codeSchemes.nodes.map((each: any) => [each.code, each.codes.totalCount, each.withdrawn.totalCount])).toEqual([
      ['ACTIVITY-MODALITY', 12, 0],
      ['DAC-3', 44, 2],
      ['DAC-5', 325, 30],
      ['KSS-FOCUS', 3, 0],
      ['OVOP', 2, 0],
      ['SDG-GOAL', 17, 0],
      ['SDG-TARGET', 169, 0],
    ]);
  });

  it('changes nothing when it is loaded again', async () => {
    const content = () =>
      ours.orm.query(
        "select string_agg(t::text, '|' order by t.id) as all_of_it from (select id, xmin::text, updated_at from citation union all select id, xmin::text, updated_at from agreement) t",
      );
    const before = await content();
    expect(await loadDataset(ours.orm, records, ['ksst'], () => {})).toEqual({ loaded: false, records: 0 });
    expect(await content()).toEqual(before);
  });

  it('gives the same ids at every reading', () => {
    const ids = () => readDataset(['reference', 'ksst'].map(datasetDirectory), records).map(({ id }) => id);
    const read = ids();
    expect(ids()).toEqual(read);
    expect(new Set(read).size).toBe(read.length);
  });

  it('knows countries by the names that the documents use', async () => {
    for (const [name, code] of [
      ['RRT', 'CN'],
      ['Republik Rakyat Tiongkok', 'CN'],
      ['Tiongkok', 'CN'],
      ['Timor Leste', 'TL'],
      ['Kyrgyztan', 'KG'],
      ['Republik Korea', 'KR'],
      ['Papua Nugini', 'PG'],
    ]) {
      const { search } = await ours.ask('query($q: String!) { search(query: $q, types: [COUNTRY], first: 1) { nodes { node { ... on Country { code } } } } }', {
        q: name,
      });
      expect([name, search.nodes[0]?.node.code]).toEqual([name, code]);
    }
  });
});

describe('a dataset with a fault', () => {
  const directory = mkdtempSync(join(tmpdir(), 'jejaring-dataset-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  const problemsAfter = (file: string, from: string, to: string): readonly string[] => {
    cpSync(datasetDirectory('ksst'), directory, { recursive: true });
    const text = readFileSync(join(directory, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(directory, file), text.replace(from, to));
    try {
      readDataset([datasetDirectory('reference'), directory], records);
    } catch (fault) {
      if (fault instanceof DatasetError) return fault.problems;
      throw fault;
    }
    return [];
  };

  it('is refused for an unknown reference, naming the nearest', () => {
    expect(problemsAfter('agreements.yaml', 'signedAt: istana-negara', 'signedAt: istana-negra')).toEqual([
      'agreements.yaml: mou-cn-2023: signedAt: there is no Place istana-negra; did you mean istana-negara?',
    ]);
  });

  it('is refused for an impossible date', () => {
    expect(problemsAfter('agreements.yaml', "signedOn: '2007-12-04'", "signedOn: '2007-02-30'")[0]).toMatch(
      /^agreements\.yaml: mou-2007: signedOn: "2007-02-30" is not a date that exists/,
    );
  });

  it('is refused for an unknown code, naming the nearest', () => {
    expect(problemsAfter('agreements.yaml', 'ambit: BILATERAL', 'ambit: BILATERL')).toEqual([
      'agreements.yaml: mou-2007: ambit: "BILATERL" is not one of its codes; did you mean BILATERAL?',
    ]);
  });

  it('is refused for a slug that is used twice', () => {
    expect(problemsAfter('agreements.yaml', '- slug: tca-2013', '- slug: mou-2007').join()).toContain('slug mou-2007 is used');
  });

  it('is refused for a record without a citation', () => {
    expect(problemsAfter('editions.yaml', 'cites:', 'cited:').join('\n')).toMatch(/editions\.yaml: smi-\d{4}: has no citation/);
  });

  it('is refused for a field that does not exist, naming the nearest', () => {
    expect(problemsAfter('agreements.yaml', 'signedOn:', 'signedon:')).toContain(
      'agreements.yaml: mou-2007: signedon is no field of Agreement; did you mean signedOn?',
    );
  });

  it('is refused for a span that ends before it begins', () => {
    expect(problemsAfter('editions.yaml', "endsOn: '2016-10-28'", "endsOn: '2016-10-20'")).toEqual([
      'editions.yaml: smi-2016: endsOn (2016-10-20) is before startsOn (2016-10-24)',
    ]);
  });

  it('is refused with all its faults at once', () => {
    expect(problemsAfter('agreements.yaml', 'ambit: BILATERAL\n  level: MINISTRY', 'ambit: TWO\n  level: NOBODY')).toHaveLength(2);
  });

  it('is refused for a value that no source claims, and for a claim that can be no value', () => {
    expect(
      problemsAfter(
        'events.yaml',
        '¶4: [name, kind, ordinal, startsOn, endsOn',
        '¶4: { fields: [startsOn], claimed: 2016-09-29 }, ¶5: [name, kind, ordinal, endsOn',
      ),
    ).toEqual(['events.yaml: ccm-45: startsOn: no source claims 2016-09-28, which is shown']);
    expect(
      problemsAfter(
        'events.yaml',
        '¶4: [name, kind, ordinal, startsOn, endsOn',
        '¶4: { fields: [startsOn, name], claimed: soon }, ¶5: [kind, ordinal, endsOn',
      ).join(),
    ).toMatch(/what mediaindonesia-2018 ¶4 is said to claim: "soon" is not a date.*values of name cannot be compared/);
  });

  it('is refused for a file that is not YAML', () => {
    expect(problemsAfter('people.yaml', 'slug:', 'slug: [').join()).toContain('people.yaml: is not YAML');
  });
});

describe('a dataset that amends another', () => {
  const directory = mkdtempSync(join(tmpdir(), 'jejaring-amendment-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const amendedBy = (file: string, text: string) => {
    for (const old of readdirSync(directory)) rmSync(join(directory, old));
    writeFileSync(join(directory, file), text);
    const drafts = readDataset([datasetDirectory('reference'), datasetDirectory('ksst'), directory], records);
    return (kind: string, slug: string) => {
      const { id, values } = drafts.find(({ record, values: { slug: named } }) => record.name === kind && named === slug)!;
      const citations = drafts.filter(({ record, values: { subjectId } }) => record.name === 'Citation' && subjectId === id);
      return { values, citations: citations.map(({ values: { field, claimedValue, isPreferred } }) => ({ field, claimedValue, isPreferred })), drafts, id };
    };
  };

  it('adds a second source, and claims stay unsaid where sources agree', () => {
    const { citations } = amendedBy('events.yaml', '- { slug: ccm-45, cites: { antara-2013: { ¶1: [startsOn] } } }')('Event', 'ccm-45');
    expect(citations.filter(({ field }) => field === 'startsOn')).toEqual(Array(2).fill({ field: 'startsOn', claimedValue: undefined, isPreferred: true }));
  });

  it('shows the later value and keeps what the earlier source claims', () => {
    const { values, citations } = amendedBy('events.yaml', "- { slug: ccm-45, startsOn: '2016-09-27', cites: { antara-2013: { ¶1: [startsOn] } } }")(
      'Event',
      'ccm-45',
    );
    expect(values.startsOn).toBe('2016-09-27');
    expect(citations.filter(({ field }) => field === 'startsOn')).toEqual([
      { field: 'startsOn', claimedValue: '2016-09-28', isPreferred: false },
      { field: 'startsOn', claimedValue: '2016-09-27', isPreferred: true },
    ]);
  });

  it('amends an item of a list that says nothing else, and adds one that does', () => {
    const { drafts, id } = amendedBy(
      'editions.yaml',
      '- { slug: smi-2018, countryRoles: [{ country: LA, cites: { antara-2013: { ¶1: [country] } } }, { country: TH, role: BENEFICIARY, cites: { antara-2013: { ¶1: [country] } } }] }',
    )('Edition', 'smi-2018');
    const countries = drafts.filter(({ record, values }) => record.name === 'EditionCountry' && (values.edition as { id: string }).id === id);
    expect(countries).toHaveLength(11);
    const citationsOf = (draft: { id: string }) =>
      drafts.filter(({ record, values }) => record.name === 'Citation' && values.subjectId === draft.id && values.field === 'country');
    expect(countries.map((draft) => citationsOf(draft).length)).toEqual([1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1]);
  });

  it('leaves the ids of all that it amends as they were', () => {
    const ids = (directories: string[]) => readDataset(directories, records).map(({ id }) => id);
    const before = ids(directoriesOf(['ksst']));
    const after = new Set(ids(directoriesOf(['ksst', 'claims'])));
    expect(before.filter((id) => !after.has(id))).toEqual([]);
  });
});
