import { describe, expect, it } from 'vitest';
import { ask, send } from './support/speak.js';
import { start } from './support/start.js';

describe('health', () => {
  it('is live whatever the database does, and ready only with it', async () => {
    let ping: () => Promise<unknown> = async () => 1;
    const running = await start({ ping: () => ping() });
    expect(await send(running, '/livez')).toMatchObject({ status: 200, body: { status: 'live' } });
    expect(await send(running, '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
    ping = () => Promise.reject(new Error('password=secret'));
    expect(await send(running, '/readyz')).toMatchObject({ status: 503, body: { status: 'database unreachable' } });
    ping = () => new Promise(() => {});
    const slow = await send(running, '/readyz');
    expect(slow.status).toBe(503);
    expect(slow.ms).toBeLessThan(2_000);
    expect((await send(running, '/livez')).status).toBe(200);
    await running.close();
  });
});

describe('closing', () => {
  it('F20 turns readiness at once, answers what is in flight, then ends', async () => {
    const running = await start();
    const inFlight = ask(running, '{ behaviourWaits(ms: 700) }');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const closed = running.close();
    const again = running.close();
    expect(await send(running, '/readyz')).toMatchObject({ status: 503, body: { status: 'closing' } });
    expect((await send(running, '/livez')).headers.get('connection')).toBe('close');
    expect((await inFlight).body?.data).toEqual({ behaviourWaits: 'waited' });
    await Promise.all([closed, again]);
    await expect(send(running, '/livez')).rejects.toThrow();
  });

  it('is immediate where nothing is in flight, kept connections or not', async () => {
    const running = await start();
    await ask(running, '{ behaviour }');
    const before = performance.now();
    await running.close();
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('cuts nobody off under load', async () => {
    const running = await start();
    let closed = false;
    const answers: number[] = [];
    const caller = async () => {
      while (!closed) {
        try {
          answers.push((await ask(running, '{ behaviourWaits(ms: 20) }')).status);
        } catch (error) {
          // Refused before it was taken is what a balancer tries elsewhere; cut in the middle would be a lost answer.
          expect(String((error as Error).cause)).toMatch(/ECONNREFUSED|other side closed|ECONNRESET/);
          return;
        }
      }
    };
    const callers = Array.from({ length: 8 }, caller);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await running.close();
    closed = true;
    await Promise.all(callers);
    expect(answers.length).toBeGreaterThan(8);
    expect(new Set(answers)).toEqual(new Set([200]));
  });
});

describe('starting', () => {
  it('fails with Node’s own error where the port is taken', async () => {
    const running = await start();
    const port = Number(new URL(running.url).port);
    await expect(start({ config: { host: '127.0.0.1', port, introspection: true } })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
    await running.close();
  });
});
