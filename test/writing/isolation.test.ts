import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel } from '../../server/src/query/index.js';
import { wrongCounters } from '../support/tallies.js';
import { errorFields, type WritableRegistry, writableRegistry } from '../support/writing.js';

const create = `mutation ($input: CreatePlaceInput!) { createPlace(input: $input) { place { id version } ${errorFields} } }`;
const update = `mutation ($input: UpdatePlaceInput!) { updatePlace(input: $input) { place { id version } ${errorFields} } }`;

describe.each(['embedded', 'postgres'] as const)('changes at once, on %s:', (engine) => {
  let ours: WritableRegistry;
  const citations = [{ source: { slug: 'antara-2013' }, locator: '¶1' }];
  const named = (value: string) => [{ locale: 'EN', value }];
  const entered = async (value = 'A place'): Promise<string> =>
    (await ours.write(create, { input: { name: named(value), kind: 'CITY', citations } })).data.createPlace.place.id;
  const read = async (id: string) =>
    (await ours.read('query ($id: ID!) { place(by: { id: $id }) { name version names(first: 100) { totalCount } } }', { id })).place;

  beforeAll(async () => {
    ours = await writableRegistry(engine);
  });

  it('E01 transactions that overlap are stored each as a whole', async () => {
    const before = (await ours.read('{ places { totalCount } }')).places.totalCount;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        ours.write(create, { input: { name: named(`Overlapping ${i}`), kind: i % 2 ? 'CITY' : 'SITE', country: { code: i % 4 ? 'ID' : 'XX' }, citations } }),
      ),
    );
    const stored = answers.filter(({ data }) => data.createPlace.errors.length === 0).length;
    expect(stored).toBe(15);
    expect((await ours.read('{ places { totalCount } }')).places.totalCount).toBe(before + stored);
  });

  it('E02 what is not committed is read by nobody', async () => {
    const id = await entered('Committed');
    let seen: Promise<any> | undefined;
    await ours.transactions
      .run(async (manager) => {
        await manager.query('update place set name = $2 where id = $1', [id.slice(4), { en: 'Not committed' }]);
        seen = read(id);
        await pause(100);
        throw new Error('changed my mind');
      })
      .catch(() => {});
    expect(await seen).toMatchObject({ name: 'Committed', version: 1 });
  });

  it('E03 what is taken back is taken back alone', async () => {
    const ids = await Promise.all([entered('Kept 1'), entered('Kept 2')]);
    await Promise.all([
      ours.write(update, { input: { id: ids[0], version: 1, name: named('Changed') } }),
      ours.write(update, { input: { id: ids[1], version: 1, name: named('Refused'), country: { code: 'XX' } } }),
    ]);
    expect([(await read(ids[0])).name, (await read(ids[1])).name]).toEqual(['Changed', 'Kept 2']);
  });

  it('E04 no update is lost of 10 editors who read, change and try again', async () => {
    const id = await entered('0');
    const addOne = async (): Promise<void> => {
      for (;;) {
        const { name, version } = await read(id);
        const { errors } = (await ours.write(update, { input: { id, version, name: named(String(Number(name) + 1)) } })).data.updatePlace;
        if (errors.length === 0) return;
        expect(errors[0].code).toBe('CONFLICT');
      }
    };
    await Promise.all(Array.from({ length: 10 }, addOne));
    expect(await read(id)).toMatchObject({ name: '10', version: 11 });
  });

  it('E05 parts that many add to one record are all there, and counted', async () => {
    const id = await entered();
    const add = async (i: number): Promise<void> => {
      for (;;) {
        const { version } = await read(id);
        const names = { add: [{ text: `Name ${i}`, kind: 'ALIAS' }] };
        const { errors } = (await ours.write(update, { input: { id, version, names } })).data.updatePlace;
        if (errors.length === 0) return;
      }
    };
    await Promise.all(Array.from({ length: 10 }, (_, i) => add(i)));
    expect((await read(id)).names.totalCount).toBe(10);
    expect(await ours.orm.query(wrongCounters(buildModel(ours.schema, ours.orm.entityMetadatas)))).toEqual([]);
  });

  it('E06 writers who wait for each other in a circle come through', async () => {
    const [a, b] = [await entered('a'), await entered('b')];
    const both = async (first: string, second: string): Promise<void> =>
      ours.transactions.run(async (manager) => {
        for (const id of [first, second]) {
          await manager.query('update place set version = version where id = $1', [id.slice(4)]);
          await pause(50);
        }
      });
    await Promise.all([both(a, b), both(b, a)]);
    expect([(await read(a)).version, (await read(b)).version]).toEqual([3, 3]);
  });

  it('E07 who acts is known within the transaction, and to no other one on the same connection', async () => {
    const acting = "select coalesce(current_setting('jejaring.principal', true), '') as who";
    await entered();
    for (let i = 0; i < 12; i++) expect(await ours.orm.query(acting)).toEqual([{ who: '' }]);
  });

  it('E08 heavy changes leave the loop free and readers are answered meanwhile', async () => {
    const names = Array.from({ length: 300 }, (_, i) => ({ text: `Name ${i}`, kind: 'ALIAS' }));
    let last = performance.now();
    let gap = 0;
    const tick = setInterval(() => {
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    }, 10);
    const heavy = ours.write(create, { input: { name: named('Heavy'), kind: 'CITY', citations, names } });
    expect((await ours.read('{ places(first: 1) { nodes { id } } }')).places.nodes).toHaveLength(1);
    expect((await heavy).data.createPlace.errors).toEqual([]);
    clearInterval(tick);
    expect(gap).toBeLessThan(250);
  });

  it('E09 a runaway statement ends within 5 s, and changes go on behind it', async () => {
    const began = performance.now();
    let took = 0;
    const runaway = ours.database.text({ text: 'select count(*)::text from generate_series(1, 1000000000)', values: [] }).catch((fault) => {
      took = performance.now() - began;
      return fault.code as string;
    });
    const [outcome, id] = await Promise.all([runaway, pause(50).then(() => entered('Behind'))]);
    expect(outcome).toBe('TIMEOUT');
    expect(took).toBeLessThan(5_000);
    expect((await read(id)).name).toBe('Behind');
  });

  it('E10 a change whose connection breaks is stored as a whole or not at all', async () => {
    const before = (await ours.read('{ places { totalCount } }')).places.totalCount;
    const broken = ours.transactions.run(async (manager) => {
      await manager.query("insert into place (id, slug, name, kind) values (gen_random_uuid(), 'broken', '{\"en\": \"Broken\"}', 'CITY')");
      if (engine === 'postgres') await manager.query('select pg_terminate_backend(pg_backend_pid())');
      throw new Error('the process that wrote is gone');
    });
    await expect(broken).rejects.toThrow();
    expect((await ours.read('{ places { totalCount } }')).places.totalCount).toBe(before);
    expect((await read(await entered('After'))).name).toBe('After');
  });
});
