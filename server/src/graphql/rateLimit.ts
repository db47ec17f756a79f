import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Moment } from '../model/scalars.js';
import type { RequestContext } from './context.js';

/** What a request costs in points, and what its caller's address has. Nulls where nothing is limited. */
export interface Account {
  /** Paid for this request. */
  readonly requested: number;
  /** The most an address can have. */
  readonly limit: number | null;
  /** Left after this request. */
  readonly remaining: number | null;
  /** What comes back each second. */
  readonly restoreRate: number | null;
  /** Whether the data of the answer tell of this account, so that they are for nobody else. */
  isTold: boolean;
  /**
   * Makes this request cost so much in all; what is paid already counts.
   * @throws ApiError `RATE_LIMITED` when there is not as much left
   */
  pay(points: number): void;
}

/** Its fields are methods because graphql-js reads data by response key, and this is no data. */
@ObjectType('RateLimit', {
  description:
    'What an operation costs, and what the address that asks has left, or the key or token, where there is one. Costs are in points; docs/limits.md says how they are counted.',
})
export class RateLimit {
  constructor(
    private readonly account: Account,
    private readonly points: number,
  ) {}

  @Field(() => Int, { description: 'What this operation costs, or would cost, in points.' })
  cost(): number {
    return this.points;
  }

  @Field(() => Int, { nullable: true, description: 'The most points that an address can have; null where nothing is limited.' })
  limit(): number | null {
    return this.account.limit;
  }

  @Field(() => Int, { nullable: true, description: 'Points that the address has left after this operation; null where nothing is limited.' })
  remaining(): number | null {
    return this.account.remaining;
  }

  @Field(() => Int, { nullable: true, description: 'Points that the address gets back each second; null where nothing is limited.' })
  restoreRate(): number | null {
    return this.account.restoreRate;
  }

  @Field(() => Moment, {
    nullable: true,
    description: 'When the address will have all its points again if it asks nothing until then; null where nothing is limited.',
  })
  resetAt(): Date | null {
    const { limit, remaining, restoreRate } = this.account;
    if (limit === null || remaining === null || restoreRate === null) return null;
    return new Date(Date.now() + ((limit - remaining) / restoreRate) * 1000);
  }
}

/** The root field that tells what an operation costs. It has no table: graphql-js executes operations that select it. */
@Resolver()
export class RateLimitRoot {
  @Query(() => RateLimit, {
    description:
      'What this operation costs, and what is left. Example: `rateLimit(dryRun: true) { cost remaining }` beside the fields in question tells their cost without reading them.',
  })
  rateLimit(
    @Arg('dryRun', () => Boolean, {
      defaultValue: false,
      description: 'Whether only to tell what the operation would cost: nothing else of it is run, and the answer has this field alone.',
    })
    _dryRun: boolean,
    @Ctx() { account, wouldCost }: RequestContext,
  ): RateLimit {
    account.isTold = true;
    return new RateLimit(account, wouldCost ?? account.requested);
  }
}
