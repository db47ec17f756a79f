import { beforeAll, describe, expect, it } from 'vitest';
import type { Door } from '../access/support.js';
import { asOwner } from '../support/owner.js';
import { canary, type World, worldOn } from './support.js';

const rows = '{ participations(first: 50) { totalCount nodes { id pseudonym status category isSynthetic country { code } edition { slug } } } }';
const identities = (fields: string, purpose = 'Invitations to a meeting') =>
  `{ participations(first: 50) { nodes { id identity(purpose: "${purpose}") { ${fields} } } } }`;

describe.each(['embedded', 'postgres'] as const)('persons on %s', (engine) => {
  let ours: World;
  let door: Door;
  const keys: Record<'mine' | 'theirs' | 'identify' | 'admin', string> = { mine: '', theirs: '', identify: '', admin: '' };
  beforeAll(async () => {
    ours = await worldOn(engine);
    door = await ours.open();
    keys.mine = (await ours.key(['participants:read'], ours.partners.mine)).key;
    keys.theirs = (await ours.key(['participants:read'], ours.partners.theirs)).key;
    keys.identify = (await ours.key(['participants:read', 'participants:identify'], ours.partners.mine)).key;
    keys.admin = (await ours.key(['registry:administer'])).key;
  }, 240_000);

  it('participations are refused to whoever has no scope for them, wherever they are asked for', async () => {
    for (const query of [
      rows,
      `{ edition(by: { slug: "${ours.editions.mine}" }) { participations { totalCount } } }`,
      '{ editions(filter: { participations: { some: { status: { eq: COMPLETED } } } }) { totalCount } }',
    ])
      expect(await door.ask(query), query).toMatchObject({ status: 401, codes: ['UNAUTHENTICATED'] });
    expect((await door.ask(`{ node(id: "ptn_${ours.persons.mine[0].participation}") { id } }`)).data).toEqual({ node: null });
  });

  it('participations are shown to those whose editions they are in, under pseudonyms, and to no others', async () => {
    const { data } = await door.ask(rows, keys.mine);
    expect(data.participations.totalCount).toBe(7);
    expect(new Set(data.participations.nodes.map((each: any) => each.edition.slug))).toEqual(new Set([ours.editions.mine]));
    expect(data.participations.nodes[0]).toMatchObject({
      status: 'COMPLETED',
      category: 'OFFICIAL',
      isSynthetic: true,
      pseudonym: expect.stringMatching(/^P-[0-9a-f]{20}$/),
    });
    const edition = (slug: string) => `{ edition(by: { slug: "${slug}" }) { participations { totalCount nodes { id } } } }`;
    expect((await door.ask(edition(ours.editions.mine), keys.mine)).data.edition.participations.totalCount).toBe(7);
    expect((await door.ask(edition(ours.editions.theirs), keys.mine)).data.edition.participations).toEqual({ totalCount: 0, nodes: [] });
    expect((await door.ask(`{ node(id: "ptn_${ours.persons.theirs[1].participation}") { id } }`, keys.mine)).data).toEqual({ node: null });
    expect((await door.ask(rows, keys.admin)).data.participations.totalCount).toBe(14);
  });

  it('the reader and row security show the same rows', async () => {
    for (const viewer of [
      ours.viewer('mine', 'participants:read'),
      ours.viewer('theirs', 'participants:read'),
      ours.viewer(undefined, 'participants:read'),
      ours.viewer(undefined, 'registry:administer'),
    ]) {
      const read = await ours.registry.ask('{ participations(first: 100) { nodes { id } } }', {}, viewer);
      const { scopes, ...who } = viewer.principal!;
      const secured = await ours.registry.orm.transaction(async (manager) => {
        await manager.query("select set_config('jejaring.principal', $1, true)", [JSON.stringify({ ...who, scopes: [...scopes] })]);
        return manager.query("select 'ptn_' || id as id from participation order by id");
      });
      expect(read.participations.nodes).toEqual(secured);
    }
  });

  it('P04: no filter, order or facet on what is hidden has any effect, because there is none', async () => {
    for (const hidden of ['name', 'sex', 'birthYear', 'employer', 'contact', 'identity', 'participant', 'pseudonym', 'nominatedBy'])
      for (const query of [
        `{ participations(filter: { ${hidden}: { eq: "${canary} name 1" } }) { totalCount } }`,
        `{ participations(orderBy: [{ field: ${hidden.toUpperCase()} }]) { totalCount } }`,
        `{ participations { facets { ${hidden} { count } } } }`,
      ])
        expect((await door.ask(query, keys.identify)).status, query).toBe(400);
    expect((await door.ask(`{ search(query: "${canary}") { totalCount } }`, keys.identify)).data.search.totalCount).toBe(0);
  });

  it('P04: a filter through a relation reaches only what is shown', async () => {
    const query = (slug: string) =>
      `{ editions(filter: { slug: { eq: "${slug}" }, participations: { some: { country: { code: { eq: "NP" } } } } }) { totalCount } }`;
    expect((await door.ask(query(ours.editions.mine), keys.mine)).data.editions.totalCount).toBe(1);
    expect((await door.ask(query(ours.editions.theirs), keys.mine)).data.editions.totalCount).toBe(0);
  });

  it('P05: of fewer than five of a country nothing is told to anybody who counts in public', async () => {
    const { data } = await door.ask(
      '{ participantStats(filter: { edition: { slug: "synthetic-mine-1" } }, groupBy: [EDITION]) { isSynthetic total { value } groups { count isSuppressed } } }',
    );
    expect(data.participantStats).toEqual({ isSynthetic: true, total: { value: 7 }, groups: [{ count: 7, isSuppressed: false }] });
    const byCountry = await door.ask(
      '{ participantStats(filter: { programme: { slug: "synthetic-mine" } }, groupBy: [COUNTRY]) { groups { country { code } count } } }',
    );
    expect(byCountry.data.participantStats.groups).toEqual([{ country: null, count: null }]);
  });

  it('P05: who hosts them counts them whole with a scope for it, and the others as everybody does', async () => {
    const { key } = await ours.key(['participants:count'], ours.partners.mine);
    const byCountry = async (slug: string, asker: string) =>
      (
        await door.ask(
          `{ participantStats(filter: { programme: { slug: "${slug}" } }, groupBy: [COUNTRY]) { total { value completeness } groups { country { code } count isSuppressed } } }`,
          asker,
        )
      ).data.participantStats;
    const whole = {
      total: { value: 7, completeness: 'COMPLETE' },
      groups: [
        { country: { code: 'NP' }, count: 5, isSuppressed: false },
        { country: { code: 'BT' }, count: 2, isSuppressed: false },
      ],
    };
    const told = { total: whole.total, groups: [{ country: null, count: null, isSuppressed: true }] };
    expect(await byCountry('synthetic-mine', key)).toEqual(whole);
    expect(await byCountry('synthetic-theirs', key)).toEqual(told);
    expect(await byCountry('synthetic-mine', keys.identify)).toEqual(told);
    expect(await byCountry('synthetic-theirs', keys.admin)).toEqual(whole);
  });

  it('P06: a pseudonym stays within an edition and is another one in another, so exports of two cannot be joined', async () => {
    const [mine, theirs] = await Promise.all([keys.mine, keys.theirs].map(async (key) => (await door.ask(rows, key)).data.participations.nodes));
    const all = [...mine, ...theirs].map((each: any) => each.pseudonym);
    expect(new Set(all).size, 'the one who takes part in both has two').toBe(14);
    const again = (await door.ask(rows, keys.admin)).data.participations.nodes.map((each: any) => each.pseudonym);
    expect(again.sort()).toEqual(all.sort());
    await expect(ours.registry.orm.query('select secret from pseudonym_secret')).rejects.toThrow('permission denied');
  });

  it('identities need a scope of their own, a purpose, and one’s own edition', async () => {
    expect(await door.ask(identities('name'), keys.mine)).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
    for (const purpose of ['', 'short', ' '.repeat(20), 'x'.repeat(201)])
      expect((await door.ask(identities('name', purpose), keys.identify)).codes, purpose).toEqual(['BAD_USER_INPUT']);
    expect((await door.ask('{ participations { nodes { identity { name } } } }', keys.identify)).status).toBe(400);
    const { data } = await door.ask(identities('name birthYear contact nationality { code }'), keys.identify);
    expect(data.participations.nodes).toHaveLength(7);
    for (const { identity } of data.participations.nodes)
      expect(identity).toEqual({ name: expect.stringContaining(canary), birthYear: 1901, contact: `${canary} mail`, nationality: null });
  });

  it('identities need their scope by whatever way they are asked for, whoever asked the same before', async () => {
    const byId = (id: string) => `{ node(id: "ptn_${id}") { ... on Participation { pseudonym identity(purpose: "Asked for by its id") { name } } } }`;
    const query = byId(ours.persons.mine[4].participation);
    for (let i = 0; i < 2; i++) {
      expect((await door.ask(query, keys.identify)).data.node.identity.name).toBe(`${canary} name 4`);
      expect(await door.ask(query, keys.mine)).toMatchObject({ status: 403, codes: ['FORBIDDEN'] });
      expect((await door.ask(query)).data).toEqual({ node: null });
      expect((await door.ask(byId(ours.persons.theirs[4].participation), keys.identify)).data).toEqual({ node: null });
    }
  });

  it('P07: one reading of a person is one row of the log, with who, which fields, when and what for, and no value', async () => {
    const before = (await ours.log()).length;
    const one = `{ node(id: "ptn_${ours.persons.mine[2].participation}") { ... on Participation { identity(purpose: " A certificate is sent ") { name contact } } } }`;
    expect((await door.ask(one, keys.identify)).data.node.identity.name).toBe(`${canary} name 2`);
    const written = (await ours.log()).slice(before);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatchObject({
      participant_id: ours.persons.mine[2].participant,
      participation_id: ours.persons.mine[2].participation,
      principal_kind: 'KEY',
      principal_id: expect.stringMatching(/^key_/),
      institution_id: await ours.institution(ours.partners.mine),
      purpose: 'A certificate is sent',
      fields: ['name', 'contact'],
    });
    expect(Date.now() - written[0].at.getTime()).toBeLessThan(60_000);
    expect(JSON.stringify(written)).not.toContain(canary);
    await door.ask(rows, keys.identify);
    await door.ask(identities('name'), keys.mine);
    expect(await ours.log(), 'what tells of nobody is not noted').toHaveLength(before + 1);
    await door.ask('{ participations(first: 3) { nodes { identity(purpose: "Three at a time") { sex } } } }', keys.identify);
    expect(await ours.log()).toHaveLength(before + 4);
  });

  it('P08: nobody is read of while the log cannot be written; what is public goes on', async () => {
    const change = (statement: string) => asOwner(ours.registry.orm, (owner) => owner.query(statement));
    await change('alter table person_access add constraint full_disk check (false) not valid');
    try {
      const answer = await door.ask(identities('name'), keys.identify);
      expect(answer).toMatchObject({ status: 503, codes: ['UNAVAILABLE'], data: undefined });
      expect(answer.text).not.toContain(canary);
      expect((await door.ask('{ countries(first: 1) { nodes { code } } }')).status).toBe(200);
      expect((await door.ask(rows, keys.identify)).data.participations.totalCount).toBe(7);
    } finally {
      await change('alter table person_access drop constraint full_disk');
    }
    expect((await door.ask(identities('name'), keys.identify)).status).toBe(200);
  });

  it('P13: who asked before leaves no trace on the connection that the next one gets', async () => {
    const asked = () =>
      ours.registry.orm.query(
        "select coalesce(current_setting('jejaring.principal', true), '') as principal, current_setting('jejaring.identity', true) as open, current_user::text as role",
      );
    await Promise.all(Array.from({ length: 20 }, (_, i) => door.ask(i % 2 ? identities('name') : rows, [keys.identify, keys.admin, keys.theirs][i % 3])));
    for (const trace of (await Promise.all(Array.from({ length: 20 }, asked))).flat()) {
      expect(trace.principal).toBe('');
      expect(trace.open ?? '').toBe('');
      expect(trace.role).toBe('jejaring_server');
    }
    expect(await ours.registry.orm.query('select id from participation')).toEqual([]);
    const spoilt = `{ participations { nodes { identity(purpose: "${'x'.repeat(50)}") { name } } } participantStats(groupBy: [SEX]) { hasMore } }`;
    await door.ask(spoilt, keys.identify);
    expect((await asked())[0].principal).toBe('');
  });
});
