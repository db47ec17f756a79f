import { byEditors } from '../../model/access.js';
import { AnyOf, Day, Many, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { Code } from '../code/code.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';

@Register({
  prefix: 'rec',
  access: byEditors,
  description: 'An award that someone holds, such as the stars of One Village One Product. The award and its level are a code of its scheme.',
  order: ['awardedOn'],
})
export class Recognition extends Registered {
  @AnyOf(() => Actor, actorKinds, 'Who holds it.', { deletesWith: true }) actor!: object;
  @One(() => Code, 'The award, at its level.') code!: Code;
  @Day('When it was given; null where no source says.', { optional: true, sortable: true }) awardedOn?: string;
  @Cited() citations!: Citation[];
}

/** The awards that an actor holds. */
export function Recognised(): PropertyDecorator {
  return Many(() => Recognition, 'Awards it holds.', 'actor');
}
