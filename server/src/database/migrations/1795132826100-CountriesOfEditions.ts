import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many countries are listed for an edition is kept: pages of programmes show it for each edition, and some editions list over a hundred. */
export class CountriesOfEditions1795132826100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("select keep_tally('edition_country', 'edition_id', null, 'is_listed')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("select forget_tally('edition_country', 'edition_id', null, 'is_listed')");
  }
}
