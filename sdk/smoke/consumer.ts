// What a stranger who installed the package would write: nested questions, by a ready operation and by a document of their own.
import { type CountBasis, createClient, JejaringError, type TypedDocument } from '@jejaring/sdk';

const jejaring = createClient({ url: process.argv[2] ?? '' });

function expect(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(`${what}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}

const { programme } = await jejaring.getProgramme({ by: { slug: 'smi' } });
if (!programme) throw new Error('There is no programme smi.');
const basis: CountBasis = programme.participantCount.basis;
const editions = programme.editions.nodes.map(({ slug, places, participantCount, countryRoles }) => ({
  slug,
  places: places.nodes.map(({ place }) => place.slug),
  participants: participantCount.value,
  countries: countryRoles.nodes
    .map(({ country }) => country.code)
    .sort()
    .join(' '),
}));
expect('participants', [programme.participantCount.value, basis], [61, 'REPORTED']);
expect('pillar', programme.parent?.slug, 'ppsd');
expect('editions', editions, [
  { slug: 'smi-2016', places: ['bali'], participants: 19, countries: '' },
  { slug: 'smi-2017', places: ['yogyakarta'], participants: 22, countries: 'AF BD BT ID IR LA LK MM NP PG PK VN' },
  { slug: 'smi-2018', places: ['jakarta', 'bandung'], participants: 20, countries: 'AF BD BT ID IN LA LK MM NP PK' },
]);

const FromAgreementToCountries: TypedDocument<
  {
    agreement: {
      institutions: {
        nodes: { slug: string; programmes: { nodes: { slug: string; editions: { nodes: { slug: string; countries: { totalCount: number } }[] } }[] } }[];
      };
    } | null;
  },
  { slug: string }
> = `query FromAgreementToCountries($slug: String!) {
  agreement(by: { slug: $slug }) {
    institutions(first: 5, filter: { country: { code: { eq: "ID" } } }) {
      nodes {
        slug
        programmes(first: 5, filter: { editions: { some: {} } }) {
          nodes { slug editions(first: 5, orderBy: [{ field: STARTS_ON }]) { nodes { slug countries(first: 20) { totalCount } } } }
        }
      }
    }
  }
}`;
const { agreement } = await jejaring.request(FromAgreementToCountries, { slug: 'mou-2007' });
const chain = agreement?.institutions.nodes.flatMap((institution) =>
  institution.programmes.nodes.flatMap((each) => each.editions.nodes.map(({ slug, countries }) => [institution.slug, each.slug, slug, countries.totalCount])),
);
expect('the chain from an agreement to countries', chain, [
  ['kemenperin', 'smi', 'smi-2016', 0],
  ['kemenperin', 'smi', 'smi-2017', 12],
  ['kemenperin', 'smi', 'smi-2018', 10],
]);

const { agreement: none } = await jejaring.getAgreement({ by: { slug: 'no-such-agreement' } });
expect('a record that does not exist', none, null);

const refusal: unknown = await jejaring.listAgreements({ first: 1_000 }).catch((error: unknown) => error);
if (!(refusal instanceof JejaringError)) throw new Error('A page of 1,000 was not refused.');
expect('the refusal of a page that is too large', [refusal.code, refusal.status], ['BAD_USER_INPUT', 400]);
