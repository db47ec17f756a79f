import { describe, expect, it, vi } from 'vitest';
import { createClient, createTransport, GetNode } from '../../sdk/src/index.js';
import { always, type Received, standIn } from './support/standIn.js';

/** A server that answers with nothing much and keeps what it was sent. */
async function listener() {
  const received: Received[] = [];
  const url = await standIn((response, each) => {
    received.push(each);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"agreement":null}}');
  });
  return { url, received };
}

describe('a client', () => {
  it('sends a ready operation and resolves with its data', async () => {
    const { url, received } = await listener();
    expect(await createClient({ url }).getAgreement({ by: { slug: 'mou-2007' } })).toEqual({ agreement: null });
    expect(received[0].body.query).toMatch(/^query GetAgreement\(/);
    expect(received[0].body.variables).toEqual({ by: { slug: 'mou-2007' } });
    expect(received[0].headers).toMatchObject({
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    });
  });

  it('sends any document, with and without variables', async () => {
    const { url, received } = await listener();
    const { request } = createClient({ url });
    await request('{ agreements { totalCount } }');
    await request('query ($id: ID!) { node(id: $id) { id } }', { id: 'x' });
    expect(received.map(({ body }) => body)).toEqual([
      { query: '{ agreements { totalCount } }' },
      { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: 'x' } },
    ]);
  });

  it('sends documents of any class of typed strings, as codegen makes them', async () => {
    class Document extends String {}
    const { url, received } = await listener();
    await createClient({ url }).request(new Document('{ countries { totalCount } }'));
    expect(received[0].body.query).toBe('{ countries { totalCount } }');
  });

  it('asks for the language of the call, else of the client', async () => {
    const { url, received } = await listener();
    const client = createClient({ url, locale: 'ID' });
    await client.listCountries();
    await client.listCountries({}, { locale: 'EN' });
    expect(received.map(({ headers }) => headers['accept-language'])).toEqual(['id', 'en']);
  });

  it('sends the headers of the client and of the call, which win whatever their case', async () => {
    const { url, received } = await listener();
    const client = createClient({ url, headers: { 'X-Request-Id': 'client', 'x-partner': 'unido' } });
    await client.listCountries({}, { headers: { 'x-request-id': 'call' } });
    expect(received[0].headers).toMatchObject({ 'x-request-id': 'call', 'x-partner': 'unido' });
  });

  it('has methods that can be taken out of it', async () => {
    const { url } = await listener();
    const { getAgreement } = createClient({ url });
    expect(await getAgreement({ by: { slug: 'mou-2007' } })).toEqual({ agreement: null });
  });

  it('sends through the fetch it is given', async () => {
    const fetch = vi.fn(async () => new Response('{"data":{"node":null}}'));
    expect(await createTransport({ url: '/graphql', fetch })(GetNode, { id: 'agr_1' })).toEqual({ node: null });
    expect(fetch).toHaveBeenCalledWith('/graphql', expect.objectContaining({ method: 'POST' }));
  });

  it('uses the fetch of the moment, also one that is put in place later', async () => {
    const client = createClient({ url: await always(200, { data: { countries: 'real' } }) });
    const stub = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{"data":{"countries":"stub"}}'));
    expect(await client.listCountries()).toEqual({ countries: 'stub' });
    stub.mockRestore();
    expect(await client.listCountries()).toEqual({ countries: 'real' });
  });
});
