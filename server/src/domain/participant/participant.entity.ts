import { One, Text, Whole } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Country } from '../country/country.entity.js';

/** A person who takes part in programmes. Private: a table without a type, so that no answer can hold one. */
@Register({ prefix: 'par', access: { read: 'participants:identify' }, description: 'A person who takes part in programmes; private.', isPublic: false })
export class Participant extends Registered {
  @Text('The name.', { hidden: true }) name!: string;
  @Text('The sex, as the person states it.', { optional: true, hidden: true }) sex?: string;
  @Whole('The year of birth.', { optional: true, hidden: true }) birthYear?: number;
  @One(() => Country, 'The nationality.', { optional: true, hidden: true }) nationality?: Country;
  @Text('The employer.', { optional: true, hidden: true }) employer?: string;
  @Text('The occupation.', { optional: true, hidden: true }) occupation?: string;
  @Text('How to reach the person.', { optional: true, hidden: true }) contact?: string;
}
