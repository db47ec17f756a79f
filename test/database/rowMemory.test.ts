import { describe, expect, it } from 'vitest';
import { RowMemory } from '../../server/src/database/rowMemory.js';

describe('memory for rows', () => {
  it('is used again when it was given back, and never before', () => {
    const memory = new RowMemory();
    const first = memory.take(5_000);
    const lent = memory.lend(first, 6, 5_000);
    const second = memory.take(5_000);
    expect(second).not.toBe(first);
    lent.giveBack();
    expect(memory.take(8_000)).toBe(first);
  });

  it('is used once, however often it was given back', () => {
    const memory = new RowMemory();
    const lent = memory.lend(memory.take(10), 0, 10);
    lent.giveBack();
    lent.giveBack();
    expect(memory.take(10)).not.toBe(memory.take(10));
  });

  it('is as large as it must be', () => {
    const memory = new RowMemory();
    for (const bytes of [0, 1, 4_096, 4_097, 100_000, 3_000_000]) expect(memory.take(bytes).length).toBeGreaterThanOrEqual(bytes);
  });

  it('is kept up to a bound', () => {
    const memory = new RowMemory();
    const pieces = Array.from({ length: 40 }, () => memory.take(1024 * 1024));
    for (const piece of pieces) memory.lend(piece, 0, 1).giveBack();
    const again = Array.from({ length: 40 }, () => memory.take(1024 * 1024));
    expect(again.filter((piece) => pieces.includes(piece))).toHaveLength(16);
  });
});
