import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * The register's index: one line for every record that a citation, a name or an actor can point at, whatever its kind.
 * Lines are written and removed by triggers of the tables, never by the program.
 */
@Entity('entry')
@Unique('entry_kind_id_key', ['kind', 'id'])
export class Entry {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'entry_pkey' })
  id!: string;

  /** Name of the GraphQL type, such as `Institution`. */
  @Column({ type: 'text' })
  kind!: string;
}
