import { Int } from 'type-graphql';
import { Shape, ShapeField } from '../../model/register.js';
import { Completeness } from '../edition/edition.choices.js';
import { CountBasis, CountReason } from './figure.choices.js';

/** A number that says how it was come by. Null with a reason where it is not known, never 0 instead. */
@Shape('A number that says how it was come by. Null with a reason where it is not known, never 0 instead.')
export class Count {
  @ShapeField(() => Int, 'The number; null where it is not known.', { optional: true }) value?: number;
  @ShapeField(() => CountBasis, 'How it was come by.') basis!: string;
  @ShapeField(() => CountReason, 'Why it is not known; null where it is.', { optional: true }) reason?: string;
  @ShapeField(() => Completeness, 'Whether what was counted or added is all there is.', { optional: true }) completeness?: string;
}
