import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLNamedType, getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { fields, lists } from '../../sdk/src/generated/arguments.js';
import { known } from '../../sdk/src/query/known.js';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const withFields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'));

/** What a question can lead to; the builder writes no other documents. */
const asked = new Set<GraphQLNamedType>();
for (const next: GraphQLNamedType[] = [schema.getQueryType()!]; next.length > 0; ) {
  const type = next.pop()!;
  if (asked.has(type)) continue;
  asked.add(type);
  if (isAbstractType(type)) next.push(...schema.getPossibleTypes(type));
  if (isObjectType(type)) next.push(...type.getInterfaces());
  if (isObjectType(type) || isInterfaceType(type)) next.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
}
const types = withFields.filter((type) => asked.has(type));

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

it('what only changes lead to is not told to it, and is not carried by those who only ask', () => {
  const carried = JSON.stringify([fields, lists, ...Object.keys(fields)]);
  for (const { name } of types) if (/^(Agreement|Programme)$/.test(name)) expect(carried).toContain(name);
  const only = withFields.filter((type) => !asked.has(type)).map(({ name }) => name);
  expect(only).toContain('CreateAgreementPayload');
  expect(only.filter((name) => carried.includes(name))).toEqual([]);
});

it('names of objects of the language are no types and no fields', () => {
  for (const name of ['constructor', '__proto__', 'toString'])
    for (const [type, field] of [
      [name, 'name'],
      ['Query', name],
    ])
      expect(known(type, field).argument(name)).toBeUndefined();
});
