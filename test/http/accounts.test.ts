import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Accounts } from '../../server/src/http/limits/accounts.js';

const seconds = (many: number) => vi.advanceTimersByTime(many * 1000);

describe('the account of an address', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('holds what comes back in 100 seconds, and not more', () => {
    const accounts = new Accounts(100);
    expect(accounts.limit).toBe(10_000);
    seconds(1_000);
    expect(accounts.take('a', 1)).toBe(9_999);
    seconds(1_000);
    expect(accounts.take('a', 1)).toBe(9_999);
  });

  it('gets points back as time goes by', () => {
    const accounts = new Accounts(100);
    expect(accounts.take('a', 10_000)).toBe(0);
    seconds(5);
    expect(accounts.take('a', 200)).toBe(300);
  });

  it('is not emptied by what it cannot pay, and says how long to wait', () => {
    const accounts = new Accounts(100);
    accounts.take('a', 9_900);
    expect(() => accounts.take('a', 350)).toThrow(
      expect.objectContaining({ code: 'RATE_LIMITED', extensions: expect.objectContaining({ code: 'RATE_LIMITED', retryAfter: 3 }) }),
    );
    expect(accounts.take('a', 100)).toBe(0);
    seconds(3);
    expect(accounts.take('a', 300)).toBe(0);
  });

  it('is nobody else’s', () => {
    const accounts = new Accounts(100);
    accounts.take('a', 10_000);
    expect(accounts.take('b', 10_000)).toBe(0);
  });

  it('is remembered as long as it is not full', () => {
    const accounts = new Accounts(100);
    accounts.take('a', 10_000);
    for (let i = 0; i < 9; i++) {
      seconds(11);
      accounts.take('b', 1);
    }
    expect(accounts.take('a', 0)).toBe(9_900);
    seconds(90);
    expect(accounts.take('a', 9_900)).toBe(100);
    seconds(20);
    expect(accounts.take('a', 0)).toBe(2_100);
  });

  it('is forgotten where more addresses come than are kept', () => {
    const accounts = new Accounts(100, 10);
    accounts.take('a', 10_000);
    for (let i = 0; i < 4; i++) accounts.take(`${i}`, 1);
    expect(accounts.take('a', 0)).toBe(0);
    for (let i = 0; i < 20; i++) accounts.take(`more ${i}`, 1);
    expect(accounts.take('a', 0)).toBe(10_000);
  });

  it('pays a request once, however often that is said', () => {
    const accounts = new Accounts(100);
    const account = accounts.open('a');
    account.pay(10);
    account.pay(10);
    account.pay(25);
    account.pay(10);
    expect(account).toMatchObject({ requested: 25, remaining: 9_975, limit: 10_000, restoreRate: 100 });
  });

  it('counts without end where nothing is limited', () => {
    const account = new Accounts(null).open('a');
    account.pay(1e9);
    expect(account).toMatchObject({ requested: 1e9, remaining: null, limit: null, restoreRate: null });
  });
});
