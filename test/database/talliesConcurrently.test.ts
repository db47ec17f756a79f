import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/src/database/store.js';
import { registrySchema } from '../../server/src/graphql/schema.js';
import { buildModel, type Model } from '../../server/src/query/index.js';
import { chance } from '../support/chance.js';
import { asOwner } from '../support/owner.js';
import { wrongCounters } from '../support/tallies.js';
import { Writers } from '../support/writers.js';
import { foundWorld, worldSize, writeOf } from '../support/writes.js';

const edition = (slug: string): string =>
  `insert into edition (id, slug, name, status, country_list_completeness, programme_id) values (gen_random_uuid(), '${slug}', '{}', 'HELD', 'PARTIAL', md5('programme 1')::uuid)`;

describe('counters under writers that do not know of each other', () => {
  let writers: Writers;
  let store: Store;
  let connect: Writers['connect'];
  let model: Model;
  const wrong = async (): Promise<unknown[]> => store.orm.query(wrongCounters(model));

  beforeAll(async () => {
    writers = await Writers.open();
    ({ store, connect } = writers);
    model = buildModel(registrySchema(), store.orm.entityMetadatas);
    for (const statement of foundWorld) await store.orm.query(statement);
  });
  afterAll(() => writers.close());

  it('are right at every moment while ten connections write 2,000 times, and none fails or is caught in a deadlock', async () => {
    const connections = await Promise.all(Array.from({ length: 10 }, connect));
    const watcher = await connect();
    let writes = 0;
    let isDone = false;
    let looks = 0;
    const write = async (client: pg.Client, seed: number): Promise<void> => {
      const pick = chance(seed);
      for (let own = 0; own < 200; ) {
        // A transaction goes through what it writes about in one order, as whoever locks several things must.
        const about = [...Array(worldSize).keys()].filter(() => pick(3) === 0);
        const isTakenBack = pick(5) === 0;
        await client.query('begin');
        for (const at of about) {
          await client.query(writeOf(pick, at));
          own++;
          writes++;
        }
        await client.query(isTakenBack ? 'rollback' : 'commit');
      }
    };
    const watch = async (): Promise<void> => {
      while (!isDone) {
        expect((await watcher.query(wrongCounters(model))).rows).toEqual([]);
        looks++;
      }
    };
    const watching = watch();
    await Promise.all(connections.map((client, i) => write(client, i + 1))).finally(() => {
      isDone = true;
    });
    await watching;

    expect(await wrong()).toEqual([]);
    const deadlocks = await writers.deadlocks();
    const [{ most }] = await store.orm.query('select max(parts)::int as most from (select count(*) as parts from tally group by subject_id, counter) each');
    console.log(`${writes} writes by 10 connections, ${looks} looks in between, ${deadlocks} deadlocks, at most ${most} parts in a counter`);
    expect([writes >= 2_000, looks > 5, deadlocks]).toEqual([true, true, 0]);
    expect(most).toBeLessThanOrEqual(10 + 1);
  }, 300_000);

  it('never make one writer wait for another', async () => {
    const [first, second] = await Promise.all([connect(), connect()]);
    await first.query('begin');
    await first.query(edition('unseen'));
    await second.query("set lock_timeout = '1s'");
    await second.query(edition('beside it'));
    expect(await wrong()).toEqual([]);
    await first.query('rollback');
    expect(await wrong()).toEqual([]);
  });

  it('stand what is written in one snapshot, after others have changed them', async () => {
    const [first, second] = await Promise.all([connect(), connect()]);
    // The journal does not stand it: its entries have an order, so of two such transactions one fails.
    await asOwner(store.orm, (owner) => owner.query('alter table edition disable trigger keep_journal_insert'));
    await first.query('begin isolation level repeatable read');
    await first.query('select count(*) from edition');
    await second.query(edition('before'));
    await first.query(edition('after'));
    await first.query('commit');
    expect(await wrong()).toEqual([]);
    await second.query(edition('at last'));
    const [{ parts }] = await store.orm.query("select count(*)::int as parts from tally where counter = 'edition'");
    expect([parts, await wrong()]).toEqual([1, []]);
    await asOwner(store.orm, (owner) => owner.query('alter table edition enable trigger keep_journal_insert'));
  });

  it('let of two that bring the same pair the second wait for what becomes of the first', async () => {
    const [first, second] = await Promise.all([connect(), connect()]);
    const party = `insert into agreement_party (id, actor_kind, actor_id, capacity, agreement_id, country_id)
      values (gen_random_uuid(), 'Country', md5('country 1')::uuid, 'PARTY', md5('agreement 1')::uuid, md5('country 5')::uuid)`;
    await store.orm.query(
      "insert into agreement (id, slug, name, type, force_basis, renewable) values (md5('agreement 1')::uuid, 'agreement 1', '{}', 'MOU', 'UNKNOWN', 'UNKNOWN') on conflict do nothing",
    );
    await store.orm.query("delete from agreement_party where agreement_id = md5('agreement 1')::uuid");
    for (const end of ['commit', 'rollback']) {
      await first.query('begin');
      await first.query(party);
      let isThrough = false;
      const waiting = second.query(party).then(() => {
        isThrough = true;
      });
      await writers.isWaiting(second);
      expect([isThrough, await wrong()]).toEqual([false, []]);
      await first.query(end);
      await waiting;
      expect(await wrong()).toEqual([]);
      // Both go at once, each unseen by the other until it ends.
      await first.query('begin');
      await first.query(
        "delete from agreement_party where id = (select min(id::text)::uuid from agreement_party where agreement_id = md5('agreement 1')::uuid)",
      );
      expect(await wrong()).toEqual([]);
      const rest = second.query("delete from agreement_party where agreement_id = md5('agreement 1')::uuid");
      await first.query('commit');
      await rest;
      expect(await wrong()).toEqual([]);
    }
  });

  it('are counted anew while others write, who wait, and read, who do not', async () => {
    const [writer, other] = await Promise.all([connect(), connect()]);
    await store.orm.query("begin; delete from tally where counter = 'edition'; commit");
    expect(await wrong()).not.toEqual([]);
    await writer.query('begin');
    await writer.query(edition('late'));
    const recounting = other.query('select recount()');
    await writers.isWaiting(other);
    await writer.query('commit');
    await recounting;
    expect(await wrong()).toEqual([]);
  });
});
