import { ownedBy } from '../../model/access.js';
import { Choice, Day, Many, One, Text } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Url } from '../../model/scalars.js';
import { Institution } from '../institution/institution.entity.js';
import { Place } from '../place/place.entity.js';
import { Citation, Cited } from './citation.entity.js';
import { SourceKind } from './source.choices.js';

@Register({
  prefix: 'src',
  access: ownedBy('publisher'),
  description: 'Where facts of the registry come from: a news item, a press release, a standard.',
  roots: ['source', 'sources'],
  order: ['publishedOn'],
  groups: true,
})
export class Source extends Registered {
  slug!: string;
  @Choice(SourceKind, 'What sort of source it is.') kind!: string;
  @Text('Its title, or what it is about where it has none.') title!: string;
  @One(() => Institution, 'Who published it.', { optional: true }) publisher?: Institution;
  @Text('Where it can be read.', { optional: true, type: Url }) url?: string;
  @Day('When it was published, as exactly as is known.', { optional: true, sortable: true }) publishedOn?: string;
  @One(() => Place, 'The place it was written from.', { optional: true }) dateline?: Place;
  @Text('Who signed as its author, as printed.', { optional: true }) byline?: string;
  @Text('Who edited it, as printed.', { optional: true }) editor?: string;
  @Text('Its language, BCP 47.') language!: string;
  @One(() => Source, 'The source it was taken from.', { optional: true }) derivedFrom?: Source;
  @Text('The licence it is under, where it states one.', { optional: true }) licence?: string;
  @Day('When the registry read it.', { optional: true }) retrievedOn?: string;
  @Text('SHA-256 of its text as read, in hex.', { optional: true }) contentHash?: string;
  @Many(() => Citation, 'The facts that rest on it.', 'source', { counted: true }) facts!: Citation[];
  @Cited() citations!: Citation[];
}
