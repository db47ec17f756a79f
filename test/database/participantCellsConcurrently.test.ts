import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../server/src/database/store.js';
import { chance } from '../support/chance.js';
import { asOwner } from '../support/owner.js';
import { countAll, wrongCells } from '../support/participantCells.js';
import { countedId, foundCountedWorld, participationWriteOf } from '../support/participationWrites.js';
import { Writers } from '../support/writers.js';

const writesOfEach = Number(process.env.CELLS_WRITES ?? 100);
const [programme, edition, person] = ['programme', 'edition', 'person'].map((kind) => (number: number) => countedId(kind, number));

const taking = (at: number, first: number, many: number): string =>
  `insert into participation (id, status, participant_id, edition_id) select gen_random_uuid(), 'COMPLETED', md5('counted person ' || i)::uuid, ${edition(at)} from generate_series(${first}, ${first + many - 1}) i`;

describe('counts of participants under writers that do not know of each other', () => {
  let writers: Writers;
  let store: Store;
  let connect: Writers['connect'];
  const wrong = (): Promise<unknown[]> => store.orm.query(wrongCells);

  beforeAll(async () => {
    writers = await Writers.open();
    ({ store, connect } = writers);
    await asOwner(store.orm, async (owner) => {
      await owner.query(
        "insert into country (id, slug, code, iso3, name, is_sovereign) select gen_random_uuid(), 'country ' || i, 'X' || i, 'XX' || i, '{}', true from generate_series(0, 3) i",
      );
      for (const statement of foundCountedWorld) await owner.query(statement);
    });
  });
  beforeEach(async () => {
    await asOwner(store.orm, async (owner) => {
      await owner.query('delete from participation');
      await owner.query(`update edition set programme_id = ${programme(0)}, starts_on = '2001'`);
      await owner.query(`update edition set programme_id = ${programme(1)} where id = ${edition(1)}`);
    });
    await countAll(store.orm);
  });
  afterEach(() => writers.disconnect());
  afterAll(() => writers.close());

  it(`are right at every moment while ten connections write ${10 * writesOfEach} times, and none fails or is caught in a deadlock`, async () => {
    const connections = await Promise.all(Array.from({ length: 10 }, connect));
    const [watcher, counter] = await Promise.all([connect(), connect()]);
    let [writes, looks, isDone] = [0, 0, false];
    const work = async (client: pg.Client, writer: number): Promise<void> => {
      const pick = chance(writer + 1);
      for (let own = 0; own < writesOfEach; ) {
        const isTakenBack = pick(5) === 0;
        await client.query('begin');
        // Rows that others write too, editions and participants, are written last and once: as whoever locks several things must, in one order.
        let isShared = false;
        for (let many = 1 + pick(4); many > 0 && !isShared; many--) {
          const write = participationWriteOf(pick, { writer, writers: connections.length });
          isShared = /^update (edition|participant) /.test(write);
          await client.query(write);
          own++;
          writes++;
        }
        await client.query(isTakenBack ? 'rollback' : 'commit');
      }
    };
    const watch = async (): Promise<void> => {
      for (; !isDone; looks++) expect((await watcher.query(wrongCells)).rows).toEqual([]);
    };
    let counted = 0;
    const count = async (): Promise<void> => {
      while (!isDone) counted += (await counter.query('select count_due_participants(2) as counted')).rows[0].counted;
    };
    const beside = [watch(), count()];
    await Promise.all(connections.map(work)).finally(() => {
      isDone = true;
    });
    await Promise.all(beside);
    expect(await wrong()).toEqual([]);
    await countAll(store.orm);
    expect(await wrong()).toEqual([]);
    const [{ cells, due }] = await store.orm.query(
      'select (select count(*)::int from participant_cell) as cells, (select count(*)::int from participant_cell_due) as due',
    );
    const deadlocks = await writers.deadlocks();
    console.log(`${writes} writes by 10 connections, ${looks} looks in between at ${cells} cells, ${counted} notes counted, ${deadlocks} deadlocks`);
    expect([writes >= 10 * writesOfEach, looks > 5, counted > 5, cells > 20, due, deadlocks]).toEqual([true, true, true, true, 0, 0]);
  }, 300_000);

  it('make nobody wait who writes participations of the same programme, nor whoever counts them', async () => {
    const [first, second, counter] = await Promise.all([connect(), connect(), connect()]);
    for (const client of [second, counter]) await client.query("set lock_timeout = '1s'");
    await first.query('begin');
    await first.query(taking(2, 0, 6));
    await second.query(taking(2, 6, 6));
    await counter.query('select count_due_participants()');
    const all = "select participants from participant_cell where counted_by = 'ALL'";
    expect([(await second.query(all)).rows, await wrong()]).toEqual([[{ participants: 6 }], []]);
    await first.query('commit');
    expect(await wrong()).toEqual([]);
    await counter.query('select count_due_participants()');
    expect([(await second.query(all)).rows, await wrong()]).toEqual([[{ participants: 12 }], []]);
  });

  it('are counted by one at a time, and what changes meanwhile stays due', async () => {
    const [counter, other] = await Promise.all([connect(), connect()]);
    await other.query(taking(0, 0, 6));
    const count = async (client: pg.Client): Promise<number> => (await client.query('select count_due_participants() as counted')).rows[0].counted;
    await counter.query('begin');
    expect([await count(counter), await count(other)]).toEqual([1, 0]);
    await other.query(taking(2, 6, 6));
    await counter.query('commit');
    expect([await wrong(), await count(other), await wrong(), await count(other)]).toEqual([[], 1, [], 0]);
  });

  const moved = `update edition set programme_id = ${programme(2)} where id = ${edition(0)}`;
  const again = `update participant set sex = case sex when 'F' then 'M' else 'F' end where id <= ${person(7)}`;
  describe.each([
    ['an edition that comes to another programme, and participants who are entered there', moved, taking(0, 5, 8)],
    ['an edition that comes to another programme, and participants whose sex was another', moved, again],
    [
      'an edition that comes to another programme, and one that comes from there',
      moved,
      `update edition set programme_id = ${programme(0)} where id = ${edition(1)}`,
    ],
    ['an edition that comes to another programme, and participations that end', moved, `delete from participation where edition_id = ${edition(0)}`],
    ['an edition of another year, and participants who are entered there', `update edition set starts_on = '2009' where id = ${edition(0)}`, taking(0, 5, 8)],
    ['participants whose sex was another, and who are entered elsewhere', again, taking(1, 5, 8)],
    [
      'participants whose sex was another, and whose participation was another',
      again,
      `update participation set edition_id = ${edition(1)} where edition_id = ${edition(0)}`,
    ],
    ['participations that end, and others that begin', `delete from participation where edition_id = ${edition(0)}`, taking(2, 5, 8)],
  ])('are right after %s,', (_, one, other) => {
    it.each([
      ['the first begun ends first', [0, 1], false],
      ['the second begun ends first, where it need not wait', [0, 1], true],
      ['the other way round', [1, 0], false],
      ['the other way round, the second begun ends first, where it need not wait', [1, 0], true],
    ])('%s', async (_how, [first, second], isTurned) => {
      const both = await Promise.all([connect(), connect()]);
      const statements = [one, other];
      const isRight = async (): Promise<void> => {
        expect(await wrong()).toEqual([]);
        await countAll(store.orm);
        expect(await wrong()).toEqual([]);
      };
      await both[0].query(taking(0, 20, 40));
      await both[0].query(taking(1, 13, 7));
      await isRight();
      for (const client of both) await client.query('begin');
      await both[first].query(statements[first]);
      const later = both[second].query(statements[second]);
      const isFree = await Promise.race([later.then(() => true), writers.isWaiting(both[second]).then(() => false)]);
      for (const ending of isTurned && isFree ? [second, first] : [first, second]) {
        if (ending === second) await later;
        await both[ending].query('commit');
        await isRight();
      }
    });
  });

  it('stand what is written in one snapshot, after others have changed what counts rest on', async () => {
    const [first, second] = await Promise.all([connect(), connect()]);
    // The journal does not stand it: its entries have an order, so of two such transactions one fails.
    await asOwner(store.orm, (owner) => owner.query('alter table participation disable trigger keep_journal_insert'));
    await first.query('begin isolation level repeatable read');
    await first.query('select from participation');
    await second.query(moved);
    await countAll(store.orm);
    await first.query(taking(0, 0, 5));
    await first.query('commit');
    await asOwner(store.orm, (owner) => owner.query('alter table participation enable trigger keep_journal_insert'));
    expect(await wrong()).toEqual([]);
    await countAll(store.orm);
    expect(await wrong()).toEqual([]);
  });

  it('are made anew while others write, and nobody waits', async () => {
    const [writer, other] = await Promise.all([connect(), connect()]);
    await writer.query(taking(0, 0, 9));
    await countAll(store.orm);
    await asOwner(store.orm, (owner) => owner.query('delete from participant_cell'));
    expect(await wrong()).not.toEqual([]);
    await writer.query('begin');
    await writer.query(taking(2, 0, 9));
    await other.query("set lock_timeout = '1s'; select recount_participants()");
    expect(await wrong()).toEqual([]);
    await writer.query('commit');
    expect(await wrong()).toEqual([]);
  });
});
