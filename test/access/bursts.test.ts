import { beforeAll, describe, expect, it } from 'vitest';
import { newKey, newPublicId } from '../../server/src/access/keyText.js';
import { type Guarded, guarded, open } from './support.js';

const dear = '{ agreements(first: 100) { nodes { parties(first: 100) { nodes { id } } } } }';

describe.each(['embedded', 'postgres'] as const)('too much at once, on %s', (engine) => {
  let ours: Guarded;
  beforeAll(async () => {
    ours = await guarded(engine);
  }, 200_000);

  it('A21, A22: on one key is refused for that key, and neither for another one nor for those without', async () => {
    const door = await ours.open({ rateLimit: 200 });
    const [{ key }, { key: other }] = [await ours.key(['registry:edit']), await ours.key(['registry:edit'])];
    const first = await door.ask(dear, key);
    expect(first.status).toBe(200);
    const answers = await Promise.all(Array.from({ length: 8 }, () => door.ask(dear, key)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(5);
    for (const { headers, codes, errors } of refused) {
      expect(codes).toEqual(['RATE_LIMITED']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(errors[0].message).toContain('this key has');
    }
    expect((await door.ask(dear, other)).status).toBe(200);
    expect((await door.ask(dear)).status).toBe(200);
  });

  it('A23, A24: of wrong keys from one address is refused, and keys that are good go on', async () => {
    const door = await ours.open();
    const { key } = await ours.key(['registry:edit']);
    expect((await door.ask(open, key)).status).toBe(200);
    const statuses: number[] = [];
    for (let i = 0; i < 150; i++) {
      const answer = await door.ask(open, i % 2 ? newKey(newPublicId()) : `garbage${i}`);
      statuses.push(answer.status);
      if (answer.status === 429) expect(answer.headers.get('retry-after')).toBe('1');
    }
    expect(new Set(statuses.slice(0, 100))).toEqual(new Set([401]));
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status !== 401 && status !== 429)).toEqual([]);
    expect((await door.ask(open, key)).status).toBe(200);
    expect((await door.ask(open)).status).toBe(200);
  });
});
