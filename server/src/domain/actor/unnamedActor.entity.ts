import { ownedBy } from '../../model/access.js';
import { Choice, Localized, Many, One } from '../../model/fields.js';
import type { LocalizedText } from '../../model/localized.js';
import { Named } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { Country } from '../country/country.entity.js';
import { Qualifier } from '../figure/figure.choices.js';
import { InstitutionKind } from '../institution/institution.choices.js';
import { Institution } from '../institution/institution.entity.js';
import { Called, type Name, nameOn } from '../name/name.entity.js';
import { ProgrammeActor } from '../programme/programmeActor.entity.js';
import { Recognised, type Recognition } from '../recognition/recognition.entity.js';
import { SessionActor } from '../session/sessionActor.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Actor } from './actor.js';

@Register({
  prefix: 'una',
  access: ownedBy('parent'),
  description: 'Someone who acts but whom no source names: "several SMEs producing golf gloves", "donors".',
  implements: [Named, Actor],
  roots: ['unnamedActor', 'unnamedActors'],
})
export class UnnamedActor extends Registered {
  slug!: string;
  @Localized('How the source describes it.', { on: nameOn }) name!: LocalizedText;
  @Choice(InstitutionKind, 'What kind of institution it is, as far as the source says.', { optional: true }) kind?: string;
  @One(() => Institution, 'The institution it belongs to.', { optional: true }) parent?: Institution;
  @One(() => Country, 'The country it is of.', { optional: true }) country?: Country;
  @Localized('What it makes.', { optional: true }) product?: LocalizedText;
  @Choice(Qualifier, 'Whether the description stands for one, or for an unstated number.', { optional: true }) number?: string;
  @Called() names!: Name[];
  @Many(() => ProgrammeActor, 'Its parts in programmes.', 'actor', { counted: true }) programmeRoles!: ProgrammeActor[];
  @Many(() => SessionActor, 'Its parts in sessions.', 'actor', { counted: true }) sessionRoles!: SessionActor[];
  @Recognised() recognitions!: Recognition[];
  @Cited() citations!: Citation[];
}
