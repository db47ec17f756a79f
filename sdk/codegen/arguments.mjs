import { isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { fieldMap, homonymsOf } from './fieldMap.mjs';
import { argumentLists, byName, documented, inputMembers, inputType, typesOf } from './schema.mjs';

/**
 * Prints what can be said to fields: the types of arguments for the compiler and, for the builder of documents, what a selection does not show of
 * fields. A field that it is told nothing about is a plain value.
 */
export function plugin(schema, _documents, config) {
  const owners = typesOf(schema, (type) => isObjectType(type) || isInterfaceType(type));
  const lists = argumentLists(owners);
  const map = fieldMap(schema);
  return {
    content: [
      ...typesOf(schema, isEnumType).map(enumOf),
      ...typesOf(schema, isInputObjectType).map((type) => inputOf(type, config)),
      ...lists.map(({ name, parts }) => `export interface ${name} {\n${inputMembers(parts, config)}}\n`),
      '/** Lists of arguments; `*` stands for the record that their field answers. */',
      `export const lists: readonly string[] = [\n${map.lists.map((text) => `  '${text}',\n`).join('')}];\n`,
      '/** Of fields, by type or by kind of type: `name:type/list`; `=` stands before a plain value, `*` for the beginning of the name of the type. */',
      `export const fields: Readonly<Record<string, string>> = {\n${[...map.fields].map(([key, text]) => `  ${key || "''"}: '${text}',\n`).join('')}};\n`,
      '/** Types whose records are of several types. */',
      `export const abstractTypes: readonly string[] = [${typesOf(schema, isAbstractType)
        .map(({ name }) => `'${name}'`)
        .join(', ')}];\n`,
      '/** The types of fields of one name and several types, where one question can ask for all of them: in its answer they need several names. */',
      `export interface Homonyms {\n${membersOf(homonymsOf(schema))}}\n`,
    ].join('\n'),
  };
}

const enumOf = (type) =>
  `${documented(type)}export type ${type.name} =\n${type
    .getValues()
    .map((each) => `${documented(each, '  ')}  | '${each.name}'`)
    .join('\n')};\n`;

function inputOf(type, config) {
  const fields = byName(Object.values(type.getFields()));
  if (!type.isOneOf) return `${documented(type)}export interface ${type.name} {\n${inputMembers(fields, config)}}\n`;
  const only = (chosen) =>
    fields.map((field) =>
      field === chosen
        ? `${documented(field, '      ')}      readonly ${field.name}: ${inputType(field.type, config).replace(/ \| null$/, '')};\n`
        : `      readonly ${field.name}?: never;\n`,
    );
  return `${documented(type)}export type ${type.name} =\n${fields.map((field) => `  | {\n${only(field).join('')}    }`).join('\n')};\n`;
}

const membersOf = (homonyms) =>
  [...homonyms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([owner, fields]) => {
      const own = [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, type]) => `readonly ${name}: '${type}'`);
      return `  readonly ${owner}: { ${own.join('; ')} };\n`;
    })
    .join('');
