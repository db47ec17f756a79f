import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../house/support.js';
import { type Registry, sharedRegistry } from '../support/registry.js';
import { factsOfA } from './facts/a.js';
import { factsOfB } from './facts/b.js';
import { factsOfC } from './facts/c.js';
import { factsOfD } from './facts/d.js';
import { factsOfE } from './facts/e.js';
import { valuesOf } from './facts/fact.js';

const documents = { A: factsOfA, B: factsOfB, C: factsOfC, D: factsOfD, E: factsOfE };
const facts = Object.values(documents).flat();

/** Rows that no question can have an answer to, and why. */
const leftOut: Readonly<Record<string, string>> = {
  C22: 'lines that link to other articles; they are in the hash of the source only',
  D25: 'lines that link to other articles; they are in the hash of the source only',
};

it('every row of the map is asked for once, or left out for a reason', () => {
  const rows = [...read('server/dataset/ksst/README.md').matchAll(/^\| ([A-E]\d+) \|/gm)].map(([, row]) => row);
  expect(rows).toHaveLength(135);
  expect([...facts.map(({ row }) => row), ...Object.keys(leftOut)].sort()).toEqual(rows.sort());
});

describe.each(['embedded', 'postgres'] as const)('what the five documents say, on %s', (engine) => {
  let ours: Registry;
  const answered = new Set<string>();
  beforeAll(async () => {
    ours = await sharedRegistry(engine);
  });

  it.each(facts)('$row: $says', async ({ row, query, holds }) => {
    expect(valuesOf(await ours.ask(query))).toBe(holds);
    answered.add(row);
  });

  afterAll(() => {
    for (const [letter, rows] of Object.entries(documents)) {
      const without = Object.keys(leftOut).filter((row) => row.startsWith(letter));
      const done = rows.filter(({ row }) => answered.has(row)).length;
      console.log(
        `document ${letter} on ${engine}: ${done} of ${rows.length + without.length} rows answered${without.length > 0 ? `, left out: ${without}` : ''}`,
      );
    }
  });
});
