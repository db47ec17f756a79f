import { byEditors } from '../../model/access.js';
import { choices } from '../../model/enums.js';
import { Choice, Localized, Many, One, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { Country } from '../country/country.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { EditionPlace } from '../edition/editionPlace.entity.js';
import { Event } from '../event/event.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { Session } from '../session/session.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';

/** How large a place is. */
export const PlaceKind = choices('PlaceKind', 'What sort of place it is.', {
  REGION: 'A part of a country larger than a province, or across countries.',
  PROVINCE: 'A first-level division of a country (ISO 3166-2).',
  CITY: 'A city, town or regency.',
  BUILDING: 'A building.',
  SITE: 'A site: a temple, a campus, a monument.',
});

@Register({
  prefix: 'plc',
  access: byEditors,
  description: 'Somewhere things happen: a province, a city, a palace, a campus.',
  implements: [Named],
  roots: ['place', 'places'],
  groups: true,
})
export class Place extends Registered {
  slug!: string;
  @Localized('What it is called.', { on: nameOn }) name!: LocalizedText;
  @Choice(PlaceKind, 'What sort of place it is.') kind!: string;
  @One(() => Country, 'The country it is in.', { optional: true }) country?: Country;
  @One(() => Place, 'The larger place it is in.', { optional: true }) parent?: Place;
  @Text('Code of ISO 3166-2 where it is a division of a country, such as `ID-JB`.', { optional: true, unique: true }) iso3166Code?: string;
  @Called() names!: Name[];
  @Many(() => Place, 'Places within it.', 'parent') parts!: Place[];
  @Many(() => Institution, 'Institutions that are here.', 'place', { counted: true }) institutions!: Institution[];
  @Many(() => Event, 'What happened here.', 'place', { counted: true }) events!: Event[];
  @Many(() => EditionPlace, 'Parts of editions held here.', 'place', { counted: true }) editionParts!: EditionPlace[];
  @Many(() => Edition, 'Editions of programmes held here.', { path: ['editionParts', 'edition'] }, { counted: true }) editions!: Edition[];
  @Many(() => Session, 'Sessions held here.', 'place', { counted: true }) sessions!: Session[];
  @Cited() citations!: Citation[];
}
