import { Int } from 'type-graphql';
import { ComputedObjects } from '../../model/fields.js';
import { Shape, ShapeField } from '../../model/register.js';
import { sql } from '../../query/sql.js';
import { Completeness } from '../edition/edition.choices.js';
import { Citation } from '../source/citation.entity.js';
import { CountBasis, CountReason } from './figure.choices.js';

/** A number that says how it was come by. Null with a reason where it is not known, never 0 instead. */
@Shape('A number that says how it was come by. Null with a reason where it is not known, never 0 instead.')
export class Count {
  @ShapeField(() => Int, 'The number; null where it is not known.', { optional: true }) value?: number;
  @ShapeField(() => CountBasis, 'How it was come by.') basis!: string;
  @ShapeField(() => CountReason, 'Why it is not known; null where it is.', { optional: true }) reason?: string;
  @ShapeField(() => Completeness, 'Whether what was counted or added is all there is.', { optional: true }) completeness?: string;

  @ComputedObjects(
    () => Citation,
    'Where the figures and entries it rests on come from.',
    (row) => sql`citations_of_count(${row('restsOn')})`,
    'id',
  )
  citations!: Citation[];
}

/** A count of one year. */
@Shape('A count of one year.')
export class CountOfYear extends Count {
  @ShapeField(() => Int, 'The year.') year!: number;
}
