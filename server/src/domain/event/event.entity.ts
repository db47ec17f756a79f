import { ownedBy } from '../../model/access.js';
import { Choice, Day, Localized, Many, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { Signature } from '../agreement/signature.entity.js';
import { Commitment } from '../commitment/commitment.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { Place } from '../place/place.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { Warned, type Warning } from '../warning/warning.js';
import { EventKind, HappeningStatus } from './event.choices.js';
import { EventParticipation } from './eventParticipation.entity.js';
import { EventRelation } from './eventRelation.entity.js';

@Register({
  prefix: 'evt',
  access: ownedBy('participations', 'actor'),
  description: 'A meeting, a signing, an inauguration, a seminar. Events stand within others: a bilateral meeting within a summit.',
  implements: [Named],
  roots: ['event', 'events'],
  order: ['startsOn'],
})
export class Event extends Registered {
  slug!: string;
  @Localized('What it is called.', { on: nameOn }) name!: LocalizedText;
  @Choice(EventKind, 'What sort of event it is.', { sortable: true }) kind!: string;
  @Whole('Its number in a series: 45 for the 45th meeting.', { optional: true, sortable: true }) ordinal?: number;
  @One(() => Event, 'The larger event it is part of.', { optional: true }) parent?: Event;
  @Day('When it begins.', { optional: true, sortable: true }) startsOn?: string;
  @Day('When it ends.', { optional: true, sortable: true }) endsOn?: string;
  @One(() => Place, 'Where.', { optional: true }) place?: Place;
  @Choice(HappeningStatus, 'Whether it took place.') status!: string;
  @Localized('What it is for.', { optional: true }) objective?: LocalizedText;
  @One(() => Edition, 'The edition of a programme it opens or belongs to.', { optional: true }) edition?: Edition;

  @Called() names!: Name[];
  @Many(() => Event, 'Events within it.', 'parent') parts!: Event[];
  @Many(() => EventRelation, 'What it is to other events.', 'from') relations!: EventRelation[];
  @Many(() => EventRelation, 'What other events are to it.', 'to') incomingRelations!: EventRelation[];
  @Many(() => EventParticipation, 'Who has a part in it.', 'event') participations!: EventParticipation[];
  @Many(() => Signature, 'Signatures given at it.', 'event') signatures!: Signature[];
  @Many(() => Agreement, 'Agreements signed at it.', { path: ['signatures', 'party', 'agreement'] }) agreements!: Agreement[];
  @Many(() => Statement, 'What was said at it.', 'event') statements!: Statement[];
  @Many(() => Commitment, 'What was undertaken at it.', 'event') commitments!: Commitment[];
  @Warned() warnings!: Warning[];
  @Cited() citations!: Citation[];
}
