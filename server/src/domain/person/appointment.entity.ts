import { partOf } from '../../model/access.js';
import { Day, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Person } from './person.entity.js';
import { Position } from './position.entity.js';

@Register({
  prefix: 'apt',
  access: partOf('position'),
  description: 'That a person holds or held an office. The dates are as wide as sources show, not wider.',
  order: ['validFrom'],
})
export class Appointment extends Registered {
  @One(() => Person, 'The person.', { deletesWith: true }) person!: Person;
  @One(() => Position, 'The office.', { deletesWith: true }) position!: Position;
  @Day('Held since, or first seen in office.', { optional: true, sortable: true }) validFrom?: string;
  @Day('Held until, or last seen in office.', { optional: true }) validTo?: string;
  @Cited() citations!: Citation[];
}
