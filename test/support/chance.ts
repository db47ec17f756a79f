import type { Pick } from './writes.js';

/** Numbers that look like chance and are the same each time. */
export function chance(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
