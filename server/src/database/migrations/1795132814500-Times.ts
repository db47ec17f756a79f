import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was planned and what was held, names of other times, ends that lie ahead, and the time a figure counts over. */
export class Times1795132814500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table edition
        add planned_starts_on partial_date,
        add planned_ends_on partial_date,
        add session_list_completeness completeness not null default 'UNKNOWN',
        add participant_region_id uuid,
        add constraint edition_participant_region_id_fkey foreign key (participant_region_id) references country_group (id);
      create index edition_participant_region_id_idx on edition (participant_region_id, (earliest(starts_on)), id);

      alter table figure add period_from partial_date, add period_to partial_date;
      alter type indicator add value if not exists 'PROGRAMMES_HELD';
      alter type indicator add value if not exists 'CONTRIBUTION';
      alter type count_basis add value if not exists 'COMPUTED';
      alter type count_reason add value if not exists 'DATES_UNKNOWN';

      -- The official name borne on a day, where one of its names is dated; null where none is.
      create function name_on(subject uuid, as_of date, locale text) returns text language sql stable parallel safe as $$
        select n.text from name n
        where n.subject_id = subject and n.kind in ('OFFICIAL', 'FORMER') and (n.valid_from is not null or n.valid_to is not null)
          and holds_on(n.valid_from, n.valid_to, as_of)
        order by n.language is not distinct from lower(locale) desc, earliest(n.valid_from) desc nulls last, n.id limit 1
      $$;

      -- Only where every day the end may mean lies in the time, and nothing ended it before.
      create function expires_within(ends_on text, terminated_on text, as_of date, months int) returns boolean language sql immutable parallel safe
        return earliest(ends_on) >= as_of
          and latest(ends_on) < as_of + make_interval(months => greatest(0, least(months, 12000)))
          and (terminated_on is null or earliest(terminated_on) > latest(ends_on));
    `);
  }

  /** New values of enums stay: PostgreSQL cannot take them back. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function expires_within(text, text, date, int);
      drop function name_on(uuid, date, text);
      alter table figure drop period_to, drop period_from;
      drop index edition_participant_region_id_idx;
      alter table edition
        drop constraint edition_participant_region_id_fkey,
        drop participant_region_id,
        drop session_list_completeness,
        drop planned_ends_on,
        drop planned_starts_on;
    `);
  }
}
