import {
  execute,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { KeyProblems } from '../../server/src/access/apiKeys.js';
import type { Keyring } from '../../server/src/access/keyring.js';
import { records } from '../../server/src/domain/index.js';
import { registrySchema } from '../../server/src/graphql/schema.js';
import { recordOf } from '../../server/src/model/registry.js';
import { type Scope, scopes, type Viewer } from '../../server/src/query/database.js';
import { buildModel, createReader, type Reader, readByResponseKey } from '../../server/src/query/index.js';
import { aggregates } from '../../server/src/writing/parts.js';
import type { Writer } from '../../server/src/writing/writer.js';
import { sharedRegistry } from '../support/registry.js';

const schema = registrySchema();

/** Types that need a scope, with all of their fields. Kinds of record say it by themselves, with `access`. */
const restricted: Readonly<Record<string, Scope>> = { ApiKey: 'registry:administer', ParticipantIdentity: 'participants:identify' };

/** Fields that lead to what needs a scope, and types that are met only behind them. */
const behind: readonly (readonly [path: RegExp, scope: Scope])[] = [
  [/^Query\.apiKeys$|^ApiKey/, 'registry:administer'],
  [/^(Query|Edition)\.participations$|^Participation(Connection|Edge|Facets|StatusFacet)\.|^ParticipantCategoryFacet\./, 'participants:read'],
];

/** Mutations, with the scopes of which one is needed. */
const mutations: Readonly<Record<string, readonly Scope[]>> = {
  createApiKey: ['registry:administer'],
  rotateApiKey: ['registry:administer'],
  revokeApiKey: ['registry:administer'],
  ...Object.fromEntries(
    [
      ...['nominate', 'accept', 'attend', 'complete', 'withdraw'].map((step) => `${step}Participation`),
      ...['createImportJob', 'startImportJob', 'cancelImportJob'],
    ].map((name) => [name, ['records:write', 'registry:edit']]),
  ),
  ...Object.fromEntries(
    [...aggregates().flatMap(({ name }) => [`create${name}`, `update${name}`, `archive${name}`]), 'addClaim', 'preferClaim'].map((name) => [
      name,
      ['records:write', 'registry:edit'],
    ]),
  ),
};

/** Types without a table that everybody may read, as somebody has decided. A new one must be put here, or into the list above. */
const open = [
  'Change',
  'Claim',
  'ComputedModality',
  'Conflict',
  'ConnectedActor',
  'Count',
  'CountOfYear',
  'DatedFact',
  'EnumLabel',
  'FieldChange',
  'FigureSum',
  // Of a job only whoever made it learns that it is there; of a participation a mutation tells its state.
  'ImportJob',
  'ImportReject',
  'InstitutionBranch',
  'JournalEntry',
  'Link',
  'LocalizedText',
  'ParticipantStats',
  'ParticipantStatsGroup',
  'ParticipationState',
  'Path',
  'PathStep',
  'RateLimit',
  'SearchHit',
  'SumRefusal',
  'Uncorroborated',
  'UncorroboratedCount',
  'Warning',
];

/** Types that are made for every kind of record, and tell nothing that the record does not. */
const derived =
  /(Connection|Edge|Facets|Facet|Stats|StatsGroup|Payload)$|^(PageInfo|Query|Mutation|Subscription)$|^(Validation|Duplicate|Conflict|Forbidden|NotFound)Error$/;

interface Role {
  readonly name: string;
  readonly viewer: Viewer;
}

const uuid = '00000000-0000-7000-8000-000000000000';
const viewer = (own: readonly Scope[], institutionId?: string): Viewer => ({
  locale: 'EN',
  today: '2026-07-01',
  ...(own.length > 0 && { principal: { kind: 'KEY', id: 'key_test', name: 'A test', scopes: new Set(own), ...(institutionId && { institutionId }) } }),
});
const roles: readonly Role[] = [
  { name: 'nobody', viewer: viewer([]) },
  ...(Object.keys(scopes) as Scope[]).flatMap((scope) => [
    { name: `${scope} for an institution`, viewer: viewer([scope], uuid) },
    { name: `${scope} for none`, viewer: viewer([scope]) },
  ]),
];

const has = ({ principal }: Viewer, scope: Scope): boolean => !!principal && (principal.scopes.has(scope) || principal.scopes.has('registry:administer'));

/** A value that an argument could have. */
function literal(type: GraphQLInputType, of: string): string {
  if (isNonNullType(type)) return literal(type.ofType, of);
  if (isListType(type)) return `[${literal(type.ofType, of)}]`;
  if (isEnumType(type)) return type.getValues()[0].name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter((field) => isNonNullType(field.type));
    return `{${needed.map((field) => `${field.name}: ${literal(field.type, type.name.replace(/By$/, ''))}`).join(' ')}}`;
  }
  const kind = records.map(recordOf).find(({ name }) => name === of);
  return (
    { ID: `"${kind?.prefix ?? 'ins'}_${uuid}"`, Int: '1', Boolean: 'true', Date: '"2020-01-01"', DateTime: '"2030-01-01T00:00:00Z"' }[type.name] ??
    '"Something that is asked for"'
  );
}

const given = (args: readonly GraphQLArgument[]): string => {
  const needed = args.filter(isRequiredArgument);
  return needed.length === 0 ? '' : `(${needed.map(({ name, type }) => `${name}: ${literal(type, '')}`).join(' ')})`;
};

/** A field as it is asked for, with something within. */
function asked({ name, args, type }: GraphQLField<unknown, unknown>, within = '__typename'): string {
  const isLeaf = !('getFields' in getNamedType(type)) && !('getTypes' in getNamedType(type));
  return `${name}${given(args)}${isLeaf ? '' : ` { ${within} }`}`;
}

/** How each type is reached from the root, as something around a selection; the shortest way. */
function ways(): Map<string, (inside: string) => string> {
  const found = new Map<string, (inside: string) => string>([['Query', (inside) => inside]]);
  const waiting = ['Query'];
  for (const name of waiting) {
    const around = found.get(name)!;
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      const to = getNamedType(field.type);
      const kinds = isObjectType(to) ? [to] : 'getFields' in to && !isInputObjectType(to) ? schema.getPossibleTypes(to) : [];
      for (const kind of kinds) {
        if (found.has(kind.name)) continue;
        found.set(kind.name, (inside) => around(asked(field, isObjectType(to) ? inside : `... on ${kind.name} { ${inside} }`)));
        waiting.push(kind.name);
      }
    }
  }
  return found;
}

const types = Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !isIntrospectionType(type));
const reached = ways();
const fields = types
  .filter(({ name }) => reached.has(name))
  .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, reached.get(type.name)!(asked(field))] as const))
  .map(([path, query]) => [path, query, parse(`{ ${query} }`)] as const);

/** The scopes that a query needs, as the lists above have it. */
function neededBy(path: string, query: string): readonly Scope[] {
  // A record of another kind has been asked for by its id; what is asked of this kind is never read.
  if (query.includes('... on Participation ')) return [];
  const [type, field] = path.split('.');
  const named = [type, getNamedType((schema.getType(type) as GraphQLObjectType).getFields()[field].type).name];
  return [
    ...named.flatMap((name) => restricted[name.replace(/(Connection|Edge)$/, '')] ?? []),
    ...behind.flatMap(([paths, scope]) => (paths.test(path) || (query.includes('apiKeys') && scope === 'registry:administer') ? [scope] : [])),
  ];
}

describe('every type has a policy', () => {
  it('of its own, or as a kind of record', () => {
    const kinds = records.map((record) => recordOf(record)).map(({ name }) => name);
    const unsaid = types.map(({ name }) => name).filter((name) => !kinds.includes(name) && !open.includes(name) && !restricted[name] && !derived.test(name));
    expect(unsaid.map((name) => `${name}: nobody has said who may read it. Give it access, or put it into the list of test/access/roles.test.ts.`)).toEqual([]);
    expect(open.filter((name) => !schema.getType(name))).toEqual([]);
  });

  it('and so has every mutation', () => {
    const named = Object.values(schema.getMutationType()!.getFields());
    expect(Object.fromEntries(named.map(({ name, extensions }) => [name, extensions.scopes]))).toEqual(mutations);
    for (const { name, description } of named) for (const scope of mutations[name]) expect(description).toContain(`\`${scope}\``);
  });

  it('and says so in its description', () => {
    for (const [name, scope] of Object.entries(restricted)) expect(schema.getType(name)!.description).toContain(`Needs the scope \`${scope}\`.`);
  });
});

describe('every field, asked by every role', () => {
  let reader: Reader;
  let reads = 0;
  beforeAll(async () => {
    const { orm } = await sharedRegistry();
    const text = async () => {
      reads++;
      return '{}';
    };
    reader = createReader(buildModel(schema, orm.entityMetadatas), { text, bytes: async () => ({ bytes: Buffer.from(await text()), giveBack() {} }) });
  }, 240_000);

  it('reaches every type there is', () => {
    const apart = types
      .map(({ name }) => name)
      .filter((name) => !reached.has(name) && !/Payload$|Error$|^Mutation$|^Subscription$|^ParticipationState$/.test(name));
    expect(apart).toEqual([]);
    expect(fields.length).toBeGreaterThan(500);
    for (const [path, , document] of fields) expect(validate(schema, document), path).toEqual([]);
  });

  it.each(roles)('by $name: is answered, or refused with its path before anything is read', async ({ viewer: who }) => {
    const wrong: string[] = [];
    for (const [path, query, document] of fields) {
      const request = { schema, document, variables: {}, viewer: who };
      if (!reader.compiles(request)) continue;
      reads = 0;
      const code = await reader.text(request).then(
        () => undefined,
        (error) => error.code as string,
      );
      const expected = neededBy(path, query).every((scope) => has(who, scope)) ? undefined : who.principal ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      if (code !== expected || reads !== (expected ? 0 : 1)) wrong.push(`${path}: ${code} after ${reads} reads, and not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(roles)('by $name: mutations run for those who may, and for nobody else', async ({ viewer: who }) => {
    const refusing = () => Promise.reject(new KeyProblems([{ code: 'VALIDATION_FAILED', message: 'No.', path: [] }]));
    const keyring = { issue: refusing, rotate: refusing, revoke: refusing } as unknown as Keyring;
    // Whose records they may write is tested where records are; here it is who is let in.
    const refused = async () => ({ errors: [{ $type: 'ValidationError', message: 'No.' }] });
    const writer = { write: refused, change: refused } as unknown as Writer;
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      const query = `mutation { ${field.name}(input: ${literal(field.args[0].type, 'ApiKey').replaceAll('ins_', 'key_')}) { errors { ... on UserError { message } } } }`;
      const { data, errors = [] } = await execute({
        schema,
        document: parse(query),
        contextValue: { viewer: who, reader, keyring, writer, importer: {}, requestId: 'test' },
        fieldResolver: readByResponseKey,
      });
      const may = mutations[field.name].some((scope) => has(who, scope));
      if (may) expect(data, query).toEqual({ [field.name]: { errors: [{ message: 'No.' }] } });
      else {
        expect(data?.[field.name] ?? null, query).toBeNull();
        expect(errors[0]).toMatchObject({ path: [field.name], extensions: { code: who.principal ? 'FORBIDDEN' : 'UNAUTHENTICATED' } });
      }
    }
  });
});
