import { partOf } from '../../model/access.js';
import { AnyOf, Choice, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { Person } from '../person/person.entity.js';
import { Position } from '../person/position.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { EventRole } from './event.choices.js';
import { Event } from './event.entity.js';

@Register({
  prefix: 'evp',
  access: partOf('event'),
  description: 'The part that someone has in an event: an institution or country, an office, a person, or several of these together.',
  order: ['role'],
})
export class EventParticipation extends Registered {
  @One(() => Event, 'The event.', { deletesWith: true }) event!: Event;
  @Choice(EventRole, 'What part.', { sortable: true }) role!: string;
  @AnyOf(() => Actor, actorKinds, 'The institution, country or group; null where only an office or a person is known.', { optional: true }) actor?: object;
  @One(() => Position, 'The office; it may act without its holder being named.', { optional: true }) position?: Position;
  @One(() => Person, 'The person, where a source names one.', { optional: true }) person?: Person;
  @Cited() citations!: Citation[];
}
