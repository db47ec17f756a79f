select
  '{"institution":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(i1.name ->> $1::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"own":{"totalCount":' || (
          (
            select
              coalesce(sum(a4.amount), 0)
            from
              tally a4
            where
              a4.subject_id = i1.id
              and a4.counter = 'agreement_party.actor_id.agreement_id'
          )
        )::text || '},"agreements":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(distinct a7.agreement_id)
                from
                  agreement_party a7
                where
                  a7.actor_id in (
                    select
                      institution_with_units (i1.id)
                  )
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"slug":' || to_json(a5.slug)::text || ',"type":"' || a5.type || '","name":' || to_json(coalesce(a5.name ->> $1::text, a5.name ->> 'en', a5.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a5.signed_on || '"', 'null') || ',"status":"' || agreement_status_on (
                  a5.id,
                  a5.signed_on,
                  a5.in_force_from,
                  a5.force_basis,
                  agreement_end (a5.stated_end, a5.in_force_from, a5.signed_on, a5.duration_months),
                  a5.terminated_on,
                  $2::date
                ) || '","expiresOn":' || coalesce('"' || agreement_end (a5.stated_end, a5.in_force_from, a5.signed_on, a5.duration_months) || '"', 'null') || ',"expiryBasis":"' || agreement_end_basis (a5.stated_end, a5.in_force_from, a5.signed_on, a5.duration_months) || '","parties":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"actor":' || case a8.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c9.name ->> $1::text, c9.name ->> 'en', c9.name ->> 'id'))::text || '}'
                              from
                                country_group c9
                              where
                                c9.id = a8.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i10.name ->> $1::text, i10.name ->> 'en', i10.name ->> 'id'))::text || '}'
                              from
                                institution i10
                              where
                                i10.id = a8.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c11.name ->> $1::text, c11.name ->> 'en', c11.name ->> 'id'))::text || '}'
                              from
                                country c11
                              where
                                c11.id = a8.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u12.name ->> $1::text, u12.name ->> 'en', u12.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u12
                              where
                                u12.id = a8.actor_id
                            ),
                            'null'
                          )
                          else 'null'
                        end || ',"signatures":' || (
                          select
                            '{"nodes":[' || coalesce(
                              string_agg(
                                '{"person":' || case
                                  when p14.id is not null then '{"name":' || to_json(coalesce(p14.name ->> $1::text, p14.name ->> 'en', p14.name ->> 'id'))::text || '}'
                                  else 'null'
                                end || ',"position":' || case
                                  when p15.id is not null then '{"name":' || to_json(coalesce(p15.name ->> $1::text, p15.name ->> 'en', p15.name ->> 'id'))::text || '}'
                                  else 'null'
                                end || '}',
                                ','
                                order by
                                  s13.id
                              ),
                              ''
                            ) || ']}'
                          from
                            (
                              select
                                s13.id,
                                s13.person_id,
                                s13.position_id
                              from
                                signature s13
                              where
                                s13.party_id = a8.id
                              order by
                                s13.id
                              limit
                                $3::int
                            ) s13
                            left join person p14 on p14.id = s13.person_id
                            left join position p15 on p15.id = s13.position_id
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
                        a8.actor_kind,
                        a8.actor_id,
                        a8.id
                      from
                        agreement_party a8
                      where
                        a8.agreement_id = a5.id
                      order by
                        a8.id
                      limit
                        $4::int
                    ) a8
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
                a5.slug,
                a5.type,
                a5.name,
                a5.signed_on,
                a5.id,
                a5.in_force_from,
                a5.force_basis,
                a5.stated_end,
                a5.duration_months,
                a5.terminated_on
              from
                agreement a5
              where
                a5.id in (
                  select
                    a6.agreement_id
                  from
                    agreement_party a6
                  where
                    a6.actor_id in (
                      select
                        institution_with_units (i1.id)
                    )
                )
              order by
                coalesce(earliest (a5.signed_on), 'infinity'::date),
                a5.id
              limit
                $5::int
            ) a5
          having
            true
        ) || '}'
      from
        institution i1
      where
        i1.slug = $6::text
    ),
    'null'
  ) || '}' as data
