import { expect, expectTypeOf, it } from 'vitest';
import { createClient, type InstitutionKind } from '../../sdk/src/index.js';
import { graphql, readFragment } from '../../sdk/src/tada.js';
import { servedToReaders } from '../support/served.js';

const Card = graphql('fragment Card on Institution { slug kind }');
const Unit = graphql('fragment Unit on Institution { ...Card name }', [Card]);
const Units = graphql(
  'query Units($slug: String!, $first: Int = 5) { institution(by: { slug: $slug }) { ...Card units(first: $first) { nodes { ...Unit ...Card } } } }',
  [Unit, Card],
);

it('a document of gql.tada is sent with its fragments, and its types are read off its text', async () => {
  const { url } = await servedToReaders();
  const { request } = createClient({ url: `${url}/graphql` });
  const { institution } = await request(Units, { slug: 'kemenperin' });
  const card = readFragment(Card, institution);
  expectTypeOf(card?.kind).toEqualTypeOf<InstitutionKind | undefined>();
  expect(card).toMatchObject({ slug: 'kemenperin', kind: 'MINISTRY' });
  const names = institution?.units.nodes.map((each) => readFragment(Unit, each).name);
  expectTypeOf(names).toEqualTypeOf<string[] | undefined>();
  expect(names?.length).toBeGreaterThan(0);
  // @ts-expect-error: `slug` is required.
  const wrong = () => request(Units, {});
  expect(wrong).toBeTypeOf('function');
});

it('a parsed document that has lost its text is refused with a sentence', async () => {
  const lost = { kind: 'Document', definitions: [] };
  await expect(createClient({ url: '/graphql' }).request(lost)).rejects.toThrow('The document has lost its text.');
});
