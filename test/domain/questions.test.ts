import { expect, it } from 'vitest';
import { readExamples } from '../../server/src/graphql/examples.js';
import { filesIn, read } from '../house/support.js';
import { questions } from '../support/questions.js';

const numbers = Array.from({ length: 25 }, (_, i) => i + 1);

it('each of the twenty-five questions has a file of its own, and these come first in the playground', () => {
  expect([...questions.keys()]).toEqual(numbers);
  const first = readExamples().slice(0, numbers.length);
  expect(first.map(({ name }) => name)).toEqual([...questions.values()].sort());
  expect(first.map(({ name }) => Number(name.slice(0, 2)))).toEqual(numbers);
});

it('each of the twenty-five questions has a test that expects its answer', () => {
  const titles = filesIn('test/domain', '.test.ts').flatMap((file) => [...read(file).matchAll(/\bit\(\s*'([\d, and]+): /g)].map(([, title]) => title));
  const tested = new Set(titles.flatMap((title) => title.match(/\d+/g)!.map(Number)));
  expect(numbers.filter((number) => !tested.has(number))).toEqual([]);
});

it('examples have names that tell them apart', () => {
  const examples = readExamples();
  for (const of of ['name', 'title', 'query'] as const) expect(new Set(examples.map((example) => example[of])).size).toBe(examples.length);
});
