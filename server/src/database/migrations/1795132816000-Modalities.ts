import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What kind of cooperation a programme or an agreement is, worked out from who takes part in it. */
export class Modalities1795132816000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type development_standing as enum ('DEVELOPING', 'DEVELOPED', 'INTERNATIONAL', 'UNKNOWN');
      create type modality_rule as enum ('SOUTH_WITH_FACILITATOR', 'TWO_OF_SOUTH', 'SEVERAL_OF_SOUTH', 'NORTH_PROVIDES', 'NORTH_BESIDE_SOUTH', 'ROLE_MISSING', 'ONE_OF_SOUTH',
        'PARTIES_OF_SOUTH_AND_OTHERS', 'TWO_PARTIES_OF_SOUTH', 'SEVERAL_PARTIES_OF_SOUTH', 'PARTIES_OF_NORTH_AND_SOUTH', 'ONE_PARTY_OF_SOUTH', 'NO_PARTY_OF_SOUTH', 'STANDING_UNKNOWN');

      -- These functions are in PL/pgSQL because it keeps their plans for the session; as functions of SQL they are planned anew in each statement.

      -- Developed are the members of the Development Assistance Committee of the OECD on the day. Unknown where the registry has no list of them.
      create function country_standing(country uuid, as_of date) returns development_standing language plpgsql stable parallel safe as $$
        declare
          committee uuid := (select g.id from country_group g where g.code = 'OECD_DAC');
        begin
          return case
            when committee is null then 'UNKNOWN'
            when exists (
              select from country_group_membership m where m.country_id = country and m.group_id = committee and m.status in ('MEMBER', 'FOUNDING')
                and holds_on(m.valid_from, m.valid_to, as_of)) then 'DEVELOPED'
            else 'DEVELOPING' end;
        end
      $$;

      -- The country an institution acts for: its own, or that of the body it is a unit or secretariat of. An office in a country acts for
      -- the body whose office it is. Null for organisations of several states.
      create function country_acted_for(institution uuid) returns uuid language plpgsql stable parallel safe as $$
        begin
          return (
            with recursive above(id, country_id, is_office) as (
              select i.id, i.country_id, exists (select from institution_relation o where o.from_id = i.id and o.kind = 'COUNTRY_OFFICE_OF')
              from institution i where i.id = institution
              union
              select i.id, i.country_id, exists (select from institution_relation o where o.from_id = i.id and o.kind = 'COUNTRY_OFFICE_OF')
              from above a
                join institution_relation r on r.from_id = a.id
                  and (r.kind = 'COUNTRY_OFFICE_OF' or (not a.is_office and a.country_id is null and r.kind in ('UNIT_OF', 'SECRETARIAT_OF')))
                join institution i on i.id = r.to_id)
            select a.country_id from above a where not a.is_office and a.country_id is not null order by a.country_id limit 1);
        end
      $$;

      -- The country or group that someone stands for; null for organisations of several states and where it is not known.
      create function side_of(actor_kind text, actor uuid) returns uuid language plpgsql stable parallel safe as $$
        begin
          if actor_kind = 'Institution' then
            return country_acted_for(actor);
          elsif actor_kind = 'UnnamedActor' then
            return (select coalesce(u.country_id, country_acted_for(u.parent_id)) from unnamed_actor u where u.id = actor);
          end if;
          return actor;
        end
      $$;

      -- Where someone who acts for a side stands. A group counts as developed only where all its members are.
      create function standing_of(actor_kind text, actor uuid, side uuid, as_of date) returns development_standing language plpgsql stable parallel safe as $$
        declare
          differing development_standing;
        begin
          if actor_kind = 'CountryGroup' then
            select country_standing(m.country_id, as_of) into differing from country_group_membership m
            where m.group_id = actor and m.status in ('MEMBER', 'FOUNDING') and holds_on(m.valid_from, m.valid_to, as_of)
              and country_standing(m.country_id, as_of) <> 'DEVELOPED' limit 1;
            return coalesce(differing, case when exists (
              select from country_group_membership m
              where m.group_id = actor and m.status in ('MEMBER', 'FOUNDING') and holds_on(m.valid_from, m.valid_to, as_of)) then 'DEVELOPED' else 'DEVELOPING' end::development_standing);
          elsif side is not null then
            return country_standing(side, as_of);
          elsif actor_kind = 'Institution' or exists (select from unnamed_actor u where u.id = actor and u.parent_id is not null) then
            return 'INTERNATIONAL';
          end if;
          return 'UNKNOWN';
        end
      $$;

      create function entry_name(kind text, record uuid) returns jsonb language plpgsql stable parallel safe as $$
        begin
          case kind
            when 'Country' then return (select c.name from country c where c.id = record);
            when 'CountryGroup' then return (select g.name from country_group g where g.id = record);
            when 'Institution' then return (select i.name from institution i where i.id = record);
            when 'UnnamedActor' then return (select u.name from unnamed_actor u where u.id = record);
            when 'Agreement' then return (select a.name from agreement a where a.id = record);
            when 'Programme' then return (select p.name from programme p where p.id = record);
            when 'Edition' then return (select e.name from edition e where e.id = record);
            when 'Session' then return (select s.name from session s where s.id = record);
            when 'Event' then return (select e.name from event e where e.id = record);
            else return null;
          end case;
        end
      $$;

      -- Names of those with a part, at most five and three dots.
      create function first_names(names jsonb[]) returns jsonb language sql immutable parallel safe
        return to_jsonb(names[1:5] || case when cardinality(names) > 5 then array['{"en": "…"}'::jsonb] else '{}'::jsonb[] end);

      create function programme_modality(programme uuid, as_of date)
        returns table (value cooperation_modality, rule modality_rule, missing text[], providers jsonb, facilitators jsonb, beneficiaries jsonb)
        language plpgsql stable parallel safe as $$
        begin
        return query with part as (
          select p.actor_kind, p.actor_id, p.cooperation_role::text as role from programme_actor p
          where p.programme_id = programme and p.cooperation_role is not null and holds_on(p.valid_from, p.valid_to, as_of)
          union
          select 'Country', c.country_id, 'BENEFICIARY' from edition e join edition_country c on c.edition_id = e.id
          where e.programme_id = programme and c.role in ('BENEFICIARY', 'BOTH')),
        actor as materialized (
          select p.*, standing_of(p.actor_kind, p.actor_id, p.side, as_of) as standing, entry_name(p.actor_kind, p.actor_id) as name
          from (
            select p.actor_kind, p.actor_id, side_of(p.actor_kind, p.actor_id) as side,
              bool_or(p.role in ('PROVIDER', 'BOTH')) as provides, bool_or(p.role = 'FACILITATOR') as facilitates, bool_or(p.role in ('BENEFICIARY', 'BOTH')) as benefits
            from part p group by p.actor_kind, p.actor_id) p),
        found as (
          select
            coalesce(bool_or(provides), false) as provides,
            coalesce(bool_or(benefits), false) as benefits,
            coalesce(bool_or(provides and standing = 'DEVELOPING'), false) as south_provides,
            coalesce(bool_or(provides and standing = 'DEVELOPED'), false) as north_provides,
            coalesce(bool_or(benefits and standing = 'DEVELOPING'), false) as south_benefits,
            coalesce(bool_or(facilitates and standing in ('DEVELOPED', 'INTERNATIONAL')), false) as facilitates,
            coalesce(bool_or(standing = 'UNKNOWN' and (provides or benefits)), false) as unknown,
            count(distinct side) filter (where provides or benefits) as sides,
            coalesce(bool_or(actor_kind = 'CountryGroup' and (provides or benefits)), false) as has_group,
            array_agg(name order by name ->> 'en', actor_id) filter (where provides) as providers,
            array_agg(name order by name ->> 'en', actor_id) filter (where facilitates) as facilitators,
            array_agg(name order by name ->> 'en', actor_id) filter (where benefits) as beneficiaries
          from actor),
        judged as (
          select f.*, case
            when not f.provides or not f.benefits then 'ROLE_MISSING'
            when f.south_provides and f.facilitates then 'SOUTH_WITH_FACILITATOR'
            when f.south_provides and f.north_provides and f.south_benefits then 'NORTH_BESIDE_SOUTH'
            when f.south_provides and f.south_benefits and (f.has_group or f.sides > 2) then 'SEVERAL_OF_SOUTH'
            when f.south_provides and f.south_benefits and f.sides = 2 then 'TWO_OF_SOUTH'
            when f.south_provides and f.south_benefits then 'ONE_OF_SOUTH'
            when f.north_provides and f.south_benefits then 'NORTH_PROVIDES'
            when f.unknown then 'STANDING_UNKNOWN'
            else 'ROLE_MISSING' end::modality_rule as rule
          from found f)
        select
          (case j.rule
            when 'SOUTH_WITH_FACILITATOR' then 'TRIANGULAR' when 'TWO_OF_SOUTH' then 'SSC_BILATERAL' when 'SEVERAL_OF_SOUTH' then 'SSC_REGIONAL'
            when 'NORTH_PROVIDES' then 'NORTH_SOUTH' when 'NORTH_BESIDE_SOUTH' then 'MIXED' else 'UNDETERMINED' end)::cooperation_modality,
          j.rule,
          case j.rule
            when 'ROLE_MISSING' then array_remove(array[case when not j.south_provides then 'PROVIDER' end, case when not j.south_benefits then 'BENEFICIARY' end], null)
            when 'ONE_OF_SOUTH' then array['BENEFICIARY']
            else '{}' end,
          first_names(j.providers), first_names(j.facilitators), first_names(j.beneficiaries)
        from judged j;
        end
      $$;

      -- Parties have no roles, so the kind follows from where they stand.
      create function agreement_modality(agreement uuid, as_of date)
        returns table (value cooperation_modality, rule modality_rule, missing text[], providers jsonb, facilitators jsonb, beneficiaries jsonb)
        language plpgsql stable parallel safe as $$
        begin
        return query with party as materialized (
          select distinct coalesce(s.side, p.actor_id) as side, p.actor_kind = 'CountryGroup' as is_group, standing_of(p.actor_kind, p.actor_id, s.side, as_of) as standing
          from agreement_party p cross join lateral (select coalesce(p.country_id, side_of(p.actor_kind, p.actor_id)) as side) s
          where p.agreement_id = agreement and p.capacity in ('PARTY', 'EXECUTING_AGENCY')),
        found as (
          select count(*) filter (where standing = 'DEVELOPING') as south, count(*) filter (where standing = 'DEVELOPED') as north,
            count(*) filter (where standing = 'INTERNATIONAL') as international, count(*) filter (where standing = 'UNKNOWN') as unknown,
            coalesce(bool_or(is_group), false) as has_group
          from party),
        judged as (
          select case
            when f.unknown > 0 then 'STANDING_UNKNOWN'
            when f.south >= 2 and f.north + f.international > 0 then 'PARTIES_OF_SOUTH_AND_OTHERS'
            when f.south >= 2 and (f.south > 2 or f.has_group) then 'SEVERAL_PARTIES_OF_SOUTH'
            when f.south = 2 then 'TWO_PARTIES_OF_SOUTH'
            when f.south = 1 and f.north > 0 then 'PARTIES_OF_NORTH_AND_SOUTH'
            when f.south = 1 then 'ONE_PARTY_OF_SOUTH'
            else 'NO_PARTY_OF_SOUTH' end::modality_rule as rule
          from found f)
        select
          (case j.rule
            when 'PARTIES_OF_SOUTH_AND_OTHERS' then 'TRIANGULAR' when 'TWO_PARTIES_OF_SOUTH' then 'SSC_BILATERAL' when 'SEVERAL_PARTIES_OF_SOUTH' then 'SSC_REGIONAL'
            when 'PARTIES_OF_NORTH_AND_SOUTH' then 'NORTH_SOUTH' else 'UNDETERMINED' end)::cooperation_modality,
          j.rule,
          case j.rule when 'ONE_PARTY_OF_SOUTH' then array['BENEFICIARY'] when 'NO_PARTY_OF_SOUTH' then array['PROVIDER', 'BENEFICIARY'] else '{}' end,
          null::jsonb, null::jsonb, null::jsonb
        from judged j;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function agreement_modality(uuid, date);
      drop function programme_modality(uuid, date);
      drop function first_names(jsonb[]);
      drop function entry_name(text, uuid);
      drop function standing_of(text, uuid, uuid, date);
      drop function side_of(text, uuid);
      drop function country_acted_for(uuid);
      drop function country_standing(uuid, date);
      drop type modality_rule;
      drop type development_standing;
    `);
  }
}
