select
  '{"institution":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(i1.name ->> $1::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"own":' || '{"totalCount":' || (
          (
            select
              count(*)
            from
              agreement a2
            where
              a2.id in (
                select
                  a3.agreement_id
                from
                  agreement_party a3
                where
                  a3.actor_id = i1.id
              )
          )
        )::text || '}' || ',"agreements":' || (
          select
            '{"totalCount":' || (
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
                      a5.actor_id in (
                        select
                          institution_with_units (i1.id)
                      )
                  )
              )
            )::text || ',"nodes":' || '[' || coalesce(
              string_agg(
                '{"slug":' || to_json(a4.slug)::text || ',"type":' || '"' || a4.type || '"' || ',"name":' || to_json(coalesce(a4.name ->> $2::text, a4.name ->> 'en', a4.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a4.signed_on || '"', 'null') || ',"status":' || '"' || agreement_status_on (
                  a4.id,
                  a4.signed_on,
                  a4.in_force_from,
                  a4.force_basis,
                  agreement_end (a4.stated_end, a4.in_force_from, a4.signed_on, a4.duration_months),
                  a4.terminated_on,
                  $3::date
                ) || '"' || ',"expiresOn":' || coalesce('"' || agreement_end (a4.stated_end, a4.in_force_from, a4.signed_on, a4.duration_months) || '"', 'null') || ',"expiryBasis":' || '"' || agreement_end_basis (a4.stated_end, a4.in_force_from, a4.signed_on, a4.duration_months) || '"' || ',"parties":' || (
                  select
                    '{"nodes":' || '[' || coalesce(
                      string_agg(
                        '{"actor":' || case a6.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c7.name ->> $4::text, c7.name ->> 'en', c7.name ->> 'id'))::text || '}'
                              from
                                country_group c7
                              where
                                c7.id = a6.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i8.name ->> $5::text, i8.name ->> 'en', i8.name ->> 'id'))::text || '}'
                              from
                                institution i8
                              where
                                i8.id = a6.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c9.name ->> $6::text, c9.name ->> 'en', c9.name ->> 'id'))::text || '}'
                              from
                                country c9
                              where
                                c9.id = a6.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u10.name ->> $7::text, u10.name ->> 'en', u10.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u10
                              where
                                u10.id = a6.actor_id
                            ),
                            'null'
                          )
                          else 'null'
                        end || ',"signatures":' || (
                          select
                            '{"nodes":' || '[' || coalesce(
                              string_agg(
                                '{"person":' || case
                                  when p12.id is not null then '{"name":' || to_json(coalesce(p12.name ->> $8::text, p12.name ->> 'en', p12.name ->> 'id'))::text || '}'
                                  else 'null'
                                end || ',"position":' || case
                                  when p13.id is not null then '{"name":' || to_json(coalesce(p13.name ->> $9::text, p13.name ->> 'en', p13.name ->> 'id'))::text || '}'
                                  else 'null'
                                end || '}',
                                ','
                                order by
                                  s11.id
                              ),
                              ''
                            ) || ']' || '}'
                          from
                            (
                              select
                                s11.*
                              from
                                signature s11
                              where
                                s11.party_id = a6.id
                              order by
                                s11.id
                              limit
                                $10::int
                            ) s11
                            left join person p12 on p12.id = s11.person_id
                            left join position p13 on p13.id = s11.position_id
                          having
                            true
                        ) || '}',
                        ','
                        order by
                          a6.id
                      ),
                      ''
                    ) || ']' || '}'
                  from
                    (
                      select
                        a6.*
                      from
                        agreement_party a6
                      where
                        a6.agreement_id = a4.id
                      order by
                        a6.id
                      limit
                        $11::int
                    ) a6
                  having
                    true
                ) || '}',
                ','
                order by
                  earliest (a4.signed_on),
                  a4.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                a4.*
              from
                agreement a4
              where
                a4.id in (
                  select
                    a5.agreement_id
                  from
                    agreement_party a5
                  where
                    a5.actor_id in (
                      select
                        institution_with_units (i1.id)
                    )
                )
              order by
                earliest (a4.signed_on),
                a4.id
              limit
                $12::int
            ) a4
          having
            true
        ) || '}'
      from
        institution i1
      where
        i1.slug = $13::text
    ),
    'null'
  ) || '}' as data
