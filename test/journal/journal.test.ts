import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../server/src/database/verifyJournal.js';
import { records } from '../../server/src/domain/index.js';
import { snake } from '../../server/src/query/naming.js';
import { changesAfter, entriesFrom, inOne, lastPosition, replay, standing } from '../support/journal.js';
import { addProgramme, setParticipants } from '../support/participants.js';
import { registry } from '../support/registry.js';

const place = (id: string, name = 'Somewhere') => `insert into place (id, slug, name, kind) values ('${id}', '${id}', '{"en": "${name}"}', 'CITY')`;

describe.each(['embedded', 'postgres'] as const)('the journal on %s', (engine) => {
  let ours: Awaited<ReturnType<typeof registry>>;
  /** The entries that some work brings. */
  const broughtBy = async (work: () => Promise<unknown>): Promise<any[]> => {
    const before = await lastPosition(ours);
    await work();
    return entriesFrom(ours, before + 1);
  };
  const inTransaction = (...statements: readonly string[]) => broughtBy(() => inOne(ours, ...statements));

  beforeAll(async () => {
    ours = await registry(engine);
  });

  it('begins with the dataset as one entry, with its digest and how much of each kind it brought', async () => {
    const [first, ...others] = await entriesFrom(ours, 1);
    expect(others).toEqual([]);
    const [{ agreements }] = await ours.orm.query('select count(*)::text as agreements from agreement');
    expect(first).toMatchObject({ position: '1', kind: 'Dataset', operation: 'LOADED', record_id: null, principal: null });
    expect(first.after).toMatchObject({ dataset: 'reference, ksst', Agreement: agreements });
    expect(first.after.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is kept of every kind of record there is', async () => {
    const kept = await ours.orm.query(
      "select relname as table from pg_trigger join pg_class c on c.oid = tgrelid where tgname = 'keep_journal_update' order by 1",
    );
    expect(kept.map((each: any) => each.table)).toEqual(records.map(({ name }) => snake(name)).sort());
  });

  it('holds one entry for each record and transaction: what it was first and is last, of a change only what differs', async () => {
    const id = randomUUID();
    const created = await inTransaction(place(id), `update place set name = '{"en": "Elsewhere"}' where id = '${id}'`);
    expect(created).toMatchObject([
      { kind: 'Place', record_id: id, operation: 'CREATED', before: null, after: { slug: id, name: { en: 'Elsewhere' }, kind: 'CITY' } },
    ]);
    const changed = await inTransaction(
      `update place set kind = 'SITE' where id = '${id}'`,
      `update place set kind = 'REGION' where id = '${id}'`,
      `update place set name = '{"en": "Nowhere"}' where id = '${id}'`,
    );
    expect(changed).toMatchObject([
      { operation: 'CHANGED', before: { kind: 'CITY', name: { en: 'Elsewhere' } }, after: { kind: 'REGION', name: { en: 'Nowhere' } } },
    ]);
    expect(Object.keys(changed[0].after).sort()).toEqual(['kind', 'name']);
    const removed = await inTransaction(`update place set kind = 'CITY' where id = '${id}'`, `delete from place where id = '${id}'`);
    expect(removed).toMatchObject([{ operation: 'REMOVED', before: { kind: 'REGION', name: { en: 'Nowhere' } }, after: null }]);
  });

  it('holds nothing of what comes and goes in one transaction, is changed back, or is taken back', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    await inTransaction(place(other));
    expect(await inTransaction(place(id), `update place set kind = 'SITE' where id = '${id}'`, `delete from place where id = '${id}'`)).toEqual([]);
    expect(await inTransaction(`update place set kind = 'SITE' where id = '${other}'`, `update place set kind = 'CITY' where id = '${other}'`)).toEqual([]);
    expect(await inTransaction(`update place set kind = kind where id = '${other}'`)).toEqual([]);
    expect(await broughtBy(() => inOne(ours, place(id), 'select 1 / 0').catch(() => {}))).toEqual([]);
    expect(await inTransaction('savepoint before', place(id), 'rollback to before', `update place set kind = 'SITE' where id = '${other}'`)).toHaveLength(1);
  });

  it('holds what goes with a record, and what is emptied', async () => {
    const id = randomUUID();
    const agreement = `insert into agreement (id, slug, name, type, force_basis, renewable) values ('${id}', '${id}', '{"en": "Made up"}', 'MOU', 'UNKNOWN', 'UNKNOWN')`;
    const party = `insert into agreement_party (id, actor_kind, actor_id, capacity, agreement_id) select gen_random_uuid(), 'Country', c.id, 'PARTY', '${id}' from country c where c.code in ('ID', 'NP')`;
    expect((await inTransaction(agreement, party)).map(({ kind, operation }) => [kind, operation])).toEqual([
      ['Agreement', 'CREATED'],
      ['AgreementParty', 'CREATED'],
      ['AgreementParty', 'CREATED'],
    ]);
    expect((await inTransaction(`delete from agreement where id = '${id}'`)).map(({ kind, operation }) => `${kind} ${operation}`).sort()).toEqual([
      'Agreement REMOVED',
      'AgreementParty REMOVED',
      'AgreementParty REMOVED',
    ]);
    const [{ count }] = await ours.orm.query('select count(*)::int as count from edition_place');
    const emptied = await inTransaction('truncate edition_place');
    expect(emptied.map(({ kind, operation }) => `${kind} ${operation}`)).toEqual(Array.from({ length: count }, () => 'EditionPlace REMOVED'));
  });

  it('can be read within the transaction when constraints are made immediate, and tells what comes after that too', async () => {
    const id = randomUUID();
    const brought = await broughtBy(() =>
      ours.orm.transaction(async (manager) => {
        const before = await lastPosition({ orm: manager as never });
        await manager.query(place(id));
        expect(await lastPosition({ orm: manager as never })).toBe(before);
        await manager.query('set constraints all immediate');
        expect(await lastPosition({ orm: manager as never })).toBe(before + 1);
        await manager.query(`update place set kind = 'SITE' where id = '${id}'`);
        await manager.query(`update place set name = '{}' where id = '${id}'`);
      }),
    );
    expect(brought.map(({ operation, after }) => [operation, Object.keys(after).length > 1 ? 'all' : Object.keys(after)])).toEqual([
      ['CREATED', 'all'],
      ['CHANGED', ['kind']],
      ['CHANGED', ['name']],
    ]);
  });

  it('says who acts, and of a key no more than its name', async () => {
    const [{ id: institution }] = await ours.orm.query('select id from institution order by slug limit 1');
    const who = {
      kind: 'KEY',
      id: 'key-1',
      name: 'Import of the ministry',
      institutionId: institution,
      scopes: ['records:write'],
      requestId: 'request-1',
      secret: 'canary',
    };
    const [entry] = await broughtBy(() =>
      ours.orm.transaction(async (manager) => {
        await manager.query("select set_config('jejaring.principal', $1, true)", [JSON.stringify(who)]);
        await manager.query(place(randomUUID()));
      }),
    );
    expect(entry.principal).toEqual({ kind: 'KEY', id: 'key-1', name: 'Import of the ministry', institutionId: institution, requestId: 'request-1' });
    expect(entry.institution_id).toBe(institution);
    const [next] = await inTransaction(place(randomUUID()));
    expect([next.principal, next.institution_id]).toEqual([null, null]);
  });

  it('marks what is archived as archived', async () => {
    const [{ there }] = await ours.orm.query(
      "select exists (select from pg_attribute where attrelid = 'place'::regclass and attname = 'archived_at') as there",
    );
    if (!there) await inOne(ours, 'alter table place add column archived_at timestamptz');
    const id = randomUUID();
    await inTransaction(place(id));
    expect(await inTransaction(`update place set archived_at = now() where id = '${id}'`)).toMatchObject([{ operation: 'ARCHIVED' }]);
    expect(await inTransaction(`update place set archived_at = null where id = '${id}'`)).toMatchObject([{ operation: 'CHANGED' }]);
    if (!there) await inOne(ours, 'alter table place drop column archived_at');
  });

  it('holds nothing of a person: which fields were changed, and of a participation how far it has come', async () => {
    const canary = 'Canary of a person';
    const [id, taking] = [randomUUID(), randomUUID()];
    const [edition] = await addProgramme(ours, `canaries-${engine}`, ['2020']);
    const brought = [
      ...(await inTransaction(
        `insert into participant (id, sex, is_synthetic) values ('${id}', '${canary}', true)`,
        `insert into participation (id, participant_id, edition_id, status, country_id) select '${taking}', '${id}', e.id, 'NOMINATED', c.id from edition e, country c where e.slug = '${edition}' and c.code = 'NP'`,
      )),
      ...(await inTransaction(
        `update participant set sex = '${canary} 2' where id = '${id}'`,
        `update participant set restricted_at = now() where id = '${id}'`,
        `update participation set status = 'ACCEPTED', country_id = null where id = '${taking}'`,
      )),
      ...(await inTransaction(`delete from participant where id = '${id}'`)),
    ];
    expect(brought.map(({ kind, operation, before, after, withheld, place: shown }) => ({ kind, operation, before, after, withheld, shown }))).toEqual([
      { kind: 'Participant', operation: 'CREATED', before: null, after: {}, withheld: ['is_synthetic', 'sex'], shown: null },
      {
        kind: 'Participation',
        operation: 'CREATED',
        before: null,
        after: { status: 'NOMINATED', edition_id: expect.any(String) },
        withheld: ['country_id', 'participant_id'],
        shown: null,
      },
      { kind: 'Participant', operation: 'CHANGED', before: null, after: null, withheld: ['restricted_at', 'sex'], shown: null },
      { kind: 'Participation', operation: 'CHANGED', before: { status: 'NOMINATED' }, after: { status: 'ACCEPTED' }, withheld: ['country_id'], shown: null },
      { kind: 'Participant', operation: 'REMOVED', before: {}, after: null, withheld: null, shown: null },
      { kind: 'Participation', operation: 'REMOVED', before: { status: 'ACCEPTED', edition_id: expect.any(String) }, after: null, withheld: null, shown: null },
    ]);
    const [{ found }] = await ours.orm.query('select count(*)::int as found from journal j where j::text like $1 or j::text like $2', [
      `%${canary}%`,
      '%197_%"birth%',
    ]);
    expect(found).toBe(0);
    expect(JSON.stringify(await changesAfter(ours))).not.toMatch(new RegExp(`${canary}|"Participa(nt|tion)"|${id}|${taking}`));
  });

  it('is told by `changes` so that a copy of the registry ends up as the registry', async () => {
    const copy = await standing(ours);
    const { changes } = await ours.ask('{ changes(last: 1) { nodes { cursor } } }');
    await setParticipants(ours, [{ person: 1, edition: 'smi-2018', country: 'NP' }]);
    const id = randomUUID();
    await inTransaction(
      place(id, 'A "quoted" place'.replaceAll('"', '\\"')),
      `update agreement set name = name || '{"id": "Nama lain"}', signed_on = '1999-12' where slug = (select min(slug) from agreement)`,
    );
    await inTransaction(
      "update agreement_party set actor_kind = 'Country', actor_id = (select id from country where code = 'NP') where id = (select id from agreement_party where actor_kind = 'Institution' order by id limit 1)",
    );
    await inTransaction(`delete from citation where id in (select id from citation order by id limit 50)`);
    await inTransaction(`update place set kind = 'SITE', country_id = (select id from country where code = 'ID') where id = '${id}'`);
    const told = await changesAfter(ours, changes.nodes[0].cursor);
    expect(told.length).toBeGreaterThan(50);
    expect(Object.fromEntries(replay(told, copy))).toEqual(Object.fromEntries(await standing(ours)));
  });

  it('verifies', async () => {
    expect(await verifyJournal(ours.orm)).toEqual({ entries: await lastPosition(ours) });
  });
});
