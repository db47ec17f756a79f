import { choices } from '../../model/enums.js';

/** Why countries are taken together. */
export const GroupKind = choices('CountryGroupKind', 'Why countries are taken together.', {
  M49_REGION: 'A region or sub-region of the United Nations geoscheme M49.',
  LDC: 'Least developed countries, as listed by the United Nations.',
  LLDC: 'Landlocked developing countries.',
  SIDS: 'Small island developing states.',
  INCOME: 'A class of national income.',
  POLITICAL: 'A political grouping or forum, such as the G20.',
  ORGANISATION: 'The members of an international organisation.',
});

/** What a country is to a group. */
export const MembershipStatus = choices('MembershipStatus', 'What a country is to a group.', {
  MEMBER: 'A member, or listed.',
  FOUNDING: 'A member since the group began.',
  OBSERVER: 'An observer.',
  ASSOCIATE: 'An associate or provisional member.',
});
