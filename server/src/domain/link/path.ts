import { Int } from 'type-graphql';
import { deriveConnection } from '../../model/connection.js';
import { Computed, localeArgument } from '../../model/fields.js';
import { ComputedObjects, ListedAnyOf } from '../../model/listed.js';
import { inLocale, localeOf } from '../../model/localized.js';
import { Node } from '../../model/node.js';
import { Shape, ShapeField } from '../../model/register.js';
import { worded } from '../../model/wording.js';
import { sql } from '../../query/sql.js';
import { LinkRelation, linkedKinds, linkRecordKinds, linkWords } from './link.choices.js';

/** How far a way over links may be asked to go. */
export const pathLength = { least: 1, most: 8, otherwise: 6 };

/** One link between two records. */
@Shape('One link between two records.')
export class Link {
  @ShapeField(() => LinkRelation, 'What links them.') relation!: string;
  @ShapeField(() => [String], 'The parts the one who acts has in it, by their codes: `FACILITATOR`, `HOST`; or what the one is to the other: `UNIT_OF`.')
  roles!: string[];
  @ShapeField(() => Boolean, 'True where the relation reads from the record before to this one, false where it reads from this one back.') isForward!: boolean;
  @Computed(() => String, 'The same in words: `party`, `facilitator, organiser`, `unit of`.', {
    sql: (row, asking) =>
      sql`coalesce((select string_agg(${worded(linkWords, sql`t.role`, asking)}, ', ' order by t.ordinality) from unnest(${row('roles')}) with ordinality t(role, ordinality)), ${worded(linkWords, row('relation'), asking)})`,
    args: localeArgument,
  })
  words!: string;
  @ListedAnyOf(() => Node, linkRecordKinds, 'The record that says so, with its citations.') record!: object;
}

/** One record on a way over links. */
@Shape('One record on a way over links, and how it is linked to the record before it.')
export class PathStep {
  @ShapeField(() => Int, 'Its place on the way, from 1.') ordinal!: number;
  @Computed(() => String, 'What the record is called.', { sql: (row, asking) => inLocale(row('name'), localeOf(asking)), args: localeArgument }) name!: string;
  @ListedAnyOf(() => Node, linkedKinds, 'The record.') node!: object;
  @ComputedObjects(() => Link, 'What links it to the record before it; nothing for the first.', {
    from: (row) => sql`links_between(${row('beforeId')}, ${row('nodeId')})`,
    order: 'ordinal',
  })
  links!: Link[];
}

/** The steps of a way, from a row that has its records as `nodes`. */
export const Steps = (description: string): PropertyDecorator =>
  ComputedObjects(() => PathStep, description, { from: (row) => sql`path_steps(${row('nodes')})`, order: 'ordinal', most: pathLength.most + 1 });

/** A way from one record to another over links. */
@Shape('A way from one record to another over links, on which no record stands twice.', [{ field: 'length' }])
export class Path {
  @ShapeField(() => Int, 'How many links it has.') length!: number;
  @Steps('The records on it, first to last.') steps!: PathStep[];
  @ShapeField(
    () => Boolean,
    'True where every way of the length asked for is listed. False where the search ended at a bound: 4,000 links of both ends or 200 of a record between, 5,000 links or 2,000 beginnings in each step, 20,000 tries for one step, 1,000 ways, two seconds. Others may exist then.',
  )
  isComplete!: boolean;
}

deriveConnection(Path, 'Path');
