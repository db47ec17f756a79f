import { Int } from 'type-graphql';
import { ComputedObject } from '../../model/fields.js';
import { Shape, ShapeField, ShapeText } from '../../model/register.js';
import { sql } from '../../query/sql.js';
import { FigureAspect, SumRefusalCode } from './figure.choices.js';

@Shape('Why figures are not added, and in what they differ.')
export class SumRefusal {
  @ShapeField(() => SumRefusalCode, 'The reason.') code!: string;
  @ShapeText('The reason as a sentence.') reason!: string;
  @ShapeField(() => [FigureAspect], 'In what the figures differ, whether or not that alone is the reason.') differingIn!: string[];
}

/** The sum of figures, or why there is none. */
@Shape(
  'The sum of figures, or why there is none. Only numbers of separate editions of one programme are added: everything else would count something twice, or count different things.',
)
export class FigureSum {
  @ShapeField(() => Int, 'The sum; null where the figures are not added.', { optional: true }) value?: number;
  @ShapeField(() => Int, 'How many figures were to be added.') figureCount!: number;

  @ComputedObject(
    () => SumRefusal,
    'Why they are not added; null where they are.',
    (row) => sql`(select ${row('code')} as code, ${row('reason')} as reason, ${row('differingIn')} as differing_in where ${row('code')} is not null)`,
    undefined,
    true,
  )
  refusal?: SumRefusal;
}
