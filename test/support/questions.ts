import { type Example, readExamples } from '../../server/src/graphql/examples.js';
import { read } from '../house/support.js';

const examples = new Map(readExamples().map((example) => [example.name, example]));

/** The files of the twenty-five questions by their numbers: the table in schema/examples/README.md. */
export const questions: ReadonlyMap<number, string> = new Map(
  [...read('schema/examples/README.md').matchAll(/^\| (\d+) \| .* \| \[([\w-]+)\]\(\2\.graphql\) \|$/gm)].map(([, number, name]) => [Number(number), name]),
);

/** An example by the name of its file, or by the number of its question. */
export function exampleOf(asked: string | number): Example {
  const name = typeof asked === 'string' ? asked : questions.get(asked);
  const example = examples.get(name ?? '');
  if (!example) throw new Error(`There is no example ${asked}`);
  return example;
}
