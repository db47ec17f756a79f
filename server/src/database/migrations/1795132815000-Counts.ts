import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts that say what they rest on and leave out what the registry does not follow; participant-days; sums, and why most are refused. */
export class Counts1795132815000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function programme_participants(uuid);
      drop function edition_countries(uuid, text, date);
      drop function edition_participants(uuid, text, date);
      drop function reported_participants(uuid);
      create type figure_unit as enum ('PEOPLE', 'COUNTRIES', 'ACTIVITIES', 'US_DOLLARS');
      create type figure_aspect as enum ('INDICATOR', 'UNIT', 'SCOPE', 'AS_OF', 'REPORTER', 'QUALIFIER');
      create type sum_refusal_code as enum ('NO_FIGURE', 'NOT_COMPARABLE', 'NO_NUMBER', 'OVERLAPPING');

      create function reported_participants(edition uuid) returns table (figure uuid, value int) language sql stable parallel safe as $$
        select f.id, f.value from figure f
        where f.subject_id = edition and f.subject_kind = 'Edition' and f.indicator = 'PARTICIPANTS' and f.value is not null
        order by latest(f.as_of) desc nulls last, f.id limit 1
      $$;

      create function citations_of_count(rests_on uuid[]) returns setof citation language sql stable parallel safe as $$
        select c.* from citation c
        where c.subject_id = any(rests_on) and c.is_preferred and c.field in ('*', 'value', 'isListed', 'startsOn', 'endsOn')
      $$;

      create function edition_participants(edition uuid, group_code text, as_of date)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select n.value,
          (case when n.value is null then 'UNKNOWN' else 'REPORTED' end)::count_basis,
          (case
            when n.value is not null then null
            when group_code is not null and not exists (select from country_group g where g.code = group_code) then 'GROUP_UNKNOWN'
            when group_code is not null and r.value is not null then 'ONLY_TOTAL_REPORTED'
            else 'NOTHING_REPORTED' end)::count_reason,
          case when group_code is not null then e.country_list_completeness end,
          case when group_code is null then array_remove(array[r.figure], null) else n.listed end
        from edition e
          left join lateral reported_participants(e.id) r on true
          cross join lateral (
            select case when group_code is null then r.value when bool_and(c.headcount is not null) then sum(c.headcount)::int end as value,
              coalesce(array_agg(c.id), '{}') as listed
            from edition_country c where c.edition_id = e.id and c.is_listed and group_code is not null and is_member(c.country_id, group_code, as_of)) n
        where e.id = edition
      $$;

      create function edition_countries(edition uuid, group_code text, as_of date)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select case when n.reason is null then n.value end,
          (case when n.reason is null then 'COUNTED' else 'UNKNOWN' end)::count_basis,
          n.reason::count_reason,
          e.country_list_completeness,
          n.counted
        from edition e, lateral (
          select count(*) filter (where c.counts)::int as value,
            coalesce(array_agg(c.id) filter (where c.counts), '{}') as counted,
            case
              when count(*) = 0 then 'NO_COUNTRY_LISTED'
              when group_code is not null and not exists (select from country_group g where g.code = group_code) then 'GROUP_UNKNOWN' end as reason
          from (select l.id, group_code is null or is_member(l.country_id, group_code, as_of) as counts
                from edition_country l where l.edition_id = edition and l.is_listed) c) n
        where e.id = edition
      $$;

      create function members_of(group_code text, as_of date) returns setof uuid language sql stable parallel safe as $$
        select m.country_id from country_group_membership m join country_group g on g.id = m.group_id
        where g.code = group_code and m.status in ('MEMBER', 'FOUNDING') and holds_on(m.valid_from, m.valid_to, as_of)
      $$;

      create function edition_countries_within(edition uuid, group_code text, as_of date) returns boolean language sql stable parallel safe as $$
        select bool_and(is_member(c.country_id, group_code, as_of)) from edition_country c where c.edition_id = edition and c.is_listed
      $$;

      create function programme_participants(programme uuid)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select sum(r.value)::int,
          (case when count(r.value) = 0 then 'UNKNOWN' else 'REPORTED' end)::count_basis,
          (case when count(*) = 0 then 'NO_EDITION' when count(r.value) = 0 then 'NOTHING_REPORTED' end)::count_reason,
          (case when count(r.value) = 0 then null when count(r.value) = count(*) then 'COMPLETE' else 'PARTIAL' end)::completeness,
          array_remove(array_agg(r.figure), null)
        from edition e left join lateral reported_participants(e.id) r on true where e.programme_id = programme
      $$;

      create function edition_participant_days(edition uuid)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select r.value * d.days,
          (case when r.value * d.days is null then 'UNKNOWN' else 'COMPUTED' end)::count_basis,
          (case when r.value is null then 'NOTHING_REPORTED' when d.days is null then 'DATES_UNKNOWN' end)::count_reason,
          null::completeness,
          array_remove(array[r.figure, e.id], null)
        from edition e
          left join lateral reported_participants(e.id) r on true
          cross join lateral (
            select case when earliest(e.starts_on) = latest(e.starts_on) and earliest(e.ends_on) = latest(e.ends_on)
              then latest(e.ends_on) - earliest(e.starts_on) + 1 end as days) d
        where e.id = edition
      $$;

      -- Of some editions together: those that are not known are left out, and the answer says so.
      create function participant_days(editions uuid[])
        returns table (value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select sum(d.value)::int,
          (case when count(d.value) = 0 then 'UNKNOWN' else 'COMPUTED' end)::count_basis,
          (case when count(*) = 0 then 'NO_EDITION' when count(d.value) = 0 then min(d.reason::text) end)::count_reason,
          (case when count(d.value) = 0 then null when count(d.value) = count(*) then 'COMPLETE' else 'PARTIAL' end)::completeness,
          array(select unnest(p.rests_on) from unnest(editions) i, edition_participant_days(i) p where p.value is not null)
        from unnest(editions) e, edition_participant_days(e) d
      $$;
      create function programme_participant_days(programme uuid)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select d.* from participant_days(array(select e.id from edition e where e.programme_id = programme)) d
      $$;
      create function programme_participant_days_by_year(programme uuid)
        returns table (year int, value int, basis count_basis, reason count_reason, completeness completeness, rests_on uuid[]) language sql stable parallel safe as $$
        select y.year, d.*
        from (select extract(year from earliest(e.starts_on))::int as year, array_agg(e.id) as editions
              from edition e where e.programme_id = programme and extract(year from earliest(e.starts_on)) = extract(year from latest(e.starts_on)) group by 1) y,
          participant_days(y.editions) d
      $$;

      create function figure_unit(indicator indicator) returns figure_unit language sql immutable parallel safe
        return (case
          when indicator in ('PARTICIPANTS', 'PARTICIPANTS_TRAINED') then 'PEOPLE'
          when indicator in ('COOPERATIONS_HELD', 'PROGRAMMES_HELD') then 'ACTIVITIES'
          when indicator = 'CONTRIBUTION' then 'US_DOLLARS'
          else 'COUNTRIES' end)::figure_unit;

      create function sum_refusal_reason(code sum_refusal_code) returns jsonb language sql immutable parallel safe
        return case code
          when 'NO_FIGURE' then jsonb_build_object('en', 'There is no figure to add.', 'id', 'Tidak ada angka untuk dijumlahkan.')
          when 'NOT_COMPARABLE' then jsonb_build_object(
            'en', 'These figures do not count the same of one whole, so their sum would mean nothing.',
            'id', 'Angka-angka ini tidak menghitung hal yang sama dari satu keseluruhan, jadi jumlahnya tidak bermakna.')
          when 'NO_NUMBER' then jsonb_build_object('en', 'One of these figures is only a word, so a sum is not known.', 'id', 'Salah satu angka hanya berupa kata, jadi jumlahnya tidak diketahui.')
          when 'OVERLAPPING' then jsonb_build_object(
            'en', 'What these figures count may be the same people or countries, so a sum could count them twice.',
            'id', 'Yang dihitung mungkin orang atau negara yang sama, jadi penjumlahan dapat menghitungnya dua kali.') end;

      create function figure_sum(figures uuid[])
        returns table (value int, figure_count int, code sum_refusal_code, reason jsonb, differing_in figure_aspect[]) language sql stable parallel safe as $$
        with counted as (
          select f.*, e.id as edition_id, e.programme_id, e.starts_on, e.ends_on
          from figure f left join edition e on e.id = f.subject_id
          where f.id = any(figures)),
        compared as (
          select sum(c.value) as total, count(*)::int as figure_count, count(*) = count(c.value) as all_numbers,
            coalesce(bool_and(c.edition_id is not null and c.indicator = 'PARTICIPANTS'), false) as of_editions,
            array_remove(array[
              case when count(distinct c.indicator) > 1 then 'INDICATOR' end,
              case when count(distinct figure_unit(c.indicator)) > 1 then 'UNIT' end,
              case when count(distinct (c.subject_kind, coalesce(c.programme_id, c.subject_id), c.provider_country_id)) > 1 then 'SCOPE' end,
              case when count(distinct (c.as_of, c.period_from, c.period_to)) > 1 then 'AS_OF' end,
              case when count(distinct (c.reported_by_id, case when c.reported_by_id is null then c.stated_by_position_id end)) > 1 then 'REPORTER' end,
              case when count(distinct c.qualifier) > 1 then 'QUALIFIER' end], null)::figure_aspect[] as differing
          from counted c),
        judged as (
          select c.*, (case
            when c.figure_count = 0 then 'NO_FIGURE'
            when c.differing && array['INDICATOR', 'UNIT', 'SCOPE', 'QUALIFIER']::figure_aspect[] then 'NOT_COMPARABLE'
            when not c.all_numbers then 'NO_NUMBER'
            when c.figure_count > 1 and not c.of_editions then 'OVERLAPPING'
            when exists (
              select from counted a join counted b on a.id < b.id
              where a.edition_id = b.edition_id
                or not coalesce(latest(a.ends_on) < earliest(b.starts_on) or latest(b.ends_on) < earliest(a.starts_on), false)) then 'OVERLAPPING'
            end)::sum_refusal_code as code
          from compared c)
        select case when j.code is null then j.total end::int, j.figure_count, j.code, sum_refusal_reason(j.code), j.differing from judged j
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function figure_sum(uuid[]);
      drop function sum_refusal_reason(sum_refusal_code);
      drop function figure_unit(indicator);
      drop function programme_participant_days_by_year(uuid);
      drop function programme_participant_days(uuid);
      drop function participant_days(uuid[]);
      drop function edition_participant_days(uuid);
      drop function programme_participants(uuid);
      drop function edition_countries_within(uuid, text, date);
      drop function members_of(text, date);
      drop function edition_countries(uuid, text, date);
      drop function edition_participants(uuid, text, date);
      drop function citations_of_count(uuid[]);
      drop function reported_participants(uuid);
      drop type sum_refusal_code;
      drop type figure_aspect;
      drop type figure_unit;
      create function reported_participants(edition uuid) returns int language sql stable parallel safe as $$
        select f.value from figure f
        where f.subject_id = edition and f.subject_kind = 'Edition' and f.indicator = 'PARTICIPANTS' and f.value is not null
        order by latest(f.as_of) desc nulls last, f.id limit 1
      $$;

      create function edition_participants(edition uuid, group_code text, as_of date)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness) language sql stable parallel safe as $$
        select n.value,
          (case when n.value is null then 'UNKNOWN' else 'REPORTED' end)::count_basis,
          (case
            when n.value is not null then null
            when group_code is not null and not exists (select from country_group g where g.code = group_code) then 'GROUP_UNKNOWN'
            when group_code is not null and reported_participants(edition) is not null then 'ONLY_TOTAL_REPORTED'
            else 'NOTHING_REPORTED' end)::count_reason,
          case when group_code is not null then e.country_list_completeness end
        from edition e, lateral (select case
            when group_code is null then reported_participants(edition)
            else (select case when bool_and(c.headcount is not null) then sum(c.headcount)::int end
                  from edition_country c where c.edition_id = edition and is_member(c.country_id, group_code, as_of))
          end as value) n
        where e.id = edition
      $$;

      create function edition_countries(edition uuid, group_code text, as_of date)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness) language sql stable parallel safe as $$
        select case when n.reason is null then n.value end,
          (case when n.reason is null then 'COUNTED' else 'UNKNOWN' end)::count_basis,
          n.reason::count_reason,
          e.country_list_completeness
        from edition e, lateral (
          select count(*) filter (where group_code is null or is_member(c.country_id, group_code, as_of))::int as value,
            case
              when count(*) = 0 then 'NO_COUNTRY_LISTED'
              when group_code is not null and not exists (select from country_group g where g.code = group_code) then 'GROUP_UNKNOWN' end as reason
          from edition_country c where c.edition_id = edition) n
        where e.id = edition
      $$;

      create function programme_participants(programme uuid)
        returns table (value int, basis count_basis, reason count_reason, completeness completeness) language sql stable parallel safe as $$
        select sum(n.value)::int,
          (case when count(n.value) = 0 then 'UNKNOWN' else 'REPORTED' end)::count_basis,
          (case when count(*) = 0 then 'NO_EDITION' when count(n.value) = 0 then 'NOTHING_REPORTED' end)::count_reason,
          (case when count(n.value) = 0 then null when count(n.value) = count(*) then 'COMPLETE' else 'PARTIAL' end)::completeness
        from (select reported_participants(e.id) as value from edition e where e.programme_id = programme) n
      $$;
    `);
  }
}
