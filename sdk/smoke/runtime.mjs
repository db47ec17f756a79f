// What every runtime must do with the packed SDK, against a real server. Uses nothing but what all of them have.
import { AbortedError, BadRequestError, createClient, createTransport, GetProgramme, JejaringError, ListEditions, paginate, TimeoutError } from '@jejaring/sdk';
import { fixtures, mockClient } from '@jejaring/sdk/testing';

function expect(what, found, expected) {
  const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: found ${a}, expected ${b}`);
}

/** The fault of a call that must not go well. */
const faultOf = async (call) => (await call.result()).error;

/** Resolves with a line that says what was proved. */
export async function prove(url) {
  const client = createClient({ url, locale: 'EN' });
  const { programme } = await client.getProgramme({ by: { slug: 'smi' } });
  expect('participants', programme.participantCount.value, 61);

  const slugs = [];
  for await (const { slug } of client.editions({ filter: { programme: { slug: { eq: 'smi' } } } }, { pageSize: 1, prefetch: true })) slugs.push(slug);
  expect('editions', slugs.sort(), ['smi-2016', 'smi-2017', 'smi-2018']);

  const request = createTransport({ url });
  expect('the transport', (await request(GetProgramme, { by: { slug: 'smi' } })).programme.slug, 'smi');
  expect('an array', (await paginate(request, ListEditions, {}, ({ editions }) => editions).toArray({ limit: 2 })).length, 2);

  const refused = await faultOf(client.listAgreements({ first: 1_000 }));
  expect('a refusal', [refused instanceof BadRequestError, refused.code, refused.status, typeof refused.requestId], [true, 'BAD_USER_INPUT', 400, 'string']);

  const leaving = new AbortController();
  leaving.abort();
  expect('an end by signal', (await faultOf(client.listAgreements({}, { signal: leaving.signal }))) instanceof AbortedError, true);
  const never = () => new Promise(() => {});
  expect('an end by time', (await faultOf(client.listAgreements({}, { fetch: never, timeout: 20, maxRetries: 0 }))) instanceof TimeoutError, true);
  const offline = await faultOf(createClient({ url: 'http://127.0.0.1:9/graphql', maxRetries: 0, timeout: 5_000 }).listCountries());
  expect('a server that is not there', [offline instanceof JejaringError, offline.status], [true, undefined]);

  const cached = createClient({ url, persisted: 'get' });
  expect('a question by hash', (await cached.getCountry({ by: { code: 'NP' } })).country.code, 'NP');
  const own = 'query Own { countries(filter: { code: { eq: "LA" } }) { nodes { code } } }';
  for (let i = 0; i < 2; i++) expect('a question of one’s own by hash', (await cached.request(own)).countries.nodes, [{ code: 'LA' }]);

  const mock = mockClient({ ListAgreements: () => ({ agreements: { nodes: [{ name: 'Water' }] } }) });
  expect('a mock', (await mock.listAgreements()).agreements.nodes[0].name, 'Water');
  expect('a fixture', fixtures.countryCard().code, 'ID');
  return 'all proved';
}

// In a page the address comes from the page, in a program from the command line.
const address = globalThis.process?.argv?.[2];
if (address) console.log(await prove(address));
