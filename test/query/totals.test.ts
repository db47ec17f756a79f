import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { administrator, type Registry, registry } from '../support/registry.js';

/** A filter that lets everything through: what it counts is counted record by record. */
const all = 'filter: { not: { id: { in: [] } } }';

describe.each(['embedded', 'postgres'] as const)('totals on %s', (engine) => {
  let ours: Registry;
  beforeAll(async () => {
    ours = await registry(engine);
  });

  /** The tables that a query is planned to read. */
  const tablesOf = async (query: string): Promise<string[]> => {
    const { text, values } = ours.statement(query);
    const plan = await ours.orm.query(`explain (format json, verbose) ${text}`, [...values]);
    const names = JSON.stringify(plan).matchAll(/"Relation Name":"(\w+)"/g);
    return [...new Set([...names].map(([, name]) => name))].sort();
  };

  it('of whole lists are those that counting each record gives', async () => {
    const roots = Object.values(ours.schema.getQueryType()!.getFields()).filter((field) => field.args.some(({ name }) => name === 'orderBy'));
    for (const { name } of roots) {
      const { kept, counted } = await ours.ask(`{ kept: ${name} { totalCount } counted: ${name}(${all}) { totalCount } }`, {}, administrator);
      expect(kept, name).toEqual(counted);
    }
    expect(roots.length).toBeGreaterThan(10);
  });

  it('of the lists of each record are those that counting each record gives', async () => {
    let lists = 0;
    let records = 0;
    for (const root of Object.values(ours.schema.getQueryType()!.getFields())) {
      const type = ours.schema.getType(getNamedType(root.type).name.replace(/Connection$/, '')) as GraphQLObjectType;
      if (!isObjectType(type) || !root.args.some(({ name }) => name === 'orderBy')) continue;
      // What is worked out and not a record, such as a timeline, has no ids to filter by, and no counters.
      const isOfRecords = (connection: string) => {
        const record = ours.schema.getType(connection.replace(/Connection$/, ''))?.extensions.record as object | undefined;
        return connection.endsWith('Connection') && record !== undefined && 'prefix' in record;
      };
      const fields = Object.values(type.getFields()).filter((field) => isOfRecords(getNamedType(field.type).name));
      for (const { name, args } of fields) {
        lists++;
        const units = args.some((arg) => arg.name === 'withUnits')
          ? `wide: ${name}(withUnits: true) { totalCount } wideCounted: ${name}(withUnits: true, ${all}) { totalCount }`
          : '';
        const query = `{ list: ${root.name}(last: 100) { nodes { kept: ${name} { totalCount } counted: ${name}(${all}) { totalCount } ${units} } } }`;
        for (const { kept, counted, wide, wideCounted } of (await ours.ask(query, {}, administrator)).list.nodes) {
          records++;
          expect([kept, wide], `${type.name}.${name}`).toEqual([counted, wideCounted]);
        }
      }
    }
    console.log(`${lists} lists of ${records} records have the length that counting gives on ${engine}`);
    expect(lists).toBeGreaterThan(60);
  });

  it('are read from counters: what is counted is not touched', async () => {
    const country = (list: string) => `{ country(by: { code: "NP" }) { ${list} { totalCount } } }`;
    for (const list of ['institutions', 'editionRoles', 'editions', 'agreements', 'agreementRoles', 'programmes', 'editions(filter: {})'])
      expect(await tablesOf(country(list)), list).toEqual(['country', 'tally']);
    for (const list of ['agreements', 'editions', 'citations']) expect(await tablesOf(`{ ${list} { totalCount } }`), list).toEqual(['tally']);
    expect(await tablesOf('{ institution(by: { slug: "kemenperin" }) { agreements { totalCount } } }')).toEqual(['institution', 'tally']);
  });

  it('without a counter are taken where the records are pointed at', async () => {
    expect(await tablesOf('{ edition(by: { slug: "smi-2" }) { actors { totalCount } } }')).toEqual(['edition', 'programme_actor']);
    expect(await tablesOf('{ agreement(by: { slug: "mou-2007" }) { countries { totalCount } } }')).toEqual(['agreement', 'agreement_party']);
    expect(await tablesOf('{ events { nodes { agreements { totalCount } } } }')).toEqual(['agreement_party', 'event', 'signature']);
    const withUnits = await tablesOf('{ institution(by: { slug: "kemenperin" }) { agreements(withUnits: true) { totalCount } } }');
    expect(withUnits).not.toContain('agreement');
    expect(withUnits).not.toContain('tally');
  });

  it('of a filtered list count what the filter lets through', async () => {
    const { country } = await ours.ask(
      '{ country(by: { code: "NP" }) { all: editions { totalCount } some: editions(filter: { ordinal: { eq: 2 } }) { totalCount nodes { ordinal } } } }',
    );
    expect(country.some.totalCount).toBe(country.some.nodes.length);
    expect(country.all.totalCount).toBeGreaterThan(country.some.totalCount);
    expect(await tablesOf('{ country(by: { code: "NP" }) { editions(filter: { ordinal: { eq: 2 } }) { totalCount } } }')).toContain('edition');
  });

  it('follow what is written', async () => {
    const total = async () => (await ours.ask('{ country(by: { code: "ID" }) { institutions { totalCount } } }')).country.institutions.totalCount;
    const before = await total();
    await ours.orm.query(
      "insert into institution (id, slug, name, kind, country_id) select gen_random_uuid(), 'new-' || i, '{\"en\": \"New\"}', 'MINISTRY', c.id from country c, generate_series(1, 3) i where code = 'ID'",
    );
    expect(await total()).toBe(before + 3);
    await ours.orm.query("update institution set country_id = (select id from country where code = 'NP') where slug = 'new-1'");
    await ours.orm.query("delete from institution where slug = 'new-2'");
    expect(await total()).toBe(before + 1);
  });
});
