import { Unique } from 'typeorm';
import { byEditors } from '../../model/access.js';
import { Choice, Day, Localized, Many, One, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { AgreementProvision } from '../agreement/agreementProvision.entity.js';
import { Edition } from '../edition/edition.entity.js';
import { Programme } from '../programme/programme.entity.js';
import { Recognition } from '../recognition/recognition.entity.js';
import { Session } from '../session/session.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Classification } from './classification.entity.js';
import { CodeStatus } from './code.choices.js';
import { CodeScheme } from './codeScheme.entity.js';

@Register({
  prefix: 'cod',
  access: byEditors,
  description: 'One code of a scheme: a sector, a goal, a form of activity. What bears it is found from here.',
  roots: ['code', 'codes'],
  order: ['code'],
})
@Unique('code_scheme_id_code_key', ['scheme', 'code'])
export class Code extends Registered {
  slug!: string;
  @One(() => CodeScheme, 'The scheme it is of.', { deletesWith: true }) scheme!: CodeScheme;
  @Text('The code as its register writes it, such as `32130` or `9.3`.', { sortable: true }) code!: string;
  @Localized('What it stands for.') name!: LocalizedText;
  @One(() => Code, 'The wider code it belongs to; of another scheme where that is the wider one.', { optional: true }) parent?: Code;
  @Choice(CodeStatus, 'Whether it may still be given.') status!: string;
  @Day('Since when it may be given; null where that is not known.', { optional: true }) validFrom?: string;
  @Day('The last day it could be given; null while it can.', { optional: true }) validTo?: string;
  @Many(() => Code, 'Narrower codes within it.', 'parent') parts!: Code[];
  @Many(() => Classification, 'What bears it, with weight and who says so.', 'code') classifications!: Classification[];
  @Many(() => Programme, 'Programmes that bear it.', { path: ['classifications', 'subject'] }) programmes!: Programme[];
  @Many(() => Edition, 'Editions of programmes that bear it.', { path: ['classifications', 'subject'] }) editions!: Edition[];
  @Many(() => Session, 'Sessions that bear it.', { path: ['classifications', 'subject'] }) sessions!: Session[];
  @Many(() => AgreementProvision, 'Clauses of agreements that bear it.', { path: ['classifications', 'subject'] }) provisions!: AgreementProvision[];
  @Many(() => Recognition, 'Who received it as an award.', 'code') recognitions!: Recognition[];
  @Cited() citations!: Citation[];
}
