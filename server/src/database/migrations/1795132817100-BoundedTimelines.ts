import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Timelines1795132816400 } from './1795132816400-Timelines.js';

/** Timelines with what was undertaken, said and awarded too, and with a bound, so that a life of very many dates is answered as well. */
export class BoundedTimelines1795132817100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await new Timelines1795132816400().down(runner);
    await runner.query(`
      create type dated_fact as (
        id uuid, kind text, date text, record_kind text, record_id uuid, subject jsonb, status text, fields text[], is_complete boolean);

      -- A timeline looks at 5,000 records of one sort. Those who gather them stop at one more, so that it is known that there are more. A constant
      -- to the planner, as a variable would not be.
      create function timeline_limit() returns int language sql immutable parallel safe return 5001;

      -- The dates of these records, each once. A figure is dated by the day it was true on, an appointment by when someone was seen in office, a
      -- commitment by its own day or by that of its event. In PL/pgSQL, as the functions below, because that plans a query once a session:
      -- by indexes, since a plan outlives the time when tables are small.
      create function dated_facts(institutions uuid[] default '{}', relations uuid[] default '{}', appointments uuid[] default '{}', memberships uuid[] default '{}',
        agreements uuid[] default '{}', programmes uuid[] default '{}', roles uuid[] default '{}', editions uuid[] default '{}', events uuid[] default '{}',
        figures uuid[] default '{}', commitments uuid[] default '{}', statements uuid[] default '{}', awards uuid[] default '{}')
        returns setof dated_fact language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
        declare
          most constant int := timeline_limit() - 1;
          complete constant boolean := greatest(
            cardinality(institutions), cardinality(relations), cardinality(appointments), cardinality(memberships), cardinality(agreements), cardinality(programmes),
            cardinality(roles), cardinality(editions), cardinality(events), cardinality(figures), cardinality(commitments), cardinality(statements), cardinality(awards)) <= most;
        begin
          institutions := institutions[1:most];
          relations := relations[1:most];
          appointments := appointments[1:most];
          memberships := memberships[1:most];
          agreements := agreements[1:most];
          programmes := programmes[1:most];
          roles := roles[1:most];
          editions := editions[1:most];
          events := events[1:most];
          figures := figures[1:most];
          commitments := commitments[1:most];
          statements := statements[1:most];
          awards := awards[1:most];
        return query select md5(d.kind || d.record_id)::uuid, d.kind, d.date, d.record_kind, d.record_id, d.subject, d.status, d.fields, complete from (
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
            from figure g where g.id = any(figures)
          union all select 'COMMITMENT', coalesce(c.made_on, v.ends_on, v.starts_on)::text, 'Commitment', c.id, c.text, null, array['madeOn', 'event']
            from commitment c left join event v on v.id = c.event_id where c.id = any(commitments)
          union all select 'STATEMENT', s.spoken_on::text, 'Statement', s.id, s.text, null, array['spokenOn']
            from statement s where s.id = any(statements)
          union all select 'AWARD', r.awarded_on::text, 'Recognition', r.id, c.name, null, array['awardedOn']
            from recognition r join code c on c.id = r.code_id where r.id = any(awards)) d
        where d.date is not null;
        end
      $$;

      create function programme_timeline(programme uuid) returns setof dated_fact language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
        begin
        return query select f.* from dated_facts(
          agreements => array(select distinct a.agreement_id from programme_agreement a where a.programme_id = programme order by 1 limit timeline_limit()),
          programmes => array[programme],
          roles => array(select r.id from programme_actor r where r.programme_id = programme order by 1 limit timeline_limit()),
          editions => array(select e.id from edition e where e.programme_id = programme order by 1 limit timeline_limit()),
          events => array(select v.id from edition e join event v on v.edition_id = e.id where e.programme_id = programme order by 1 limit timeline_limit()),
          figures => array(
            select g.id from figure g where g.subject_id = programme
            union all select g.id from edition e join figure g on g.subject_id = e.id where e.programme_id = programme order by 1 limit timeline_limit()),
          commitments => array(
            select f.commitment_id from commitment_fulfilment f where f.fulfilled_by_id = programme
            union select f.commitment_id from edition e join commitment_fulfilment f on f.fulfilled_by_id = e.id where e.programme_id = programme order by 1 limit timeline_limit()),
          statements => array(
            select t.statement_id from statement_subject t where t.subject_id = programme
            union select t.statement_id from edition e join statement_subject t on t.subject_id = e.id where e.programme_id = programme order by 1 limit timeline_limit())) f;
        end
      $$;

      create function country_timeline(country uuid) returns setof dated_fact language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
        begin
        return query select f.* from dated_facts(
          institutions => array(select i.id from institution i where i.country_id = country order by 1 limit timeline_limit()),
          appointments => array(select a.id from position o join appointment a on a.position_id = o.id where o.country_id = country order by 1 limit timeline_limit()),
          memberships => array(select m.id from country_group_membership m where m.country_id = country order by 1 limit timeline_limit()),
          agreements => array(
            select p.agreement_id from agreement_party p where p.country_id = country
            union select p.agreement_id from agreement_party p where p.actor_id = country order by 1 limit timeline_limit()),
          programmes => array(select distinct r.programme_id from programme_actor r where r.actor_id = country order by 1 limit timeline_limit()),
          roles => array(select r.id from programme_actor r where r.actor_id = country order by 1 limit timeline_limit()),
          editions => array(
            select c.edition_id from edition_country c where c.country_id = country and c.is_listed
            union select r.edition_id from programme_actor r where r.actor_id = country and r.edition_id is not null order by 1 limit timeline_limit()),
          events => array(
            select p.event_id from event_participation p where p.actor_id = country
            union select p.event_id from position o join event_participation p on p.position_id = o.id where o.country_id = country order by 1 limit timeline_limit()),
          figures => array(
            select g.id from figure g where g.subject_id = country union select g.id from figure g where g.provider_country_id = country order by 1 limit timeline_limit()),
          commitments => array(select c.id from commitment c where c.made_by_id = country order by 1 limit timeline_limit()),
          statements => array(
            select s.id from statement s where s.actor_id = country
            union select s.id from position o join statement s on s.position_id = o.id where o.country_id = country
            union select t.statement_id from statement_subject t where t.subject_id = country order by 1 limit timeline_limit()),
          awards => array(
            select r.id from recognition r where r.actor_id = country
            union select r.id from institution i join recognition r on r.actor_id = i.id where i.country_id = country
            union select r.id from unnamed_actor u join recognition r on r.actor_id = u.id where u.country_id = country order by 1 limit timeline_limit())) f;
        end
      $$;

      -- Agreements, events and statements are an institution's also where someone in an office of it signs, takes part or speaks.
      create function institution_timeline(institution uuid, is_wide boolean) returns setof dated_fact language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
        begin
        return query with self as materialized (select institution as id union select u from institution_with_units(institution) u where is_wide),
        office as materialized (select o.id from self s join position o on o.institution_id = s.id),
        part as materialized (select r.id, r.programme_id, r.edition_id from self s join programme_actor r on r.actor_id = s.id),
        relation as materialized (
          select r.id, r.from_id from self s join institution_relation r on r.to_id = s.id union select r.id, s.id from self s join institution_relation r on r.from_id = s.id)
        select f.* from dated_facts(
          institutions => array(select s.id from self s union select r.from_id from relation r order by 1 limit timeline_limit()),
          relations => array(select distinct r.id from relation r order by 1 limit timeline_limit()),
          appointments => array(select a.id from office o join appointment a on a.position_id = o.id order by 1 limit timeline_limit()),
          agreements => array(
            select p.agreement_id from self s join agreement_party p on p.actor_id = s.id
            union select p.agreement_id from office o join signature g on g.position_id = o.id join agreement_party p on p.id = g.party_id
            union select p.agreement_id from office o join signature g on g.on_behalf_of_id = o.id join agreement_party p on p.id = g.party_id order by 1 limit timeline_limit()),
          programmes => array(select distinct p.programme_id from part p order by 1 limit timeline_limit()),
          roles => array(select p.id from part p order by 1 limit timeline_limit()),
          editions => array(
            select p.edition_id from part p where p.edition_id is not null
            union select t.edition_id from self s join session_actor a on a.actor_id = s.id join session t on t.id = a.session_id order by 1 limit timeline_limit()),
          events => array(
            select p.event_id from self s join event_participation p on p.actor_id = s.id
            union select p.event_id from office o join event_participation p on p.position_id = o.id order by 1 limit timeline_limit()),
          figures => array(
            select g.id from self s join figure g on g.subject_id = s.id union select g.id from self s join figure g on g.reported_by_id = s.id order by 1 limit timeline_limit()),
          commitments => array(select c.id from self s join commitment c on c.made_by_id = s.id order by 1 limit timeline_limit()),
          statements => array(
            select t.id from self s join statement t on t.actor_id = s.id
            union select t.id from office o join statement t on t.position_id = o.id
            union select t.statement_id from self s join statement_subject t on t.subject_id = s.id order by 1 limit timeline_limit()),
          awards => array(select r.id from self s join recognition r on r.actor_id = s.id order by 1 limit timeline_limit())) f;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function institution_timeline(uuid, boolean);
      drop function country_timeline(uuid);
      drop function programme_timeline(uuid);
      drop function dated_facts(uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[], uuid[]);
      drop function timeline_limit();
      drop type dated_fact;
    `);
    await new Timelines1795132816400().up(runner);
  }
}
