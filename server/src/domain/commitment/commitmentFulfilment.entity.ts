import { Int } from 'type-graphql';
import { partOf } from '../../model/access.js';
import { AnyOf, Choice, Computed, One } from '../../model/fields.js';
import { Node } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { PartialDate } from '../../model/scalars.js';
import { sql } from '../../query/sql.js';
import { RelationBasis } from '../agreement/agreement.choices.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Commitment } from './commitment.entity.js';

@Register({
  prefix: 'cfm',
  access: partOf('commitment'),
  description: 'That a programme, an edition or an agreement fulfils a commitment, and how soon it did.',
  order: ['basis'],
})
export class CommitmentFulfilment extends Registered {
  @One(() => Commitment, 'The commitment.', { deletesWith: true }) commitment!: Commitment;
  @AnyOf(() => Node, ['Programme', 'Edition', 'Agreement'], 'What fulfils it.', { deletesWith: true }) fulfilledBy!: object;
  @Choice(RelationBasis, 'Whether a source says so.', { sortable: true }) basis!: string;

  @Computed(() => PartialDate, "When that began: the first day of a programme's first edition or of the edition, or the signing of the agreement.", {
    sql: (row) => sql`fulfilment_start(${row('fulfilledById')})`,
    optional: true,
    comparesAs: 'day',
  })
  beganOn!: string;

  @Computed(
    () => Int,
    'Days from the end of the event at which the commitment was made, or from its own day where there was no event, to `beganOn`. Null unless both are whole days.',
    { sql: (row) => sql`days_to_fulfilment(${row('commitment')}, ${row('fulfilledById')})`, cast: 'int', optional: true, comparesAs: 'whole' },
  )
  days!: number;

  @Cited() citations!: Citation[];
}
