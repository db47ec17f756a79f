import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockDirectory } from '../../server/src/database/directoryLock.js';
import { StartError } from '../../server/src/database/startError.js';
import { temporaryDirectory } from '../support/databases.js';

const directory = temporaryDirectory();
const fresh = (): string => mkdtempSync(join(directory, 'data-'));
const lock = (dir: string, holder: unknown): void => writeFileSync(join(dir, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));

/** The number of a process that has ended. */
const ended = (): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '']);
    child.once('exit', () => resolve(child.pid as number));
  });

describe('the lock of the data directory', () => {
  it('names this process while it is held and is gone afterwards', () => {
    const dir = fresh();
    const unlock = lockDirectory(dir);
    expect(JSON.parse(readFileSync(join(dir, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    unlock();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('creates the directory, for this user alone', () => {
    const dir = join(fresh(), 'a', 'b');
    lockDirectory(dir)();
    expect(existsSync(dir)).toBe(true);
  });

  it('refuses a second holder in one sentence with the directory and the process', () => {
    const dir = fresh();
    const unlock = lockDirectory(dir);
    expect(() => lockDirectory(dir)).toThrow(
      new StartError(`The data directory ${dir} is in use by process ${process.pid}. Stop that process, or set DATA_DIR to another directory.`),
    );
    unlock();
    lockDirectory(dir)();
  });

  it('is taken over from a process that has ended', async () => {
    const dir = fresh();
    lock(dir, { pid: await ended(), started: '1', nonce: 'old' });
    lockDirectory(dir)();
    expect(readdirSync(dir)).toEqual([]);
  });

  it.skipIf(!existsSync('/proc/self/stat'))('is taken over when the number of its holder belongs to a later process', () => {
    const dir = fresh();
    lock(dir, { pid: process.pid, started: '1', nonce: 'old' });
    lockDirectory(dir)();
  });

  it.each(['', '{"pid":', 'null'])('is taken over when a power cut left %j of it', (rest) => {
    const dir = fresh();
    lock(dir, rest);
    lockDirectory(dir)();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is taken over although somebody died while taking it over', async () => {
    const dir = fresh();
    const pid = await ended();
    lock(dir, { pid, started: '1', nonce: 'old' });
    writeFileSync(join(dir, 'lock.old'), JSON.stringify({ pid, started: '1', nonce: 'older' }));
    lockDirectory(dir)();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('is left to whoever is taking it over at this moment', async () => {
    const dir = fresh();
    lock(dir, { pid: await ended(), started: '1', nonce: 'old' });
    const rival = { pid: process.ppid, nonce: 'rival' };
    writeFileSync(join(dir, 'lock.old'), JSON.stringify(rival));
    expect(() => lockDirectory(dir)).toThrow(`in use by process ${process.ppid}`);
  });

  it('says in one sentence why a directory cannot be used', () => {
    const file = join(fresh(), 'file');
    writeFileSync(file, '');
    expect(() => lockDirectory(file)).toThrow(`The data directory ${file} cannot be used (it is a file). Make it writable, or set DATA_DIR to another one.`);
    expect(() => lockDirectory(join(file, 'below'))).toThrow('(a part of its path is a file)');
  });
});
