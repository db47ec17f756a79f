import { Field, InputType } from 'type-graphql';
import { Day } from '../../model/scalars.js';

/** A group and a day. */
@InputType({ description: 'Membership of a group on a day.' })
export class MembershipOnFilter {
  @Field(() => String, { description: 'Code of the group, such as `LDC` or `COLOMBO_PLAN`.' })
  group!: string;

  @Field(() => Day, { nullable: true, description: 'The day; today if not given.' })
  asOf?: string;
}
