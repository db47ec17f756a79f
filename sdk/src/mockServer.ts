import {
  buildSchema,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { type Client, type ClientOptions, createClient } from './client.js';
import type { Fetch } from './exchange.js';
import { sdl, values } from './generated/mockSchema.js';
import { answered, mockNetwork, type Network, type Question, type Received, refusal } from './mockNetwork.js';
import { type Kept, keep, type Records, told } from './mockRecords.js';

export type { Given, Records } from './mockRecords.js';

/** A registry that a test makes up. */
export interface MockServer {
  /** A client of it. Nothing is tried again unless `maxRetries` says so. */
  readonly client: Client;
  /** For any other client that takes a `fetch`. */
  readonly fetch: Fetch & typeof globalThis.fetch;
  readonly network: Network;
  /** The requests for an operation so far, in order. */
  calls(operation: string): ReadonlyArray<Received<Readonly<Record<string, unknown>>>>;
}

/**
 * Answers any operation of the schema out of records that a test makes up: what is wrong with an operation or its variables is refused as the
 * registry would. One record is found by `by`, `id` or `ids`; a list of a type shows all its records, page by page. Filters, orders and counts by
 * them are not applied, so give it the records that a question is to find. What is not said of a record is filled in, always alike.
 */
export function createMockServer(records: Records = {}, options: Partial<ClientOptions> = {}): MockServer {
  const schema = (built ??= buildSchema(sdl, { assumeValidSDL: true }));
  const fieldResolver = resolver(records);
  const { fetch, network, calls } = mockNetwork(async (question) => answer(schema, fieldResolver, question));
  return { client: createClient({ url: 'http://mock.test/graphql', maxRetries: 0, ...options, fetch }), fetch, network, calls };
}

/** Made once, when the first server is. */
let built: GraphQLSchema | undefined;

async function answer(schema: GraphQLSchema, fieldResolver: GraphQLFieldResolver<unknown, unknown>, { query, variables }: Question): Promise<Response> {
  const refused = (code: string, errors: readonly GraphQLError[]) =>
    refusal(
      400,
      errors.map((each) => ({ ...each.toJSON(), extensions: { code } })),
    );
  try {
    const document = parse(query);
    const faults = validate(schema, document);
    if (faults.length > 0) return refused('GRAPHQL_VALIDATION_FAILED', faults);
    const { data, errors } = await execute({ schema, document, variableValues: variables, fieldResolver, typeResolver });
    return errors ? refused('BAD_USER_INPUT', errors) : answered(data);
  } catch (fault) {
    return refused('GRAPHQL_PARSE_FAILED', [fault as GraphQLError]);
  }
}

const typeResolver = (record: unknown): string | undefined => (record as Kept).__typename as string | undefined;

const filling = (type: string, field: string): unknown => values[type]?.[field];

/** Reads fields of records: what is given, else what fits. */
function resolver(records: Records): GraphQLFieldResolver<unknown, unknown> {
  const kept = keep(records, filling);

  return (source, args, _context, { fieldName, parentType, returnType, schema }) => {
    const isRoot = parentType === schema.getQueryType();
    const given = isRoot ? atRoot(fieldName, args, returnType) : (source as Kept)[fieldName];
    const named = getNamedType(returnType);
    if (given === null) return null;
    if (isLeafType(named))
      return given ?? (isListType(getNullableType(returnType)) ? [filling(parentType.name, fieldName)] : filling(parentType.name, fieldName));
    if (isConnection(named)) return page(recordsIn(getNamedType(named.getFields().nodes.type).name, given as readonly Kept[] | undefined, isRoot), args);
    if (isListType(getNullableType(returnType))) return recordsIn(named.name, given as readonly Kept[] | undefined, false);
    return recordAs(named.name, given as Kept | undefined, 0);

    function recordsIn(type: string, list: readonly (Kept | null)[] | undefined, all: boolean): readonly (Kept | null)[] {
      return (list ?? (all ? kept.of(type) : undefined) ?? [undefined]).map((each, i) => (each === null ? null : recordAs(type, each, i)));
    }

    function recordAs(type: string, record: Kept | undefined, position: number): Kept {
      const open = schema.getType(type);
      const __typename = (record?.__typename as string | undefined) ?? (isAbstractType(open) ? schema.getPossibleTypes(open)[0].name : type);
      return { __typename, ...told(record ?? kept.of(__typename)?.[0] ?? {}, __typename, position, filling) };
    }
  };

  /** What is found at the root; undefined where that is whatever fits. */
  function atRoot(field: string, { by, id, ids }: Readonly<Record<string, unknown>>, type: GraphQLOutputType): unknown {
    if (field === 'node') return kept.withId(id) ?? null;
    if (field === 'nodes') return (ids as readonly unknown[]).map((each) => kept.withId(each) ?? null);
    if (!by) return undefined;
    const all = kept.of(getNamedType(type).name);
    const wanted = Object.entries(by);
    return all ? (all.find((each) => wanted.every(([key, value]) => each[key] === value)) ?? null) : by;
  }
}

const isConnection = (type: unknown): type is GraphQLObjectType => isObjectType(type) && 'pageInfo' in type.getFields();

/** A page of a list, with the cursors `cursor-1`, `cursor-2` and so on. */
function page(all: readonly (Kept | null)[], { first, after, last, before }: Readonly<Record<string, unknown>>): Kept {
  const placeOf = (cursor: unknown) => Number(/^cursor-(\d+)$/.exec(String(cursor))?.[1] ?? 0);
  const cursors = all.map((node, i) => ({ node, cursor: `cursor-${i + 1}` }));
  const between = cursors.slice(placeOf(after), before ? placeOf(before) - 1 : undefined);
  const edges = typeof last === 'number' ? between.slice(-last) : between.slice(0, typeof first === 'number' ? first : 20);
  const [one, end] = [edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null];
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: all.length,
    pageInfo: { startCursor: one, endCursor: end, hasPreviousPage: placeOf(one) > 1, hasNextPage: end !== null && placeOf(end) < all.length },
  };
}
