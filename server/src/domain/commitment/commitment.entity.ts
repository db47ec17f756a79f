import { ownedBy } from '../../model/access.js';
import { AnyOf, Choice, Day, Localized, Many, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { Event } from '../event/event.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { CommitmentStatus } from './commitment.choices.js';
import { CommitmentFulfilment } from './commitmentFulfilment.entity.js';

@Register({
  prefix: 'cmt',
  access: ownedBy('madeBy'),
  description: 'Something that someone undertook to do, often at an international meeting, and what came of it.',
  roots: ['commitment', 'commitments'],
  order: ['madeOn'],
})
export class Commitment extends Registered {
  slug!: string;
  @Localized('What was undertaken, in the words of the registry.') text!: LocalizedText;
  @AnyOf(() => Actor, actorKinds, 'Who undertook it.') madeBy!: object;
  @One(() => Event, 'The event at which.', { optional: true }) event?: Event;
  @Day('When.', { optional: true, sortable: true }) madeOn?: string;
  @Choice(CommitmentStatus, 'How far it has come.', { sortable: true }) status!: string;
  @Many(() => CommitmentFulfilment, 'What fulfils it.', 'commitment') fulfilments!: CommitmentFulfilment[];
  @Cited() citations!: Citation[];
}

/** The commitments of an actor. */
export function Committed(): PropertyDecorator {
  return Many(() => Commitment, 'What it undertook to do.', 'madeBy');
}
