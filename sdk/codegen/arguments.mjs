import { getNamedType, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { argumentLists, byName, documented, inputMembers, inputType, isComposite, typesOf } from './schema.mjs';

/**
 * Prints what can be said to fields: the types of arguments for the compiler and, for the builder of documents, what these types are called.
 *
 * The builder needs to know of a field only what a selection does not show: the type of its fields, where it has some, and the types of its
 * arguments. A field that it is told nothing about is a plain value.
 */
export function plugin(schema, _documents, config) {
  const owners = typesOf(schema, (type) => isObjectType(type) || isInterfaceType(type));
  const lists = argumentLists(owners);
  return {
    prepend: ["import type { Fields } from '../query/field.js';\n"],
    content: [
      ...typesOf(schema, isEnumType).map(enumOf),
      ...typesOf(schema, isInputObjectType).map((type) => inputOf(type, config)),
      ...lists.map(({ name, parts }) => `export interface ${name} {\n${inputMembers(parts, config)}}\n`),
      lists.map(({ name, parts }) => `const ${constantOf(name)} = { ${parts.map((each) => `${each.name}: '${each.type}'`).join(', ')} };`).join('\n'),
      '',
      '/** Of each field that has fields or arguments: the type of its fields, the types of its arguments, or both. */',
      `export const fields: Fields = {\n${owners.map((type) => entriesOf(type, lists)).join('')}};\n`,
      '/** Types whose records are of several types. */',
      `export const abstractTypes: readonly string[] = [${typesOf(schema, isAbstractType)
        .map(({ name }) => `'${name}'`)
        .join(', ')}];\n`,
      '/** The types of fields of one name and several types, where one question can ask for all of them: in its answer they need several names. */',
      `export const homonyms = {\n${homonymsOf(schema).join('')}} as const;\n`,
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

const constantOf = (name) => name[0].toLowerCase() + name.slice(1);

function entriesOf(type, lists) {
  const entries = byName(Object.values(type.getFields())).flatMap((field) => {
    const list = lists.find(({ fields }) => fields.includes(field));
    const of = isComposite(field) ? `'${getNamedType(field.type).name}'` : '0';
    if (list) return [`${field.name}: [${of}, ${constantOf(list.name)}]`];
    return isComposite(field) ? [`${field.name}: ${of}`] : [];
  });
  return entries.length > 0 ? `  ${type.name}: { ${entries.join(', ')} },\n` : '';
}

function homonymsOf(schema) {
  const found = new Map();
  for (const abstract of typesOf(schema, isAbstractType)) {
    const kinds = schema.getPossibleTypes(abstract);
    const owners = typesOf(
      schema,
      (type) => kinds.includes(type) || (isInterfaceType(type) && schema.getPossibleTypes(type).some((each) => kinds.includes(each))),
    );
    const all = owners.flatMap((owner) => Object.values(owner.getFields()).map((field) => ({ owner, field, type: `${field.type}` })));
    for (const { owner, field, type } of all)
      if (all.some((other) => other.field.name === field.name && other.type !== type)) found.set(`${owner.name}.${field.name}`, { owner, field, type });
  }
  return typesOf(schema, (type) => [...found.values()].some(({ owner }) => owner === type)).map((type) => {
    const own = byName([...found.values()].filter(({ owner }) => owner === type).map(({ field }) => field));
    return `  ${type.name}: { ${own.map((field) => `${field.name}: '${field.type}'`).join(', ')} },\n`;
  });
}
