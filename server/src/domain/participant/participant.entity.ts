import { Column, Index } from 'typeorm';
import { Flag, Text } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';

/**
 * A person who takes part in programmes, as far as that says nothing of who it is: a table without a type. Who it is stands in `participant_identity`,
 * which has no class, because nothing that works for requests may read it.
 *
 * The sex stands here and not there, because participants are counted by it and counting must not touch identities. The server's role cannot read the
 * column; it reaches what is counted through the view `counted_participation` alone, beside no name, and reads what the database has counted of it.
 */
@Register({ prefix: 'par', access: { read: 'participants:identify' }, description: 'A person who takes part in programmes; private.', isPublic: false })
@Index('participant_is_synthetic_idx', { synchronize: false })
export class Participant extends Registered {
  @Text('The sex, as the person states it.', { optional: true, hidden: true }) sex?: string;
  @Flag('Made up, for a demonstration or a test.', { otherwise: false, hidden: true }) isSynthetic!: boolean;
  /** Since when only administrators may read about the person. */
  @Column({ name: 'restricted_at', type: 'timestamptz', nullable: true }) restrictedAt?: Date;
  /** Since when nobody knows any more who it was. */
  @Column({ name: 'erased_at', type: 'timestamptz', nullable: true }) erasedAt?: Date;
}
