import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the registry works out from its records: membership, ends and states of agreements, counts, and what a name finds. */
export class Answers1795132808000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type agreement_status as enum ('DRAFT', 'SIGNED', 'IN_FORCE', 'IN_FORCE_ASSUMED', 'EXTENDED', 'EXPIRED', 'TERMINATED', 'SUPERSEDED', 'UNKNOWN');
      create type expiry_basis as enum ('STATED', 'COMPUTED', 'UNKNOWN');
      create type count_basis as enum ('COUNTED', 'REPORTED', 'UNKNOWN');
      create type count_reason as enum ('NOTHING_REPORTED', 'ONLY_TOTAL_REPORTED', 'NO_COUNTRY_LISTED', 'GROUP_UNKNOWN', 'NO_EDITION');

      -- Null for a group that is not in the registry. Observers and associates are no members.
      create function is_member(country uuid, group_code text, as_of date) returns boolean language sql stable parallel safe as $$
        select case when exists (select from country_group g where g.code = group_code) then exists (
          select from country_group_membership m join country_group g on g.id = m.group_id
          where m.country_id = country and g.code = group_code and m.status in ('MEMBER', 'FOUNDING') and holds_on(m.valid_from, m.valid_to, as_of)) end
      $$;

      create function institution_with_units(institution uuid) returns setof uuid language sql stable parallel safe as $$
        with recursive units(id) as (
          select institution
          union
          select r.from_id from units u join institution_relation r on r.to_id = u.id and r.kind in ('UNIT_OF', 'COUNTRY_OFFICE_OF'))
        select id from units
      $$;

      create function agreement_end(stated_end text, in_force_from text, signed_on text, duration_months int) returns text language sql immutable parallel safe
        return coalesce(stated_end, months_later(coalesce(in_force_from, signed_on), duration_months));

      create function agreement_end_basis(stated_end text, in_force_from text, signed_on text, duration_months int) returns expiry_basis language sql immutable parallel safe
        return (case
          when stated_end is not null then 'STATED'
          when duration_months is not null and coalesce(in_force_from, signed_on) is not null then 'COMPUTED'
          else 'UNKNOWN' end)::expiry_basis;

      -- A date that is not whole decides only where every day it may mean gives the same answer.
      create function agreement_status_on(agreement uuid, signed_on text, in_force_from text, force_basis force_basis, ends_on text, terminated_on text, as_of date)
        returns agreement_status language sql stable parallel safe as $$
        select (case
          when coalesce(signed_on, in_force_from) is null then 'UNKNOWN'
          when earliest(coalesce(signed_on, in_force_from)) > as_of then 'DRAFT'
          when latest(coalesce(signed_on, in_force_from)) > as_of then 'UNKNOWN'
          when latest(terminated_on) <= as_of then 'TERMINATED'
          when exists (select from agreement_relation r join agreement n on n.id = r.from_id
                       where r.to_id = agreement and r.kind = 'SUPERSEDES' and latest(n.signed_on) <= as_of) then 'SUPERSEDED'
          when latest(ends_on) <= as_of then
            case when exists (select from agreement_relation r join agreement n on n.id = r.from_id
                              where r.to_id = agreement and r.kind = 'EXTENDS' and latest(n.signed_on) <= as_of) then 'EXTENDED' else 'EXPIRED' end
          when earliest(ends_on) <= as_of then 'UNKNOWN'
          when latest(in_force_from) <= as_of then 'IN_FORCE'
          when force_basis = 'ON_SIGNATURE_ASSUMED' then 'IN_FORCE_ASSUMED'
          else 'SIGNED' end)::agreement_status
      $$;

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

      create function search_names(query text, kinds text[])
        returns table (id uuid, node_kind text, node_id uuid, matched_name text, score int) language sql stable parallel safe as $$
        select distinct on (t.entry_id) t.entry_id, t.entry_kind, t.entry_id, t.term,
          (1000 * greatest(similarity(t.plain_term, q.plain), 0.9 * word_similarity(q.plain, t.plain_term)))::int
        from (select plain(btrim(left(query, 200)))) q(plain), search_term t
        where (t.plain_term % q.plain or q.plain <% t.plain_term) and (kinds is null or t.entry_kind = any(kinds))
        order by t.entry_id, 5 desc, t.term
      $$;

      create function keep_other_names() returns trigger language plpgsql as $$
        begin
          if tg_op <> 'INSERT' then
            delete from search_term where origin = old.id;
          end if;
          if tg_op <> 'DELETE' then
            insert into search_term (origin, entry_id, entry_kind, term) values (new.id, new.subject_id, new.subject_kind, new.text);
          end if;
          return null;
        end
      $$;
      create trigger keep_other_names after insert or update or delete on name for each row execute function keep_other_names();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_other_names on name;
      drop function keep_other_names();
      drop function search_names(text, text[]);
      drop function programme_participants(uuid);
      drop function edition_countries(uuid, text, date);
      drop function edition_participants(uuid, text, date);
      drop function reported_participants(uuid);
      drop function agreement_status_on(uuid, text, text, force_basis, text, text, date);
      drop function agreement_end_basis(text, text, text, int);
      drop function agreement_end(text, text, text, int);
      drop function institution_with_units(uuid);
      drop function is_member(uuid, text, date);
      drop type count_reason;
      drop type count_basis;
      drop type expiry_basis;
      drop type agreement_status;
    `);
  }
}
