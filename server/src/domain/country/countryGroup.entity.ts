import { byEditors } from '../../model/access.js';
import { Choice, Localized, Many, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { Actor } from '../actor/actor.js';
import { EventParticipation } from '../event/eventParticipation.entity.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { ProgrammeActor } from '../programme/programmeActor.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { GroupKind } from './country.choices.js';
import { CountryGroupMembership } from './countryGroupMembership.entity.js';

@Register({
  prefix: 'grp',
  access: byEditors,
  description: 'Countries taken together: a region, the least developed countries, the members of the Colombo Plan.',
  implements: [Named, Actor],
  roots: ['countryGroup', 'countryGroups'],
  order: ['code'],
  groups: true,
})
export class CountryGroup extends Registered {
  slug!: string;
  @Text('Its short code, such as `LDC`, `COLOMBO_PLAN` or `M49_035`.', { unique: true, sortable: true }) code!: string;
  @Choice(GroupKind, 'Why these countries are taken together.') kind!: string;
  @Localized('What it is called.', { on: nameOn }) name!: LocalizedText;
  @Called() names!: Name[];
  @Many(() => CountryGroupMembership, 'The countries that are or were in it, with dates.', 'group') memberships!: CountryGroupMembership[];
  @Many(() => ProgrammeActor, 'Its parts in programmes.', 'actor', { counted: true }) programmeRoles!: ProgrammeActor[];
  @Many(() => EventParticipation, 'Its parts in events.', 'actor', { counted: true }) eventRoles!: EventParticipation[];
  @Cited() citations!: Citation[];
}
