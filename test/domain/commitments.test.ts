import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '../support/registry.js';

describe.each(['embedded', 'postgres'] as const)('the days from a commitment to its fulfilment on %s', (engine) => {
  let ours: Registry;
  const idOf = async (table: string, slug: string): Promise<string> => (await ours.orm.query(`select id from ${table} where slug = $1`, [slug]))[0].id;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  /** A commitment of Indonesia on a day or at an event, fulfilled by a record; what the registry says of how soon that was. */
  const fulfilment = async (madeOn: string | null, event: string | null, kind: string, slug: string) => {
    const made = randomUUID();
    await ours.orm.query(
      "insert into commitment (id, slug, text, made_by_kind, made_by_id, made_on, status, event_id) values ($1, $2, '{\"en\": \"Something\"}', 'Country', $3, $4, 'FULFILLED', $5)",
      [made, made, await idOf('country', 'id'), madeOn, event && (await idOf('event', event))],
    );
    await ours.orm.query(
      "insert into commitment_fulfilment (id, commitment_id, fulfilled_by_kind, fulfilled_by_id, basis) values ($1, $2, $3, $4, 'INFERRED')",
      [randomUUID(), made, kind, await idOf(kind.toLowerCase(), slug)],
    );
    const { commitment } = await ours.ask('query($slug: String!) { commitment(by: { slug: $slug }) { fulfilments { nodes { beganOn days } } } }', {
      slug: made,
    });
    return commitment.fulfilments.nodes[0];
  };

  it('run from the end of the event to the first edition of a programme: 24 after the 45th meeting', async () => {
    const { commitments } = await ours.ask(
      '{ commitments(filter: { event: { ordinal: { eq: 45 } }, fulfilments: { some: { days: { lte: 30 } } } }) { nodes { fulfilments { nodes { days beganOn basis fulfilledBy { __typename ... on Programme { slug } } } } } } }',
    );
    expect(commitments.nodes).toEqual([
      { fulfilments: { nodes: [{ days: 24, beganOn: '2016-10-24', basis: 'STATED', fulfilledBy: { __typename: 'Programme', slug: 'smi' } }] } },
    ]);
  });

  it('run from the day of the commitment, where it was made at no event', async () => {
    expect(await fulfilment('2017-07-01', null, 'Edition', 'smi-2017')).toEqual({ beganOn: '2017-07-30', days: 29 });
    expect(await fulfilment('2007-12-01', null, 'Agreement', 'mou-2007')).toEqual({ beganOn: '2007-12-04', days: 3 });
  });

  it.each([
    ['the commitment has no whole day', '2016-09', null, 'Edition', 'smi-2017', '2017-07-30'],
    ['the commitment has no day', null, null, 'Edition', 'smi-2017', '2017-07-30'],
    ['its event has no whole day, whatever its own is', '2013-05-01', 'inauguration-kss-secretariat', 'Edition', 'smi-2017', '2017-07-30'],
    ['the agreement was signed in a year only', '2012-01-01', null, 'Agreement', 'tca-2013', '2013'],
    ['the programme had no edition', '2012-01-01', null, 'Programme', 'ppsd', null],
  ] as const)('are not known where %s', async (_, madeOn, event, kind, slug, beganOn) => {
    expect(await fulfilment(madeOn, event, kind, slug)).toEqual({ beganOn, days: null });
  });
});
