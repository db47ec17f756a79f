import { ownedBy } from '../../model/access.js';
import { AnyOf, Choice, Computed, Day, Localized, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Node } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { sql } from '../../query/sql.js';
import { Country } from '../country/country.entity.js';
import { CountryGroup } from '../country/countryGroup.entity.js';
import { Institution } from '../institution/institution.entity.js';
import { Person } from '../person/person.entity.js';
import { Position } from '../person/position.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { FigureUnit, Indicator, Qualifier } from './figure.choices.js';

/** What figures can be about. */
export const figureSubjects = ['Programme', 'Edition', 'Event', 'Country', 'Institution'] as const;

@Register({
  prefix: 'fig',
  access: ownedBy('reportedBy'),
  description: 'A number that someone reported: of what, when, by whom, and how exact. Two figures are never one number.',
  roots: ['figure', 'figures'],
  order: ['indicator', 'asOf'],
})
export class Figure extends Registered {
  slug!: string;
  @AnyOf(() => Node, figureSubjects, 'What it is about.', { deletesWith: true }) subject!: object;
  @Choice(Indicator, 'What it counts.', { sortable: true }) indicator!: string;
  @Whole('The number; null where the source gives only a word.', { optional: true, sortable: true }) value?: number;
  @Computed(() => FigureUnit, 'What the number is a number of.', { sql: (row) => sql`figure_unit(${row('indicator')})`, cast: 'figure_unit' }) unit!: string;
  @Choice(Qualifier, 'How exact it is.') qualifier!: string;
  @Localized('The word of a source that gives no number, or what else is to be known.', { optional: true }) text?: LocalizedText;
  @Day('The day or year it was true on.', { optional: true, sortable: true }) asOf?: string;
  @Day('The first day or year of the time it counts over, where it is of a time and not of a day.', { optional: true }) periodFrom?: string;
  @Day('The last day or year of the time it counts over.', { optional: true }) periodTo?: string;
  @One(() => Country, 'The country whose cooperation it is about.', { optional: true }) providerCountry?: Country;
  @One(() => CountryGroup, 'The countries it is counted in or for, such as the developing countries.', { optional: true }) amongGroup?: CountryGroup;
  @One(() => Institution, 'Who keeps the number.', { optional: true }) reportedBy?: Institution;
  @One(() => Position, 'The office that stated it.', { optional: true }) statedByPosition?: Position;
  @One(() => Person, 'The person who stated it.', { optional: true }) statedByPerson?: Person;
  @Cited() citations!: Citation[];
}
