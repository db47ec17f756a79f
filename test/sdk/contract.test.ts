import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { GraphQLEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { type ErrorCode, errors, refuse } from '../../server/src/errors.js';
import type { Reader } from '../../server/src/query/index.js';
import { start } from '../http/support/start.js';
import { servedToReaders } from '../support/served.js';

const { url, registry } = await servedToReaders();
const client = sdk.createClient({ url: `${url}/graphql`, maxRetries: 0, locale: 'EN' });
/** For what must be answered: where others hold the processor, the first time may take too long. */
const patient = sdk.createClient({ url: `${url}/graphql`, locale: 'EN' });
/** The questions; changes have a test of their own. */
const documents = Object.entries(sdk).flatMap(([name, value]) =>
  typeof value === 'string' && (value as string).startsWith('query') ? [[name, value as string] as const] : [],
);

/** The slug of some record of each kind, as its own list tells it. */
async function slugs(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const root of [
    'agreements',
    'countries',
    'countryGroups',
    'editions',
    'events',
    'figures',
    'institutions',
    'people',
    'places',
    'positions',
    'programmes',
    'sessions',
    'sources',
    'unnamedActors',
  ]) {
    const data = await patient.request<Record<string, { nodes: { __typename: string; slug: string }[] }>>(
      `{ ${root}(first: 1) { nodes { __typename slug } } }`,
    );
    const [{ __typename, slug }] = data[root].nodes;
    found[`${__typename}By`] = slug;
  }
  return found;
}

describe('a ready operation', async () => {
  const known = await slugs();
  const { search } = await patient.search({ query: 'UNIDO' });
  const { id } = search.nodes[0].node;
  const { country } = await patient.getCountry({ by: { code: 'NP' } });
  const { institution } = await patient.getInstitution({ by: { slug: 'kemenperin' } });
  const given: Record<string, unknown> = { id, ids: [id], query: 'UNIDO', from: '2027-12-01', to: '2028-12-01' };

  /** A value for a variable that an operation needs. */
  const variable = (name: string, type: string): unknown => {
    if (name === 'by') return { slug: known[type] };
    if (name === 'groupBy') return [(registry.schema.getType(type) as GraphQLEnumType).getValues()[0].name];
    return type === 'ID' && name !== 'ids' ? { id, from: country?.id, to: institution?.id }[name] : given[name];
  };

  it.each(documents)('%s is answered with something, by the server as it is', async (name, text) => {
    const variables = Object.fromEntries([...text.matchAll(/\$(\w+):\[?(\w+)!/g)].map(([, name, type]) => [name, variable(name, type)]));
    const { data, requestId } = await patient.request<Record<string, { nodes?: unknown[]; totalCount?: number } | null>>(text, variables).withResponse();
    expect(requestId).toMatch(/^[\w.-]+$/);
    const [first] = Object.values(data);
    expect(first).toBeTruthy();
    // The sources of this dataset agree.
    if (first?.nodes && name !== 'ListConflicts') expect(first.nodes.length).toBeGreaterThan(0);
  });
});

/** Sends bytes as they are, slower than the server waits. */
const tooSlow: sdk.Fetch = async (address, { signal }) => {
  const { hostname, port } = new URL(address);
  const text = await new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\n'));
    signal.addEventListener('abort', () => socket.destroy());
    socket
      .setEncoding('utf8')
      .on('data', (part) => (answer += part))
      .on('error', reject)
      .on('close', () => resolve(answer));
  });
  const [head, body] = text.split('\r\n\r\n');
  return {
    status: Number(head.split(' ')[1]),
    headers: { get: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? null },
    text: async () => body,
  };
};

const sent = (change: Partial<sdk.HttpRequest>): sdk.RequestOptions => ({ middleware: [(request, next) => next({ ...request, ...change })] });
const headers = (own: Record<string, string>): sdk.RequestOptions => ({ headers: own });

/** A request that the server refuses with each code, where there is one; every other code comes from behind the door. */
const provocations: { readonly [Code in ErrorCode]?: () => Promise<unknown> } = {
  GRAPHQL_PARSE_FAILED: () => client.request('{'),
  GRAPHQL_VALIDATION_FAILED: () => client.request('{ nothing }'),
  OPERATION_RESOLUTION_FAILURE: () => client.request('query A { __typename } query B { __typename }'),
  BAD_REQUEST: () => client.request('{ __typename }', {}, sent({ body: '"text"' })),
  BAD_USER_INPUT: () => client.listAgreements({ first: 1_000 }),
  QUERY_TOO_COMPLEX: () =>
    client.request(`{ agreements(first: 100) { nodes { institutions(first: 100) { nodes { programmes(first: 100) { nodes { id } } } } } } }`),
  PERSISTED_QUERY_NOT_FOUND: () =>
    client.request('{ __typename }', {}, sent({ body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }) })),
  NOT_FOUND: () => client.request('{ __typename }', {}, sent({ url: `${url}/none` })),
  METHOD_NOT_ALLOWED: () => client.request('{ __typename }', {}, sent({ method: 'PUT' as 'POST' })),
  NOT_ACCEPTABLE: () => client.request('{ __typename }', {}, headers({ accept: 'image/png' })),
  REQUEST_TIMEOUT: () => client.request('{ __typename }', {}, { fetch: tooSlow }),
  PAYLOAD_TOO_LARGE: () => client.request('{ __typename }', { text: 'x'.repeat(200_000) }),
  UNSUPPORTED_MEDIA_TYPE: () => client.request('{ __typename }', {}, headers({ 'content-type': 'text/plain' })),
  HEADERS_TOO_LARGE: () => client.request('{ __typename }', {}, headers({ 'x-long': 'x'.repeat(20_000) })),
};

/** The same server, whose reader can only refuse. */
async function fromBehind(code: ErrorCode): Promise<unknown> {
  const reader: Reader = { ...registry.reader, cost: () => ({ records: 0, heaviest: '' }), text: async () => refuse(code, errors[code].means) };
  const server = await start({ schema: registry.schema, reader });
  return sdk
    .createClient({ url: `${server.url}/graphql`, maxRetries: 0 })
    .listCountries()
    .finally(() => server.close());
}

const classes: Readonly<Record<number, typeof sdk.JejaringError>> = {
  401: sdk.AuthenticationError,
  403: sdk.PermissionError,
  404: sdk.NotFoundError,
  408: sdk.ServerError,
  409: sdk.ConflictError,
  429: sdk.RateLimitError,
};

const ownClasses: Readonly<Record<string, typeof sdk.JejaringError>> = {
  DUPLICATE: sdk.ValidationError,
  IDEMPOTENCY_KEY_REUSED: sdk.IdempotencyError,
  QUERY_TOO_COMPLEX: sdk.QueryTooComplexError,
  RATE_LIMITED: sdk.RateLimitError,
  VALIDATION_FAILED: sdk.ValidationError,
};

describe('the code', () => {
  it.each(Object.entries(errors) as [ErrorCode, { status: number }][])('%s arrives as an error of its class', async (code, { status }) => {
    const provoke = provocations[code] ?? (() => fromBehind(code));
    const error = await provoke().then(
      () => expect.unreachable('the request was answered'),
      (fault: unknown) => fault,
    );
    expect(error).toMatchObject({ code, status, requestId: expect.stringMatching(/^[\w.-]+$/), retryable: status >= 500 || status === 408 || status === 429 });
    expect(error).toBeInstanceOf(ownClasses[code] ?? classes[status] ?? (status >= 500 ? sdk.ServerError : sdk.BadRequestError));
  });
});

it('schema/errors.json is the server’s own list', () => {
  const text = readFileSync(new URL('../../schema/errors.json', import.meta.url), 'utf8');
  expect(text, 'To write it anew: npm run emit').toBe(`${JSON.stringify(errors, null, 2)}\n`);
});
