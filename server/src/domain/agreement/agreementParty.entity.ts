import { partOf } from '../../model/access.js';
import { AnyOf, Choice, Many, One } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { Actor, actorKinds } from '../actor/actor.js';
import { Country } from '../country/country.entity.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { PartyCapacity } from './agreement.choices.js';
import { Agreement } from './agreement.entity.js';
import { Signature } from './signature.entity.js';

@Register({ prefix: 'pty', access: partOf('agreement'), description: 'One side of an agreement.' })
export class AgreementParty extends Registered {
  @One(() => Agreement, 'The agreement.', { deletesWith: true }) agreement!: Agreement;
  @AnyOf(() => Actor, actorKinds, 'Who is party to it.') actor!: object;
  @Choice(PartyCapacity, 'In what capacity.') capacity!: string;
  @One(() => Country, 'The country it stands for; null for organisations of several states.', { optional: true }) country?: Country;
  @Many(() => Signature, 'Who signed for this side.', 'party') signatures!: Signature[];
  @Cited() citations!: Citation[];
}
