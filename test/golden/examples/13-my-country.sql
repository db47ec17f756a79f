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
              count(*)
            from
              agreement a4
            where
              a4.id in (
                select
                  a5.agreement_id
                from
                  agreement_party a5
                where
                  a5.country_id = c1.id
              )
          )
        )::text || '},"editionRoles":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  edition_country e6
                where
                  e6.country_id = c1.id
                  and e6.is_listed
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"role":"' || e6.role || '","leastDevelopedThen":' || coalesce(
                  (
                    is_member (
                      e6.country_id,
                      $4::text,
                      coalesce(
                        $5::date,
                        (
                          select
                            earliest (e.starts_on)
                          from
                            edition e
                          where
                            e.id = e6.edition_id
                        ),
                        $6::date
                      )
                    )
                  )::text,
                  'null'
                ) || ',"edition":{"slug":' || to_json(e7.slug)::text || ',"name":' || to_json(coalesce(e7.name ->> $7::text, e7.name ->> 'en', e7.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e7.starts_on || '"', 'null') || ',"institutionsMet":' || (
                  select
                    '{"totalCount":' || (
                      (
                        select
                          count(*)
                        from
                          institution i8
                        where
                          i8.id in (
                            select
                              i10.actor_id
                            from
                              session i9
                              join session_actor i10 on i10.session_id = i9.id
                            where
                              i9.edition_id = e7.id
                          )
                          and i8.kind = $8::institution_kind
                      )
                    )::text || ',"nodes":[' || coalesce(
                      string_agg(
                        '{"slug":' || to_json(i8.slug)::text || ',"name":' || to_json(coalesce(i8.name ->> $9::text, i8.name ->> 'en', i8.name ->> 'id'))::text || '}',
                        ','
                        order by
                          i8.k1,
                          i8.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        i8.*,
                        i8.slug collate "C" as k1
                      from
                        institution i8
                      where
                        i8.id in (
                          select
                            i10.actor_id
                          from
                            session i9
                            join session_actor i10 on i10.session_id = i9.id
                          where
                            i9.edition_id = e7.id
                        )
                        and i8.kind = $10::institution_kind
                      order by
                        i8.slug collate "C",
                        i8.id
                      limit
                        $11::int
                    ) i8
                  having
                    true
                ) || '}}',
                ','
                order by
                  e6.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                e6.*
              from
                edition_country e6
              where
                e6.country_id = c1.id
                and e6.is_listed
              order by
                e6.id
              limit
                $12::int
            ) e6
            left join edition e7 on e7.id = e6.edition_id
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
