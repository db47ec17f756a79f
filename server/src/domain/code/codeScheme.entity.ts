import { byEditors } from '../../model/access.js';
import { Localized, Many, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { Url } from '../../model/scalars.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Code } from './code.entity.js';

@Register({
  prefix: 'sch',
  access: byEditors,
  description: 'A list of codes that someone keeps: purpose codes of the DAC, the Sustainable Development Goals, forms of activity.',
  roots: ['codeScheme', 'codeSchemes'],
  order: ['code'],
})
export class CodeScheme extends Registered {
  slug!: string;
  @Text('Its short code, such as `DAC-5` or `SDG-GOAL`.', { unique: true, sortable: true }) code!: string;
  @Localized('What it is called.') name!: LocalizedText;
  @Localized('What its codes tell of a record that bears them.') description!: LocalizedText;
  @Text('Where its register can be read.', { optional: true, type: Url }) url?: string;
  @Many(() => Code, 'Its codes.', 'scheme') codes!: Code[];
  @Cited() citations!: Citation[];
}
