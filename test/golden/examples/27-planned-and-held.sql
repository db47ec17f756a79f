select
  '{"programme":' || coalesce(
    (
      select
        '{"nameIn2017":' || to_json(coalesce(name_on (p1.id, $1::date, $2::text), coalesce(p1.name ->> $3::text, p1.name ->> 'en', p1.name ->> 'id')))::text || ',"names":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"text":' || to_json(n2.text)::text || ',"kind":"' || n2.kind || '","validFrom":' || coalesce('"' || n2.valid_from || '"', 'null') || ',"validTo":' || coalesce('"' || n2.valid_to || '"', 'null') || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                n2.text,
                n2.kind,
                n2.valid_from,
                n2.valid_to
              from
                name n2
              where
                n2.subject_id = p1.id
              order by
                n2.text collate "C",
                n2.id
              limit
                $4::int
            ) n2
          having
            true
        ) || ',"editions":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"slug":' || to_json(e3.slug)::text || ',"status":"' || e3.status || '","plannedStartsOn":' || coalesce('"' || e3.planned_starts_on || '"', 'null') || ',"plannedEndsOn":' || coalesce('"' || e3.planned_ends_on || '"', 'null') || ',"actualStartsOn":' || coalesce(
                  '"' || case e3.status
                    when 'HELD' then e3.starts_on
                  end || '"',
                  'null'
                ) || ',"actualEndsOn":' || coalesce(
                  '"' || case e3.status
                    when 'HELD' then e3.ends_on
                  end || '"',
                  'null'
                ) || ',"countryListCompleteness":"' || e3.country_list_completeness || '","sessionListCompleteness":"' || e3.session_list_completeness || '","participantRegion":' || case
                  when c4.id is not null then '{"code":' || to_json(c4.code)::text || ',"name":' || to_json(coalesce(c4.name ->> $3::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"allCountriesIn":' || coalesce((edition_countries_within (e3.id, $5::text, coalesce($6::date, earliest (e3.starts_on), $7::date)))::text, 'null') || ',"sessions":' || (
                  select
                    '{"totalCount":' || (
                      (
                        select
                          count(*)
                        from
                          session s5
                        where
                          s5.edition_id = e3.id
                      )
                    )::text || ',"nodes":[' || coalesce(
                      string_agg('{"slug":' || to_json(s5.slug)::text || ',"status":"' || s5.status || '","listCompleteness":"' || s5.list_completeness || '"}', ','),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        s5.slug,
                        s5.status,
                        s5.list_completeness
                      from
                        session s5
                      where
                        s5.edition_id = e3.id
                      order by
                        s5.ordinal,
                        s5.id
                      limit
                        $8::int
                    ) s5
                  having
                    true
                ) || '}',
                ','
                order by
                  e3.k1,
                  e3.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                e3.slug,
                e3.status,
                e3.planned_starts_on,
                e3.planned_ends_on,
                e3.starts_on,
                e3.ends_on,
                e3.country_list_completeness,
                e3.session_list_completeness,
                e3.id,
                e3.participant_region_id,
                coalesce(earliest (e3.starts_on), 'infinity'::date) as k1
              from
                edition e3
              where
                e3.programme_id = p1.id
              order by
                coalesce(earliest (e3.starts_on), 'infinity'::date),
                e3.id
              limit
                $9::int
            ) e3
            left join country_group c4 on c4.id = e3.participant_region_id
          having
            true
        ) || '}'
      from
        programme p1
      where
        p1.slug = $10::text
    ),
    'null'
  ) || '}' as data
