select
  '{"institution":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(i1.name ->> $1::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"agreements":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(distinct a4.agreement_id)
                from
                  agreement_party a4
                where
                  a4.actor_id in (
                    select
                      institution_with_units (i1.id)
                  )
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"slug":' || to_json(a2.slug)::text || ',"signedOn":' || coalesce('"' || a2.signed_on || '"', 'null') || ',"type":"' || a2.type || '"}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                a2.slug,
                a2.signed_on,
                a2.type
              from
                agreement a2
              where
                a2.id in (
                  select
                    a3.agreement_id
                  from
                    agreement_party a3
                  where
                    a3.actor_id in (
                      select
                        institution_with_units (i1.id)
                    )
                )
              order by
                coalesce(earliest (a2.signed_on), 'infinity'::date),
                a2.id
              limit
                $2::int
            ) a2
          having
            true
        ) || ',"positions":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(p5.name ->> $1::text, p5.name ->> 'en', p5.name ->> 'id'))::text || ',"institution":' || case
                  when i6.id is not null then '{"slug":' || to_json(i6.slug)::text || '}'
                  else 'null'
                end || ',"signatures":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"signedOn":' || coalesce('"' || s7.signed_on || '"', 'null') || ',"person":' || case
                          when p8.id is not null then '{"name":' || to_json(coalesce(p8.name ->> $1::text, p8.name ->> 'en', p8.name ->> 'id'))::text || '}'
                          else 'null'
                        end || ',"party":{"agreement":{"slug":' || to_json(a10.slug)::text || '},"actor":' || case a9.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(c11.slug)::text || '}'
                              from
                                country_group c11
                              where
                                c11.id = a9.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(i12.slug)::text || '}'
                              from
                                institution i12
                              where
                                i12.id = a9.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(c13.slug)::text || '}'
                              from
                                country c13
                              where
                                c13.id = a9.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(u14.slug)::text || '}'
                              from
                                unnamed_actor u14
                              where
                                u14.id = a9.actor_id
                            ),
                            'null'
                          )
                          else 'null'
                        end || '}}',
                        ','
                        order by
                          s7.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        s7.signed_on,
                        s7.id,
                        s7.person_id,
                        s7.party_id
                      from
                        signature s7
                      where
                        s7.position_id = p5.id
                      order by
                        s7.id
                      limit
                        $3::int
                    ) s7
                    left join person p8 on p8.id = s7.person_id
                    left join agreement_party a9 on a9.id = s7.party_id
                    left join agreement a10 on a10.id = a9.agreement_id
                  having
                    true
                ) || '}',
                ','
                order by
                  p5.k1,
                  p5.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                p5.name,
                p5.id,
                p5.institution_id,
                p5.slug collate "C" as k1
              from
                position p5
              where
                p5.institution_id in (
                  select
                    institution_with_units (i1.id)
                )
              order by
                p5.slug collate "C",
                p5.id
              limit
                $4::int
            ) p5
            left join institution i6 on i6.id = p5.institution_id
          having
            true
        ) || ',"programmeRoles":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"cooperationRole":' || coalesce('"' || p15.cooperation_role || '"', 'null') || ',"functionRole":' || coalesce('"' || p15.function_role || '"', 'null') || ',"programme":{"slug":' || to_json(p16.slug)::text || ',"name":' || to_json(coalesce(p16.name ->> $1::text, p16.name ->> 'en', p16.name ->> 'id'))::text || '}}',
                ','
                order by
                  p15.cooperation_role,
                  p15.function_role,
                  p15.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                p15.cooperation_role,
                p15.function_role,
                p15.id,
                p15.programme_id
              from
                programme_actor p15
              where
                p15.actor_id in (
                  select
                    institution_with_units (i1.id)
                )
              order by
                p15.cooperation_role,
                p15.function_role,
                p15.id
              limit
                $5::int
            ) p15
            left join programme p16 on p16.id = p15.programme_id
          having
            true
        ) || ',"runsWithOthers":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"from":{"slug":' || to_json(i18.slug)::text || ',"name":' || to_json(coalesce(i18.name ->> $1::text, i18.name ->> 'en', i18.name ->> 'id'))::text || ',"kind":"' || i18.kind || '","foundedOn":' || coalesce('"' || i18.founded_on || '"', 'null') || '}}',
                ','
                order by
                  i17.kind,
                  i17.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                i17.kind,
                i17.id,
                i17.from_id
              from
                institution_relation i17
              where
                i17.to_id = i1.id
                and i17.kind = $6::institution_relation_kind
              order by
                i17.kind,
                i17.id
              limit
                $7::int
            ) i17
            left join institution i18 on i18.id = i17.from_id
          having
            true
        ) || ',"offices":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"depth":' || (i19.depth)::text || ',"path":' || to_json(i19.path)::text || ',"institution":{"name":' || to_json(coalesce(i20.name ->> $1::text, i20.name ->> 'en', i20.name ->> 'id'))::text || ',"kind":"' || i20.kind || '","country":' || case
                  when c21.id is not null then '{"code":' || to_json(c21.code)::text || '}'
                  else 'null'
                end || '}}',
                ','
                order by
                  i19.k1,
                  i19.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                i19.depth,
                i19.path,
                i19.id,
                i19.institution_id,
                i19.path collate "C" as k1
              from
                institution_tree (i1.id, $8::text[], $9::int, $10::boolean) i19
              where
                true
              order by
                i19.path collate "C",
                i19.id
              limit
                $11::int
            ) i19
            left join institution i20 on i20.id = i19.institution_id
            left join country c21 on c21.id = i20.country_id
          having
            true
        ) || ',"events":' || (
          select
            '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(e22.slug)::text || ',"startsOn":' || coalesce('"' || e22.starts_on || '"', 'null') || '}', ','), '') || ']}'
          from
            (
              select
                e22.slug,
                e22.starts_on
              from
                event e22
              where
                e22.id in (
                  select
                    e23.event_id
                  from
                    event_participation e23
                  where
                    e23.actor_id in (
                      select
                        institution_with_units (i1.id)
                    )
                )
              order by
                coalesce(earliest (e22.starts_on), 'infinity'::date),
                e22.id
              limit
                $12::int
            ) e22
          having
            true
        ) || ',"timeline":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  institution_timeline (i1.id, $13::boolean) d24
                where
                  true
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"date":"' || d24.date || '","kind":"' || d24.kind || '","label":' || to_json(($14::jsonb ->> d24.kind) || ': ' || coalesce(d24.subject ->> $1::text, d24.subject ->> 'en', d24.subject ->> 'id'))::text || ',"status":' || coalesce('"' || d24.status || '"', 'null') || ',"record":' || case d24.record_kind
                  when 'Commitment' then coalesce(
                    (
                      select
                        '{"__typename":"Commitment"}'
                      from
                        commitment c25
                      where
                        c25.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Appointment' then coalesce(
                    (
                      select
                        '{"__typename":"Appointment"}'
                      from
                        appointment a26
                      where
                        a26.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Statement' then coalesce(
                    (
                      select
                        '{"__typename":"Statement"}'
                      from
                        statement s27
                      where
                        s27.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'ProgrammeActor' then coalesce(
                    (
                      select
                        '{"__typename":"ProgrammeActor"}'
                      from
                        programme_actor p28
                      where
                        p28.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Figure' then coalesce(
                    (
                      select
                        '{"__typename":"Figure"}'
                      from
                        figure f29
                      where
                        f29.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Programme' then coalesce(
                    (
                      select
                        '{"__typename":"Programme"}'
                      from
                        programme p30
                      where
                        p30.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Recognition' then coalesce(
                    (
                      select
                        '{"__typename":"Recognition"}'
                      from
                        recognition r31
                      where
                        r31.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Edition' then coalesce(
                    (
                      select
                        '{"__typename":"Edition"}'
                      from
                        edition e32
                      where
                        e32.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Event' then coalesce(
                    (
                      select
                        '{"__typename":"Event"}'
                      from
                        event e33
                      where
                        e33.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'InstitutionRelation' then coalesce(
                    (
                      select
                        '{"__typename":"InstitutionRelation"}'
                      from
                        institution_relation i34
                      where
                        i34.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"__typename":"Institution"}'
                      from
                        institution i35
                      where
                        i35.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'CountryGroupMembership' then coalesce(
                    (
                      select
                        '{"__typename":"CountryGroupMembership"}'
                      from
                        country_group_membership c36
                      where
                        c36.id = d24.record_id
                    ),
                    'null'
                  )
                  when 'Agreement' then coalesce(
                    (
                      select
                        '{"__typename":"Agreement"}'
                      from
                        agreement a37
                      where
                        a37.id = d24.record_id
                    ),
                    'null'
                  )
                  else 'null'
                end || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                d24.date,
                d24.kind,
                d24.subject,
                d24.status,
                d24.record_kind,
                d24.record_id
              from
                institution_timeline (i1.id, $15::boolean) d24
              where
                true
              order by
                earliest (d24.date),
                d24.id
              limit
                $16::int
            ) d24
          having
            true
        ) || '}'
      from
        institution i1
      where
        i1.slug = $17::text
    ),
    'null'
  ) || '}' as data
