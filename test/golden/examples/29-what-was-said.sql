select
  '{"programme":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(p1.name ->> $1::text, p1.name ->> 'en', p1.name ->> 'id'))::text || ',"statements":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"kind":"' || s2.kind || '","english":' || to_json(coalesce(s2.text ->> 'en', s2.text ->> 'id'))::text || ',"indonesian":' || to_json(coalesce(s2.text ->> 'id', s2.text ->> 'en'))::text || ',"spokenOn":' || coalesce('"' || s2.spoken_on || '"', 'null') || ',"actor":' || case s2.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c4.name ->> $1::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                      from
                        country_group c4
                      where
                        c4.id = s2.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(i5.name ->> $1::text, i5.name ->> 'en', i5.name ->> 'id'))::text || '}'
                      from
                        institution i5
                      where
                        i5.id = s2.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c6.name ->> $1::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
                      from
                        country c6
                      where
                        c6.id = s2.actor_id
                    ),
                    'null'
                  )
                  when 'UnnamedActor' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(u7.name ->> $1::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
                      from
                        unnamed_actor u7
                      where
                        u7.id = s2.actor_id
                    ),
                    'null'
                  )
                  else 'null'
                end || ',"position":' || case
                  when p8.id is not null then '{"name":' || to_json(coalesce(p8.name ->> $1::text, p8.name ->> 'en', p8.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"person":' || case
                  when p9.id is not null then '{"name":' || to_json(coalesce(p9.name ->> $1::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"citations":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"locator":' || to_json(c10.locator)::text || ',"source":{"slug":' || to_json(s11.slug)::text || '}}',
                        ','
                        order by
                          c10.k1,
                          c10.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        c10.locator,
                        c10.id,
                        c10.source_id,
                        c10.field collate "C" as k1
                      from
                        citation c10
                      where
                        c10.subject_id = s2.id
                        and c10.field = $2::text
                      order by
                        c10.field collate "C",
                        c10.id
                      limit
                        $3::int
                    ) c10
                    left join source s11 on s11.id = c10.source_id
                  having
                    true
                ) || '}',
                ','
                order by
                  s2.k1,
                  s2.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s2.kind,
                s2.text,
                s2.spoken_on,
                s2.actor_kind,
                s2.actor_id,
                s2.id,
                s2.position_id,
                s2.person_id,
                coalesce(earliest (s2.spoken_on), 'infinity'::date) as k1
              from
                statement s2
              where
                s2.id in (
                  select
                    s3.statement_id
                  from
                    statement_subject s3
                  where
                    s3.subject_id = p1.id
                )
              order by
                coalesce(earliest (s2.spoken_on), 'infinity'::date),
                s2.id
              limit
                $4::int
            ) s2
            left join position p8 on p8.id = s2.position_id
            left join person p9 on p9.id = s2.person_id
          having
            true
        ) || '}'
      from
        programme p1
      where
        p1.slug = $5::text
    ),
    'null'
  ) || '}' as data
