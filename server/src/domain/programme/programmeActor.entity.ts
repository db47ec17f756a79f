import { partOf } from '../../model/access.js';
import { AnyOf, Choice, Day, Localized, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { Edition } from '../edition/edition.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { CooperationRole, FunctionRole } from './programme.choices.js';
import { Programme } from './programme.entity.js';

@Register({
  prefix: 'pga',
  access: partOf('programme'),
  description: 'The part that someone has in a programme or in one edition of it: what they give or get, and what they do.',
  order: ['cooperationRole', 'functionRole'],
})
export class ProgrammeActor extends Registered {
  @One(() => Programme, 'The programme.', { deletesWith: true }) programme!: Programme;
  @One(() => Edition, 'The edition, where the part is in that one only.', { optional: true, deletesWith: true }) edition?: Edition;
  @AnyOf(() => Actor, actorKinds, 'Who has the part.') actor!: object;
  @Choice(CooperationRole, 'What they give or get.', { optional: true, sortable: true }) cooperationRole?: string;
  @Choice(FunctionRole, 'What they do.', { optional: true, sortable: true }) functionRole?: string;
  @Day('Since when.', { optional: true }) validFrom?: string;
  @Day('Until when.', { optional: true }) validTo?: string;
  @Localized('What else is to be known of this part.', { optional: true }) note?: LocalizedText;
  @Cited() citations!: Citation[];
}
