import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Served, served } from '../support/served.js';

const create = 'mutation ($input: CreatePlaceInput!) { createPlace(input: $input) { place { id slug } errors { ... on UserError { code path } } } }';
const place = (slug: string) => ({
  slug,
  name: [{ locale: 'EN', value: 'A place' }],
  kind: 'CITY',
  citations: [{ source: { slug: 'antara-2013' }, locator: '¶1' }],
});

interface Answer {
  readonly status: number;
  readonly body: { readonly data?: any; readonly errors?: any[]; readonly extensions?: any };
}

const asking =
  (url: () => string) =>
  async (body: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(`${url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };

describe('a change over HTTP', () => {
  let url: string;
  let editor: Record<string, string>;
  const ask = asking(() => url);
  const post = (body: object, headers: Record<string, string> = {}) => ask(body, { ...editor, ...headers });
  beforeAll(async () => {
    const { url: at, key } = await served();
    url = at;
    editor = { authorization: `Bearer ${await key(['registry:edit'])}` };
  });

  it('is made, answered with 200, and read by the next question', async () => {
    const slug = randomUUID();
    const { status, body } = await post({ query: create, variables: { input: place(slug) } });
    expect([status, body.data.createPlace.errors, body.data.createPlace.place.slug]).toEqual([200, [], slug]);
    const read = await post({ query: 'query ($slug: String!) { place(by: { slug: $slug }) { id } }', variables: { slug } });
    expect(read.body.data.place.id).toBe(body.data.createPlace.place.id);
  });

  it('that is refused by the rules of the domain is 200 with errors as data', async () => {
    const { status, body } = await post({ query: create, variables: { input: place('jakarta') } });
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.createPlace).toEqual({ place: null, errors: [{ code: 'DUPLICATE', path: ['input', 'slug'] }] });
  });

  it('D01 is made once with one Idempotency-Key, and 409 when the key is used for something else', async () => {
    const [slug, key] = [randomUUID(), { 'idempotency-key': randomUUID() }];
    const first = await post({ query: create, variables: { input: place(slug) } }, key);
    expect(await post({ query: create, variables: { input: place(slug) } }, key)).toEqual(first);
    const { status, body } = await post({ query: create, variables: { input: place(randomUUID()) } }, key);
    expect([status, body.errors![0].extensions.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it.each(['two words', 'k'.repeat(256)])('with the Idempotency-Key %j is 400', async (key) => {
    const { status, body } = await post({ query: create, variables: { input: place(randomUUID()) } }, { 'idempotency-key': key });
    expect([status, body.errors![0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('costs what its payload could bring back, and is refused where that is too much', async () => {
    const wide = create.replace(
      '{ id slug }',
      '{ institutions(first: 100) { nodes { agreements(first: 100) { nodes { parties(first: 100) { nodes { id } } } } } } }',
    );
    const { status, body } = await post({ query: wide, variables: { input: place('too-wide') } });
    expect([status, body.errors![0].extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    const read = await post({ query: '{ place(by: { slug: "too-wide" }) { id } }' });
    expect(read.body.data.place).toBeNull();
    const cheap = await post({ query: create, variables: { input: place('jakarta') } });
    expect(cheap.body.extensions.cost.requested).toBeGreaterThan(10);
  });

  it('cannot come by GET', async () => {
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent(create)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('with a text that cannot be stored names the field', async () => {
    const input = { ...place(randomUUID()), name: [{ locale: 'EN', value: 'NUL \u0000 here' }] };
    const { status, body } = await post({ query: create, variables: { input } });
    expect([status, body.data.createPlace.errors]).toEqual([200, [{ code: 'VALIDATION_FAILED', path: ['input', 'name'] }]]);
  });
});

describe('a change by who may not', () => {
  let url: string;
  let key: Served['key'];
  const post = asking(() => url);
  beforeAll(async () => {
    ({ url, key } = await served());
  });

  it.each([['participants:read'], ['participants:identify']] as const)('with a key for %s is 403, and nothing is stored', async (scope) => {
    const { status, body } = await post(
      { query: create, variables: { input: place('by-others') } },
      { authorization: `Bearer ${await key([scope], 'unido')}` },
    );
    expect([status, body.data, body.errors![0].extensions.code]).toEqual([403, undefined, 'FORBIDDEN']);
    const read = await post({ query: '{ place(by: { slug: "by-others" }) { id } }' });
    expect(read.body.data.place).toBeNull();
  });

  it('because the record is another institution’s is 200 with FORBIDDEN as data', async () => {
    const { body: found } = await post({ query: '{ agreement(by: { slug: "mou-2007" }) { id version } }' });
    const query = 'mutation ($input: UpdateAgreementInput!) { updateAgreement(input: $input) { agreement { id } errors { ... on UserError { code path } } } }';
    const headers = { authorization: `Bearer ${await key(['records:write'], 'colombo-plan-secretariat')}` };
    const { status, body } = await post({ query, variables: { input: { ...found.data.agreement, type: 'TREATY' } } }, headers);
    expect([status, body.data.updateAgreement]).toEqual([200, { agreement: null, errors: [{ code: 'FORBIDDEN', path: ['input'] }] }]);
  });

  it('because nobody is named is 401, and nothing is stored', async () => {
    const { status, body } = await post({ query: create, variables: { input: place('by-nobody') } });
    expect([status, body.data, body.errors![0].extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
    const read = await post({ query: '{ place(by: { slug: "by-nobody" }) { id } }' });
    expect(read.body.data.place).toBeNull();
  });
});
