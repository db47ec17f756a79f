import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '../support/registry.js';

const events = 3_000;
const others = 400;

/** What a database that ends a statement after three seconds has to have answered by. */
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const began = performance.now();
  const answer = await work();
  console.log(`${what} in ${Math.round(performance.now() - began)} ms, by both exits`);
  return answer;
};

describe.each(['embedded', 'postgres'] as const)('records with thousands of links on %s', (engine) => {
  let ours: Registry;
  const [one, other] = [randomUUID(), randomUUID()];
  /** Writes without the deadline of a statement. */
  const fill = (text: string, values: readonly unknown[] = []): Promise<void> =>
    ours.orm.transaction(async (manager) => {
      await manager.query('set local statement_timeout = 0');
      await manager.query(text, [...values]);
    });

  /** Two institutions that take part in every one of thousands of events, each with four of some hundred others. */
  beforeAll(async () => {
    ours = await registry(engine);
    await fill(
      `insert into institution (id, slug, name, kind)
       select id, 'hub-' || id, '{"en": "Hub"}'::jsonb, 'OTHER'::institution_kind from unnest(array[$1, $2]::uuid[]) id
       union all select md5('other ' || i)::uuid, 'other-' || i, '{"en": "Other"}', 'OTHER' from generate_series(0, $3::int - 1) i`,
      [one, other, others],
    );
    await fill(
      `insert into event (id, slug, name, kind, status, starts_on) select md5('event ' || i)::uuid, 'event-' || i, '{"en": "Event"}', 'SEMINAR', 'HELD', '2020' from generate_series(1, $1::int) i`,
      [events],
    );
    for (let from = 1; from < events; from += 500)
      await fill(
        `insert into event_participation (id, role, event_id, actor_kind, actor_id)
         select gen_random_uuid(), 'ATTENDEE', md5('event ' || i)::uuid, 'Institution', a.id
         from generate_series($3::int, $3::int + 499) i cross join lateral (
           select unnest(array[$1, $2]::uuid[]) union all select md5('other ' || (i * 7 + j * j) % $4::int)::uuid from generate_series(1, 4) j) a(id)`,
        [one, other, from, others],
      );
    await fill('analyze');
  }, 240_000);

  const paths = async (from: string, to: string, maxLength: number) =>
    (
      await ours.ask(
        'query($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength, first: 100) { nodes { length isComplete } } }',
        { from: `ins_${from}`, to: `ins_${to}`, maxLength },
      )
    ).paths;

  it.each([2, 4, 6, 8])(
    'are answered within the deadline with ways up to %i long between two of them',
    async (maxLength) => {
      const found = await timed(`${engine}: ways up to ${maxLength} between two hubs`, () => paths(one, other, maxLength));
      expect(found.nodes).toHaveLength(100);
      expect(new Set(found.nodes.map(({ length }: any) => length))).toEqual(new Set([2]));
      expect(found.nodes[0].isComplete).toBe(false);
    },
    60_000,
  );

  it('are answered within the deadline with ways from one of them to a record with few links', async () => {
    const { id } = (await ours.ask('{ institution(by: { slug: "unido" }) { id } }')).institution;
    const found = await timed(`${engine}: no way between a hub and UNIDO`, () => paths(one, id.slice(4), 8));
    expect(found.nodes).toEqual([]);
  }, 60_000);

  it('are answered within the deadline with whom they are connected with', async () => {
    const { institution } = await timed(`${engine}: connections of a hub`, () =>
      ours.ask(`{ institution(by: { id: "ins_${one}" }) { connections(first: 100, maxLength: 8) { nodes { length ways isComplete } } } }`),
    );
    expect(institution.connections.nodes).toHaveLength(100);
    expect(institution.connections.nodes[0].isComplete).toBe(false);
  }, 60_000);

  it('are answered within the deadline with a life of 15,000 dates', async () => {
    const [{ id }] = await ours.orm.query(
      `insert into programme (id, slug, name, kind, status) values (gen_random_uuid(), 'long', '{"en": "Long"}', 'TRAINING_SERIES', 'IMPLEMENTATION') returning id`,
    );
    await fill(
      `insert into edition (id, slug, name, status, country_list_completeness, programme_id, starts_on, ends_on)
       select gen_random_uuid(), 'long-' || i, '{"en": "One", "id": "Satu"}', 'HELD', 'UNKNOWN', $1, (date '1990-01-01' + i)::text, (date '1990-01-05' + i)::text
       from generate_series(1, 5000) i`,
      [id],
    );
    await fill(
      `insert into statement (id, slug, kind, text, spoken_on) select md5('said ' || i)::uuid, 'said-' || i, 'PLAN', '{"en": "Said"}', (date '1990-01-03' + i)::text from generate_series(1, 5000) i`,
    );
    await fill(
      `insert into statement_subject (id, statement_id, subject_kind, subject_id) select gen_random_uuid(), md5('said ' || i)::uuid, 'Programme', $1 from generate_series(1, 5000) i`,
      [id],
    );
    await fill('analyze');
    const timeline = (args: string) =>
      ours.ask(
        `{ programme(by: { slug: "long" }) { timeline(first: 100${args}) { totalCount pageInfo { endCursor } nodes { date label isComplete record { id } } } } }`,
      );
    const first = (await timed(`${engine}: 15,000 dates`, () => timeline(''))).programme.timeline;
    expect([first.totalCount, first.nodes[0].isComplete]).toEqual([15_000, true]);
    const second = (await timed(`${engine}: their second page`, () => timeline(`, after: "${first.pageInfo.endCursor}"`))).programme.timeline;
    expect(second.nodes[0].date >= first.nodes[99].date).toBe(true);
    await ours.orm.query(
      `insert into edition (id, slug, name, status, country_list_completeness, programme_id, starts_on) select gen_random_uuid(), 'longer', '{"en": "One"}', 'HELD', 'UNKNOWN', $1, '1980'`,
      [id],
    );
    const bounded = (await timed(`${engine}: more than 15,000 dates`, () => timeline(''))).programme.timeline;
    expect(bounded.totalCount).toBeLessThanOrEqual(15_000);
    expect(bounded.nodes[0].isComplete).toBe(false);
  }, 120_000);
});
