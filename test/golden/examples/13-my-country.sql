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
                order by
                  c2.k1,
                  c2.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                c2.*,
                coalesce(earliest (c2.valid_from), 'infinity'::date) as k1
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
        ) || ',"agreements":{"totalCount":' || (
          (
            select
              coalesce(sum(a6.amount), 0)
            from
              tally a6
            where
              a6.subject_id = c1.id
              and a6.counter = 'agreement_party.country_id.agreement_id'
          )
        )::text || '},"editionRoles":' || (
          select
            '{"totalCount":' || (
              (
                select
                  coalesce(sum(e8.amount), 0)
                from
                  tally e8
                where
                  e8.subject_id = c1.id
                  and e8.counter = 'edition_country.country_id.is_listed'
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"role":"' || e7.role || '","leastDevelopedThen":' || coalesce(
                  (
                    is_member (
                      e7.country_id,
                      $4::text,
                      coalesce(
                        $5::date,
                        (
                          select
                            earliest (e.starts_on)
                          from
                            edition e
                          where
                            e.id = e7.edition_id
                        ),
                        $6::date
                      )
                    )
                  )::text,
                  'null'
                ) || ',"edition":{"slug":' || to_json(e9.slug)::text || ',"name":' || to_json(coalesce(e9.name ->> $7::text, e9.name ->> 'en', e9.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e9.starts_on || '"', 'null') || ',"institutionsMet":' || (
                  select
                    '{"totalCount":' || (
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
                              i11.edition_id = e9.id
                          )
                          and i10.kind = $8::institution_kind
                      )
                    )::text || ',"nodes":[' || coalesce(
                      string_agg(
                        '{"slug":' || to_json(i10.slug)::text || ',"name":' || to_json(coalesce(i10.name ->> $9::text, i10.name ->> 'en', i10.name ->> 'id'))::text || '}',
                        ','
                        order by
                          i10.k1,
                          i10.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        i10.*,
                        i10.slug collate "C" as k1
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
                            i11.edition_id = e9.id
                        )
                        and i10.kind = $10::institution_kind
                      order by
                        i10.slug collate "C",
                        i10.id
                      limit
                        $11::int
                    ) i10
                  having
                    true
                ) || '}}',
                ','
                order by
                  e7.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                e7.*
              from
                edition_country e7
              where
                e7.country_id = c1.id
                and e7.is_listed
              order by
                e7.id
              limit
                $12::int
            ) e7
            left join edition e9 on e9.id = e7.edition_id
          having
            true
        ) || '}'
      from
        country c1
      where
        c1.code = $13::text
    ),
    'null'
  ) || '}' as data
