select
  '{"agreement":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(a1.name ->> $1::text, a1.name ->> 'en', a1.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a1.signed_on || '"', 'null') || ',"parties":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"capacity":' || '"' || a2.capacity || '"' || ',"actor":' || case a2.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c4.name ->> $2::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                      from
                        country_group c4
                      where
                        c4.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(i5.name ->> $3::text, i5.name ->> 'en', i5.name ->> 'id'))::text || '}'
                      from
                        institution i5
                      where
                        i5.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c6.name ->> $4::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
                      from
                        country c6
                      where
                        c6.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'UnnamedActor' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(u7.name ->> $5::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
                      from
                        unnamed_actor u7
                      where
                        u7.id = a2.actor_id
                    ),
                    'null'
                  )
                  else 'null'
                end || ',"signatures":' || (
                  select
                    '{"nodes":' || '[' || coalesce(
                      string_agg(
                        '{"person":' || case
                          when p9.id is not null then '{"name":' || to_json(coalesce(p9.name ->> $6::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}'
                          else 'null'
                        end || ',"position":' || case
                          when p10.id is not null then '{"name":' || to_json(coalesce(p10.name ->> $7::text, p10.name ->> 'en', p10.name ->> 'id'))::text || ',"kind":' || '"' || p10.kind || '"' || '}'
                          else 'null'
                        end || ',"onBehalfOf":' || case
                          when p11.id is not null then '{"name":' || to_json(coalesce(p11.name ->> $8::text, p11.name ->> 'en', p11.name ->> 'id'))::text || ',"kind":' || '"' || p11.kind || '"' || '}'
                          else 'null'
                        end || ',"warnings":' || (
                          select
                            '[' || coalesce(
                              string_agg(
                                '{"code":' || '"' || w12.code || '"' || ',"message":' || to_json(coalesce(w12.message ->> $9::text, w12.message ->> 'en', w12.message ->> 'id'))::text || '}',
                                ','
                                order by
                                  w12.id
                              ),
                              ''
                            ) || ']'
                          from
                            warnings_of ('Signature', s8.id) w12
                        ) || ',"event":' || case
                          when e13.id is not null then '{"name":' || to_json(coalesce(e13.name ->> $10::text, e13.name ->> 'en', e13.name ->> 'id'))::text || ',"kind":' || '"' || e13.kind || '"' || ',"startsOn":' || coalesce('"' || e13.starts_on || '"', 'null') || ',"warnings":' || (
                            select
                              '[' || coalesce(
                                string_agg(
                                  '{"code":' || '"' || w14.code || '"' || ',"message":' || to_json(coalesce(w14.message ->> $11::text, w14.message ->> 'en', w14.message ->> 'id'))::text || ',"fields":' || to_json(w14.fields)::text || ',"related":' || case w14.related_kind
                                    when 'Name' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          name n15
                                        where
                                          n15.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EventRelation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          event_relation e16
                                        where
                                          e16.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Event' then coalesce(
                                      (
                                        select
                                          '{"slug":' || to_json(e17.slug)::text || '}'
                                        from
                                          event e17
                                        where
                                          e17.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Appointment' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          appointment a18
                                        where
                                          a18.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Position' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          position p19
                                        where
                                          p19.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Signature' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          signature s20
                                        where
                                          s20.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Person' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          person p21
                                        where
                                          p21.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EventParticipation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          event_participation e22
                                        where
                                          e22.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Figure' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          figure f23
                                        where
                                          f23.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'ProgrammeAgreement' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          programme_agreement p24
                                        where
                                          p24.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Programme' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          programme p25
                                        where
                                          p25.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'ProgrammeActor' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          programme_actor p26
                                        where
                                          p26.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'CountryGroupMembership' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          country_group_membership c27
                                        where
                                          c27.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'CountryGroup' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          country_group c28
                                        where
                                          c28.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'SessionActor' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          session_actor s29
                                        where
                                          s29.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Session' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          session s30
                                        where
                                          s30.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EditionCountry' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          edition_country e31
                                        where
                                          e31.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EditionPlace' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          edition_place e32
                                        where
                                          e32.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Edition' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          edition e33
                                        where
                                          e33.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Place' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          place p34
                                        where
                                          p34.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Source' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          source s35
                                        where
                                          s35.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Citation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          citation c36
                                        where
                                          c36.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'AgreementParty' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement_party a37
                                        where
                                          a37.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'InstitutionIdentifier' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          institution_identifier i38
                                        where
                                          i38.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'InstitutionRelation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          institution_relation i39
                                        where
                                          i39.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Institution' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          institution i40
                                        where
                                          i40.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'AgreementProvision' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement_provision a41
                                        where
                                          a41.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'AgreementRelation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement_relation a42
                                        where
                                          a42.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Agreement' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement a43
                                        where
                                          a43.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Country' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          country c44
                                        where
                                          c44.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'UnnamedActor' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          unnamed_actor u45
                                        where
                                          u45.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    else 'null'
                                  end || '}',
                                  ','
                                  order by
                                    w14.id
                                ),
                                ''
                              ) || ']'
                            from
                              warnings_of ('Event', e13.id) w14
                          ) || ',"parent":' || case
                            when e46.id is not null then '{"name":' || to_json(coalesce(e46.name ->> $12::text, e46.name ->> 'en', e46.name ->> 'id'))::text || ',"ordinal":' || coalesce((e46.ordinal)::text, 'null') || ',"startsOn":' || coalesce('"' || e46.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e46.ends_on || '"', 'null') || '}'
                            else 'null'
                          end || '}'
                          else 'null'
                        end || '}',
                        ','
                        order by
                          s8.id
                      ),
                      ''
                    ) || ']' || '}'
                  from
                    (
                      select
                        s8.*
                      from
                        signature s8
                      where
                        s8.party_id = a2.id
                      order by
                        s8.id
                      limit
                        $13::int
                    ) s8
                    left join person p9 on p9.id = s8.person_id
                    left join position p10 on p10.id = s8.position_id
                    left join position p11 on p11.id = s8.on_behalf_of_id
                    left join event e13 on e13.id = s8.event_id
                    left join event e46 on e46.id = e13.parent_id
                  having
                    true
                ) || '}',
                ','
                order by
                  a2.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                a2.*
              from
                agreement_party a2
              where
                a2.agreement_id = a1.id
                and exists (
                  select
                  from
                    country c3
                  where
                    c3.id = a2.country_id
                    and c3.code = $14::text
                )
              order by
                a2.id
              limit
                $15::int
            ) a2
          having
            true
        ) || '}'
      from
        agreement a1
      where
        a1.slug = $16::text
    ),
    'null'
  ) || '}' as data
