import { Index } from 'typeorm';
import { partOf } from '../../model/access.js';
import { AnyOf, Flag, Localized, Many, One, Text } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Node } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { exposeConflicts } from '../claim/conflict.js';
import { Source } from './source.entity.js';

@Index('citation_contested_idx', { synchronize: false })
@Register({
  prefix: 'cit',
  access: partOf('subject'),
  description: 'That a fact rests on a source: which field of which record, and where in the source. Several sources may cite one fact and disagree.',
  roots: ['citation', 'citations'],
  hasSlug: false,
  order: ['field'],
})
export class Citation extends Registered {
  @One(() => Source, 'The source.') source!: Source;
  @AnyOf(() => Node, undefined, 'The record the fact is about.', { deletesWith: true }) subject!: object;
  @Text('The field of the record, as it is named in this schema; `*` for the record as a whole.', { sortable: true }) field!: string;
  @Text('Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register.', { sortable: true }) locator!: string;
  @Text('The value this source claims, as this schema writes it; null where no source claims another one than what is shown.', { optional: true })
  claimedValue?: string;
  @Flag('The value shown is the one that this source claims. Where sources differ, one value is preferred and the others are kept beside it.')
  isPreferred!: boolean;
  @Localized('What is to be known of this reading.', { optional: true }) note?: LocalizedText;
}

/** The citations of a record, and what they disagree about. A hoisted function: entities import each other in circles, and call it while they load. */
export function Cited(): PropertyDecorator {
  return (prototype, key) => {
    Many(() => Citation, 'Where its facts come from, field by field.', 'subject')(prototype, key);
    exposeConflicts(prototype);
  };
}
