import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/src/database/engine.js';
import { openPostgres } from '../../server/src/database/postgres.js';
import { openReads } from '../../server/src/database/reads.js';
import type { Database } from '../../server/src/query/database.js';
import { postgresUrl } from '../support/databases.js';

let engine: Engine;
let database: Database;
beforeAll(async () => {
  engine = await openPostgres(await postgresUrl());
  database = openReads(engine);
});
afterAll(() => engine.close());

const one = () => database.text({ text: "select '1'", values: [] });
/** Keeps all connections busy. */
const everybodySleeps = (seconds: number) =>
  Promise.all(Array.from({ length: engine.pool.options.max }, () => database.text({ text: 'select pg_sleep($1::float8)::text', values: [seconds] })));

describe('the line for a connection', () => {
  it('takes nobody more when its first has waited in vain for a second, and everybody when it moves again', async () => {
    const asleep = everybodySleeps(1.8);
    await pause(50);
    const first = one();
    await pause(500);
    const second = one();
    await pause(700);
    const began = performance.now();
    await expect(one()).rejects.toMatchObject({ code: 'OVERLOADED', extensions: { retryAfter: 1 } });
    expect(performance.now() - began).toBeLessThan(100);
    expect(await Promise.all([first, second])).toEqual(['1', '1']);
    await asleep;
    expect(await one()).toBe('1');
  });

  it('is never longer than 1,000', async () => {
    const asleep = everybodySleeps(0.3);
    await pause(50);
    const waiting = Promise.all(Array.from({ length: 1_000 }, one));
    await expect(one()).rejects.toMatchObject({ code: 'OVERLOADED' });
    expect(new Set(await waiting)).toEqual(new Set(['1']));
    await asleep;
  });

  it('lets others in who wait at the pool', async () => {
    let isOver = false;
    const reads = Array.from({ length: 16 }, async () => {
      while (!isOver) await one();
    });
    await pause(50);
    for (let i = 0; i < 10; i++) {
      const client = await engine.pool.connect();
      expect((await client.query('select 2 as two')).rows).toEqual([{ two: 2 }]);
      client.release();
    }
    isOver = true;
    await Promise.all(reads);
    expect(engine.pool.waitingCount).toBe(0);
  });

  it('gives all connections back to the pool when nobody waits', async () => {
    await Promise.all(Array.from({ length: 100 }, one));
    expect(engine.pool.idleCount).toBe(engine.pool.totalCount);
  });
});
