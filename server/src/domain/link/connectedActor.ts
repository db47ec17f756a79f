import { Int } from 'type-graphql';
import { bounded } from '../../model/bounds.js';
import { Listed, ListedAnyOf, ListedValue, Rows } from '../../model/listed.js';
import { sql } from '../../query/sql.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { type PathStep, pathLength, Steps } from './path.js';

/** Someone an actor is connected with. */
@Listed('Someone who acts and is connected with another through agreements, programmes, editions, sessions, events, commitments, statements or awards.', [
  { field: 'length' },
  { field: 'ways', descending: true },
])
export class ConnectedActor {
  @ListedAnyOf(() => Actor, actorKinds, 'Who it is.', true) actor!: object;
  @ListedValue('whole', () => Int, 'How many links lie between, at least: 2 where both take part in one thing.', { sortable: true }) length!: number;
  @ListedValue('whole', () => Int, 'How many different ways of that length there are: in how many things both take part, where the length is 2.', {
    sortable: true,
  })
  ways!: number;
  @Steps('One of these ways, record by record.') path!: PathStep[];
  @ListedValue(
    'flag',
    () => Boolean,
    'True where everyone within the length asked for is listed, with the exact number of ways. False where the search ended at a bound: 1,000 links of one record, 20,000 records, two seconds. Others may exist then.',
  )
  isComplete!: boolean;
}

/** Everyone an actor is connected with; hoisted, because entities import each other in circles. */
export function Connected(): PropertyDecorator {
  const bounds = { ...pathLength, otherwise: 2 };
  return Rows(
    () => ConnectedActor,
    'Whom it is connected with through agreements, programmes, editions, sessions, events, commitments, statements and awards, nearest first.',
    (row, asking) => sql`connected_actors(${row('id')}, ${bounded(asking, 'maxLength', bounds)})`,
    {
      maxLength: {
        type: () => Int,
        description: `How many links may lie between: ${bounds.least} to ${bounds.most}, ${bounds.otherwise} if nothing is said, which is who takes part in the same.`,
      },
    },
  );
}
