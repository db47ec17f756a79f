import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createClient, ListCountries } from '../../sdk/src/index.js';
import { servedToReaders } from '../support/served.js';

const { url } = await servedToReaders('embedded', { rateLimit: 10_000 });
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const address = (text: string, variables?: object) =>
  `${url}/graphql?documentId=sha256:${hashOf(text)}${variables ? `&variables=${encodeURIComponent(JSON.stringify(variables))}` : ''}`;
const only = (code: string) => ({ first: 1, filter: { code: { eq: code } } });
const indonesia = address(String(ListCountries), only('ID'));

it('every ready operation is known by the hash of its very text', () => {
  const manifest: Record<string, string> = JSON.parse(readFileSync(new URL('../../schema/persisted.json', import.meta.url), 'utf8'));
  for (const [id, text] of Object.entries(manifest)) expect(id).toBe(`sha256:${hashOf(text)}`);
  expect(Object.values(manifest)).toContain(String(ListCountries));
});

it('a ready operation is answered by its hash at once, without any header, and may be kept', async () => {
  const response = await fetch(indonesia, { headers: { 'accept-language': 'id' } });
  expect(response.status).toBe(200);
  expect((await response.json()).data.countries.nodes).toMatchObject([{ code: 'ID' }]);
  expect(response.headers.get('cache-control')).toBe('public, max-age=300, s-maxage=3600');
  expect(response.headers.get('vary')).toMatch(/Accept-Language/);
  const etag = response.headers.get('etag')!;
  expect(etag).toMatch(/^W\/"/);

  const again = await fetch(indonesia, { headers: { 'accept-language': 'id', 'if-none-match': etag } });
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  const other = await fetch(address(String(ListCountries), only('NP')), { headers: { 'if-none-match': etag } });
  expect(other.status).toBe(200);
});

it('what may be kept says what it cost, and nothing of the one who asked', async () => {
  const answers = [await fetch(indonesia), await fetch(indonesia)];
  const [first, second] = await Promise.all(answers.map((each) => each.json()));
  expect(first.extensions).toEqual({ cost: { requested: expect.any(Number) } });
  expect(second).toEqual(first);
  expect(answers[1].headers.get('etag')).toBe(answers[0].headers.get('etag'));
});

it('data that tell what an address has left are not kept', async () => {
  const text = '{ rateLimit { remaining } countries(first: 1) { nodes { code } } }';
  const { request } = createClient({ url: `${url}/graphql`, persisted: 'get' });
  await request(text);
  const response = await fetch(address(text));
  expect((await response.json()).data.rateLimit.remaining).toBeLessThan(1_000_000);
  expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
});

it('a refusal is not kept, and nothing that a token shows', async () => {
  const refused = await fetch(address(String(ListCountries), { first: 1_000 }));
  expect([refused.status, refused.headers.get('cache-control'), refused.headers.get('etag')]).toEqual([400, 'no-store', null]);
  const withToken = await fetch(indonesia, { headers: { authorization: 'Bearer x' } });
  expect([withToken.status, withToken.headers.get('cache-control'), withToken.headers.get('etag')]).toEqual([401, 'no-store', null]);
});

it('a hash that nobody has sent the text of is unknown, and known afterwards', async () => {
  const text = '{ countries(first: 1) { nodes { code } } }';
  const unknown = await fetch(address(text));
  expect(unknown.status).toBe(400);
  expect((await unknown.json()).errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  const client = createClient({ url: `${url}/graphql`, persisted: 'get' });
  const data = await client.request(text);
  const known = await fetch(address(text));
  expect(await known.json()).toEqual({ data, extensions: { cost: { requested: 11 } } });
  expect(known.headers.get('cache-control')).toMatch(/^public/);
});

it('with POST a ready operation needs no text either', async () => {
  const body = (extensions: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables: only('ID'), extensions }),
  });
  const response = await fetch(`${url}/graphql`, body({ persistedQuery: { version: 1, sha256Hash: hashOf(String(ListCountries)) } }));
  expect((await response.json()).data.countries.nodes[0].code).toBe('ID');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

it('an id of another form, and one beside a text, are left to the rules for any GET', async () => {
  for (const search of [
    'documentId=sha256:short',
    `documentId=md5:${'0'.repeat(64)}`,
    `query={__typename}&documentId=sha256:${hashOf(String(ListCountries))}`,
  ]) {
    const response = await fetch(`${url}/graphql?${search}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
});
