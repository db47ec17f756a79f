import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysOf } from '../../server/src/model/partialDate.js';
import { type Registry, registry } from '../support/registry.js';

const order = fc.record({ field: fc.constantFrom('DATE', 'KIND'), direction: fc.constantFrom('ASC', 'DESC') });
const subjects = {
  institution: 'institution(by: { slug: "kemenperin" })',
  country: 'country(by: { code: "ID" })',
  programme: 'programme(by: { slug: "smi" })',
};

describe.each(['embedded', 'postgres'] as const)('timelines on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  const page = async (subject: string, variables: Record<string, unknown>) => {
    const { it: found } = await ours.ask(
      `query($first: Int, $after: String, $last: Int, $before: String, $orderBy: [DatedFactOrder!], $filter: DatedFactFilter) {
        it: ${subject} { timeline(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
          totalCount nodes { kind date record { id } citations(first: 1) { totalCount } }
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
      variables,
    );
    return found.timeline;
  };
  const keys = ({ nodes }: any): string[] => nodes.map(({ kind, record }: any) => `${kind} ${record.id}`);

  it.each(Object.values(subjects))(
    'of %s give every fact once, forwards and backwards, in every order and at every page size',
    async (subject) => {
      await fc.assert(
        fc.asyncProperty(fc.array(order, { maxLength: 2 }), fc.integer({ min: 3, max: 15 }), async (orderBy, size) => {
          const all = await page(subject, { first: 100, orderBy });
          expect(all.totalCount).toBe(all.nodes.length);
          expect(new Set(keys(all)).size).toBe(all.totalCount);
          const forwards: string[] = [];
          for (let after: string | null = null; ; ) {
            const next = await page(subject, { first: size, after, orderBy });
            forwards.push(...keys(next));
            if (!next.pageInfo.hasNextPage) break;
            after = next.pageInfo.endCursor;
          }
          expect(forwards).toEqual(keys(all));
          const backwards: string[] = [];
          for (let before: string | null = null; ; ) {
            const next = await page(subject, { last: size, before, orderBy });
            backwards.unshift(...keys(next));
            if (!next.pageInfo.hasPreviousPage) break;
            before = next.pageInfo.startCursor;
          }
          expect(backwards).toEqual(keys(all));
        }),
        { numRuns: 4, seed: 3 },
      );
    },
    120_000,
  );

  it.each(Object.values(subjects))('of %s stand in the order of the first day a date may mean, each fact with a source', async (subject) => {
    const { nodes } = await page(subject, { first: 100 });
    const days = nodes.map(({ date }: any) => daysOf(date)!.earliest);
    expect(days).toEqual([...days].sort());
    expect(nodes.length).toBeGreaterThan(5);
    for (const fact of nodes) expect(fact.citations.totalCount, JSON.stringify(fact)).toBeGreaterThan(0);
  });

  it('are narrowed by kind and by time', async () => {
    const { nodes } = await page(subjects.programme, { filter: { kind: { in: ['EDITION_START', 'EVENT'] }, date: { gte: '2017', lt: '2018' } } });
    expect(nodes.map(({ kind, date }: any) => [kind, date])).toEqual(
      expect.arrayContaining([
        ['EDITION_START', '2017-07-30'],
        ['EVENT', '2017-07-30/2017-07-31'],
      ]),
    );
    expect(nodes).toHaveLength(2);
  });

  it('of a ministry with its units have what only a unit signed', async () => {
    const timeline = async (withUnits: boolean) =>
      (
        await ours.ask(
          `{ institution(by: { slug: "kemenperin" }) { timeline(first: 100, withUnits: ${withUnits}, filter: { kind: { eq: SIGNATURE } }) { nodes { date } } } }`,
        )
      ).institution.timeline.nodes;
    expect((await timeline(false)).map(({ date }: any) => date)).toEqual(['2007-12-04', '2023-09-08', '2023-09-08']);
    expect((await timeline(true)).map(({ date }: any) => date)).toEqual(['2007-12-04', '2013', '2023-09-08', '2023-09-08']);
  });

  it('have what was undertaken, said and awarded', async () => {
    await ours.orm.query("update recognition set awarded_on = '2015'");
    const of = async (subject: string, kind: string) => {
      const { nodes } = await page(subject, { first: 100, filter: { kind: { eq: kind } } });
      return nodes.map(({ date, record }: any) => `${date} ${record.id.slice(0, 3)}`);
    };
    expect(await of('programme(by: { slug: "smi" })', 'COMMITMENT')).toEqual(['2016-09-28/2016-09-30 cmt']);
    expect(await of(subjects.country, 'COMMITMENT')).toEqual(['2016-09-28/2016-09-30 cmt']);
    const spoken = await ours.orm.query(
      `select count(distinct s.id)::int as count from statement s left join position p on p.id = s.position_id left join statement_subject t on t.statement_id = s.id
       where s.spoken_on is not null and (select id from institution where slug = 'kemenperin') in (s.actor_id, p.institution_id, t.subject_id)`,
    );
    const said = await of(subjects.institution, 'STATEMENT');
    expect(said).toHaveLength(spoken[0].count);
    expect(said.length).toBeGreaterThan(0);
    expect(await of(subjects.country, 'AWARD')).toEqual(['2015 rec']);
  });

  it('refuse a cursor of a timeline with other arguments', async () => {
    const query = (withUnits: boolean, after: string | null) =>
      ours.ask(
        `query($after: String) { institution(by: { slug: "kemenperin" }) { timeline(first: 2, after: $after, withUnits: ${withUnits}) { pageInfo { endCursor } } } }`,
        {
          after,
        },
      );
    const { endCursor } = (await query(false, null)).institution.timeline.pageInfo;
    await expect(query(true, endCursor)).rejects.toThrow('is a cursor of another order or filter');
  });

  it('speak both languages', async () => {
    const { programme } = await ours.ask(
      '{ programme(by: { slug: "smi" }) { timeline(first: 1, filter: { kind: { eq: EDITION_START } }) { nodes { label nama: label(locale: ID) } } } }',
    );
    expect(programme.timeline.nodes).toEqual([{ label: 'Edition begins: First batch, Bali 2016', nama: 'Angkatan mulai: Angkatan pertama, Bali 2016' }]);
  });
});
