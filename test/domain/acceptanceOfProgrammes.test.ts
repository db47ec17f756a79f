import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleOf } from '../support/questions.js';
import { type Registry, registry } from '../support/registry.js';

const slugs = (nodes: readonly { slug: string }[]) => nodes.map(({ slug }) => slug);
const texts = (nodes: readonly { text: string }[]) => nodes.map(({ text }) => text);

describe.each(['embedded', 'postgres'] as const)('questions about pledges, fields and changes on %s', (engine) => {
  let ours: Registry;
  const answer = (number: number, variables?: Record<string, unknown>) => ours.ask(exampleOf(number).query, variables);
  beforeAll(async () => {
    ours = await registry(engine);
  });

  it('16: leads from the 45th meeting, which ended on 30 September 2016, to the training series, 24 days later', async () => {
    const { commitments } = await answer(16);
    const [made, ...others] = commitments.nodes;
    expect(others).toEqual([]);
    expect([made.madeBy.name, made.event.endsOn, made.event.name]).toEqual(['Indonesia', '2016-09-30', expect.stringContaining('45th')]);
    expect(made.fulfilments.nodes).toEqual([
      { basis: 'STATED', beganOn: '2016-10-24', days: 24, fulfilledBy: { slug: 'smi', name: expect.stringContaining('Small and Medium Industry') } },
    ]);
    expect(made.citations.nodes.map(({ locator }: any) => locator)).toEqual(['¶3', '¶4']);
  });

  it('21: matches small industry, agreed on with UNIDO and China, to the training series, and finds no programme for the other fields', async () => {
    const { agreements } = await answer(21);
    const [unido, china] = agreements.nodes;
    expect(slugs(agreements.nodes)).toEqual(['mou-2007', 'mou-cn-2023']);
    expect([unido, china].map(({ partners }) => partners.nodes.map(({ actor }: any) => actor.name))).toEqual([
      [expect.stringContaining('United Nations Industrial Development')],
      [expect.stringContaining('China')],
    ]);
    expect([texts(unido.withProgramme.nodes), texts(china.withProgramme.nodes)]).toEqual([
      ['Stronger small and medium industry by learning from each other'],
      ['Small and medium industry'],
    ]);
    for (const { withProgramme } of [unido, china])
      for (const { classifications } of withProgramme.nodes)
        expect(classifications.nodes.map(({ code }: any) => [code.code, slugs(code.programmes.nodes)])).toEqual([['32130', ['smi']]]);
    expect([unido.withoutProgramme.totalCount, china.withoutProgramme.totalCount]).toEqual([5, 7]);
    expect(texts(china.withoutProgramme.nodes)).toEqual(expect.arrayContaining(['Solar photovoltaics', 'Shipbuilding', 'Raw materials for aircraft']));
    for (const { classifications } of china.withoutProgramme.nodes) expect(classifications.nodes.flatMap(({ code }: any) => code.programmes.nodes)).toEqual([]);
  });

  it('25: gives what changed since a moment, page by page, each once, though some of it changes meanwhile', async () => {
    const { programmes: all } = await answer(25);
    expect([all.totalCount, all.pageInfo.hasNextPage]).toEqual([5, false]);
    const [{ since }] = await ours.orm.query(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since`);
    await ours.orm.query('select pg_sleep(0.005)');
    expect((await answer(25, { since })).programmes.totalCount).toBe(0);
    await ours.orm.query("update programme set ends_on = '2030' where slug = 'smi'");
    expect(slugs((await answer(25, { since })).programmes.nodes)).toEqual(['smi']);

    const ids = Array.from({ length: 240 }, () => randomUUID());
    await ours.orm.query(
      `insert into programme (id, slug, name, kind, status) select id, 'made-' || id, '{"en": "Made"}', 'PROJECT', 'IMPLEMENTATION' from unnest($1::uuid[]) id`,
      [ids],
    );
    const found: string[] = [];
    const sizes: number[] = [];
    for (let after: string | null = null; ; ) {
      const { programmes } = await answer(25, { since, after });
      sizes.push(programmes.nodes.length);
      found.push(...slugs(programmes.nodes));
      if (!programmes.pageInfo.hasNextPage) break;
      after = programmes.pageInfo.endCursor;
      await ours.orm.query('update programme set starts_on = $1 where id = any($2)', ['2020', ids.slice(0, 50)]);
    }
    expect(sizes).toEqual([100, 100, 41]);
    expect(found.sort()).toEqual(['smi', ...ids.map((id) => `made-${id}`)].sort());
  });

  it('25: refuses what is no moment', async () => {
    await expect(answer(25, { since: 'yesterday' })).rejects.toThrow('DateTime is a moment such as 2024-05-01T08:00:00Z');
  });
});
