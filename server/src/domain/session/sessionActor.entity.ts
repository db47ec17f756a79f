import { partOf } from '../../model/access.js';
import { AnyOf, Choice, Localized, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { SessionRole } from './session.choices.js';
import { Session } from './session.entity.js';

@Register({
  prefix: 'sea',
  access: partOf('session'),
  description: 'The part that someone has in a session, and what they make or show there.',
  order: ['role'],
})
export class SessionActor extends Registered {
  @One(() => Session, 'The session.', { deletesWith: true }) session!: Session;
  @AnyOf(() => Actor, actorKinds, 'Who has the part.') actor!: object;
  @Choice(SessionRole, 'What they do.', { sortable: true }) role!: string;
  @Localized('What they make or show.', { optional: true }) product?: LocalizedText;
  @Cited() citations!: Citation[];
}
