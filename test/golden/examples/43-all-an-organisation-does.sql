select
  '{"institution":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(i1.name ->> $1::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"agreements":' || (
          select
            '{"totalCount":' || (
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
                      a3.actor_id in (
                        select
                          institution_with_units (i1.id)
                      )
                  )
              )
            )::text || ',"nodes":' || '[' || coalesce(
              string_agg(
                '{"slug":' || to_json(a2.slug)::text || ',"signedOn":' || coalesce('"' || a2.signed_on || '"', 'null') || ',"type":' || '"' || a2.type || '"' || '}',
                ','
                order by
                  earliest (a2.signed_on),
                  a2.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                a2.*
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
                earliest (a2.signed_on),
                a2.id
              limit
                $2::int
            ) a2
          having
            true
        ) || ',"positions":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(p4.name ->> $3::text, p4.name ->> 'en', p4.name ->> 'id'))::text || ',"institution":' || case
                  when i5.id is not null then '{"slug":' || to_json(i5.slug)::text || '}'
                  else 'null'
                end || ',"signatures":' || (
                  select
                    '{"nodes":' || '[' || coalesce(
                      string_agg(
                        '{"signedOn":' || coalesce('"' || s6.signed_on || '"', 'null') || ',"person":' || case
                          when p7.id is not null then '{"name":' || to_json(coalesce(p7.name ->> $4::text, p7.name ->> 'en', p7.name ->> 'id'))::text || '}'
                          else 'null'
                        end || ',"party":' || '{"agreement":' || '{"slug":' || to_json(a9.slug)::text || '}' || ',"actor":' || case a8.actor_kind
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(i10.slug)::text || '}'
                              from
                                institution i10
                              where
                                i10.id = a8.actor_id
                            ),
                            'null'
                          )
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(c11.slug)::text || '}'
                              from
                                country_group c11
                              where
                                c11.id = a8.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(c12.slug)::text || '}'
                              from
                                country c12
                              where
                                c12.id = a8.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"slug":' || to_json(u13.slug)::text || '}'
                              from
                                unnamed_actor u13
                              where
                                u13.id = a8.actor_id
                            ),
                            'null'
                          )
                          else 'null'
                        end || '}' || '}',
                        ','
                        order by
                          s6.id
                      ),
                      ''
                    ) || ']' || '}'
                  from
                    (
                      select
                        s6.*
                      from
                        signature s6
                      where
                        s6.position_id = p4.id
                      order by
                        s6.id
                      limit
                        $5::int
                    ) s6
                    left join person p7 on p7.id = s6.person_id
                    left join agreement_party a8 on a8.id = s6.party_id
                    left join agreement a9 on a9.id = a8.agreement_id
                  having
                    true
                ) || '}',
                ','
                order by
                  p4.slug collate "C",
                  p4.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                p4.*
              from
                position p4
              where
                p4.institution_id in (
                  select
                    institution_with_units (i1.id)
                )
              order by
                p4.slug collate "C",
                p4.id
              limit
                $6::int
            ) p4
            left join institution i5 on i5.id = p4.institution_id
          having
            true
        ) || ',"programmeRoles":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"cooperationRole":' || coalesce('"' || p14.cooperation_role || '"', 'null') || ',"functionRole":' || coalesce('"' || p14.function_role || '"', 'null') || ',"programme":' || '{"slug":' || to_json(p15.slug)::text || ',"name":' || to_json(coalesce(p15.name ->> $7::text, p15.name ->> 'en', p15.name ->> 'id'))::text || '}' || '}',
                ','
                order by
                  p14.cooperation_role,
                  p14.function_role,
                  p14.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                p14.*
              from
                programme_actor p14
              where
                p14.actor_id in (
                  select
                    institution_with_units (i1.id)
                )
              order by
                p14.cooperation_role,
                p14.function_role,
                p14.id
              limit
                $8::int
            ) p14
            left join programme p15 on p15.id = p14.programme_id
          having
            true
        ) || ',"runsWithOthers":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"from":' || '{"slug":' || to_json(i17.slug)::text || ',"name":' || to_json(coalesce(i17.name ->> $9::text, i17.name ->> 'en', i17.name ->> 'id'))::text || ',"kind":' || '"' || i17.kind || '"' || ',"foundedOn":' || coalesce('"' || i17.founded_on || '"', 'null') || '}' || '}',
                ','
                order by
                  i16.kind,
                  i16.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                i16.*
              from
                institution_relation i16
              where
                i16.to_id = i1.id
                and i16.kind = $10::institution_relation_kind
              order by
                i16.kind,
                i16.id
              limit
                $11::int
            ) i16
            left join institution i17 on i17.id = i16.from_id
          having
            true
        ) || ',"offices":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"depth":' || (i18.depth)::text || ',"path":' || to_json(i18.path)::text || ',"institution":' || '{"name":' || to_json(coalesce(i19.name ->> $12::text, i19.name ->> 'en', i19.name ->> 'id'))::text || ',"kind":' || '"' || i19.kind || '"' || ',"country":' || case
                  when c20.id is not null then '{"code":' || to_json(c20.code)::text || '}'
                  else 'null'
                end || '}' || '}',
                ','
                order by
                  i18.path collate "C",
                  i18.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                i18.*
              from
                institution_tree (i1.id, $13::text[], $14::int, $15::boolean) i18
              where
                true
              order by
                i18.path collate "C",
                i18.id
              limit
                $16::int
            ) i18
            left join institution i19 on i19.id = i18.institution_id
            left join country c20 on c20.id = i19.country_id
          having
            true
        ) || ',"events":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"slug":' || to_json(e21.slug)::text || ',"startsOn":' || coalesce('"' || e21.starts_on || '"', 'null') || '}',
                ','
                order by
                  earliest (e21.starts_on),
                  e21.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                e21.*
              from
                event e21
              where
                e21.id in (
                  select
                    e22.event_id
                  from
                    event_participation e22
                  where
                    e22.actor_id in (
                      select
                        institution_with_units (i1.id)
                    )
                )
              order by
                earliest (e21.starts_on),
                e21.id
              limit
                $17::int
            ) e21
          having
            true
        ) || ',"timeline":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  institution_timeline (i1.id, $18::boolean) d23
                where
                  true
              )
            )::text || ',"nodes":' || '[' || coalesce(
              string_agg(
                '{"date":' || '"' || d23.date || '"' || ',"kind":' || '"' || d23.kind || '"' || ',"label":' || to_json(($19::jsonb ->> d23.kind) || ': ' || coalesce(d23.subject ->> $20::text, d23.subject ->> 'en', d23.subject ->> 'id'))::text || ',"status":' || coalesce('"' || d23.status || '"', 'null') || ',"record":' || case d23.record_kind
                  when 'Appointment' then coalesce(
                    (
                      select
                        '{"__typename":"Appointment"}'
                      from
                        appointment a24
                      where
                        a24.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'Event' then coalesce(
                    (
                      select
                        '{"__typename":"Event"}'
                      from
                        event e25
                      where
                        e25.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'Figure' then coalesce(
                    (
                      select
                        '{"__typename":"Figure"}'
                      from
                        figure f26
                      where
                        f26.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'ProgrammeActor' then coalesce(
                    (
                      select
                        '{"__typename":"ProgrammeActor"}'
                      from
                        programme_actor p27
                      where
                        p27.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'Programme' then coalesce(
                    (
                      select
                        '{"__typename":"Programme"}'
                      from
                        programme p28
                      where
                        p28.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'Edition' then coalesce(
                    (
                      select
                        '{"__typename":"Edition"}'
                      from
                        edition e29
                      where
                        e29.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'InstitutionRelation' then coalesce(
                    (
                      select
                        '{"__typename":"InstitutionRelation"}'
                      from
                        institution_relation i30
                      where
                        i30.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"__typename":"Institution"}'
                      from
                        institution i31
                      where
                        i31.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'Agreement' then coalesce(
                    (
                      select
                        '{"__typename":"Agreement"}'
                      from
                        agreement a32
                      where
                        a32.id = d23.record_id
                    ),
                    'null'
                  )
                  when 'CountryGroupMembership' then coalesce(
                    (
                      select
                        '{"__typename":"CountryGroupMembership"}'
                      from
                        country_group_membership c33
                      where
                        c33.id = d23.record_id
                    ),
                    'null'
                  )
                  else 'null'
                end || '}',
                ','
                order by
                  earliest (d23.date),
                  d23.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                d23.*
              from
                institution_timeline (i1.id, $21::boolean) d23
              where
                true
              order by
                earliest (d23.date),
                d23.id
              limit
                $22::int
            ) d23
          having
            true
        ) || '}'
      from
        institution i1
      where
        i1.slug = $23::text
    ),
    'null'
  ) || '}' as data
