import { Field, InputType, Int } from 'type-graphql';
import { Day } from '../../model/scalars.js';

/** So many months from a day on. */
@InputType({ description: 'So many months from a day on.' })
export class ExpiringWithinFilter {
  @Field(() => Int, { description: 'How many months, from the day on; the day on which they are over no longer counts.' })
  months!: number;

  @Field(() => Day, { nullable: true, description: 'The day from which they are counted; today if not given.' })
  asOf?: string;
}
