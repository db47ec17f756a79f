import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { snippetsOf } from '../readme/snippets.js';
import { servedToReaders } from '../support/served.js';
import { consumer } from './support/consumer.js';

const { url } = await servedToReaders();
const { folder, write, compile } = consumer();
const snippets = snippetsOf('sdk/docs/query.md').filter(({ kind }) => kind === 'ts');

it.each(snippets)('line $line of sdk/docs/query.md compiles and prints what is said', { timeout: 120_000 }, async ({ text, line, answer }) => {
  write('node.d.ts', 'declare const console: { log(...all: unknown[]): void };');
  write(`line${line}.ts`, text.replaceAll('https://registry.example/graphql', `${url}/graphql`));
  expect((await compile('7.0', ['node.d.ts', `line${line}.ts`], '--skipLibCheck')).said).toBe('');
  // Not by the waiting form of the call: the server it asks is in this process.
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/out-7.0/line${line}.js`]);
  if (answer !== undefined) expect(stdout).toBe(answer);
  expect(stdout).not.toBe('');
});
