select
  '{"country":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(c1.name ->> $1::text, c1.name ->> 'en', c1.name ->> 'id'))::text || ',"editionRoles":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"role":"' || e2.role || '","leastDeveloped":' || coalesce(
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
                ) || ',"edition":{"slug":' || to_json(e3.slug)::text || ',"startsOn":' || coalesce('"' || e3.starts_on || '"', 'null') || ',"status":"' || e3.status || '","institutionsMet":' || (
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
                    )::text || ',"nodes":[' || coalesce(
                      string_agg(
                        '{"slug":' || to_json(i4.slug)::text || ',"kind":"' || i4.kind || '"}',
                        ','
                        order by
                          i4.k1,
                          i4.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        i4.*,
                        i4.slug collate "C" as k1
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
                ) || '}}',
                ','
                order by
                  e2.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                e2.*
              from
                edition_country e2
              where
                e2.country_id = c1.id
                and e2.is_listed
              order by
                e2.id
              limit
                $9::int
            ) e2
            left join edition e3 on e3.id = e2.edition_id
          having
            true
        ) || ',"agreements":{"totalCount":' || (
          (
            select
              coalesce(sum(a9.amount), 0)
            from
              tally a9
            where
              a9.subject_id = c1.id
              and a9.counter = 'agreement_party.country_id.agreement_id'
          )
        )::text || '},"programmes":{"totalCount":' || (
          (
            select
              coalesce(sum(p12.amount), 0)
            from
              tally p12
            where
              p12.subject_id = c1.id
              and p12.counter = 'programme_actor.actor_id.programme_id'
          )
        )::text || '},"timeline":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  country_timeline (c1.id) d13
                where
                  true
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"date":"' || d13.date || '","kind":"' || d13.kind || '","label":' || to_json(($10::jsonb ->> d13.kind) || ': ' || coalesce(d13.subject ->> $11::text, d13.subject ->> 'en', d13.subject ->> 'id'))::text || ',"status":' || coalesce('"' || d13.status || '"', 'null') || ',"citations":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"locator":' || to_json(c14.locator)::text || ',"source":{"slug":' || to_json(s15.slug)::text || '}}',
                        ','
                        order by
                          c14.k1,
                          c14.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        c14.*,
                        c14.field collate "C" as k1
                      from
                        (
                          select
                            c.*
                          from
                            citation c
                          where
                            c.subject_id = d13.record_id
                            and (
                              c.field = any (d13.fields)
                              or c.field = '*'
                            )
                        ) c14
                      where
                        true
                      order by
                        c14.field collate "C",
                        c14.id
                      limit
                        $12::int
                    ) c14
                    left join source s15 on s15.id = c14.source_id
                  having
                    true
                ) || '}',
                ','
                order by
                  d13.k1,
                  d13.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                d13.*,
                earliest (d13.date) as k1
              from
                country_timeline (c1.id) d13
              where
                true
              order by
                earliest (d13.date),
                d13.id
              limit
                $13::int
            ) d13
          having
            true
        ) || ',"lately":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"date":"' || d16.date || '","label":' || to_json(($14::jsonb ->> d16.kind) || ': ' || coalesce(d16.subject ->> $15::text, d16.subject ->> 'en', d16.subject ->> 'id'))::text || '}',
                ','
                order by
                  d16.k1 desc,
                  d16.id desc
              ),
              ''
            ) || ']}'
          from
            (
              select
                d16.*,
                earliest (d16.date) as k1
              from
                country_timeline (c1.id) d16
              where
                d16.kind = any ($16::text[])
              order by
                earliest (d16.date) desc,
                d16.id desc
              limit
                $17::int
            ) d16
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
