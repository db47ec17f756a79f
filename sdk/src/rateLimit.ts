/**
 * What an operation cost, in the server's points. What is left to whoever asks is null where nothing is limited, and not there in an answer that
 * caches may keep.
 */
export interface Cost {
  /** What this operation cost. */
  readonly requested: number;
  /** The most that can be left. */
  readonly limit?: number | null;
  /** What was left after it. */
  readonly remaining?: number | null;
  /** Points that come back each second. */
  readonly restoreRate?: number | null;
}

/** What is left to whoever asks, in the server's points. */
export interface RateLimit {
  /** What the last operation cost. */
  readonly requested: number;
  /** The most that can be left. */
  readonly limit: number;
  /** What is left. */
  readonly remaining: number;
  /** Points that come back each second. */
  readonly restoreRate: number;
}

/** Keeps account of what the server says is left. */
export interface Account {
  /** What is left by now; undefined as long as nothing was told of it. */
  readonly now: RateLimit | undefined;
  note(cost: Cost | undefined): void;
  /** Sets aside what the next request is likely to cost, and tells how many milliseconds it should wait before it is sent. */
  reserve(): number;
}

/** An account that is opened by the first answer that tells what is left. */
export function openAccount(): Account {
  let last: RateLimit | undefined;
  let notedAt = 0;
  const left = ({ limit, remaining, restoreRate }: RateLimit) => Math.min(limit, remaining + (restoreRate * (Date.now() - notedAt)) / 1000);

  return {
    get now() {
      return last && { ...last, remaining: Math.floor(left(last)) };
    },
    note(cost) {
      if (cost?.remaining == null) return;
      last = cost as RateLimit;
      notedAt = Date.now();
    },
    reserve() {
      // Nothing to wait for where nothing comes back, or where the whole purse would not do.
      if (!last || !(last.restoreRate > 0) || last.requested > last.limit) return 0;
      const remaining = left(last) - last.requested;
      last = { ...last, remaining };
      notedAt = Date.now();
      return remaining < 0 ? Math.ceil((-remaining / last.restoreRate) * 1000) : 0;
    },
  };
}
