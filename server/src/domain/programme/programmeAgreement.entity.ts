import { partOf } from '../../model/access.js';
import { Choice, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { RelationBasis } from '../agreement/agreement.choices.js';
import { Agreement } from '../agreement/agreement.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { ProgrammeAgreementKind } from './programme.choices.js';
import { Programme } from './programme.entity.js';

@Register({ prefix: 'pgg', access: partOf('programme'), description: 'How a programme stands to an agreement.', order: ['kind'] })
export class ProgrammeAgreement extends Registered {
  @One(() => Programme, 'The programme.', { deletesWith: true }) programme!: Programme;
  @One(() => Agreement, 'The agreement.', { deletesWith: true }) agreement!: Agreement;
  @Choice(ProgrammeAgreementKind, 'How it stands to it.', { sortable: true }) kind!: string;
  @Choice(RelationBasis, 'Whether a source says so.') basis!: string;
  @Cited() citations!: Citation[];
}
