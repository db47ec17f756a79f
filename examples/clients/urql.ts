/** urql with the ready operations of the SDK: it takes them parsed, and reads variables and results off their types. */
import { GetCountryDocument, ListAgreementsDocument } from '@jejaring/sdk/documents';
import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { expect } from './expect.js';

export async function run(url: string): Promise<void> {
  const client = createClient({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: false });

  const { data, error } = await client.query(GetCountryDocument, { by: { code: 'ID' } }).toPromise();
  expect('no error', error?.message, undefined);
  const name: string | undefined = data?.country?.name;
  expect('a country', name, 'Indonesia');

  const list = await client.query(ListAgreementsDocument, { first: 1, filter: { status: { in: ['IN_FORCE', 'EXPIRED', 'EXTENDED', 'SIGNED'] } } }).toPromise();
  expect('a page', list.data?.agreements.nodes.length, 1);

  // @ts-expect-error: a country is named by `by`.
  client.query(GetCountryDocument, { code: 'ID' });
}
