import { byEditors } from '../../model/access.js';
import { Localized, Many, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { Signature } from '../agreement/signature.entity.js';
import { EventParticipation } from '../event/eventParticipation.entity.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Statement } from '../statement/statement.entity.js';
import { Appointment } from './appointment.entity.js';

@Register({
  prefix: 'per',
  access: byEditors,
  description: 'Someone who holds a public office or speaks for an institution in public. Participants of programmes are never here.',
  implements: [Named],
  roots: ['person', 'people'],
})
export class Person extends Registered {
  slug!: string;
  @Localized('The name.', { on: nameOn }) name!: LocalizedText;
  @Text('Titles before the name, such as `Dr`.', { optional: true }) honorifics?: string;
  @Called() names!: Name[];
  @Many(() => Appointment, 'Offices held, with dates.', 'person') appointments!: Appointment[];
  @Many(() => Signature, 'Agreements signed.', 'person') signatures!: Signature[];
  @Many(() => EventParticipation, 'Parts in events.', 'person') eventRoles!: EventParticipation[];
  @Many(() => Statement, 'What the person said.', 'person') statements!: Statement[];
  @Cited() citations!: Citation[];
}
