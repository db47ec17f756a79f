import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { withinLimits } from '../../server/src/http/limits/withinLimits.js';

const root = new URL('../../', import.meta.url);
const schema = buildSchema(readFileSync(new URL('schema/schema.graphql', root), 'utf8'));
const documents = Object.entries(sdk).flatMap(([name, value]) => (typeof value === 'string' ? [{ name, text: value as string }] : []));

describe('the ready operations', () => {
  it.each(documents)('$name is valid, and within the limits of the server', ({ text }) => {
    expect(validate(schema, parse(text), [...specifiedRules, withinLimits])).toEqual([]);
  });

  it('are those of sdk/operations, each with a method', () => {
    const files = readdirSync(new URL('sdk/operations/', root));
    const written = files.flatMap((file) =>
      [...readFileSync(new URL(`sdk/operations/${file}`, root), 'utf8').matchAll(/^query (\w+)/gm)].map(([, name]) => name),
    );
    expect(documents.map(({ name }) => name).sort()).toEqual(written.sort());
    const lowerFirst = (name: string) => name[0].toLowerCase() + name.slice(1);
    const lists = written.filter((name) => name.startsWith('List')).map((name) => lowerFirst(name.slice(4)));
    const client = sdk.createClient({ url: '/graphql' });
    expect(Object.keys(client).sort()).toEqual(['keys', 'options', 'paginate', 'request', ...written.map(lowerFirst), ...lists].sort());
    expect(Object.keys(client.options).sort()).toEqual([...written.map(lowerFirst), ...lists].sort());
  });

  it('ask every list for a page of a size they name, or for its length only', () => {
    for (const { name, text } of documents) {
      const unbounded = [...text.matchAll(/(\w+)(\([^()]*\))?\{(?:totalCount |pageInfo\{[^}]*\})*nodes\{/g)].filter(
        ([, , args]) => !/\b(first|last):/.test(args ?? ''),
      );
      expect(unbounded.map(([, list]) => `${name}.${list}`)).toEqual([]);
    }
  });
});
