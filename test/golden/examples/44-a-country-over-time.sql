select
  '{"country":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(c1.name ->> $1::text, c1.name ->> 'en', c1.name ->> 'id'))::text || ',"editionRoles":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"role":' || '"' || e2.role || '"' || ',"leastDeveloped":' || coalesce(
                  (
                    is_member (
                      e2.country_id,
                      $2::text,
                      coalesce(
                        $3::date,
                        (
                          select
                            earliest (e.starts_on)
                          from
                            edition e
                          where
                            e.id = e2.edition_id
                        ),
                        $4::date
                      )
                    )
                  )::text,
                  'null'
                ) || ',"inColomboPlan":' || coalesce(
                  (
                    is_member (
                      e2.country_id,
                      $5::text,
                      coalesce(
                        $6::date,
                        (
                          select
                            earliest (e.starts_on)
                          from
                            edition e
                          where
                            e.id = e2.edition_id
                        ),
                        $7::date
                      )
                    )
                  )::text,
                  'null'
                ) || ',"edition":' || '{"slug":' || to_json(e3.slug)::text || ',"startsOn":' || coalesce('"' || e3.starts_on || '"', 'null') || ',"status":' || '"' || e3.status || '"' || ',"institutionsMet":' || (
                  select
                    '{"totalCount":' || (
                      (
                        select
                          count(*)
                        from
                          institution i4
                        where
                          i4.id in (
                            select
                              i6.actor_id
                            from
                              session i5
                              join session_actor i6 on i6.session_id = i5.id
                            where
                              i5.edition_id = e3.id
                          )
                      )
                    )::text || ',"nodes":' || '[' || coalesce(
                      string_agg(
                        '{"slug":' || to_json(i4.slug)::text || ',"kind":' || '"' || i4.kind || '"' || '}',
                        ','
                        order by
                          i4.slug collate "C",
                          i4.id
                      ),
                      ''
                    ) || ']' || '}'
                  from
                    (
                      select
                        i4.*
                      from
                        institution i4
                      where
                        i4.id in (
                          select
                            i6.actor_id
                          from
                            session i5
                            join session_actor i6 on i6.session_id = i5.id
                          where
                            i5.edition_id = e3.id
                        )
                      order by
                        i4.slug collate "C",
                        i4.id
                      limit
                        $8::int
                    ) i4
                  having
                    true
                ) || '}' || '}',
                ','
                order by
                  e2.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                e2.*
              from
                edition_country e2
              where
                e2.country_id = c1.id
              order by
                e2.id
              limit
                $9::int
            ) e2
            left join edition e3 on e3.id = e2.edition_id
          having
            true
        ) || ',"agreements":' || '{"totalCount":' || (
          (
            select
              count(*)
            from
              agreement a7
            where
              a7.id in (
                select
                  a8.agreement_id
                from
                  agreement_party a8
                where
                  a8.country_id = c1.id
              )
          )
        )::text || '}' || ',"programmes":' || '{"totalCount":' || (
          (
            select
              count(*)
            from
              programme p9
            where
              p9.id in (
                select
                  p10.programme_id
                from
                  programme_actor p10
                where
                  p10.actor_id = c1.id
              )
          )
        )::text || '}' || ',"timeline":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  country_timeline (c1.id) d11
                where
                  true
              )
            )::text || ',"nodes":' || '[' || coalesce(
              string_agg(
                '{"date":' || '"' || d11.date || '"' || ',"kind":' || '"' || d11.kind || '"' || ',"label":' || to_json(($10::jsonb ->> d11.kind) || ': ' || coalesce(d11.subject ->> $11::text, d11.subject ->> 'en', d11.subject ->> 'id'))::text || ',"status":' || coalesce('"' || d11.status || '"', 'null') || ',"citations":' || (
                  select
                    '{"nodes":' || '[' || coalesce(
                      string_agg(
                        '{"locator":' || to_json(c12.locator)::text || ',"source":' || '{"slug":' || to_json(s13.slug)::text || '}' || '}',
                        ','
                        order by
                          c12.field collate "C",
                          c12.id
                      ),
                      ''
                    ) || ']' || '}'
                  from
                    (
                      select
                        c12.*
                      from
                        (
                          select
                            c.*
                          from
                            citation c
                          where
                            c.subject_id = d11.record_id
                            and (
                              c.field = any (d11.fields)
                              or c.field = '*'
                            )
                        ) c12
                      where
                        true
                      order by
                        c12.field collate "C",
                        c12.id
                      limit
                        $12::int
                    ) c12
                    left join source s13 on s13.id = c12.source_id
                  having
                    true
                ) || '}',
                ','
                order by
                  earliest (d11.date),
                  d11.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                d11.*
              from
                country_timeline (c1.id) d11
              where
                true
              order by
                earliest (d11.date),
                d11.id
              limit
                $13::int
            ) d11
          having
            true
        ) || ',"lately":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"date":' || '"' || d14.date || '"' || ',"label":' || to_json(($14::jsonb ->> d14.kind) || ': ' || coalesce(d14.subject ->> $15::text, d14.subject ->> 'en', d14.subject ->> 'id'))::text || '}',
                ','
                order by
                  earliest (d14.date) desc,
                  d14.id desc
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                d14.*
              from
                country_timeline (c1.id) d14
              where
                d14.kind = any ($16::text[])
              order by
                earliest (d14.date) desc,
                d14.id desc
              limit
                $17::int
            ) d14
          having
            true
        ) || '}'
      from
        country c1
      where
        c1.code = $18::text
    ),
    'null'
  ) || '}' as data
