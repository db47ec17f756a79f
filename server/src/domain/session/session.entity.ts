import { partOf } from '../../model/access.js';
import { Choice, Localized, LocalizedList, Many, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { type Classification, Classified } from '../code/classification.entity.js';
import { Country } from '../country/country.entity.js';
import { Completeness } from '../edition/edition.choices.js';
import { Edition } from '../edition/edition.entity.js';
import { HappeningStatus } from '../event/event.choices.js';
import { Institution } from '../institution/institution.entity.js';
import { Delivers, type Output } from '../output/output.entity.js';
import { Place } from '../place/place.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Warned, type Warning } from '../warning/warning.js';
import { SessionKind } from './session.choices.js';
import { SessionActor } from './sessionActor.entity.js';

@Register({
  prefix: 'ses',
  access: partOf('edition'),
  description: 'A point of the agenda of an edition, or a block of several days: a class, a visit, a workshop.',
  roots: ['session', 'sessions'],
  order: ['ordinal'],
})
export class Session extends Registered {
  slug!: string;
  @One(() => Edition, 'The edition.', { deletesWith: true }) edition!: Edition;
  @Whole('Its place in the agenda as the source tells it, from 1.', { sortable: true }) ordinal!: number;
  @Choice(SessionKind, 'What participants do.', { sortable: true }) kind!: string;
  @Localized('What it is called.') name!: LocalizedText;
  @Whole('How many days it takes; null where no source says.', { optional: true }) durationDays?: number;
  @One(() => Place, 'Where.', { optional: true }) place?: Place;
  @Choice(HappeningStatus, 'Whether it took place.') status!: string;
  @LocalizedList('What it is about.') topics!: LocalizedText[];
  @Choice(Completeness, 'Whether those named are all that had a part in it.') listCompleteness!: string;
  @Many(() => SessionActor, 'Who has a part in it: hosts, makers, speakers.', 'session') actors!: SessionActor[];
  @Many(() => Institution, 'Institutions that have a part in it.', { path: ['actors', 'actor'] }) institutions!: Institution[];
  @Many(() => Country, 'The countries listed for its edition.', { path: ['edition', 'countryRoles', 'country'] }) countries!: Country[];
  @Delivers() outputs!: Output[];
  @Classified() classifications!: Classification[];
  @Warned() warnings!: Warning[];
  @Cited() citations!: Citation[];
}
