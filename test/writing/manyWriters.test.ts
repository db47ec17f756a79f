import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { verifyJournal } from '../../server/src/database/verifyJournal.js';
import { buildModel } from '../../server/src/query/index.js';
import { changesAfter, lastPosition, replay, standing } from '../support/journal.js';
import { asOwner } from '../support/owner.js';
import { wrongCounters } from '../support/tallies.js';
import { type Answer, errorFields, writableRegistry } from '../support/writing.js';

const writers = 10;
const changesEach = 100;
const create = `mutation ($input: CreatePlaceInput!) { createPlace(input: $input) { place { id } ${errorFields} } }`;
const update = `mutation ($input: UpdatePlaceInput!) { updatePlace(input: $input) { place { version } ${errorFields} } }`;

it('of 1,000 changes by ten writers at once, whose connections are cut again and again, none is lost, none is made twice, and a copy follows them all', async () => {
  const ours = await writableRegistry('postgres');
  const citations = [{ source: { slug: 'antara-2013' }, locator: '¶1' }];
  const places = (await ours.read('{ places { totalCount } }')).places.totalCount;
  const copy = await standing(ours);
  const [{ cursor }] = (await ours.read('{ changes(last: 1) { nodes { cursor } } }')).changes.nodes;
  let retries = 0;

  /** Sends a change with its key until it is answered, as the SDK does. */
  const made = async (mutation: string, input: object): Promise<Answer['data']> => {
    const idempotencyKey = randomUUID();
    for (;;) {
      const { data, errors } = await ours.write(mutation, { input }, { idempotencyKey });
      if (!errors) return Object.values(data as object)[0];
      expect(['UNAVAILABLE', 'OVERLOADED', 'TIMEOUT'], errors[0].message).toContain(errors[0].extensions?.code);
      retries++;
      await pause(20);
    }
  };

  const versionOf = async (id: string): Promise<{ name: string; version: number }> => {
    for (;;)
      try {
        return (await ours.read('query ($id: ID!) { place(by: { id: $id }) { name version } }', { id })).place;
      } catch {
        await pause(20);
      }
  };

  const shared = (await made(create, { name: [{ locale: 'EN', value: '0' }], kind: 'CITY', citations })).place.id;
  let counted = 0;
  const writer = async (name: string): Promise<void> => {
    for (let i = 0; i < changesEach; i++) {
      if (i % 10 > 0) {
        const payload = await made(create, {
          name: [{ locale: 'EN', value: `${name} ${i}` }],
          kind: 'SITE',
          citations,
          names: [{ text: `Alias ${name} ${i}`, kind: 'ALIAS' }],
        });
        expect(payload.errors).toEqual([]);
        continue;
      }
      for (;;) {
        const { name: shown, version } = await versionOf(shared);
        const { errors } = await made(update, { id: shared, version, name: [{ locale: 'EN', value: String(Number(shown) + 1) }] });
        if (errors.length === 0) break;
        expect(errors[0].code).toBe('CONFLICT');
      }
      counted++;
    }
  };

  let isOver = false;
  let cuts = 0;
  const cutting = async (): Promise<void> => {
    while (!isOver) {
      await pause(150);
      // What cuts is taken out of the same pool, so it may be cut itself; that is no cut of a writer.
      cuts += await asOwner(ours.orm, async (owner) => {
        const [{ cut }] = await owner.query(
          'select count(pg_terminate_backend(pid))::int as cut from (select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() order by random() limit 1) p',
        );
        return Number(cut);
      }).catch(() => 0);
    }
  };
  const knife = cutting();
  await Promise.all(Array.from({ length: writers }, (_, i) => writer(`Writer ${i}`)));
  isOver = true;
  await knife;
  console.log(`${writers * changesEach} changes, ${cuts} connections cut, ${retries} sent again`);

  expect(cuts).toBeGreaterThan(10);
  expect((await ours.read('{ places { totalCount } }')).places.totalCount).toBe(places + 1 + writers * changesEach * 0.9);
  expect(await versionOf(shared)).toEqual({ name: String(counted), version: counted + 1 });
  expect(await ours.orm.query("select name ->> 'en' as name from place where name ->> 'en' like 'Writer %' group by 1 having count(*) > 1")).toEqual([]);
  expect(await ours.orm.query(wrongCounters(buildModel(ours.schema, ours.orm.entityMetadatas)))).toEqual([]);
  expect(await verifyJournal(ours.orm)).toEqual({ entries: await lastPosition(ours) });
  const told = await changesAfter(ours, cursor);
  console.log(`${told.length} entries of the journal, replayed`);
  expect(Object.fromEntries(replay(told, copy))).toEqual(Object.fromEntries(await standing(ours)));
}, 240_000);
