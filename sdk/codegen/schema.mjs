import { getNamedType, isCompositeType, isEnumType, isListType, isNonNullType, isRequiredArgument, isScalarType } from 'graphql';
import { docstring } from './operations.mjs';

const builtIn = { Boolean: 'boolean', Float: 'number', Int: 'number', String: 'string' };

/** The types of the schema that pass a test, by name. Those of introspection are no part of what people ask for. */
export const typesOf = (schema, passes) =>
  Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && passes(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The fields of a type, or the arguments of a field, by name: the order in which the builder writes them. */
export const byName = (parts) => [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The description of a part of the schema as a docstring, with the reason where it is deprecated. */
export function documented({ description, deprecationReason }, indent = '') {
  const lines = description ? description.split('\n') : [];
  if (deprecationReason) lines.push(`@deprecated ${deprecationReason}`);
  return lines.length > 0
    ? `${docstring(
        lines.map((line) => line.replaceAll('*/', '*\\/')),
        indent,
      )}\n`
    : '';
}

/** TypeScript's word for a scalar: one of `scalars` in codegen.yml, or of GraphQL's own. */
function scalar({ name }, { scalars = {} }) {
  const word = scalars[name] ?? builtIn[name];
  if (!word) throw new Error(`The scalar ${name} has no TypeScript type: give it one under "scalars" in codegen.yml.`);
  return word;
}

/** The type of a value that is given: null where the schema allows it. Enums hold what the schema knows and nothing else. */
export function inputType(type, config) {
  if (isNonNullType(type)) return presentInput(type.ofType, config);
  return `${presentInput(type, config)} | null`;
}

function presentInput(type, config) {
  if (isListType(type)) return `ReadonlyArray<${inputType(type.ofType, config)}>`;
  return isScalarType(type) ? scalar(type, config) : type.name;
}

/** The type of a value that is answered. Enums are open: a registry may learn a value after this was written. */
export function outputType(type, config) {
  if (isNonNullType(type)) return presentOutput(type.ofType, config);
  return `${presentOutput(type, config)} | null`;
}

function presentOutput(type, config) {
  if (isListType(type)) return `ReadonlyArray<${outputType(type.ofType, config)}>`;
  if (isScalarType(type)) return scalar(type, config);
  return isEnumType(type) ? `Open<given.${type.name}>` : type.name;
}

/** Arguments, or fields of an input, as members of an interface. */
export const inputMembers = (parts, config) =>
  byName(parts)
    .map((part) => {
      const required = isRequiredArgument(part);
      return `${documented(part, '  ')}  readonly ${part.name}${required ? '' : '?'}: ${inputType(part.type, config)}${required ? '' : ' | undefined'};\n`;
    })
    .join('');

/** The type of an argument, with `*` where it begins with the name of a record. */
export const argumentText = (type, record) => (record && getNamedType(type).name.startsWith(record) ? `${type}`.replace(record, '*') : `${type}`);

/** Whether a field has fields of its own. */
export const isComposite = ({ type }) => isCompositeType(getNamedType(type));

/**
 * The lists of arguments that fields of these types take: each list once, however many fields take it. A list is named after what its
 * fields answer or, where that is a plain value, after its arguments; of several lists that would have one name, the most common has it.
 * @returns {{ name: string, parts: readonly import('graphql').GraphQLArgument[], fields: readonly import('graphql').GraphQLField[] }[]} by name
 */
export function argumentLists(types) {
  const lists = new Map();
  for (const type of types)
    for (const field of byName(Object.values(type.getFields()))) {
      if (field.args.length === 0) continue;
      const parts = byName(field.args);
      const key = parts.map(({ name, type: of, description }) => `${name}:${of}:${description}`).join();
      if (!lists.has(key)) lists.set(key, { parts, fields: [], names: [sharedName(field, parts), `${type.name}${capital(field.name)}Arguments`] });
      lists.get(key).fields.push(field);
    }
  const named = new Map();
  for (const { names, parts, fields } of [...lists.values()].sort((a, b) => b.fields.length - a.fields.length)) {
    const name = names.find((each) => !named.has(each));
    named.set(name, { name, parts, fields });
  }
  return byName(named.values());
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const sharedName = (field, parts) => `${isComposite(field) ? getNamedType(field.type).name : parts.map(({ name }) => capital(name)).join('')}Arguments`;
