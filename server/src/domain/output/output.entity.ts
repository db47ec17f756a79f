import { partOf } from '../../model/access.js';
import { choices } from '../../model/enums.js';
import { AnyOf, Choice, Flag, Localized, Many, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Node } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';

/** What an activity leaves behind. */
export const OutputKind = choices('OutputKind', 'What an edition or a session leaves behind.', {
  ACTION_PLAN: 'A plan of what to do at home.',
  REPORT: 'A report.',
  CERTIFICATE: 'A certificate.',
  PROTOTYPE: 'Something made.',
  OTHER: 'Something else.',
});

@Register({
  prefix: 'out',
  access: partOf('subject'),
  description: 'What an edition or a session is to leave behind, such as an action plan of each participant, and how many were delivered.',
  order: ['kind'],
})
export class Output extends Registered {
  @AnyOf(() => Node, ['Edition', 'Session'], 'The edition or session it comes from.', { deletesWith: true }) subject!: object;
  @Choice(OutputKind, 'What it is.', { sortable: true }) kind!: string;
  @Localized('What is asked for.', { optional: true }) requirement?: LocalizedText;
  @Flag('True where each participant makes one; false where there is one in all.') perParticipant!: boolean;
  @Localized('Where it is to be used.', { optional: true }) useContext?: LocalizedText;
  @Whole('How many were delivered; null where no source says, which is not 0.', { optional: true }) delivered?: number;
  @Cited() citations!: Citation[];
}

/** What a record leaves behind. */
export function Delivers(): PropertyDecorator {
  return Many(() => Output, 'What it is to leave behind.', 'subject');
}
