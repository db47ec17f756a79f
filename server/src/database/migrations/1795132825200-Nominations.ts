import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An institution puts its own candidates forward for the editions of others: of those participations, and of no more, it is shown where they stand, and
 * takes them back. All else is done by the parties of the programme. Whose participation of which edition it is, nobody changes.
 */
export class Nominations1795132825200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The institution that asks, where it may write at all; null for everybody else.
      create function nominating() returns uuid language sql stable parallel safe
        return case when asks_with(array['records:write']) then (asking_principal() ->> 'institutionId')::uuid end;

      create policy nominators_read on participation for select to jejaring_server using (
        nominated_by_id = (select nominating())
        and not exists (select from participant s where s.id = participant_id and s.restricted_at is not null)
      );
      create policy nominators_add on participation for insert to jejaring_server with check (
        nominated_by_id = (select nominating()) and status = 'NOMINATED'
      );
      create policy nominators_change on participation for update to jejaring_server
        using (nominated_by_id = (select nominating()))
        with check (nominated_by_id = (select nominating()) and status in ('NOMINATED', 'WITHDRAWN'));

      insert into server_grant (relation, granted) values ('participation', 'select, insert, delete, update (status, category, country_id, nominated_by_id)');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from server_grant where relation = 'participation';
      drop policy nominators_change on participation;
      drop policy nominators_add on participation;
      drop policy nominators_read on participation;
      drop function nominating();
    `);
  }
}
