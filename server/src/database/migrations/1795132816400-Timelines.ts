import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is dated in the life of an institution, a country or a programme, as one list. */
export class Timelines1795132816400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create type dated_fact as (id uuid, kind text, date text, record_kind text, record_id uuid, subject jsonb, status text, fields text[]);

      -- The dates of these records, each once. A figure is dated by the day it was true on, an appointment by when someone was seen in office.
      -- In PL/pgSQL, as the functions below, because it keeps their plans for the session.
      create function dated_facts(institutions uuid[], relations uuid[], appointments uuid[], memberships uuid[], agreements uuid[], programmes uuid[],
        roles uuid[], editions uuid[], events uuid[], figures uuid[]) returns setof dated_fact language plpgsql stable parallel safe as $$
        begin
        return query select md5(d.kind || d.record_id)::uuid, d.kind, d.date, d.record_kind, d.record_id, d.subject, d.status, d.fields from (
          select 'FOUNDING' as kind, i.founded_on::text as date, 'Institution' as record_kind, i.id as record_id, i.name as subject, null::text as status, array['foundedOn'] as fields
            from institution i where i.id = any(institutions)
          union all select v.kind, v.date, 'InstitutionRelation', r.id, i.name, null, v.fields
            from institution_relation r join institution i on i.id = r.to_id cross join lateral (values
              ('RELATION_START', r.valid_from::text, array['validFrom']), ('RELATION_END', r.valid_to::text, array['validTo'])) v(kind, date, fields)
            where r.id = any(relations)
          union all select v.kind, v.date, 'Appointment', a.id,
              (select jsonb_object_agg(t.key, coalesce(p.name ->> t.key, p.name ->> 'en', p.name ->> 'id') || ', ' || t.value) from jsonb_each_text(o.name) t), null, v.fields
            from appointment a join position o on o.id = a.position_id join person p on p.id = a.person_id cross join lateral (values
              ('APPOINTMENT_START', a.valid_from::text, array['validFrom']), ('APPOINTMENT_END', a.valid_to::text, array['validTo'])) v(kind, date, fields)
            where a.id = any(appointments)
          union all select v.kind, v.date, 'CountryGroupMembership', m.id, g.name, null, v.fields
            from country_group_membership m join country_group g on g.id = m.group_id cross join lateral (values
              ('MEMBERSHIP_START', m.valid_from::text, array['validFrom']), ('MEMBERSHIP_END', m.valid_to::text, array['validTo'])) v(kind, date, fields)
            where m.id = any(memberships)
          union all select v.kind, v.date, 'Agreement', a.id, a.name, null, v.fields
            from agreement a cross join lateral (values
              ('SIGNATURE', a.signed_on::text, array['signedOn']),
              ('ENTRY_INTO_FORCE', a.in_force_from::text, array['inForceFrom']),
              ('EXPIRY', case when a.stated_end is not null or a.duration_months is not null then agreement_end(a.stated_end, a.in_force_from, a.signed_on, a.duration_months) end,
                case when a.stated_end is not null then array['expiresOn', 'statedEnd']
                  else array['durationMonths', case when a.in_force_from is null then 'signedOn' else 'inForceFrom' end] end),
              ('TERMINATION', a.terminated_on::text, array['terminatedOn'])) v(kind, date, fields)
            where a.id = any(agreements)
          union all select v.kind, v.date, 'Programme', p.id, p.name, null, v.fields
            from programme p cross join lateral (values
              ('PROGRAMME_START', p.starts_on::text, array['startsOn']), ('PROGRAMME_END', p.ends_on::text, array['endsOn'])) v(kind, date, fields)
            where p.id = any(programmes)
          union all select v.kind, v.date, 'ProgrammeActor', r.id, p.name, null, v.fields
            from programme_actor r join programme p on p.id = r.programme_id cross join lateral (values
              ('ROLE_START', r.valid_from::text, array['validFrom']), ('ROLE_END', r.valid_to::text, array['validTo'])) v(kind, date, fields)
            where r.id = any(roles)
          union all select v.kind, v.date, 'Edition', e.id, e.name, e.status::text, v.fields
            from edition e cross join lateral (values
              ('EDITION_START', e.starts_on::text, array['startsOn']), ('EDITION_END', e.ends_on::text, array['endsOn'])) v(kind, date, fields)
            where e.id = any(editions)
          union all select v.kind, v.date, 'Event', e.id, e.name, e.status::text, v.fields
            from event e cross join lateral (values
              ('EVENT', e.starts_on::text, array['startsOn']), ('EVENT_END', nullif(e.ends_on::text, e.starts_on::text), array['endsOn'])) v(kind, date, fields)
            where e.id = any(events)
          union all select 'FIGURE', g.as_of::text, 'Figure', g.id, entry_name(g.subject_kind, g.subject_id), null, array['asOf']
            from figure g where g.id = any(figures)) d
        where d.date is not null;
        end
      $$;

      create function programme_timeline(programme uuid) returns setof dated_fact language plpgsql stable parallel safe as $$
        begin
        return query select f.* from dated_facts(null, null, null, null,
          agreements => array(select distinct a.agreement_id from programme_agreement a where a.programme_id = programme),
          programmes => array[programme],
          roles => array(select r.id from programme_actor r where r.programme_id = programme),
          editions => array(select e.id from edition e where e.programme_id = programme),
          events => array(select v.id from edition e join event v on v.edition_id = e.id where e.programme_id = programme),
          figures => array(
            select g.id from figure g where g.subject_id = programme
            union all select g.id from edition e join figure g on g.subject_id = e.id where e.programme_id = programme)) f;
        end
      $$;

      create function country_timeline(country uuid) returns setof dated_fact language plpgsql stable parallel safe as $$
        begin
        return query select f.* from dated_facts(
          institutions => array(select i.id from institution i where i.country_id = country),
          relations => null,
          appointments => array(select a.id from position o join appointment a on a.position_id = o.id where o.country_id = country),
          memberships => array(select m.id from country_group_membership m where m.country_id = country),
          agreements => array(
            select p.agreement_id from agreement_party p where p.country_id = country union select p.agreement_id from agreement_party p where p.actor_id = country),
          programmes => array(select distinct r.programme_id from programme_actor r where r.actor_id = country),
          roles => array(select r.id from programme_actor r where r.actor_id = country),
          editions => array(
            select c.edition_id from edition_country c where c.country_id = country
            union select r.edition_id from programme_actor r where r.actor_id = country),
          events => array(
            select p.event_id from event_participation p where p.actor_id = country
            union select p.event_id from position o join event_participation p on p.position_id = o.id where o.country_id = country),
          figures => array(select g.id from figure g where g.subject_id = country union select g.id from figure g where g.provider_country_id = country)) f;
        end
      $$;

      -- Agreements and events are an institution's also where someone in an office of it signs or takes part.
      create function institution_timeline(institution uuid, is_wide boolean) returns setof dated_fact language plpgsql stable parallel safe as $$
        begin
        return query with self as materialized (select institution as id union select u from institution_with_units(institution) u where is_wide),
        office as materialized (select o.id from self s join position o on o.institution_id = s.id),
        part as materialized (select r.id, r.programme_id, r.edition_id from self s join programme_actor r on r.actor_id = s.id),
        relation as materialized (
          select r.id, r.from_id from self s join institution_relation r on r.to_id = s.id union select r.id, s.id from self s join institution_relation r on r.from_id = s.id)
        select f.* from dated_facts(
          institutions => array(select s.id from self s union select r.from_id from relation r),
          relations => array(select distinct r.id from relation r),
          appointments => array(select a.id from office o join appointment a on a.position_id = o.id),
          memberships => null,
          agreements => array(
            select p.agreement_id from self s join agreement_party p on p.actor_id = s.id
            union select p.agreement_id from office o join signature g on g.position_id = o.id join agreement_party p on p.id = g.party_id
            union select p.agreement_id from office o join signature g on g.on_behalf_of_id = o.id join agreement_party p on p.id = g.party_id),
          programmes => array(select distinct p.programme_id from part p),
          roles => array(select p.id from part p),
          editions => array(
            select p.edition_id from part p
            union select t.edition_id from self s join session_actor a on a.actor_id = s.id join session t on t.id = a.session_id),
          events => array(
            select p.event_id from self s join event_participation p on p.actor_id = s.id
            union select p.event_id from office o join event_participation p on p.position_id = o.id),
          figures => array(
            select g.id from self s join figure g on g.subject_id = s.id union select g.id from self s join figure g on g.reported_by_id = s.id)) f;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function institution_timeline(uuid, boolean);
      drop function country_timeline(uuid);
      drop function programme_timeline(uuid);
      drop function dated_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]);
      drop type dated_fact;
    `);
  }
}
