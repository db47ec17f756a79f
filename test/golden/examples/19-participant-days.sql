select
  '{"programme":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(p1.name ->> $1::text, p1.name ->> 'en', p1.name ->> 'id'))::text || ',"participantDays":' || (
          select
            '{"value":' || coalesce((c2.value)::text, 'null') || ',"basis":"' || c2.basis || '","reason":' || coalesce('"' || c2.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c2.completeness || '"', 'null') || ',"citations":' || (
              select
                '[' || coalesce(
                  string_agg(
                    '{"field":' || to_json(c3.field)::text || ',"locator":' || to_json(c3.locator)::text || ',"source":{"slug":' || to_json(s4.slug)::text || '}}',
                    ','
                    order by
                      c3.id
                  ),
                  ''
                ) || ']'
              from
                citations_of_count (c2.rests_on) c3
                left join source s4 on s4.id = c3.source_id
            ) || '}'
          from
            programme_participant_days (p1.id) c2
        ) || ',"participantDaysByYear":' || (
          select
            '[' || coalesce(
              string_agg(
                '{"year":' || (c5.year)::text || ',"value":' || coalesce((c5.value)::text, 'null') || ',"basis":"' || c5.basis || '","reason":' || coalesce('"' || c5.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c5.completeness || '"', 'null') || '}',
                ','
                order by
                  c5.year
              ),
              ''
            ) || ']'
          from
            programme_participant_days_by_year (p1.id) c5
        ) || ',"editions":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"slug":' || to_json(e6.slug)::text || ',"startsOn":' || coalesce('"' || e6.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e6.ends_on || '"', 'null') || ',"participantCount":' || (
                  select
                    '{"value":' || coalesce((c7.value)::text, 'null') || '}'
                  from
                    edition_participants (e6.id, $2::text, coalesce($3::date, earliest (e6.starts_on), $4::date)) c7
                ) || ',"participantDays":' || (
                  select
                    '{"value":' || coalesce((c8.value)::text, 'null') || ',"basis":"' || c8.basis || '","reason":' || coalesce('"' || c8.reason || '"', 'null') || '}'
                  from
                    edition_participant_days (e6.id) c8
                ) || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                e6.slug,
                e6.starts_on,
                e6.ends_on,
                e6.id
              from
                edition e6
              where
                e6.programme_id = p1.id
              order by
                coalesce(earliest (e6.starts_on), 'infinity'::date),
                e6.id
              limit
                $5::int
            ) e6
          having
            true
        ) || '}'
      from
        programme p1
      where
        p1.slug = $6::text
    ),
    'null'
  ) || '}' as data
