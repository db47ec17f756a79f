import type { IncomingMessage } from 'node:http';
import { ApiError } from '../../errors.js';
import type { Account } from '../../graphql/rateLimit.js';
import type { Principal } from '../../query/database.js';

/** Opens the account that a request is paid from: that of its key or token, so that nobody else can empty it, or else that of its address. */
export type OpenAccount = (request: IncomingMessage, principal: Principal | undefined) => Account;

/** Points that any request costs; each record that it could bring back costs one more. */
export const pointsOfRequest = 10;

/** What a request costs that could bring back so many records. */
export const pointsOf = (records: number): number => pointsOfRequest + records;

/** For how many seconds an address can save up what it gets back. */
export const secondsSaved = 100;

/** Addresses of which something is known. Where there are more, those are forgotten that came first, and have everything again. */
const addressesAtMost = 100_000;

/** What has an account. */
export type Whose = 'address' | 'key' | 'token';

/** What an address had at some moment. */
interface Bucket {
  points: number;
  /** The moment, in seconds of this process. */
  at: number;
}

const now = (): number => performance.now() / 1000;

/**
 * The accounts of this process: every address, and every key and token, has a bucket that holds so many points and gets some back every second.
 *
 * A bucket that nobody has used for as long as it takes to fill is full, so nothing is lost when it is forgotten: there are two generations of them, and
 * the older one goes each time a bucket could have filled.
 */
export class Accounts {
  readonly limit: number | null;
  #young = new Map<string, Bucket>();
  #old = new Map<string, Bucket>();
  #youngSince = now();

  /** @param restoreRate points that come back each second; null for as many as anybody wants */
  constructor(
    readonly restoreRate: number | null,
    private readonly most = addressesAtMost,
  ) {
    this.limit = restoreRate && restoreRate * secondsSaved;
  }

  /** An account for one request from an address, or by a key or a token. */
  open(address: string, whose: Whose = 'address'): Account {
    return new RequestAccount(this, address, whose);
  }

  /**
   * Takes points from an address.
   * @returns what is left, whole points; null where nothing is limited
   * @throws ApiError `RATE_LIMITED` when it has not as many, with nothing taken
   */
  take(address: string, points: number, whose: Whose = 'address'): number | null {
    if (this.restoreRate === null || this.limit === null) return null;
    const bucket = this.#bucket(address);
    const moment = now();
    bucket.points = Math.min(this.limit, bucket.points + (moment - bucket.at) * this.restoreRate);
    bucket.at = moment;
    if (bucket.points < points) {
      const retryAfter = Math.ceil((points - bucket.points) / this.restoreRate);
      throw new ApiError(
        'RATE_LIMITED',
        `The operation costs ${points.toLocaleString('en')} points, and this ${whose} has ${Math.floor(bucket.points).toLocaleString('en')} left; ` +
          `it gets ${this.restoreRate.toLocaleString('en')} back each second. Try again in ${retryAfter} s, or ask for smaller pages.`,
        { retryAfter },
      );
    }
    bucket.points -= points;
    return Math.floor(bucket.points);
  }

  #bucket(address: string): Bucket {
    if (now() - this.#youngSince > secondsSaved || this.#young.size >= this.most / 2) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#youngSince = now();
    }
    let bucket = this.#young.get(address);
    if (!bucket) {
      bucket = this.#old.get(address) ?? { points: this.limit ?? 0, at: now() };
      this.#young.set(address, bucket);
    }
    return bucket;
  }
}

class RequestAccount implements Account {
  requested = 0;
  isTold = false;
  remaining: number | null;

  constructor(
    private readonly accounts: Accounts,
    private readonly address: string,
    private readonly whose: Whose,
  ) {
    this.remaining = accounts.limit;
  }

  get limit(): number | null {
    return this.accounts.limit;
  }

  get restoreRate(): number | null {
    return this.accounts.restoreRate;
  }

  pay(points: number): void {
    const more = points - this.requested;
    if (more <= 0) return;
    this.remaining = this.accounts.take(this.address, more, this.whose);
    this.requested = points;
  }
}
