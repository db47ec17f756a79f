import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { records } from '../../server/src/domain/index.js';
import { recordOf } from '../../server/src/model/registry.js';
import { snake } from '../../server/src/query/naming.js';
import { filesIn, read, serverFiles } from './support.js';

const entityFiles = filesIn('server/src/domain', '.entity.ts');
const migrations = filesIn('server/src/database/migrations', '.ts').map(read).join('\n');

/** The classes that are kinds of record, as they stand in the files. */
const written = entityFiles.flatMap((file) => [...read(file).matchAll(/@Register\([\s\S]*?\n?export class (\w+)/g)].map(([, name]) => ({ file, name })));

describe('a kind of record is added in three places', () => {
  it.each(written)('$name', ({ file, name }) => {
    const record = records.find((each) => each.name === name);
    expect(record, `1. ${file} declares ${name}; 2. server/src/domain/index.ts does not list it.`).toBeDefined();
    const tables = migrations.split(`create table ${snake(name)} (`).length - 1;
    expect(tables, `3. The table ${snake(name)} is created by ${tables} migrations.`).toBe(1);
    const isIndexed = migrations.includes(`keep_record('${snake(name)}', '${name}'`);
    expect(isIndexed, `3. The migration of ${name} says ${isIndexed ? '' : 'not '}select keep_record('${snake(name)}', '${name}').`).toBe(
      recordOf(record!).isPublic,
    );
  });

  it('and in no fourth', () => {
    const others = serverFiles.filter((file) => !file.startsWith('server/src/domain/') && /from '[^']*\.entity\.js'/.test(read(file)));
    expect(others.map((file) => `${file} imports an entity. But only the domain knows its records; everything else takes them from the list.`)).toEqual([]);
  });

  it('and the list holds nothing else', () => {
    expect([...records].map(({ name }) => name).sort()).toEqual(written.map(({ name }) => name).sort());
    expect(new Set(records).size).toBe(records.length);
  });
});

it('ids of each kind begin with three letters of their own', () => {
  const prefixes = records.map((record) => recordOf(record).prefix);
  for (const prefix of prefixes) expect(prefix).toMatch(/^[a-z]{3}$/);
  expect(new Set(prefixes).size, `${prefixes.filter((prefix, i) => prefixes.indexOf(prefix) !== i)} stands for two kinds`).toBe(prefixes.length);
});
