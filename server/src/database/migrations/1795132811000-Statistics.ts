import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What grouped counts rest on: the year of a date that may not be whole, and an index that holds all that participants are counted by. */
export class Statistics1795132811000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null where the date is not known, or lies across years.
      create function year_of(value text) returns int language sql immutable parallel safe
        return case when left(split_part(value, '/', -1), 4) = left(value, 4) then left(value, 4)::int end;

      create index participation_counts_idx on participation (edition_id) include (participant_id, country_id, category, status);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index participation_counts_idx;
      drop function year_of(text);
    `);
  }
}
