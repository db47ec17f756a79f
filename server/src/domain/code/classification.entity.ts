import { Unique } from 'typeorm';
import { partOf } from '../../model/access.js';
import { AnyOf, Choice, Many, One, Whole } from '../../model/fields.js';
import { Node } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { ClassifiedBy } from './code.choices.js';
import { Code } from './code.entity.js';

/** What can bear a code. */
const classifiedKinds = ['Programme', 'Edition', 'Session', 'AgreementProvision'] as const;

@Register({
  prefix: 'cls',
  access: partOf('subject'),
  description: 'That a programme, an edition, a session or a clause of an agreement bears a code, and who says so.',
})
@Unique('classification_subject_id_code_id_key', ['subjectId', 'code'])
export class Classification extends Registered {
  @AnyOf(() => Node, classifiedKinds, 'What bears the code.', { deletesWith: true }) subject!: object;
  @One(() => Code, 'The code.') code!: Code;
  @Whole('Its share in per cent; all of one scheme make 100 at most. Null where no share is stated.', { optional: true }) weight?: number;
  @Choice(ClassifiedBy, 'Who says that it fits.') assignedBy!: string;
  @Cited() citations!: Citation[];
}

/** The codes a record bears. */
export function Classified(): PropertyDecorator {
  return Many(() => Classification, 'The codes it bears: sectors, goals, forms of activity.', 'subject');
}
