import { partOf } from '../../model/access.js';
import { Day, Localized, One, Whole } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Register, Registered } from '../../model/register.js';
import { Place } from '../place/place.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Warned, type Warning } from '../warning/warning.js';
import { Edition } from './edition.entity.js';

@Register({ prefix: 'edp', access: partOf('edition'), description: 'A place where an edition is held, and what is held there.', order: ['ordinal'] })
export class EditionPlace extends Registered {
  @One(() => Edition, 'The edition.', { deletesWith: true }) edition!: Edition;
  @Whole('Its place in the sequence, from 1.', { sortable: true }) ordinal!: number;
  @One(() => Place, 'The place.') place!: Place;
  @Localized('What is held there.', { optional: true }) part?: LocalizedText;
  @Day('From when.', { optional: true }) startsOn?: string;
  @Day('Until when.', { optional: true }) endsOn?: string;
  @Warned() warnings!: Warning[];
  @Cited() citations!: Citation[];
}
