import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { records } from '../../server/src/domain/index.js';
import { snake } from '../../server/src/model/naming.js';
import { recordOf } from '../../server/src/model/registry.js';
import { filesIn, read, serverFiles } from './support.js';

const entityFiles = filesIn('server/src/domain', '.entity.ts');
const migrations = filesIn('server/src/database/migrations', '.ts').map(read).join('\n');

/** The classes that are kinds of record, as they stand in the files. */
const written = entityFiles.flatMap((file) =>
  [...read(file).matchAll(/@Register\([\s\S]*?\n?export class (\w+)/g)].map(([, name]) => ({ file, name })),
);

describe('a kind of record is added in three places', () => {
  it.each(written)('$name', ({ file, name }) => {
    expect(records.map(({ name: listed }) => listed), `1. ${file} declares ${name}; 2. server/src/domain/index.ts does not list it.`).toContain(name);
    expect(migrations.match(new RegExp(`create table ${snake(name)} \\(`, 'g')) ?? [], `3. No migration creates the table ${snake(name)}, or several do.`).toHaveLength(1);
    expect(migrations, `3. The migration of ${name} does not put its records in the index: select keep_record('${snake(name)}', '${name}').`).toContain(
      `keep_record('${snake(name)}', '${name}'`,
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
