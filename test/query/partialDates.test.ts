import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysOf, isPartialDate } from '../../server/src/model/partialDate.js';
import { type Registry, sharedRegistry } from '../support/registry.js';

const year = fc.integer({ min: 1, max: 2400 }).map((n) => String(n).padStart(4, '0'));
const two = fc.integer({ min: 0, max: 33 }).map((n) => String(n).padStart(2, '0'));
const mark = fc.constantFrom('', '?', '~', '%');
const part = fc.oneof(
  fc.tuple(year, mark).map((parts) => parts.join('')),
  fc.tuple(year, two, mark).map(([y, m, q]) => `${y}-${m}${q}`),
  fc.tuple(year, two, two, mark).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
);
const written = fc.oneof(
  part,
  fc.tuple(part, part).map((parts) => parts.join('/')),
  fc.constantFrom('', '0000', '2013-7', 'infinity', '99999', '2024-02-30', '2024-02-29', '1900-02-29'),
);

describe('dates that are not whole', () => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await sharedRegistry();
  });

  it('mean the same days to the program and to the database, and are refused by both alike', async () => {
    const texts = [...new Set(fc.sample(written, { numRuns: 3_000, seed: 7 }))];
    const rows: { text: string; ok: boolean }[] = await ours.orm.query('select t as text, is_partial_date(t) as ok from unnest($1::text[]) t', [texts]);
    expect(rows.filter(({ text, ok }) => ok !== isPartialDate(text))).toEqual([]);

    const good = texts.filter(isPartialDate);
    expect(good.length).toBeGreaterThan(500);
    const days: { text: string; earliest: string; latest: string }[] = await ours.orm.query(
      'select t as text, earliest(t)::text, latest(t)::text from unnest($1::text[]) t',
      [good],
    );
    for (const { text, earliest, latest } of days) expect({ text, earliest, latest }).toEqual({ text, ...daysOf(text) });
  });

  it('are compared only where the comparison is certain', async () => {
    const dated = async (condition: object) =>
      (await ours.ask('query($f: SourceFilter) { sources(filter: $f) { nodes { slug } } }', { f: { publishedOn: condition } })).sources.nodes.map(
        ({ slug }: { slug: string }) => slug,
      );
    expect(await dated({ within: '2013' })).toContain('antara-2013');
    expect(await dated({ gt: '2013-06' })).not.toContain('antara-2013');
    expect(await dated({ lt: '2013-06' })).not.toContain('antara-2013');
    expect(await dated({ lt: '2014' })).toContain('antara-2013');
  });

  it('keep their precision when months are added', async () => {
    const later = async (text: string, months: number) => (await ours.orm.query('select months_later($1, $2) as d', [text, months]))[0].d;
    expect(await later('2023-09-08', 60)).toBe('2028-09-08');
    expect(await later('2013-07', 6)).toBe('2014-01');
    expect(await later('2013', 24)).toBe('2015');
    expect(await later('2013?', 12)).toBe('2014?');
    expect(await later('2013', 18)).toBe('2014-07/2015-06');
  });
});
