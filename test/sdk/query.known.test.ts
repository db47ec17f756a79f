import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { known } from '../../sdk/src/query/known.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const types = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'));

it('the builder knows of every field of the schema the type of its fields and those of its arguments, and of no other argument', () => {
  const all = new Set(types.flatMap((type) => Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name }) => name))));
  let fields = 0;
  for (const type of types)
    for (const field of Object.values(type.getFields())) {
      const found = known(type.name, field.name);
      const isComposite = isCompositeType(getNamedType(field.type));
      expect(found.owner, `${type.name}.${field.name}`).toBe(isComposite ? getNamedType(field.type).name : '');
      expect([`${field.type}`, isComposite ? undefined : ''], `${type.name}.${field.name}`).toContain(found.type);
      const arguments_ = Object.fromEntries([...all].map((name) => [name, found.argument(name)]).filter(([, of]) => of !== undefined));
      expect(arguments_, `${type.name}.${field.name}`).toEqual(Object.fromEntries(field.args.map(({ name, type: of }) => [name, `${of}`])));
      fields++;
    }
  expect(fields).toBeGreaterThan(1_000);
});

it('names of objects of the language are no types and no fields', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    for (const [type, field] of [
      [name, 'name'],
      ['Query', name],
    ])
      expect(known(type, field).argument(name)).toBeUndefined();
});
