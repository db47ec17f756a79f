import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Registry, registry } from '../support/registry.js';

/** What is known of an agreement. The days on which those were signed that extend it, or take its place; null where that is not known. */
interface Known {
  readonly signed?: string;
  readonly inForce?: string;
  readonly assumed?: true;
  readonly months?: number;
  readonly ends?: string;
  readonly terminated?: string;
  readonly extended?: readonly (string | null)[];
  readonly superseded?: readonly (string | null)[];
}

/** What is known, a day, and where it stands on that day. */
const rules: [known: Known, day: string, status: string][] = [
  [{}, '2026-07-01', 'UNKNOWN'],
  [{ signed: '2030-01-01' }, '2026-07-01', 'DRAFT'],
  [{ signed: '2026' }, '2025-12-31', 'DRAFT'],
  [{ signed: '2026' }, '2026-07-01', 'UNKNOWN'],
  [{ signed: '2026' }, '2026-12-31', 'SIGNED'],
  [{ signed: '2026-07-01' }, '2026-07-01', 'SIGNED'],
  [{ signed: '2020-05-05', assumed: true }, '2026-07-01', 'IN_FORCE_ASSUMED'],
  [{ signed: '2020-05-05', inForce: '2021' }, '2020-12-31', 'SIGNED'],
  [{ signed: '2020-05-05', inForce: '2021' }, '2021-06-01', 'SIGNED'],
  [{ signed: '2020-05-05', inForce: '2021' }, '2021-12-31', 'IN_FORCE'],
  [{ inForce: '2021-03-01' }, '2021-02-28', 'DRAFT'],
  [{ inForce: '2021-03-01' }, '2021-03-01', 'IN_FORCE'],
  [{ signed: '2020-05-05', months: 24 }, '2022-05-04', 'SIGNED'],
  [{ signed: '2020-05-05', months: 24 }, '2022-05-05', 'EXPIRED'],
  [{ signed: '2020-05', months: 24 }, '2022-05-20', 'UNKNOWN'],
  [{ signed: '2020-05-05', ends: '2025' }, '2025-06-01', 'UNKNOWN'],
  [{ signed: '2020-05-05', ends: '2025' }, '2025-12-31', 'EXPIRED'],
  [{ signed: '2020-05-05', ends: '2025', extended: ['2025-01-01'] }, '2025-12-31', 'EXTENDED'],
  [{ signed: '2020-05-05', ends: '2025', extended: ['2025-01-01'] }, '2024-12-31', 'SIGNED'],
  [{ signed: '2020-05-05', ends: '2025-01-01', extended: ['2026'] }, '2025-12-31', 'EXPIRED'],
  [{ signed: '2020-05-05', ends: '2025-01-01', extended: ['2026'] }, '2026-07-01', 'UNKNOWN'],
  [{ signed: '2020-05-05', ends: '2025-01-01', extended: [null] }, '2026-07-01', 'UNKNOWN'],
  [{ signed: '2020-05-05', ends: '2025-01-01', extended: [null, '2024-01-01'] }, '2026-07-01', 'EXTENDED'],
  [{ signed: '2020-05-05', terminated: '2024-03-01' }, '2024-02-29', 'SIGNED'],
  [{ signed: '2020-05-05', terminated: '2024-03-01' }, '2024-03-01', 'TERMINATED'],
  [{ signed: '2020-05-05', assumed: true, terminated: '2024' }, '2024-06-01', 'UNKNOWN'],
  [{ signed: '2020-05-05', terminated: '2024', superseded: ['2024-01-01'] }, '2024-12-31', 'TERMINATED'],
  [{ signed: '2020-05-05', superseded: ['2024-03-01'] }, '2024-02-29', 'SIGNED'],
  [{ signed: '2020-05-05', superseded: ['2024-03-01'] }, '2024-03-01', 'SUPERSEDED'],
  [{ signed: '2020-05-05', superseded: ['2030-01-01', '2024-03'] }, '2024-03-31', 'SUPERSEDED'],
  [{ signed: '2020-05-05', superseded: ['2024-03'] }, '2024-03-15', 'UNKNOWN'],
  [{ signed: '2020-05-05', superseded: [null] }, '2024-03-15', 'UNKNOWN'],
];

describe.each(['embedded', 'postgres'] as const)('where an agreement stands, on %s:', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  async function agreementOf({ signed, inForce, assumed, months, ends, terminated }: Known): Promise<string> {
    const id = randomUUID();
    await ours.orm.query(
      `insert into agreement (id, slug, name, type, renewable, signed_on, in_force_from, force_basis, duration_months, stated_end, terminated_on)
       values ($1, $2, '{"en": "Made"}', 'MOU', 'UNKNOWN', $3, $4, $5, $6, $7, $8)`,
      [id, `made-${id}`, signed, inForce, assumed ? 'ON_SIGNATURE_ASSUMED' : 'UNKNOWN', months, ends, terminated],
    );
    return id;
  }

  it.each(rules)('%j is on %s %s', async (known, day, status) => {
    const id = await agreementOf(known);
    for (const [kind, days = []] of [
      ['EXTENDS', known.extended],
      ['SUPERSEDES', known.superseded],
    ] as const)
      for (const signed of days)
        await ours.orm.query("insert into agreement_relation (id, basis, kind, from_id, to_id) values (gen_random_uuid(), 'STATED', $1, $2, $3)", [
          kind,
          await agreementOf({ signed: signed ?? undefined }),
          id,
        ]);
    const { agreement } = await ours.ask('query ($id: ID!, $day: Date!) { agreement(by: { id: $id }) { status(asOf: $day) } }', { id: `agr_${id}`, day });
    expect(agreement).toEqual({ status });
  });
});
