import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/src/database/store.js';
import { verifyJournal } from '../../server/src/database/verifyJournal.js';
import { inOne, lastPosition } from '../support/journal.js';
import { asOwner } from '../support/owner.js';
import { registry } from '../support/registry.js';
import { Writers } from '../support/writers.js';
import { foundWorld, writeOf } from '../support/writes.js';

const place = (id: string = randomUUID()) => `insert into place (id, slug, name, kind) values ('${id}', '${id}', '{"en": "Somewhere"}', 'CITY')`;

describe.each(['embedded', 'postgres'] as const)('the journal on %s', (engine) => {
  let ours: Awaited<ReturnType<typeof registry>>;
  const refusal = (statement: string): Promise<string> =>
    inOne(ours, statement).then(
      () => 'it went well',
      (fault) => `${fault.code} ${fault.message}`,
    );
  /** What the verdict is after the owner of the database has changed it past all triggers, which is then taken back. */
  const verdictAfter = async (...statements: readonly string[]): Promise<string | undefined> => {
    await inOne(ours, 'create table kept as table journal; create table kept_head as table journal_head');
    const past = async (...each: readonly string[]) => {
      await inOne(ours, 'alter table journal disable trigger all; alter table journal_head disable trigger all');
      for (const statement of each) await inOne(ours, statement);
      await inOne(ours, 'alter table journal enable trigger all; alter table journal_head enable trigger all');
    };
    await past(...statements);
    const { fault } = await verifyJournal(ours.orm);
    const columns = 'position, place, at, transaction, principal, kind, record_id, operation, before, after, withheld, previous_hash, hash';
    await past(
      `delete from journal; insert into journal (${columns}) select ${columns} from kept; delete from journal_head; insert into journal_head select * from kept_head; drop table kept; drop table kept_head`,
    );
    expect(await verifyJournal(ours.orm)).toEqual({ entries: await lastPosition(ours) });
    return fault;
  };

  beforeAll(async () => {
    ours = await registry(engine);
    for (let i = 0; i < 8; i++) await inOne(ours, place());
  });

  it('P10: is not changed, emptied or added to by anybody', async () => {
    const refused = /^42501 The journal is append-only/;
    expect(await refusal("update journal set after = '{}' where position = 2")).toMatch(refused);
    expect(await refusal('delete from journal where position = 2')).toMatch(refused);
    expect(await refusal('truncate journal')).toMatch(refused);
  });

  it('P10: names the entry that was changed', async () => {
    expect(await verdictAfter(`update journal set after = after || '{"slug": "other"}' where position = 4`)).toBe(
      'Entry 4 is not what was written: its hash does not fit it.',
    );
    expect(await verdictAfter("update journal set at = at - interval '1 day' where position = 3")).toMatch(/^Entry 3 /);
    expect(await verdictAfter(`update journal set principal = '{"id": "somebody else"}' where position = 5`)).toMatch(/^Entry 5 /);
    expect(await verdictAfter("update journal set kind = 'Agreement' where position in (6, 7)")).toMatch(/^Entry 6 /);
  });

  it('P10: names the first that is missing, wherever it stood', async () => {
    expect(await verdictAfter('delete from journal where position = 4')).toBe('Entry 4 is missing.');
    expect(await verdictAfter('delete from journal where position in (3, 4, 5, 7)')).toBe('Entries 3 to 5 are missing.');
    expect(await verdictAfter('delete from journal where position = 1')).toBe('Entry 1 is missing.');
    expect(await verdictAfter('delete from journal where position = 9')).toBe('Entry 9, the last, is missing.');
    expect(await verdictAfter('delete from journal where position > 7')).toBe('Entries 8 to 9, the last, are missing.');
  });

  it('P10: finds an entry whose hash was computed anew, and a last one that was put there', async () => {
    const anew = (position: number) =>
      `update journal j set hash = next_hash(null, previous_hash, journal_text(position, place, at, transaction, principal, kind, record_id, operation, before, after, withheld)) where position = ${position}`;
    expect(await verdictAfter(`update journal set after = '{}' where position = 4`, anew(4))).toBe(
      'Entry 5 does not follow from entry 4: one of them was put in the place of another.',
    );
    expect(await verdictAfter(`update journal set after = '{}' where position = 9`, anew(9))).toBe('Entry 9 is not the last that the journal wrote.');
  });

  it('P10: cannot be written, rewritten or kept from a change by a role that may do whatever else the server does', async () => {
    const role = `server_${randomUUID().slice(0, 8)}`;
    await inOne(
      ours,
      `create role ${role}; grant usage on schema public to ${role}; grant select, insert, update, delete, truncate on all tables in schema public to ${role}`,
    );
    const as = (statement: string) =>
      ours.orm
        .transaction(async (manager) => {
          await manager.query(`set local role ${role}`);
          await manager.query(statement);
        })
        .then(
          () => 'it went well',
          (fault) => `${fault.code} ${fault.message}`,
        );
    const before = await lastPosition(ours);
    expect(await as(place())).toBe('it went well');
    expect(await lastPosition(ours)).toBe(before + 1);
    const alone = /^42501 The journal is written by the database alone/;
    expect(await as('delete from journal')).toMatch(/^42501/);
    expect(await as('update journal_head set position = 1')).toMatch(alone);
    expect(
      await as("insert into journal (position, at, transaction, kind, operation, previous_hash, hash) values (99, now(), 1, 'Place', 'CREATED', '', '')"),
    ).toMatch(alone);
    expect(await as(`${place()}; delete from journal_pending`)).toMatch(alone);
    expect(await as(`select set_config('jejaring.loads', pg_current_xact_id()::text, true); select begin_journal('{}'); ${place()}`)).toBe('it went well');
    expect(await as('alter table place disable trigger all')).toMatch(/^42501/);
    expect(await lastPosition(ours)).toBe(before + 2);
    expect((await verifyJournal(ours.orm)).fault).toBeUndefined();
    await inOne(ours, `drop owned by ${role}; drop role ${role}`);
  });
});

describe('the journal under writers that do not know of each other', () => {
  let writers: Writers;
  let store: Store;
  let connect: Writers['connect'];
  beforeAll(async () => {
    writers = await Writers.open();
    ({ store, connect } = writers);
    for (const statement of foundWorld) await store.orm.query(statement);
  });
  afterAll(() => writers.close());

  it('stands in the order of commits: whoever reads on behind the last position misses nothing', async () => {
    const connections = await Promise.all(Array.from({ length: 10 }, connect));
    const reader = await connect();
    let isDone = false;
    let seed = 7;
    const pick = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const write = async (client: pg.Client) => {
      for (let transactions = 0; transactions < 20; transactions++) {
        await client.query('begin');
        for (const at of [0, 1, 2, 3, 4, 5].filter(() => pick(3) === 0)) await client.query(writeOf(pick, at));
        await client.query(pick(5) === 0 ? 'rollback' : 'commit');
      }
    };
    const positions: number[] = [];
    const read = async () => {
      for (;;) {
        const isLast = isDone;
        const { rows } = await reader.query('select position::int as position from journal where position > $1 order by position', [positions.at(-1) ?? 0]);
        positions.push(...rows.map(({ position }) => position));
        if (isLast) return;
      }
    };
    const reading = read();
    await Promise.all(connections.map(write)).finally(() => {
      isDone = true;
    });
    await reading;
    const last = Number((await store.orm.query('select position from journal_head'))[0].position);
    expect(last).toBeGreaterThan(100);
    expect(positions).toEqual(Array.from({ length: last }, (_, i) => i + 1));
    expect(await verifyJournal(store.orm)).toEqual({ entries: last });
    const [{ twice, left }] = await asOwner(store.orm, (owner) =>
      owner.query(
        `select (select count(*)::int from (select from journal group by transaction, record_id having count(*) > 1) t) as twice,
        (select count(*)::int from journal_pending) as left`,
      ),
    );
    expect([twice, left, await writers.deadlocks()]).toEqual([0, 0, 0]);
  }, 120_000);

  it('lets a transaction that sees a single snapshot fail where others have written since, as for any row', async () => {
    const [first, second] = await Promise.all([connect(), connect()]);
    await first.query('begin isolation level repeatable read');
    await first.query('select count(*) from place');
    await second.query(place());
    await first.query(place());
    await expect(first.query('commit')).rejects.toMatchObject({ code: '40001' });
    await first.query('rollback');
  });
});
