import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What pages of agreements and programmes are read by. The indexes of the link between the two bring what it leads to, so the link itself is not
 * looked up; and agreements of one type are found in the order of their dates, where an index without the type leads through all others.
 */
export class LinksRead1795132827000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index programme_agreement_agreement_id_idx;
      drop index programme_agreement_programme_id_idx;
      create index programme_agreement_agreement_id_idx on programme_agreement (agreement_id, kind, id) include (programme_id);
      create index programme_agreement_programme_id_idx on programme_agreement (programme_id, kind, id) include (agreement_id);
      create index agreement_type_signed_on_idx on agreement (type, (coalesce(earliest(signed_on), 'infinity'::date)), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index agreement_type_signed_on_idx;
      drop index programme_agreement_agreement_id_idx;
      drop index programme_agreement_programme_id_idx;
      create index programme_agreement_agreement_id_idx on programme_agreement (agreement_id, kind, id);
      create index programme_agreement_programme_id_idx on programme_agreement (programme_id, kind, id);
    `);
  }
}
