import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  type FieldNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { ApiError } from '../../../server/src/errors.js';
import type { Caller, Reader, ReadRequest } from '../../../server/src/query/index.js';

/** A schema with a cycle, a mutation, and a field for each way of failing: enough to test the door without the house. */
export const schema: GraphQLSchema = buildSchema(/* GraphQL */ `
  type Query {
    countries(first: Int = 20, kind: Kind, filter: CountryFilter): [Country!]!
    agreements(first: Int): [Agreement!]!
    "Answered by graphql-js, as every field of its name with 'behaviour'."
    behaviour: String
    behaviourEcho(text: String!): String
    behaviourBroken: String
    behaviourRefused: String
    behaviourInvalid: String
    behaviourMissing: String!
    behaviourWaits(ms: Int!): String
    viewer: String
    broken: String
    unavailable: String
    overloaded: String
    waits: String
  }
  type Mutation { note(text: String!): String }
  enum Kind { SOUTH NORTH }
  input CountryFilter { code: String and: [CountryFilter!] codes: [String!] }
  "A country of the cycle."
  type Country { code: ID! name: String agreements(first: Int = 20): [Agreement!]! }
  type Agreement { id: ID! title: String parties(first: Int = 20): [Country!]! }
`);

const indonesia = { code: 'ID', name: 'Indonesia', agreements: () => [bandung] };
const bandung = { id: 'bandung', title: 'Bandung "1955"\u2028', parties: () => [indonesia] };

/** Words that must never reach a caller. */
export const secret = 'select password from "secret_table"';

const answers = {
  countries: () => [indonesia],
  agreements: () => [bandung],
  note: ({ text }: { text: string }) => text,
  behaviour: () => 'by graphql-js',
  behaviourEcho: ({ text }: { text: string }) => text,
  behaviourBroken: () => {
    throw Object.assign(new Error(secret), { query: secret });
  },
  behaviourRefused: () => {
    throw new ApiError('UNAVAILABLE', 'The database cannot be reached.');
  },
  behaviourInvalid: () => {
    throw new ArgumentValidationError([{ target: { secret }, value: secret, property: 'name', constraints: { maxLength: 'name is too long' } } as never]);
  },
  behaviourMissing: () => null,
  behaviourWaits: ({ ms }: { ms: number }) => new Promise((resolve) => setTimeout(resolve, ms, 'waited')),
};

/** The abort signals of the reads that are waiting: see the field `waits`. */
export const waiting: Caller[] = [];

/** A stand-in for the compiler: graphql-js underneath, text on top. */
export const reader: Reader = {
  async text({ schema, document, operationName, variables, viewer, signal }: ReadRequest) {
    const operation = getOperationAST(document, operationName);
    if (!isCompiled(operation)) return null;
    const names = namesOf(operation);
    if (names.includes('broken')) throw Object.assign(new Error(secret), { query: secret });
    if (names.includes('unavailable')) throw new ApiError('UNAVAILABLE', 'The database cannot be reached.');
    if (names.includes('overloaded')) throw new ApiError('OVERLOADED', 'Too many wait already.', { retryAfter: 1 });
    if (names.includes('waits')) return aborted(signal);
    const rootValue = { ...answers, viewer: () => `${viewer.locale} ${viewer.today}` };
    const { data } = await execute({ schema, document, operationName, variableValues: variables, rootValue });
    return JSON.stringify(data);
  },
  async bytes(request: ReadRequest) {
    return { bytes: Buffer.from((await reader.text(request))!), giveBack() {} };
  },
  async payload() {
    throw new Error('Nothing is written here.');
  },
  compiles: ({ document, operationName }: ReadRequest) => isCompiled(getOperationAST(document, operationName)),
  cost({ document, operationName, variables }: ReadRequest) {
    const operation = getOperationAST(document, operationName);
    return operation ? costOf(document, operation.selectionSet, variables, 1) : { records: 0, heaviest: '' };
  },
  rows: () => Promise.reject(new Error('No field of the small registry reads rows.')),
  statement: () => {
    throw new Error('The small registry makes no statements.');
  },
  owned: () => {
    throw new Error('Nothing of the small registry is anybody’s.');
  },
};

const namesOf = ({ selectionSet }: OperationDefinitionNode) =>
  (selectionSet.selections.filter((each) => each.kind === Kind.FIELD) as FieldNode[]).map(({ name }) => name.value);

const isCompiled = (operation: OperationDefinitionNode | null | undefined): operation is OperationDefinitionNode =>
  operation?.operation === 'query' && !namesOf(operation).some((name) => /^(behaviour|__)/.test(name));

const aborted = (signal: Caller | undefined) =>
  new Promise<string>((_resolve, reject) => {
    if (!signal) return reject(new Error('No signal came with the request.'));
    waiting.push(signal);
    signal.addEventListener('abort', () => reject(signal.reason));
  });

function costOf(document: DocumentNode, set: SelectionSetNode, variables: Record<string, unknown>, times: number) {
  let records = 0;
  let heaviest = '';
  let most = 0;
  for (const selection of set.selections) {
    let inside = { records: 0, heaviest: '' };
    if (selection.kind === Kind.FIELD) {
      if (!selection.selectionSet || selection.name.value.startsWith('__')) continue;
      const page = pageSize(selection, variables);
      const below = costOf(document, selection.selectionSet, variables, times * page);
      inside = { records: times * page + below.records, heaviest: below.heaviest || selection.name.value };
    } else {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection
          : document.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
      inside = costOf(document, (fragment as { selectionSet: SelectionSetNode }).selectionSet, variables, times);
    }
    records += inside.records;
    if (inside.records > most) ({ records: most, heaviest } = inside);
  }
  return { records, heaviest };
}

function pageSize(field: FieldNode, variables: Record<string, unknown>): number {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked = first?.kind === Kind.INT ? Number(first.value) : first?.kind === Kind.VARIABLE ? variables[first.name.value] : 20;
  const page = typeof asked === 'number' ? asked : 20;
  if (page < 0 || page > 100) throw new ApiError('BAD_USER_INPUT', `first: ${page} is not between 0 and 100.`);
  return page;
}

/** Reads from the answers above where graphql-js executes. */
export const fieldResolver: typeof defaultFieldResolver = (source, args, context, info) => defaultFieldResolver(source ?? answers, args, context, info);
