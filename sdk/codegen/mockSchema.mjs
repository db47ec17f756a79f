import { getNamedType, isEnumType, isLeafType, isObjectType, parse, print, printSchema, stripIgnoredCharacters, visit } from 'graphql';
import { choiceFor, valueFor } from './fixtureValues.mjs';
import { byName, typesOf } from './schema.mjs';

/** Prints the schema as a text without its descriptions, and a value that fits for each plain field: what a made-up registry answers from. */
export function plugin(schema) {
  const bare = visit(parse(printSchema(schema)), { enter: ({ description, ...node }) => (description ? node : undefined) });
  const values = Object.fromEntries(typesOf(schema, isObjectType).map((type) => [type.name, valuesOf(type)]));
  return [
    '/** The schema without its descriptions. */',
    `export const sdl: string = ${JSON.stringify(stripIgnoredCharacters(print(bare)))};`,
    '',
    '/** A value that fits, by type and field. */',
    `export const values: Readonly<Record<string, Readonly<Record<string, unknown>>>> = ${JSON.stringify(values)};\n`,
  ].join('\n');
}

const valuesOf = (type) =>
  Object.fromEntries(
    byName(Object.values(type.getFields())).flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      if (!isLeafType(named)) return [];
      return [[name, isEnumType(named) ? choiceFor(named, named.getValues()) : valueFor(type.name, name, named.name)]];
    }),
  );
