import { partOf } from '../../model/access.js';
import { Choice, Day, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { InstitutionRelationKind } from './institution.choices.js';
import { Institution } from './institution.entity.js';

@Register({
  prefix: 'rel',
  access: partOf('from'),
  description: 'What one institution is to another, from when to when: unit, country office, joint secretariat.',
  order: ['kind'],
})
export class InstitutionRelation extends Registered {
  @One(() => Institution, 'The institution that is something to the other.', { deletesWith: true }) from!: Institution;
  @Choice(InstitutionRelationKind, 'What it is to the other.', { sortable: true }) kind!: string;
  @One(() => Institution, 'The other institution.', { deletesWith: true }) to!: Institution;
  @Day('Since when.', { optional: true }) validFrom?: string;
  @Day('Until when; null while it lasts.', { optional: true }) validTo?: string;
  @Cited() citations!: Citation[];
}
