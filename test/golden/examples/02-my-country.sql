select
  '{"country":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(c1.name ->> $1::text, c1.name ->> 'en', c1.name ->> 'id'))::text || ',"colomboPlan":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"status":"' || c2.status || '","validFrom":' || coalesce('"' || c2.valid_from || '"', 'null') || ',"validTo":' || coalesce('"' || c2.valid_to || '"', 'null') || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                c2.status,
                c2.valid_from,
                c2.valid_to
              from
                country_group_membership c2
              where
                c2.country_id = c1.id
                and exists (
                  select
                  from
                    country_group c3
                  where
                    c3.id = c2.group_id
                    and c3.code = $2::text
                )
              order by
                coalesce(earliest (c2.valid_from), 'infinity'::date),
                c2.id
              limit
                $3::int
            ) c2
          having
            true
        ) || ',"editionRoles":' || (
          select
            '{"totalCount":' || (
              (
                select
                  coalesce(sum(e5.amount), 0)
                from
                  tally e5
                where
                  e5.subject_id = c1.id
                  and e5.counter = 'edition_country.country_id.is_listed'
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"role":"' || e4.role || '","leastDevelopedThen":' || coalesce(
                  (
                    is_member (
                      e4.country_id,
                      $4::text,
                      coalesce(
                        $5::date,
                        (
                          select
                            earliest (e.starts_on)
                          from
                            edition e
                          where
                            e.id = e4.edition_id
                        ),
                        $6::date
                      )
                    )
                  )::text,
                  'null'
                ) || ',"inColomboPlanThen":' || coalesce(
                  (
                    is_member (
                      e4.country_id,
                      $7::text,
                      coalesce(
                        $8::date,
                        (
                          select
                            earliest (e.starts_on)
                          from
                            edition e
                          where
                            e.id = e4.edition_id
                        ),
                        $6::date
                      )
                    )
                  )::text,
                  'null'
                ) || ',"edition":{"slug":' || to_json(e6.slug)::text || ',"name":' || to_json(coalesce(e6.name ->> $1::text, e6.name ->> 'en', e6.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e6.starts_on || '"', 'null') || ',"status":"' || e6.status || '","institutionsMet":' || (
                  select
                    '{"totalCount":' || (
                      (
                        select
                          count(*)
                        from
                          institution i7
                        where
                          i7.id in (
                            select
                              i9.actor_id
                            from
                              session i8
                              join session_actor i9 on i9.session_id = i8.id
                            where
                              i8.edition_id = e6.id
                          )
                      )
                    )::text || ',"nodes":[' || coalesce(
                      string_agg(
                        '{"slug":' || to_json(i7.slug)::text || ',"name":' || to_json(coalesce(i7.name ->> $1::text, i7.name ->> 'en', i7.name ->> 'id'))::text || ',"kind":"' || i7.kind || '"}',
                        ','
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        i7.slug,
                        i7.name,
                        i7.kind
                      from
                        institution i7
                      where
                        i7.id in (
                          select
                            i9.actor_id
                          from
                            session i8
                            join session_actor i9 on i9.session_id = i8.id
                          where
                            i8.edition_id = e6.id
                        )
                      order by
                        i7.slug collate "C",
                        i7.id
                      limit
                        $9::int
                    ) i7
                  having
                    true
                ) || ',"centresMet":{"totalCount":' || (
                  (
                    select
                      count(*)
                    from
                      institution i10
                    where
                      i10.id in (
                        select
                          i12.actor_id
                        from
                          session i11
                          join session_actor i12 on i12.session_id = i11.id
                        where
                          i11.edition_id = e6.id
                      )
                      and i10.kind = $10::institution_kind
                  )
                )::text || '}}}',
                ','
                order by
                  e4.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                e4.role,
                e4.country_id,
                e4.edition_id,
                e4.id
              from
                edition_country e4
              where
                e4.country_id = c1.id
                and e4.is_listed
              order by
                e4.id
              limit
                $11::int
            ) e4
            left join edition e6 on e6.id = e4.edition_id
          having
            true
        ) || ',"agreements":' || (
          select
            '{"totalCount":' || (
              (
                select
                  coalesce(sum(a15.amount), 0)
                from
                  tally a15
                where
                  a15.subject_id = c1.id
                  and a15.counter = 'agreement_party.country_id.agreement_id'
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"slug":' || to_json(a13.slug)::text || ',"signedOn":' || coalesce('"' || a13.signed_on || '"', 'null') || ',"status":"' || agreement_status_on (
                  a13.id,
                  a13.signed_on,
                  a13.in_force_from,
                  a13.force_basis,
                  agreement_end (a13.stated_end, a13.in_force_from, a13.signed_on, a13.duration_months),
                  a13.terminated_on,
                  $6::date
                ) || '"}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                a13.slug,
                a13.signed_on,
                a13.id,
                a13.in_force_from,
                a13.force_basis,
                a13.stated_end,
                a13.duration_months,
                a13.terminated_on
              from
                agreement a13
              where
                a13.id in (
                  select
                    a14.agreement_id
                  from
                    agreement_party a14
                  where
                    a14.country_id = c1.id
                )
              order by
                coalesce(earliest (a13.signed_on), 'infinity'::date),
                a13.id
              limit
                $12::int
            ) a13
          having
            true
        ) || ',"programmes":{"totalCount":' || (
          (
            select
              coalesce(sum(p18.amount), 0)
            from
              tally p18
            where
              p18.subject_id = c1.id
              and p18.counter = 'programme_actor.actor_id.programme_id'
          )
        )::text || '},"timeline":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  country_timeline (c1.id) d19
                where
                  true
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"date":"' || d19.date || '","kind":"' || d19.kind || '","label":' || to_json(($13::jsonb ->> d19.kind) || ': ' || coalesce(d19.subject ->> $1::text, d19.subject ->> 'en', d19.subject ->> 'id'))::text || ',"status":' || coalesce('"' || d19.status || '"', 'null') || ',"citations":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"locator":' || to_json(c20.locator)::text || ',"source":{"slug":' || to_json(s21.slug)::text || '}}',
                        ','
                        order by
                          c20.k1,
                          c20.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        c20.locator,
                        c20.id,
                        c20.source_id,
                        c20.field collate "C" as k1
                      from
                        (
                          select
                            c.*
                          from
                            citation c
                          where
                            c.subject_id = d19.record_id
                            and (
                              c.field = any (d19.fields)
                              or c.field = '*'
                            )
                        ) c20
                      where
                        true
                      order by
                        c20.field collate "C",
                        c20.id
                      limit
                        $14::int
                    ) c20
                    left join source s21 on s21.id = c20.source_id
                  having
                    true
                ) || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                d19.date,
                d19.kind,
                d19.subject,
                d19.status,
                d19.record_id,
                d19.fields
              from
                country_timeline (c1.id) d19
              where
                true
              order by
                earliest (d19.date),
                d19.id
              limit
                $15::int
            ) d19
          having
            true
        ) || ',"lately":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"date":"' || d22.date || '","label":' || to_json(($16::jsonb ->> d22.kind) || ': ' || coalesce(d22.subject ->> $1::text, d22.subject ->> 'en', d22.subject ->> 'id'))::text || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                d22.date,
                d22.kind,
                d22.subject
              from
                country_timeline (c1.id) d22
              where
                d22.kind = any ($17::text[])
              order by
                earliest (d22.date) desc,
                d22.id desc
              limit
                $18::int
            ) d22
          having
            true
        ) || '}'
      from
        country c1
      where
        c1.code = $19::text
    ),
    'null'
  ) || '}' as data
