import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/src/database/store.js';
import { ApiError } from '../../server/src/errors.js';
import { embeddedStore, postgresStore } from '../support/databases.js';

const runaway = { text: 'select count(*)::text from generate_series(1, 1000000000)', values: [] };
const one = { text: "select '1'", values: [] };

/** The code an answer fails with. */
const codeOf = (answer: Promise<unknown>): Promise<string> =>
  answer.then(
    () => 'answered',
    (fault: unknown) => {
      if (fault instanceof ApiError) return fault.code;
      throw fault;
    },
  );

/** Longest time between two ticks of a timer while something runs. */
async function longestGap(during: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let gap = 0;
  const tick = setInterval(() => {
    gap = Math.max(gap, performance.now() - last);
    last = performance.now();
  }, 10);
  await during();
  clearInterval(tick);
  return gap;
}

describe.each([
  ['the embedded engine', embeddedStore],
  ['PostgreSQL', postgresStore],
])('%s', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.orm.query('create table account (id int primary key, balance int not null)');
  });

  it('gives the text of one column untouched', async () => {
    const text = '{"a" : 1,\n "b": "é\\u0000"}';
    expect(await store.database.text({ text: 'select $1::text', values: [text] })).toBe(text);
  });

  it('answers the same statement with other values, named or not', async () => {
    for (const n of [1, 2, 3, 4]) {
      expect(await store.database.text({ text: 'select ($1::int * 2)::text', values: [n] })).toBe(`${n * 2}`);
    }
  });

  it('names a statement from its second use on, and frees the names a connection has too many of', async () => {
    const held = (): Promise<string> => store.database.text({ text: `select count(*)::text from pg_prepared_statements -- ${Math.random()}`, values: [] });
    const before = Number(await held());
    await store.database.text({ text: 'select $1::text -- once', values: ['x'] });
    if (store.engine === 'embedded') expect(Number(await held())).toBe(before);
    for (let i = 0; i < 1_100; i++) {
      for (const _ of 'ab') await store.database.text({ text: `select '${i}'`, values: [] });
    }
    expect(Number(await held())).toBeLessThan(501);
  });

  it.each([
    ['text', '\u0000', 'BAD_USER_INPUT'],
    ['int', 'four', 'BAD_USER_INPUT'],
    ['int', '99999999999', 'BAD_USER_INPUT'],
    ['date', '2024-02-30', 'BAD_USER_INPUT'],
    ['date', 'someday', 'BAD_USER_INPUT'],
    ['uuid', 'agr_1', 'BAD_USER_INPUT'],
  ])('takes a value that is no %s for the fault of the caller (%j)', async (type, value, code) => {
    expect(await codeOf(store.database.text({ text: `select $1::${type}::text`, values: [value] }))).toBe(code);
  });

  it('does not tell a fault of ours', async () => {
    const fault = await store.database.text({ text: 'select secret from nowhere', values: [] }).catch((fault) => fault);
    expect(fault).not.toBeInstanceOf(ApiError);
    expect(fault.code).toBe('42P01');
  });

  it('ends a runaway statement with TIMEOUT in less than 5 s, while the process goes on', async () => {
    const began = performance.now();
    const gap = await longestGap(async () => expect(await codeOf(store.database.text(runaway))).toBe('TIMEOUT'));
    const took = performance.now() - began;
    console.log(`${store.engine}: runaway ended after ${took | 0} ms, longest gap ${gap | 0} ms`);
    expect(took).toBeLessThan(5_000);
    expect(gap).toBeLessThan(250);
  });

  it('serves those who waited behind a runaway statement, and the next ones', async () => {
    const [late, ...others] = await Promise.all([
      codeOf(store.database.text(runaway)),
      pause(100).then(() => store.database.text(one)),
      pause(200).then(() => store.database.text(one)),
    ]);
    expect(late).toBe('TIMEOUT');
    expect(others).toEqual(['1', '1']);
    expect(await store.database.text(one)).toBe('1');
  });

  it('leaves a caller who goes away at once', async () => {
    const away = new AbortController();
    const answer = store.database.text(runaway, away.signal).catch((fault) => fault);
    await pause(200);
    const began = performance.now();
    away.abort(new Error('gone'));
    expect((await answer).message).toBe('gone');
    expect(performance.now() - began).toBeLessThan(100);
    expect(await store.database.text(one)).toBe('1');
  });

  it('does nothing for a caller who has gone already', async () => {
    await expect(store.database.text(one, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
    const away = new AbortController();
    const waiting = store.database.text(one, away.signal);
    away.abort(new Error('gone'));
    await expect(waiting).rejects.toThrow('gone');
    expect(await store.database.text(one)).toBe('1');
  });
});

describe.each([
  ['the embedded engine', embeddedStore],
  ['PostgreSQL', postgresStore],
])('transactions on %s', (_, open) => {
  let store: Store;
  const total = (): Promise<string> => store.database.text({ text: 'select coalesce(sum(balance), 0)::text from account', values: [] });
  beforeAll(async () => {
    store = await open();
    await store.orm.query('create table account (id int primary key, balance int not null)');
  });

  it('do not see each other, and a rolled-back one leaves nothing', async () => {
    const write = (id: number, fails: boolean): Promise<void> =>
      store.orm.transaction(async (manager) => {
        await manager.query('insert into account values ($1, 10)', [id]);
        await pause(20);
        if (fails) throw new Error('changed my mind');
      });
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6, 7].map((id) => write(id, id % 2 === 1)));
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, (_, i) => (i % 2 ? 'rejected' : 'fulfilled')));
    expect(await total()).toBe('40');
  });

  it('are never read before they are committed', async () => {
    const before = await total();
    let seen: Promise<string> | undefined;
    await store.orm
      .transaction(async (manager) => {
        await manager.query('update account set balance = 1000');
        seen = total();
        await pause(100);
        throw new Error('changed my mind');
      })
      .catch(() => {});
    expect(await seen).toBe(before);
  });

  it('lose no update of 50 at once', async () => {
    await store.orm.query('insert into account values (100, 0)');
    await Promise.all(
      Array.from({ length: 50 }, () =>
        store.orm.transaction(async (manager) => {
          const [{ balance }] = await manager.query('select balance from account where id = 100 for update');
          await manager.query('update account set balance = $1 where id = 100', [balance + 1]);
        }),
      ),
    );
    expect(await store.database.text({ text: 'select balance::text from account where id = 100', values: [] })).toBe('50');
  });
});
