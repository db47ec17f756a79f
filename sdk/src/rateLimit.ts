/** What an operation costs, in the server's points, and what is left to whoever asks. */
export interface Cost {
  /** What this operation cost. */
  readonly requested: number;
  /** The most that can be left. */
  readonly limit: number;
  /** What was left after it. */
  readonly remaining: number;
  /** Points that come back each second. */
  readonly restoreRate: number;
}

/** Keeps account of what the server says is left. */
export interface Account {
  /** The last cost that was told, with what is left by now; undefined as long as nothing was told. */
  readonly now: Cost | undefined;
  note(cost: Cost | undefined): void;
  /** Sets aside what the next request is likely to cost, and tells how many milliseconds it should wait before it is sent. */
  reserve(): number;
}

/** An account that is opened by the first cost an answer brings. */
export function openAccount(): Account {
  let last: Cost | undefined;
  let notedAt = 0;
  const left = ({ limit, remaining, restoreRate }: Cost) => Math.min(limit, remaining + (restoreRate * (Date.now() - notedAt)) / 1000);

  return {
    get now() {
      return last && { ...last, remaining: Math.floor(left(last)) };
    },
    note(cost) {
      if (!cost) return;
      last = cost;
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
