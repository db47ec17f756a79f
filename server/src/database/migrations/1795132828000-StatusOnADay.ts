import type { MigrationInterface, QueryRunner } from 'typeorm';

const statusOn =
  'create or replace function agreement_status_on(agreement uuid, signed_on text, in_force_from text, force_basis force_basis, ends_on text, terminated_on text, as_of date) returns agreement_status';
const isMember = 'create or replace function is_member(country uuid, group_code text, as_of date) returns boolean';

/**
 * Where an agreement stands on a day, and whether a country is a member of a group on it, for lists of thousands. A function in SQL that looks something up is planned at
 * each call before PostgreSQL 18, and costs several times more in 18 too. An agreement that may have been ended, replaced or prolonged on that day, or after it, stands where
 * nobody can tell: before, only its signature and its end were looked at so.
 */
export class StatusOnADay1795132828000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether there is an agreement on a day that extends this one, or takes its place; null where that is not certain.
      create function is_followed_on(agreement uuid, how agreement_relation_kind, as_of date) returns boolean language plpgsql stable parallel safe as $$
        begin
          return (select case
              when bool_or(latest(n.since) <= as_of) then true
              when bool_or((earliest(n.since) > as_of) is not true) then null
              else false end
            from agreement_relation r join (select a.id, coalesce(a.signed_on, a.in_force_from) as since from agreement a) n on n.id = r.from_id
            where r.to_id = is_followed_on.agreement and r.kind = how);
        end
      $$;

      -- A date that is not whole decides only where every day it may mean gives the same answer.
      ${statusOn} language plpgsql stable parallel safe as $$
        declare
          since text := coalesce(signed_on, in_force_from);
          is_followed boolean;
        begin
          if since is null then return 'UNKNOWN'; end if;
          if earliest(since) > as_of then return 'DRAFT'; end if;
          if latest(since) > as_of then return 'UNKNOWN'; end if;
          if latest(terminated_on) <= as_of then return 'TERMINATED'; end if;
          if earliest(terminated_on) <= as_of then return 'UNKNOWN'; end if;
          -- Most agreements are followed by none, and that is told faster.
          if exists (select from agreement_relation r where r.to_id = agreement and r.kind = 'SUPERSEDES') then
            is_followed := is_followed_on(agreement, 'SUPERSEDES', as_of);
            if is_followed is null then return 'UNKNOWN'; end if;
            if is_followed then return 'SUPERSEDED'; end if;
          end if;
          if latest(ends_on) <= as_of then
            is_followed := is_followed_on(agreement, 'EXTENDS', as_of);
            return case when is_followed is null then 'UNKNOWN' when is_followed then 'EXTENDED' else 'EXPIRED' end;
          end if;
          if earliest(ends_on) <= as_of then return 'UNKNOWN'; end if;
          if latest(in_force_from) <= as_of then return 'IN_FORCE'; end if;
          if force_basis = 'ON_SIGNATURE_ASSUMED' then return 'IN_FORCE_ASSUMED'; end if;
          return 'SIGNED';
        end
      $$;

      ${isMember} language plpgsql stable parallel safe as $$
        begin
          if not exists (select from country_group g where g.code = group_code) then return null; end if;
          return exists (
            select from country_group_membership m join country_group g on g.id = m.group_id
            where m.country_id = country and g.code = group_code and m.status in ('MEMBER', 'FOUNDING') and holds_on(m.valid_from, m.valid_to, as_of));
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${isMember} language sql stable parallel safe as $$
        select case when exists (select from country_group g where g.code = group_code) then exists (
          select from country_group_membership m join country_group g on g.id = m.group_id
          where m.country_id = country and g.code = group_code and m.status in ('MEMBER', 'FOUNDING') and holds_on(m.valid_from, m.valid_to, as_of)) end
      $$;

      ${statusOn} language sql stable parallel safe as $$
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

      drop function is_followed_on(uuid, agreement_relation_kind, date);
    `);
  }
}
