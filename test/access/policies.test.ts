import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { execute, type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import type { DataSource } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { registryTables } from '../../server/src/app.js';
import { records } from '../../server/src/domain/index.js';
import { schemaOf } from '../../server/src/graphql/schema.js';
import { ownedBy, partOf } from '../../server/src/model/access.js';
import { Many, One, Text } from '../../server/src/model/fields.js';
import { Register, Registered } from '../../server/src/model/register.js';
import { recordNamed } from '../../server/src/model/registry.js';
import { buildModel, createReader, type Model, type Principal, type Reader, readByResponseKey, type Scope, type Viewer } from '../../server/src/query/index.js';
import { embeddedStore, postgresStore } from '../support/databases.js';
import { asOwner } from '../support/owner.js';
import { fillingOf } from '../support/registry.js';

const edition = () => recordNamed('Edition').target;

/** What participations will be like: read under a scope, those of one's own editions alone, with a field that needs one more. */
@Register({
  prefix: 'enr',
  access: { read: 'participants:read', rows: 'own', partOf: 'edition' },
  description: 'A made-up record that not everybody may read.',
  roots: ['enrolment', 'enrolments'],
  hasSlug: false,
})
class Enrolment extends Registered {
  @One(edition, 'The edition.') edition!: object;
  @Text('Something of it.', { sortable: true }) seat!: string;
  @Text('Who it is.', { optional: true, sortable: true, scope: 'participants:identify' }) person?: string;
}
Many(() => Enrolment, 'Made-up records of it.', 'edition')(edition().prototype, 'enrolments');

const schema: GraphQLSchema = schemaOf([...records, Enrolment]);
const canary = 'canary-7301';
let metadata: DataSource['entityMetadatas'];

const viewer = (scopes: readonly Scope[] = [], institutionId?: string): Viewer => {
  const principal: Principal = { kind: 'KEY', id: 'key_test', name: 'A test', scopes: new Set(scopes), ...(institutionId && { institutionId }) };
  return { locale: 'EN', today: '2026-07-01', ...(scopes.length > 0 && { principal }) };
};

describe.each(['embedded', 'postgres'] as const)('policies on %s', (engine) => {
  let reader: Reader;
  let model: Model;
  let sql: (text: string, values?: unknown[]) => Promise<any[]>;
  let own: string;
  let other: string;
  let ids: { mine: string; theirs: string };
  let statements = 0;
  beforeAll(async () => {
    const tables = { entities: [...registryTables.entities, Enrolment], migrations: registryTables.migrations };
    const store = await (engine === 'embedded' ? embeddedStore : postgresStore)(tables, fillingOf(['ksst']));
    sql = (text, values) => store.orm.query(text, values);
    metadata = store.orm.entityMetadatas;
    model = buildModel(schema, metadata);
    const counted =
      <Args extends unknown[], Result>(method: (...args: Args) => Result) =>
      (...args: Args): Result => {
        statements++;
        return method(...args);
      };
    reader = createReader(model, { text: counted(store.database.text), bytes: counted(store.database.bytes) });
    await asOwner(store.orm, async (owner) => {
      await owner.query(`create table enrolment (id uuid primary key, edition_id uuid not null, seat text not null, person text, created_at timestamptz not null default now(),
      updated_at timestamptz not null default now())`);
      await owner.query('select grant_server()');
    });
    const editions = await sql('select e.id, e.slug from edition e join programme p on p.id = e.programme_id order by e.slug limit 2');
    const [mine, theirs] = [randomUUID(), randomUUID()];
    ids = { mine: `enr_${mine}`, theirs: `enr_${theirs}` };
    [{ id: own }, { id: other }] = await sql("select id from institution where slug in ('unido', 'usaid') order by slug");
    // One programme of each institution, and an edition of each.
    for (const [i, institution] of [own, other].entries()) {
      const programme = randomUUID();
      await sql(`insert into programme (id, slug, name, kind, status) values ($1, $2, '{"en": "Made up"}', 'TRAINING_SERIES', 'CLOSED')`, [
        programme,
        `made-up-${i}`,
      ]);
      await sql(
        `insert into programme_actor (id, programme_id, actor_kind, actor_id, cooperation_role, function_role) select $1, $2, 'Institution', $3, a.cooperation_role, a.function_role from programme_actor a limit 1`,
        [randomUUID(), programme, institution],
      );
      editions[i] = { id: randomUUID(), slug: `made-up-${i}-1` };
      await sql(
        `insert into edition (id, slug, name, status, country_list_completeness, programme_id) values ($1, $2, '{"en": "Made up"}', 'HELD', 'UNKNOWN', $3)`,
        [editions[i].id, editions[i].slug, programme],
      );
    }
    for (const [i, id] of [mine, theirs].entries()) {
      await sql('insert into enrolment (id, edition_id, seat, person) values ($1, $2, $3, $4)', [id, editions[i].id, `seat ${i}`, canary]);
    }
  }, 240_000);

  /** The data of a query and what was refused, by both exits. */
  async function ask(query: string, who: Viewer, given: Record<string, unknown> = {}) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const { coerced, errors } = getVariableValues(schema, getOperationAST(document)!.variableDefinitions ?? [], given);
    if (errors) throw errors[0];
    const before = statements;
    const text = await reader.text({ schema, document, variables: coerced!, viewer: who }).then(
      (data) => ({ data: JSON.parse(data!) }),
      (error) => ({ error }),
    );
    const byText = statements - before;
    const rows = await execute({ schema, document, variableValues: given, contextValue: { viewer: who, reader }, fieldResolver: readByResponseKey });
    if ('error' in text) {
      expect(rows.errors?.[0].extensions.code).toBe(text.error.code);
      expect(byText, 'nothing is read for who may not').toBe(0);
      return { code: text.error.code, path: text.error.path?.join('.'), message: text.error.message, needs: text.error.extensions.requiredScopes };
    }
    expect(JSON.stringify(rows.data)).toBe(JSON.stringify(text.data));
    expect(byText).toBe(1);
    return { data: text.data };
  }

  const list = '{ enrolments { totalCount nodes { seat } } }';

  it('a kind of record that needs a scope is refused before anything is read, with its path', async () => {
    expect(await ask(list, viewer())).toMatchObject({ code: 'UNAUTHENTICATED', path: 'enrolments', needs: ['participants:read'] });
    expect(await ask(list, viewer(['registry:edit'], own))).toMatchObject({
      code: 'FORBIDDEN',
      path: 'enrolments',
      message: expect.stringContaining('participants:read'),
    });
    expect(await ask('{ programmes(first: 1) { nodes { editions { nodes { e: enrolments { totalCount } } } } } }', viewer())).toMatchObject({
      path: 'programmes.nodes.editions.nodes.e',
    });
  });

  it('of its records those of one’s own institution are shown, and all to administrators', async () => {
    const seats = async (who: Viewer) => (await ask(list, who)).data.enrolments;
    expect(await seats(viewer(['participants:read'], own))).toEqual({ totalCount: 1, nodes: [{ seat: 'seat 0' }] });
    expect(await seats(viewer(['participants:read'], other))).toEqual({ totalCount: 1, nodes: [{ seat: 'seat 1' }] });
    expect(await seats(viewer(['participants:read']))).toEqual({ totalCount: 0, nodes: [] });
    expect((await seats(viewer(['registry:administer']))).totalCount).toBe(2);
    // The same document again: no statement that was made for one serves another.
    expect((await seats(viewer(['participants:read'], own))).totalCount).toBe(1);
    const below = '{ edition(by: { slug: "made-up-1-1" }) { enrolments { totalCount nodes { seat edition { slug } } } } }';
    expect((await ask(below, viewer(['participants:read'], own))).data.edition.enrolments).toEqual({ totalCount: 0, nodes: [] });
    expect((await ask(below, viewer(['participants:read'], other))).data.edition.enrolments.nodes).toEqual([
      { seat: 'seat 1', edition: { slug: 'made-up-1-1' } },
    ]);
  });

  it('A18, A19: another one’s record, one that is not there, and one that may not be read cannot be told apart', async () => {
    const query = 'query($id: ID!, $ids: [ID!]!) { node(id: $id) { id ... on Enrolment { seat } } nodes(ids: $ids) { __typename } }';
    const nobody = `enr_${randomUUID()}`;
    const outcomes = [];
    for (const [who, id] of [
      [viewer(['participants:read'], own), ids.theirs],
      [viewer(['participants:read'], own), nobody],
      [viewer(['registry:edit'], own), ids.mine],
      [viewer(), ids.mine],
      [viewer(), nobody],
    ] as const)
      outcomes.push(await ask(query, who, { id, ids: [id, id] }));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(new Set([JSON.stringify({ data: { node: null, nodes: [null, null] } })]));
    expect((await ask(query, viewer(['participants:read'], own), { id: ids.mine, ids: [] })).data.node).toEqual({ id: ids.mine, seat: 'seat 0' });
    const by = 'query($id: ID!) { enrolment(by: { id: $id }) { seat } }';
    expect(await ask(by, viewer(['participants:read'], own), { id: ids.theirs })).toEqual(await ask(by, viewer(['participants:read'], own), { id: nobody }));
  });

  it('a field that needs a scope of its own is refused for that field', async () => {
    const query = '{ enrolments { nodes { seat person } } }';
    expect(await ask(query, viewer(['participants:read'], own))).toMatchObject({
      code: 'FORBIDDEN',
      path: 'enrolments.nodes.person',
      needs: ['participants:identify'],
    });
    expect((await ask(query, viewer(['participants:read', 'participants:identify'], own))).data.enrolments.nodes).toEqual([{ seat: 'seat 0', person: canary }]);
  });

  it.each([
    ['a filter on a field', `{ enrolments(filter: { person: { startsWith: "canary" } }) { totalCount } }`, ['participants:read'], 'enrolments.filter.person'],
    [
      'its negation',
      `{ enrolments(filter: { not: { or: [{ person: { isNull: true } }] } }) { totalCount } }`,
      ['participants:read'],
      'enrolments.filter.not.or.person',
    ],
    ['an order by it', `{ enrolments(orderBy: [{ field: PERSON }]) { totalCount nodes { seat } } }`, ['participants:read'], 'enrolments.orderBy'],
    [
      'a filter through a relation',
      `{ editions(filter: { enrolments: { some: { seat: { eq: "seat 1" } } } }) { totalCount } }`,
      ['registry:edit'],
      'editions.filter.enrolments',
    ],
    ['that there are none', `{ editions(filter: { enrolments: { none: {} } }) { totalCount } }`, ['registry:edit'], 'editions.filter.enrolments'],
    ['facets', `{ editions(filter: { enrolments: { some: {} } }) { facets { status { value count } } } }`, ['registry:edit'], 'editions.filter.enrolments'],
    [
      'statistics',
      `{ editionStats(filter: { enrolments: { some: {} } }, groupBy: [STATUS]) { totalCount } }`,
      ['registry:edit'],
      'editionStats.filter.enrolments',
    ],
  ] as const)('P04: %s is refused where what it asks may not be read', async (_what, query, scopes, path) => {
    expect(await ask(query, viewer())).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await ask(query, viewer(scopes, own))).toMatchObject({ code: 'FORBIDDEN', path });
  });

  it('P04: a filter finds by one’s own records alone', async () => {
    const query =
      '{ editions(filter: { enrolments: { some: { seat: { startsWith: "seat" } } } }) { totalCount nodes { slug } } none: editions(filter: { enrolments: { none: {} }, slug: { startsWith: "made-up" } }) { nodes { slug } } }';
    const { data } = await ask(query, viewer(['participants:read'], own));
    expect(data.editions).toEqual({ totalCount: 1, nodes: [{ slug: 'made-up-0-1' }] });
    expect(data.none.nodes).toEqual([{ slug: 'made-up-1-1' }]);
  });

  it('introspection and descriptions say which scope is needed', () => {
    const type = schema.getType('Enrolment') as { description?: string; getFields?(): Record<string, { description?: string }> };
    expect(type.description).toContain('Needs the scope `participants:read`.');
    expect(type.getFields!().person.description).toContain('Needs the scope `participants:identify`.');
  });

  it('whose a record is follows its relations, for every kind of record that is somebody’s', async () => {
    const run = async (type: string, all: readonly string[], institution: string): Promise<string[]> => {
      const { text, values } = reader.owned(type, all, institution);
      return (await sql(text, [...values]))[0].ids;
    };
    const idsOf = async (query: string): Promise<string[]> => (await sql(query)).map(({ id }) => id);
    const parties = await sql("select distinct a.agreement_id as id from agreement_party a join institution i on i.id = a.actor_id where i.slug = 'unido'");
    const [unido] = await idsOf("select id from institution where slug = 'unido'");
    const agreements = await idsOf('select id from agreement');
    expect((await run('Agreement', agreements, unido)).sort()).toEqual(parties.map(({ id }) => id).sort());
    expect(await run('Institution', await idsOf('select id from institution'), unido)).toEqual([unido]);
    expect(await run('Country', await idsOf('select id from country'), unido)).toEqual([]);
    const citations = await idsOf(`select c.id from citation c where c.subject_id = any(array['${parties.map(({ id }) => id).join("','")}']::uuid[])`);
    expect(citations.length).toBeGreaterThan(0);
    expect((await run('Citation', citations, unido)).sort()).toEqual([...citations].sort());
    expect(await run('Citation', citations, randomUUID())).toEqual([]);
    for (const { type, table, ownership } of model.entities.values())
      if (ownership && table !== '') expect(await run(type, await idsOf(`select id from ${table} limit 50`), randomUUID()), type).toEqual([]);
  });
});

it('a kind of record whose ownership does not hold together ends the start', () => {
  const type = schema.getType('Enrolment')!;
  const record = type.extensions.record as { access: object };
  const kept = record.access;
  try {
    for (const [access, says] of [
      [partOf('seat'), /no relation to one record/],
      [ownedBy('edition'), /leads to Edition, not to Institution/],
      [{ read: 'participants:read', rows: 'own' }, /nothing says whose/],
      [{ rows: 'own', partOf: 'edition' }, /but to everybody/],
    ] as const) {
      Object.assign(type.extensions, { record: { ...record, access } });
      expect(() => buildModel(schema, metadata), String(says)).toThrow(says);
    }
  } finally {
    Object.assign(type.extensions, { record: { ...record, access: kept } });
  }
});
