import { describe, expect, it } from 'vitest';
import { StatementNames } from '../../server/src/database/statementNames.js';

describe('names of statements', () => {
  it('are given from the second time on and stay', () => {
    const names = new StatementNames();
    expect(names.nameOf('select 1')).toBeUndefined();
    const name = names.nameOf('select 1');
    expect(name).toBeDefined();
    expect(names.nameOf('select 1')).toBe(name);
  });

  it('are never used for a second text, also when old ones are forgotten', () => {
    const names = new StatementNames();
    const given = new Map<string, string>();
    for (let i = 0; i < 5_000; i++) {
      const text = `select ${i % 1_700}`;
      names.nameOf(text);
      const name = names.nameOf(text) as string;
      expect(given.get(name) ?? text).toBe(text);
      given.set(name, text);
    }
  });

  it('are kept for what is used again and again among much that is not', () => {
    const names = new StatementNames();
    names.nameOf('hot');
    const name = names.nameOf('hot');
    for (let i = 0; i < 5_000; i++) {
      names.nameOf(`select ${i}`);
      if (i % 500 === 0) expect(names.nameOf('hot')).toBe(name);
    }
  });
});
