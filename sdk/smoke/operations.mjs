// Asks every ready operation, each for a record that exists and for pages as large as there may be.
import * as sdk from '@jejaring/sdk';

const client = sdk.createClient({ url: process.argv[2] });
const by = {
  AgreementBy: 'mou-cn-2023',
  CountryBy: 'np',
  CountryGroupBy: 'ldc',
  EditionBy: 'smi-2018',
  InstitutionBy: 'unido',
  ProgrammeBy: 'smi',
  SourceBy: 'antara-2013',
};
/** The slug of any record of a kind that has none above. */
const anySlug = async (type) => {
  const root = {
    EventBy: 'events',
    FigureBy: 'figures',
    PersonBy: 'people',
    PlaceBy: 'places',
    PositionBy: 'positions',
    SessionBy: 'sessions',
    UnnamedActorBy: 'unnamedActors',
  }[type];
  const data = await client.request(`{ ${root}(first: 1) { nodes { slug } } }`);
  return data[root].nodes[0].slug;
};

const { search } = await client.search({ query: 'Tiongkok', first: 100 });
const { id } = search.nodes[0].node;
const [from, to] = (await client.request('{ country(by: { code: "NP" }) { id } institution(by: { slug: "kemenperin" }) { id } }').then(Object.values)).map(
  (each) => each.id,
);
const values = { id, ids: [id], query: 'UNIDO', from: '2027-12-01', to: '2028-12-01' };
/** By what each kind of record is counted. */
const dimensions = { Agreement: 'TYPE', Edition: 'PROGRAMME', Figure: 'INDICATOR', Participant: 'YEAR' };
/** Lists that may have nothing to tell: the sources of the dataset agree. */
const mayBeEmpty = ['ListConflicts'];

for (const [name, document] of Object.entries(sdk)) {
  if (typeof document !== 'string') continue;
  const variables = document.includes('$first:') ? { first: 100 } : {};
  for (const variable of Object.keys(values)) if (document.includes(`$${variable}:`)) variables[variable] = values[variable];
  const [, type] = /\$by:(\w+)!/.exec(document) ?? [];
  if (type) variables.by = { slug: by[type] ?? (await anySlug(type)) };
  const [, counted] = /\$groupBy:\[(\w+)Dimension!/.exec(document) ?? [];
  if (counted) variables.groupBy = [dimensions[counted] ?? 'KIND'];
  if (document.includes('$from:ID!')) Object.assign(variables, { from, to });
  const [first] = Object.values(await client.request(document, variables));
  if (!first || (first.nodes?.length === 0 && !mayBeEmpty.includes(name))) throw new Error(`${name} found nothing`);
}
