import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What does not fit between two records: said where it is certain, never a reason to reject what a source says. */
export class Warnings1795132815500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only where it is certain, whatever days the dates may mean. In plpgsql, because a view of so many comparisons would take long to plan.
      create function lies_outside(starts_on text, ends_on text, outer_starts_on text, outer_ends_on text) returns boolean language plpgsql immutable parallel safe as $$
        begin
          return coalesce(public.latest(starts_on) < public.earliest(outer_starts_on), false)
            or coalesce(public.earliest(starts_on) > public.latest(outer_ends_on), false)
            or coalesce(public.latest(ends_on) < public.earliest(outer_starts_on), false)
            or coalesce(public.earliest(ends_on) > public.latest(outer_ends_on), false);
        end
      $$;
      create function days_at_most(starts_on text, ends_on text) returns int language plpgsql immutable parallel safe as $$
        begin
          return public.latest(ends_on) - public.earliest(starts_on) + 1;
        end
      $$;

      create function in_both_languages(value text) returns jsonb language sql immutable parallel safe return jsonb_build_object('en', value, 'id', value);
      create function span_written(starts_on text, ends_on text) returns jsonb language sql immutable parallel safe
        return in_both_languages(case when ends_on is null or ends_on = starts_on then starts_on else coalesce(starts_on, '…') || ' – ' || ends_on end);

      create function warning_message(code text, own jsonb, other jsonb) returns jsonb language sql stable parallel safe as $$
        select jsonb_build_object('en', format(m.en, own ->> 'en', other ->> 'en'), 'id', format(m.id, coalesce(own ->> 'id', own ->> 'en'), coalesce(other ->> 'id', other ->> 'en')))
        from (values
          ('OUTSIDE_PARENT', 'It is dated %s, outside the larger event of %s.', 'Bertanggal %s, di luar acara induk yang berlangsung %s.'),
          ('OUTSIDE_EDITION', 'It is dated %s, outside the edition of %s.', 'Bertanggal %s, di luar edisi yang berlangsung %s.'),
          ('OUTSIDE_PROGRAMME', 'It is dated %s, outside the time of the programme, %s.', 'Bertanggal %s, di luar masa program, %s.'),
          ('OUTSIDE_EVENT', 'The signing is dated %s, outside the event of %s.', 'Penandatanganan bertanggal %s, di luar acara yang berlangsung %s.'),
          ('SIGNED_ON_OTHER_DAY', 'The signature is dated %s, the agreement %s.', 'Tanda tangan bertanggal %s, perjanjiannya %s.'),
          ('LONGER_THAN_EDITION', 'It takes %s days, its edition %s.', 'Berlangsung %s hari, edisinya %s.'),
          ('OUTSIDE_REGION', '%s is listed, but all participants are said to come from %s.', '%s terdaftar, padahal semua peserta disebut berasal dari %s.')
        ) m(code, en, id) where m.code = warning_message.code
      $$;

      -- An event and the larger events it is part of.
      create function events_around(event uuid) returns setof uuid language sql stable parallel safe as $$
        with recursive around(id) as (
          select event where event is not null
          union
          select e.parent_id from around a join event e on e.id = a.id where e.parent_id is not null)
        select id from around
      $$;

      create view warning as
        select md5(w.record_id::text || w.related_id::text || w.code)::uuid as id, w.code collate "C" as code, warning_message(w.code, w.own, w.other) as message,
          w.fields, w.record_kind, w.record_id, w.related_kind, w.related_id
        from (
          select 'OUTSIDE_PARENT' as code, array['startsOn', 'endsOn'] as fields, 'Event' as record_kind, e.id as record_id, 'Event' as related_kind, p.id as related_id,
            span_written(e.starts_on, e.ends_on) as own, span_written(p.starts_on, p.ends_on) as other
          from event e join event p on p.id = e.parent_id
          where lies_outside(e.starts_on, e.ends_on, p.starts_on, p.ends_on)
          union all
          select 'OUTSIDE_EDITION', array['startsOn', 'endsOn'], 'Event', v.id, 'Edition', e.id, span_written(v.starts_on, v.ends_on), span_written(e.starts_on, e.ends_on)
          from event v join edition e on e.id = v.edition_id
          where lies_outside(v.starts_on, v.ends_on, e.starts_on, e.ends_on)
          union all
          select 'OUTSIDE_EDITION', array['startsOn', 'endsOn'], 'EditionPlace', p.id, 'Edition', e.id, span_written(p.starts_on, p.ends_on), span_written(e.starts_on, e.ends_on)
          from edition_place p join edition e on e.id = p.edition_id
          where lies_outside(p.starts_on, p.ends_on, e.starts_on, e.ends_on)
          union all
          select 'OUTSIDE_PROGRAMME', array['startsOn', 'endsOn'], 'Edition', e.id, 'Programme', p.id, span_written(e.starts_on, e.ends_on), span_written(p.starts_on, p.ends_on)
          from edition e join programme p on p.id = e.programme_id
          where lies_outside(e.starts_on, e.ends_on, p.starts_on, p.ends_on)
          union all
          select 'OUTSIDE_EVENT', array['signedOn'], 'Signature', s.id, 'Event', v.id, in_both_languages(s.signed_on), span_written(v.starts_on, v.ends_on)
          from signature s cross join lateral events_around(s.event_id) around(id) join event v on v.id = around.id
          where lies_outside(s.signed_on, null, v.starts_on, v.ends_on)
          union all
          select distinct 'OUTSIDE_EVENT', array['signedOn'], 'Agreement', a.id, 'Event', v.id, in_both_languages(a.signed_on), span_written(v.starts_on, v.ends_on)
          from agreement a join agreement_party p on p.agreement_id = a.id join signature s on s.party_id = p.id
            cross join lateral events_around(s.event_id) around(id) join event v on v.id = around.id
          where lies_outside(a.signed_on, null, v.starts_on, v.ends_on)
          union all
          select 'SIGNED_ON_OTHER_DAY', array['signedOn'], 'Signature', s.id, 'Agreement', a.id, in_both_languages(s.signed_on), in_both_languages(a.signed_on)
          from signature s join agreement_party p on p.id = s.party_id join agreement a on a.id = p.agreement_id
          where lies_outside(s.signed_on, null, a.signed_on, a.signed_on)
          union all
          select 'LONGER_THAN_EDITION', array['durationDays'], 'Session', s.id, 'Edition', e.id,
            in_both_languages(s.duration_days::text), in_both_languages(days_at_most(e.starts_on, e.ends_on)::text)
          from session s join edition e on e.id = s.edition_id
          where s.duration_days > days_at_most(e.starts_on, e.ends_on)
          union all
          select 'OUTSIDE_REGION', array['participantRegion', 'countryRoles'], 'Edition', e.id, 'Country', c.id, c.name, g.name
          from edition e join country_group g on g.id = e.participant_region_id
            join edition_country l on l.edition_id = e.id and l.is_listed join country c on c.id = l.country_id
          where not is_member(c.id, g.code, coalesce(earliest(e.starts_on), current_date))
        ) w;

      -- In plpgsql, so that the view is planned once in a session and not with every question.
      create function warnings() returns setof warning language plpgsql stable parallel safe as $$
        begin
          return query select w.* from warning w;
        end
      $$;
      create function warnings_of(kind text, record uuid) returns setof warning language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
        begin
          return query select w.* from warning w where w.record_kind = kind and w.record_id = record;
        end
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function warnings_of(text, uuid);
      drop function warnings();
      drop view warning;
      drop function events_around(uuid);
      drop function warning_message(text, jsonb, jsonb);
      drop function span_written(text, text);
      drop function in_both_languages(text);
      drop function days_at_most(text, text);
      drop function lies_outside(text, text, text, text);
    `);
  }
}
