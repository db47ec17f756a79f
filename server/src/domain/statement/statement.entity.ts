import { ownedBy } from '../../model/access.js';
import { choices } from '../../model/enums.js';
import { AnyOf, Choice, Day, Localized, Many, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { Event } from '../event/event.entity.js';
import { Person } from '../person/person.entity.js';
import { Position } from '../person/position.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { StatementSubject } from './statementSubject.entity.js';

/** What sort of thing is said. */
export const StatementKind = choices('StatementKind', 'What sort of thing is said. None of it is a fact of the registry.', {
  GOAL: 'What something is to achieve.',
  BENEFIT: 'What good it does.',
  OPINION: 'What the speaker thinks.',
  DEFINITION: 'What something is.',
  HISTORY: 'How something came about.',
  PLAN: 'What is to happen.',
  ROLE: 'What part someone plays.',
});

@Register({
  prefix: 'stm',
  access: ownedBy('actor'),
  description: 'What someone said, in the words of the registry: a goal, a benefit, an opinion. It is theirs, and no fact; the citation says where to read it.',
  roots: ['statement', 'statements'],
  order: ['spokenOn'],
})
export class Statement extends Registered {
  slug!: string;
  @Choice(StatementKind, 'What sort of thing is said.', { sortable: true }) kind!: string;
  @Localized('What is said, in the words of the registry.') text!: LocalizedText;
  @AnyOf(() => Actor, actorKinds, 'The institution or country that says it; null where the source says it itself.', { optional: true }) actor?: object;
  @One(() => Position, 'The office it is said in; its holder may be unnamed.', { optional: true }) position?: Position;
  @One(() => Person, 'The person who says it, where a source names one.', { optional: true }) person?: Person;
  @Day('When it was said.', { optional: true, sortable: true }) spokenOn?: string;
  @One(() => Event, 'The event it was said at.', { optional: true }) event?: Event;
  @Many(() => StatementSubject, 'What it is about.', 'statement') about!: StatementSubject[];
  @Cited() citations!: Citation[];
}
