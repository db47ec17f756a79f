import { doTypesOverlap, isAbstractType, isObjectType, isUnionType } from 'graphql';
import { argumentLists, byName, documented, outputType, typesOf } from './schema.mjs';

/**
 * Prints the types that can be asked, each as an interface of its fields with their descriptions. What a selection may hold and what it is
 * answered with are both worked out of these by the compiler; nothing of them is left in what runs.
 */
export function plugin(schema, _documents, config) {
  const types = typesOf(schema, (type) => isObjectType(type) || isAbstractType(type));
  const lists = argumentLists(types.filter((type) => !isUnionType(type)));
  return {
    prepend: ["import type { Abstract, Composite, Field, Open } from '../query/field.js';", "import type * as given from './arguments.js';\n"],
    content: [
      ...types.map((type) => interfaceOf(type, schema, lists, config)),
      '/** The types that have fields, by name. */',
      `export interface Types {\n${types.map(({ name }) => `  readonly ${name}: ${name};\n`).join('')}}\n`,
    ].join('\n'),
  };
}

function interfaceOf(type, schema, lists, config) {
  const members = isUnionType(type) ? [] : byName(Object.values(type.getFields()));
  return `${documented(type)}export interface ${type.name} extends ${baseOf(type, schema)} {\n${members.map((field) => member(field, lists, config)).join('')}}\n`;
}

function baseOf(type, schema) {
  if (!isAbstractType(type)) return `Composite<'${type.name}'>`;
  const others = typesOf(schema, (each) => isAbstractType(each) && each !== type && doTypesOverlap(schema, type, each));
  const kinds = byName(schema.getPossibleTypes(type));
  return `Abstract<${union(kinds)}, ${union(byName([...kinds, ...others]))}>`;
}

const union = (types) => types.map(({ name }) => `'${name}'`).join(' | ');

function member(field, lists, config) {
  const list = lists.find(({ fields }) => fields.includes(field));
  const value = outputType(field.type, config);
  return `${documented(field, '  ')}  readonly ${field.name}: ${list ? `Field<${value}, given.${list.name}>` : value};\n`;
}
