import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { compilers, consumer, type Verdict } from './support/consumer.js';

const program = (name: string): string => readFileSync(new URL(`programs/${name}.ts`, import.meta.url), 'utf8');
const { folder, write, compile } = consumer();

const wrong = program('wrong');
write('wrong.ts', wrong.replaceAll('// @ts-expect-error', '//'));
write('right.ts', program('right'));

/** What stands above each wrong statement: the statement's line, where the error must be in it and what it must say. */
const expected = wrong.split('\n').flatMap((text, i) => {
  const [, place, sentence] = /^\s*\/\/ @ts-expect-error (.+?): (.+)$/.exec(text) ?? [];
  return place ? [{ line: i + 2, place, sentence }] : [];
});

/** As deep as people ask: from a country by its agreements to the other sides, by its programmes to where participants come from. */
const fifty = `import { query, type Sender } from '@jejaring/sdk/query';
declare const client: Sender<{}>;
${Array.from(
  { length: 50 },
  (_, i) => `export const ask${i} = async () => {
  const { country } = await query(client, {
    country: {
      $args: { by: { code: 'C${i}' } },
      name: true,
      $alias: { nama: { name: { $args: { locale: 'ID' } } } },
      agreements: {
        $args: { first: ${i} },
        totalCount: true,
        nodes: { slug: true, status: true, parties: { nodes: { capacity: true, country: { code: true, name: true }, actor: { slug: true, name: true } } } },
      },
      programmes: {
        nodes: { slug: true, name: true, editions: { $args: { first: ${i} }, nodes: { slug: true, countries: { nodes: { code: true, name: true } } } } },
      },
    },
  });
  const [agreement] = country?.agreements.nodes ?? [];
  return country?.programmes.nodes[0]?.editions.nodes[0]?.countries.nodes[0]?.code ?? agreement?.parties.nodes[0]?.actor.name ?? country?.nama;
};`,
).join('\n')}`;
write('fifty.ts', fifty);

it('the compiler of the project is the newest of these', () => {
  const tsc = execFileSync(process.execPath, [new URL('../../node_modules/.bin/tsc', import.meta.url).pathname, '--version'], { encoding: 'utf8' });
  expect(tsc).toMatch(/^Version 7\.0\./);
});

describe.each(Object.keys(compilers) as (keyof typeof compilers)[])('TypeScript %s', (version) => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await compile(version, ['right.ts', 'wrong.ts']);
  }, 180_000);

  it(`refuses each of ${expected.length} wrong programs where it is wrong, and says why`, () => {
    const lines = wrong.split('\n');
    const errors = verdict.errors.filter(({ file }) => file === 'wrong.ts');
    const found = expected.map(({ line, place, sentence }) => {
      const error = errors.find((each) => each.line === line);
      const there = error ? lines[line - 1].slice(error.column - 1) : 'no error';
      const isSaid = error?.sentence.includes(sentence);
      return { line, place: there.startsWith(place) ? place : there, sentence: isSaid ? sentence : error?.sentence };
    });
    expect(found).toEqual(expected);
    expect([...new Set(errors.map(({ line }) => line))]).toEqual(expected.map(({ line }) => line));
    expect(expected.length).toBeGreaterThanOrEqual(40);
  });

  it('accepts the programs that are right, and declares what they export', () => {
    expect(verdict.errors.filter(({ file }) => file !== 'wrong.ts')).toEqual([]);
    expect(readFileSync(`${folder}/out-${version}/right.d.ts`, 'utf8')).toMatch(/export declare const names: /);
  });

  it('checks fifty deep questions with at most 150,000 instantiations', { timeout: 180_000 }, async () => {
    const { said, errors } = await compile(version, ['fifty.ts'], '--extendedDiagnostics', '--skipLibCheck');
    expect(errors).toEqual([]);
    const instantiations = Number(/^Instantiations:\s+(\d+)$/m.exec(said)?.[1]);
    console.log(`TypeScript ${version}: ${instantiations} instantiations for fifty deep questions`);
    expect(instantiations).toBeLessThanOrEqual(150_000);
  });
});
