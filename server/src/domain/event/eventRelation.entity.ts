import { partOf } from '../../model/access.js';
import { Choice, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { EventRelationKind } from './event.choices.js';
import { Event } from './event.entity.js';

@Register({ prefix: 'evl', access: partOf('from'), description: 'What one event is to another, besides being part of it.', order: ['kind'] })
export class EventRelation extends Registered {
  @One(() => Event, 'The event that is something to the other.', { deletesWith: true }) from!: Event;
  @Choice(EventRelationKind, 'What it is to the other.', { sortable: true }) kind!: string;
  @One(() => Event, 'The other event.', { deletesWith: true }) to!: Event;
  @Cited() citations!: Citation[];
}
