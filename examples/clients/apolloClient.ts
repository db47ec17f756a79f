/** Apollo Client with the ready operations of the SDK: it takes them parsed, and reads variables and results off their types. */
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core';
import { GetProgrammeDocument, ListEditionsDocument } from '@jejaring/sdk/documents';
import { expect } from './expect.js';

export async function run(url: string): Promise<void> {
  const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() });

  const { data } = await client.query({ query: GetProgrammeDocument, variables: { by: { slug: 'smi' } } });
  const count: number | null | undefined = data?.programme?.participantCount.value;
  expect('participants', count, 61);

  const first = await client.query({ query: ListEditionsDocument, variables: { first: 1 } });
  const after = first.data?.editions.pageInfo.endCursor;
  const second = await client.query({ query: ListEditionsDocument, variables: { first: 1, after } });
  expect('two pages', first.data?.editions.nodes[0].slug !== second.data?.editions.nodes[0].slug, true);

  // @ts-expect-error: a programme is named by `by`.
  const wrong = () => client.query({ query: GetProgrammeDocument, variables: { slug: 'smi' } });
  expect('a program that does not compile', typeof wrong, 'function');
  client.stop();
}
