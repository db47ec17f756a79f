import {
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printRegistrySchema, registrySchema } from '../../server/src/graphql/schema.js';
import { camel } from '../../server/src/query/naming.js';
import { read } from './support.js';

const schema = registrySchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

type Kind = 'type' | 'field' | 'argument' | 'enum value' | 'input field';

/** Everything in the schema that has a name. */
interface Word {
  readonly kind: Kind;
  readonly name: string;
  /** As it is looked up: `Agreement.parties(first:)`. */
  readonly where: string;
  readonly description: string | null | undefined;
  readonly type?: GraphQLOutputType | GraphQLInputField['type'];
}

function wordsOf(type: GraphQLNamedType): Word[] {
  const own: Word = { kind: 'type', name: type.name, where: type.name, description: type.description };
  if (isEnumType(type))
    return [own, ...type.getValues().map(({ name, description }): Word => ({ kind: 'enum value', name, where: `${type.name}.${name}`, description }))];
  if (isInputObjectType(type))
    return [own, ...Object.values(type.getFields()).map((field): Word => ({ ...field, kind: 'input field', where: `${type.name}.${field.name}` }))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    own,
    ...Object.values(type.getFields()).flatMap((field): Word[] => [
      { ...field, kind: 'field', where: `${type.name}.${field.name}` },
      ...field.args.map((argument): Word => ({ ...argument, kind: 'argument', where: `${type.name}.${field.name}(${argument.name}:)` })),
    ]),
  ];
}

const words = types.flatMap(wordsOf);
const where = (found: readonly Word[]): string[] => found.map((word) => word.where);

it('schema/schema.graphql is what the code says', () => {
  const now = printRegistrySchema().split('\n');
  const kept = read('schema/schema.graphql').split('\n');
  const line = now.findIndex((text, i) => text !== kept[i]);
  const difference = `The first difference is in line ${line + 1}: the file has ${JSON.stringify(kept[line])}, the code ${JSON.stringify(now[line])}. To write it anew: npm run emit`;
  expect(now.length === kept.length && line === -1, difference).toBe(true);
});

it('the schema is valid', () => expect(validateSchema(schema)).toEqual([]));

it('everything in it is described', () => {
  expect(where(words.filter(({ description }) => !description?.trim()))).toEqual([]);
});

it('every field of the root shows an example', () => {
  const fields = Object.values(schema.getQueryType()!.getFields());
  expect(fields.filter(({ description }) => !description?.includes('Example:')).map(({ name }) => name)).toEqual([]);
});

describe('names', () => {
  const styles: Readonly<Record<Kind, RegExp>> = {
    type: /^[A-Z][A-Za-z0-9]*$/,
    field: /^[a-z][A-Za-z0-9]*$/,
    argument: /^[a-z][A-Za-z0-9]*$/,
    'input field': /^[a-z][A-Za-z0-9]*$/,
    'enum value': /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
  };

  it('are of one style: types PascalCase, fields and arguments camelCase, enum values UPPER_SNAKE', () => {
    expect(where(words.filter(({ kind, name }) => !styles[kind].test(name)))).toEqual([]);
  });

  it('are spelt the British way', () => {
    const american = /program(?!me)|organiz|center|labor(?!atory)|licens(?!e)|color|favor|catalog(?!ue)/i;
    expect(where(words.filter(({ name }) => american.test(name)))).toEqual([]);
  });

  it('of the root say the thing: no get or list in front', () => {
    expect(where(words.filter((word) => word.where.startsWith('Query.') && /^(get|list|fetch|find|all)[A-Z]/.test(word.name)))).toEqual([]);
  });

  it('of inputs tell what they are for', () => {
    const inputs = types.filter(isInputObjectType).map(({ name }) => name);
    expect(inputs.filter((name) => !/(Filter|Order|By|Input)$/.test(name))).toEqual([]);
  });
});

describe('types', () => {
  const itemOf = (type: Word['type']): Word['type'] => {
    const list = isNonNullType(type) ? type.ofType : type;
    return isListType(list) ? list.ofType : undefined;
  };
  const lists = words.filter(({ type }) => itemOf(type));

  it('of lists promise every item; only nodes says null where there is nothing', () => {
    expect(where(lists.filter(({ type }) => !isNonNullType(itemOf(type))))).toEqual(['Query.nodes']);
  });

  it('of fields that are lists promise the list', () => {
    expect(where(lists.filter(({ kind, type }) => kind === 'field' && !isNonNullType(type)))).toEqual([]);
  });

  it('of the root: one may be missing and is named by a @oneOf input, many are a connection, statistics are always there', () => {
    for (const field of Object.values(schema.getQueryType()!.getFields()).filter(({ extensions }) => extensions.root)) {
      const isAlwaysThere = /(Connection|Stats)$/.test(getNamedType(field.type).name);
      if (isAlwaysThere) expect(isNonNullType(field.type), field.name).toBe(true);
      else if (field.name !== 'nodes') expect(isNonNullType(field.type), field.name).toBe(false);
      const by = field.args.find(({ name }) => name === 'by');
      const input = by && getNamedType(by.type);
      if (input) expect(isInputObjectType(input) && input.isOneOf, field.name).toBe(true);
    }
  });

  it('of connections are all alike', () => {
    const connections = types.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
    for (const type of connections) {
      const facets = schema.getType(type.name.replace(/Connection$/, 'Facets')) ? ['facets'] : [];
      expect(Object.keys(type.getFields()).sort(), type.name).toEqual(['edges', ...facets, 'nodes', 'pageInfo', 'totalCount']);
    }
    const paged = words.filter(({ kind, type }) => kind === 'field' && type && !isInputType(type) && getNamedType(type).name.endsWith('Connection'));
    for (const { where: place, type: paging } of paged) {
      const [type, field] = place.split('.');
      const parent = schema.getType(type);
      const args = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field].args.map(({ name }) => name) : [];
      // What is found or worked out is paged forward; records are filtered and ordered too.
      const listed = schema.getType(getNamedType(paging as GraphQLOutputType).name.replace(/Connection$/, ''));
      const isOfRecords = 'prefix' in ((listed!.extensions.record as object | undefined) ?? {});
      expect(args, place).toEqual(expect.arrayContaining(['first', 'after', ...(isOfRecords ? ['last', 'before', 'filter', 'orderBy'] : [])]));
    }
  });

  it('of facets and of statistics have the same dimensions', () => {
    for (const type of types.filter(isObjectType).filter(({ name }) => name.endsWith('StatsGroup') && name !== 'ParticipantStatsGroup')) {
      const record = type.name.replace(/StatsGroup$/, '');
      const facets = schema.getType(`${record}Facets`);
      const groupBy = schema.getType(`${record}Dimension`);
      const fields = Object.keys(type.getFields()).filter((field) => field !== 'count');
      expect(isObjectType(facets) && Object.keys(facets.getFields()), record).toEqual(fields);
      expect(isEnumType(groupBy) && groupBy.getValues().map(({ name }) => camel(name)), record).toEqual(fields);
    }
  });

  it('of records are found by their id everywhere', () => {
    const records = types.filter(isObjectType).filter((type) => type.extensions.record && 'prefix' in (type.extensions.record as object));
    for (const type of records) {
      expect(
        type.getInterfaces().map(({ name }) => name),
        type.name,
      ).toContain('Node');
      expect(String(type.getFields().id.type), type.name).toBe('ID!');
    }
  });
});
