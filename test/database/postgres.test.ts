import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPostgres, refuseOldServer } from '../../server/src/database/postgres.js';
import { StartError } from '../../server/src/database/startError.js';
import type { Store } from '../../server/src/database/store.js';
import { postgresStore, postgresUrl } from '../support/databases.js';

const sentenceOf = async (url: string): Promise<string> => {
  const fault = await openPostgres(url).catch((fault) => fault);
  expect(fault).toBeInstanceOf(StartError);
  return fault.message;
};

describe('opening PostgreSQL', () => {
  let url: URL;
  let at: string;
  const changed = (change: Partial<URL>): string => Object.assign(new URL(url), change).href;
  beforeAll(async () => {
    url = new URL(await postgresUrl());
    at = `127.0.0.1:${url.port}`;
  });

  it('says when nothing answers', async () => {
    expect(await sentenceOf(changed({ port: '1' }))).toBe('Nothing answers at 127.0.0.1:1. Check DATABASE_URL.');
  });

  it('says when there is no such host', async () => {
    expect(await sentenceOf(changed({ hostname: 'nowhere.invalid' }))).toMatch(/nowhere\.invalid/);
  });

  it('says when the password is wrong, without showing it', async () => {
    const sentence = await sentenceOf(changed({ password: 'opensesame' }));
    expect(sentence).toBe(`PostgreSQL at ${at} refuses the password of user postgres. Check DATABASE_URL.`);
  });

  it('says when a password is wanted', async () => {
    expect(await sentenceOf(changed({ password: '' }))).toBe(`PostgreSQL at ${at} wants a password. Check DATABASE_URL.`);
  });

  it('says when there is no such database', async () => {
    expect(await sentenceOf(changed({ pathname: '/nothing' }))).toBe(`PostgreSQL at ${at} has no database nothing. Check DATABASE_URL.`);
  });

  it('says when the server does not speak TLS', async () => {
    expect(await sentenceOf(changed({ search: '?sslmode=no-verify' }))).toMatch(/do not agree about TLS/);
  });

  it('says when whatever listens there keeps silent', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    expect(await sentenceOf(changed({ port: `${port}` }))).toBe(`Nothing answers at 127.0.0.1:${port} within 3 s. Check DATABASE_URL.`);
    silent.close();
  });

  it.each([140_019, 90_624])('refuses a server that is too old (%i)', (version) => {
    const major = Math.floor(version / 10_000);
    expect(() => refuseOldServer(version)).toThrow(new StartError(`DATABASE_URL leads to PostgreSQL ${major}; expected PostgreSQL 15 or newer.`));
  });

  it.each([150_000, 180_004])('takes a server that is new enough (%i)', (version) => {
    expect(() => refuseOldServer(version)).not.toThrow();
  });
});

describe('PostgreSQL', () => {
  let store: Store;
  const text = (text: string, signal?: AbortSignal): Promise<string> => store.database.text({ text, values: [] }, signal);
  const running = async (): Promise<number> =>
    Number(await text("select count(*)::text from pg_stat_activity where query like 'select pg_sleep%' and state = 'active'"));
  beforeAll(async () => {
    store = await postgresStore();
  });

  it('is set up as answers and plans need it on every connection', async () => {
    const settings = 'DateStyle TimeZone statement_timeout lock_timeout jit plan_cache_mode application_name'.split(' ');
    const seen = await Promise.all(settings.map((setting) => store.database.text({ text: 'select current_setting($1)', values: [setting] })));
    expect(seen).toEqual(['ISO, MDY', 'UTC', '3s', '3s', 'off', 'force_generic_plan', 'jejaring']);
  });

  it('stops working for a caller who goes away, within a second', async () => {
    const away = new AbortController();
    const answer = text('select pg_sleep(2.9)::text', away.signal).catch((fault) => fault);
    await pause(200);
    expect(await running()).toBe(1);
    away.abort(new Error('gone'));
    await answer;
    await pause(700);
    expect(await running()).toBe(0);
  });

  it('cancels only the statement it was asked to', async () => {
    for (let i = 0; i < 30; i++) {
      const away = new AbortController();
      const left = text('select pg_sleep(0.01)::text', away.signal).catch(() => {});
      const others = Promise.all(Array.from({ length: 8 }, (_, n) => text(`select ${n}::text from pg_sleep(0.02)`)));
      await pause(i % 15);
      away.abort();
      await left;
      expect(await others).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    }
  });

  const killAll = (): Promise<string> =>
    text('select count(pg_terminate_backend(pid))::text from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()');

  it('asks again on another connection when one is lost', async () => {
    const answer = text("select '1' from pg_sleep(0.5)");
    await pause(200);
    await killAll();
    expect(await answer).toBe('1');
  });

  it('asks only once again, and then says UNAVAILABLE', async () => {
    const lost = text("select '1' from pg_sleep(2.5)").catch((fault) => fault);
    for (const _ of 'ab') {
      await pause(300);
      await killAll();
    }
    expect(await lost).toMatchObject({ code: 'UNAVAILABLE' });
    expect(await text("select '1'")).toBe('1');
  });

  it('answers at once when all idle connections have been lost', async () => {
    await Promise.all(Array.from({ length: 8 }, () => text("select '1' from pg_sleep(0.05)")));
    await killAll();
    expect(await Promise.all(Array.from({ length: 8 }, () => text("select '1'")))).toEqual(Array(8).fill('1'));
  });

  it('does not wait longer than 3 s for a table that somebody else holds', async () => {
    await store.orm.query('create table held (id int)');
    const runner = store.orm.createQueryRunner();
    await runner.startTransaction();
    await runner.query('lock table held');
    const began = performance.now();
    await expect(text('select count(*)::text from held')).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(performance.now() - began).toBeLessThan(4_000);
    expect(await text("select '1'")).toBe('1');
    await runner.rollbackTransaction();
    await runner.release();
  });

  it('says UNAVAILABLE, and not more, when it is gone', async () => {
    const gone = await postgresStore();
    await gone.close();
    await expect(gone.database.text({ text: "select '1'", values: [] })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
