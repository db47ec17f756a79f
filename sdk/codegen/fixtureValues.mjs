/** What records of each type are called. */
const names = {
  Agreement: 'Memorandum of Understanding on Industrial Cooperation',
  Country: 'Indonesia',
  CountryGroup: 'Least developed countries',
  Edition: 'First batch',
  Event: 'Bilateral meeting',
  Institution: 'Ministry of Industry',
  Person: 'A minister',
  Place: 'Bandung',
  Position: 'Minister of Industry',
  Programme: 'Training on small and medium industry',
  Session: 'Workshop on packaging',
  Source: 'Joint press release',
  UnnamedActor: 'Several small enterprises',
};

/** Values of fields whose name and type say too little. */
const values = {
  'Agreement.subject': 'Industrial cooperation',
  'Agreement.durationMonths': 252,
  // One that is in force has not been ended.
  'Agreement.terminatedOn': null,
  'Country.code': 'ID',
  'Country.iso3': 'IDN',
  'Country.m49': '360',
  'Country.isSovereign': true,
  'CountryGroup.code': 'LDC',
  'Citation.field': 'signedOn',
  'Citation.locator': 'Paragraph 2',
  'Citation.isPreferred': true,
  'Place.iso3166Code': 'ID-JB',
  'InstitutionIdentifier.value': 'XM-DAC-41123',
  'PageInfo.startCursor': 'cursor-1',
  'PageInfo.endCursor': 'cursor-1',
  'LocalizedText.value': 'Nota Kesepahaman',
};

/** Values of enums whose first value would contradict the others. */
const choices = {
  AgreementStatus: 'IN_FORCE',
  CountBasis: 'REPORTED',
  HappeningStatus: 'HELD',
  InstitutionKind: 'MINISTRY',
  Locale: 'ID',
  PlaceKind: 'CITY',
  // A number that is known needs none.
  CountReason: null,
};

/** A value of an enum. */
export const choiceFor = ({ name }, values) => (name in choices ? choices[name] : values[0].name);

/** Days by what they say. */
const days = {
  signedOn: '2007-07-25',
  foundedOn: '1959',
  expiresOn: '2028-09-08',
  terminatedOn: '2012-07-25',
  inForceFrom: '2007-07-25',
  startsOn: '2018-07-18',
  endsOn: '2018-07-30',
  validFrom: '2014-10-27',
  validTo: '2019-10-20',
  publishedOn: '2018-07-31',
};

/** Something that a field of this type may well hold; always the same. */
export function valueFor(type, field, scalar) {
  const value = values[`${type}.${field}`];
  if (value !== undefined) return value;
  const name = names[type] ?? type;
  switch (scalar) {
    case 'ID':
      return `${type.slice(0, 3).toLowerCase()}_00000000-0000-7000-8000-000000000001`;
    case 'PartialDate':
      return days[field] ?? '2018';
    case 'Date':
      return '2018-07-31';
    case 'DateTime':
      return '2018-07-31T09:00:00.000Z';
    case 'URL':
      return 'https://example.org/press-release';
    case 'Int':
      return /year$/i.test(field) ? 2018 : 1;
    case 'Float':
      return 1;
    case 'Boolean':
      return false;
    default:
      if (field === 'slug') return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
      return ['name', 'title', 'text', 'matchedName'].includes(field) ? name : `${field[0].toUpperCase()}${field.slice(1)} of ${name}`;
  }
}
