import { partOf } from '../../model/access.js';
import { Choice, Localized, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { type Classification, Classified } from '../code/classification.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { ProvisionKind } from './agreement.choices.js';
import { Agreement } from './agreement.entity.js';

@Register({ prefix: 'prv', access: partOf('agreement'), description: 'Something an agreement says, in the words of the registry.', order: ['kind', 'ordinal'] })
export class AgreementProvision extends Registered {
  @One(() => Agreement, 'The agreement.', { deletesWith: true }) agreement!: Agreement;
  @Choice(ProvisionKind, 'What it is about.', { sortable: true }) kind!: string;
  @Whole('Its place among those of its kind, from 1.', { sortable: true }) ordinal!: number;
  @Localized('What it says.') text!: LocalizedText;
  @Classified() classifications!: Classification[];
  @Cited() citations!: Citation[];
}
