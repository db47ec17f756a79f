import { ownedBy } from '../../model/access.js';
import { choices } from '../../model/enums.js';
import { Choice, Localized, Many, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { Signature } from '../agreement/signature.entity.js';
import { Country } from '../country/country.entity.js';
import { EventParticipation } from '../event/eventParticipation.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { Appointment } from './appointment.entity.js';

/** The rank of an office. */
export const PositionKind = choices('PositionKind', 'The rank of an office.', {
  HEAD_OF_STATE: 'President, king or queen.',
  HEAD_OF_GOVERNMENT: 'Prime minister, or premier.',
  MINISTER: 'Minister.',
  VICE_MINISTER: 'Vice or deputy minister.',
  DIRECTOR_GENERAL: 'Director general.',
  DIRECTOR: 'Director.',
  REPRESENTATIVE: 'Representative of an organisation in a country.',
  OTHER: 'Another office.',
});

@Register({
  prefix: 'pos',
  access: ownedBy('institution'),
  description: 'An office that someone holds. It can act without the holder being named, and on behalf of another office.',
  implements: [Named],
  roots: ['position', 'positions'],
})
export class Position extends Registered {
  slug!: string;
  @Localized('Title of the office.') name!: LocalizedText;
  @Choice(PositionKind, 'The rank of the office.') kind!: string;
  @One(() => Institution, 'The institution the office is in.', { optional: true }) institution?: Institution;
  @One(() => Country, 'The country whose office it is.', { optional: true }) country?: Country;
  @Many(() => Appointment, 'Who held it, with dates.', 'position') appointments!: Appointment[];
  @Many(() => Signature, 'Agreements signed in this office.', 'position') signatures!: Signature[];
  @Many(() => Signature, 'Agreements others signed for this office.', 'onBehalfOf') signaturesByOthers!: Signature[];
  @Many(() => EventParticipation, 'Parts in events.', 'position') eventRoles!: EventParticipation[];
  @Many(() => Statement, 'What was said in this office.', 'position') statements!: Statement[];
  @Cited() citations!: Citation[];
}
