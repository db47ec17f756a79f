import { partOf } from '../../model/access.js';
import { Choice, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { AgreementRelationKind, RelationBasis } from './agreement.choices.js';
import { Agreement } from './agreement.entity.js';

@Register({ prefix: 'agl', access: partOf('from'), description: 'What one agreement is to another.', order: ['kind'] })
export class AgreementRelation extends Registered {
  @One(() => Agreement, 'The agreement that is something to the other.', { deletesWith: true }) from!: Agreement;
  @Choice(AgreementRelationKind, 'What it is to the other.', { sortable: true }) kind!: string;
  @One(() => Agreement, 'The other agreement.', { deletesWith: true }) to!: Agreement;
  @Choice(RelationBasis, 'Whether a source says so.') basis!: string;
  @Cited() citations!: Citation[];
}
