import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { select } from '../../sdk/src/query/index.js';
import { type Registry, sharedRegistry } from '../support/registry.js';
import { consumer } from './support/consumer.js';
import { selectionOf, type Tree } from './support/selections.js';

const runs = Number(process.env.SELECTIONS_RUNS ?? 100);
const tape = fc.array(fc.nat({ max: 9_999 }), { maxLength: 150 });
const build = select as unknown as (selection: Tree) => { readonly document: unknown; readonly values: Tree };

const { write, compile } = consumer();
let ours: Registry;
beforeAll(async () => {
  ours = await sharedRegistry();
});

it(`the compiler infers types that the registry's answers to ${runs} generated selections have`, { timeout: 600_000 }, async () => {
  const { agreements } = await ours.ask('{ agreements(first: 3) { nodes { id } } }');
  const ids = agreements.nodes.map(({ id }: { id: string }) => id);
  const lines = ["import { type DataOf, select } from '@jejaring/sdk/query';"];
  for (const numbers of fc.sample(tape, runs)) {
    const selection = selectionOf(ours.schema, numbers, ids);
    try {
      const { document, values } = build(selection);
      const data = await ours.ask(String(document), values);
      const i = lines.length;
      lines.push(`const ask${i} = select(${JSON.stringify(selection)}); export const data${i}: DataOf<typeof ask${i}> = ${JSON.stringify(data)};`);
    } catch {
      // Refused by the builder or by the registry, which other tests look at.
    }
  }
  expect(lines.length).toBeGreaterThan(runs * 0.6);
  write('answers.ts', lines.join('\n'));
  const { errors } = await compile('7.0', ['answers.ts'], '--skipLibCheck');
  expect(errors.map(({ line, column, sentence }) => `${sentence}\n${lines[line - 1].slice(column - 1)}\n${lines[line - 1]}`)).toEqual([]);
});
