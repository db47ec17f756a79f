import { getNamedType, isEnumType, isIntrospectionType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { labels } from '../../server/src/domain/label/labels.js';
import { registrySchema } from '../../server/src/graphql/schema.js';

const types = Object.values(registrySchema().getTypeMap()).filter((type) => !isIntrospectionType(type));
const answered = new Set(
  types
    .filter(isObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .map(({ type }) => getNamedType(type))
    .filter(isEnumType),
);

describe('what people call the values of enums', () => {
  it('is said of every enum that an answer can hold a value of', () => {
    const labelled = labels.map((each) => each.enum);
    const without = [...answered].filter(({ name }) => !labelled.includes(name));
    expect(
      without.map(({ name }) => `${name} has no labels. Write them beside it, in a file that ends in .labels.ts, and list that in domain/label/labels.ts.`),
    ).toEqual([]);
    expect(labelled.filter((name) => ![...answered].some((type) => type.name === name))).toEqual([]);
    expect(new Set(labelled).size).toBe(labelled.length);
  });

  it.each(labels.map((each) => [each.enum, each] as const))(
    'is said of each value of %s in both languages, and tells it from the others',
    (name, { values }) => {
      const type = [...answered].find((each) => each.name === name)!;
      expect(values.map(({ value }) => value)).toEqual(type.getValues().map((each) => each.name));
      for (const language of ['en', 'id'] as const) {
        const texts = values.map(({ label }) => label[language]);
        expect(texts.filter((text) => !text.trim())).toEqual([]);
        expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
        const meanings = values.map(({ meaning }) => meaning[language]);
        expect(meanings.filter((text) => !/^\S.*\.$/.test(text))).toEqual([]);
      }
    },
  );
});
