import { expect, it } from 'vitest';
import { read, sdkFiles, serverFiles } from './support.js';

const mostLines = 300;

it(`no file is longer than ${mostLines} lines`, () => {
  const long = [...serverFiles, ...sdkFiles].map((file) => ({ file, lines: read(file).trimEnd().split('\n').length })).filter(({ lines }) => lines > mostLines);
  expect(long.map(({ file, lines }) => `${file} has ${lines} lines: it holds more than one idea.`)).toEqual([]);
});

it('the environment is read in one place', () => {
  const readers = [...serverFiles, ...sdkFiles].filter((file) => /\bprocess\s*(\.|\[|\?\.)\s*['"]?env\b|\benv\b[^;\n]*\bfrom 'node:process'/.test(read(file)));
  expect(
    readers
      .filter((file) => file !== 'server/src/config.ts')
      .map((file) => `${file} reads process.env. But only server/src/config.ts does, and hands on a value.`),
  ).toEqual([]);
});
