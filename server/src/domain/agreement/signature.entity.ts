import { partOf } from '../../model/access.js';
import { Day, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Event } from '../event/event.entity.js';
import { Person } from '../person/person.entity.js';
import { Position } from '../person/position.entity.js';
import { Place } from '../place/place.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Warned, type Warning } from '../warning/warning.js';
import { AgreementParty } from './agreementParty.entity.js';

@Register({ prefix: 'sig', access: partOf('party'), description: 'A signature under an agreement: who, in which office, for whom, and where.' })
export class Signature extends Registered {
  @One(() => AgreementParty, 'The side it was given for.', { deletesWith: true }) party!: AgreementParty;
  @One(() => Person, 'Who signed; null where no source names them.', { optional: true }) person?: Person;
  @One(() => Position, 'The office they signed in.', { optional: true }) position?: Position;
  @One(() => Position, 'The office they signed for, where that is another.', { optional: true }) onBehalfOf?: Position;
  @Day('When.', { optional: true, sortable: true }) signedOn?: string;
  @One(() => Place, 'Where.', { optional: true }) place?: Place;
  @One(() => Event, 'At which event.', { optional: true }) event?: Event;
  @Warned() warnings!: Warning[];
  @Cited() citations!: Citation[];
}
