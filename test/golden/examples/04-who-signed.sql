select
  '{"agreement":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(a1.name ->> $1::text, a1.name ->> 'en', a1.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a1.signed_on || '"', 'null') || ',"parties":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"capacity":"' || a2.capacity || '","actor":' || case a2.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c4.name ->> $1::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
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
                        '{"name":' || to_json(coalesce(i5.name ->> $1::text, i5.name ->> 'en', i5.name ->> 'id'))::text || '}'
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
                        '{"name":' || to_json(coalesce(c6.name ->> $1::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
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
                        '{"name":' || to_json(coalesce(u7.name ->> $1::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
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
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"person":' || case
                          when p9.id is not null then '{"name":' || to_json(coalesce(p9.name ->> $1::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}'
                          else 'null'
                        end || ',"position":' || case
                          when p10.id is not null then '{"name":' || to_json(coalesce(p10.name ->> $1::text, p10.name ->> 'en', p10.name ->> 'id'))::text || ',"kind":"' || p10.kind || '"}'
                          else 'null'
                        end || ',"onBehalfOf":' || case
                          when p11.id is not null then '{"name":' || to_json(coalesce(p11.name ->> $1::text, p11.name ->> 'en', p11.name ->> 'id'))::text || ',"kind":"' || p11.kind || '"}'
                          else 'null'
                        end || ',"warnings":' || (
                          select
                            '[' || coalesce(
                              string_agg(
                                '{"code":"' || w12.code || '","message":' || to_json(coalesce(w12.message ->> $1::text, w12.message ->> 'en', w12.message ->> 'id'))::text || '}',
                                ','
                                order by
                                  w12.id
                              ),
                              ''
                            ) || ']'
                          from
                            warnings_of ('Signature', s8.id) w12
                        ) || ',"event":' || case
                          when e13.id is not null then '{"name":' || to_json(coalesce(e13.name ->> $1::text, e13.name ->> 'en', e13.name ->> 'id'))::text || ',"kind":"' || e13.kind || '","startsOn":' || coalesce('"' || e13.starts_on || '"', 'null') || ',"warnings":' || (
                            select
                              '[' || coalesce(
                                string_agg(
                                  '{"code":"' || w14.code || '","message":' || to_json(coalesce(w14.message ->> $1::text, w14.message ->> 'en', w14.message ->> 'id'))::text || ',"fields":' || to_json(w14.fields)::text || ',"related":' || case w14.related_kind
                                    when 'CommitmentFulfilment' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          commitment_fulfilment c15
                                        where
                                          c15.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Commitment' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          commitment c16
                                        where
                                          c16.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'AgreementProvision' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement_provision a17
                                        where
                                          a17.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Name' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          name n18
                                        where
                                          n18.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Appointment' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          appointment a19
                                        where
                                          a19.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Position' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          position p20
                                        where
                                          p20.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'StatementSubject' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          statement_subject s21
                                        where
                                          s21.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Statement' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          statement s22
                                        where
                                          s22.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Person' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          person p23
                                        where
                                          p23.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EventParticipation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          event_participation e24
                                        where
                                          e24.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'ProgrammeActor' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          programme_actor p25
                                        where
                                          p25.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'CountryGroup' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          country_group c26
                                        where
                                          c26.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Figure' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          figure f27
                                        where
                                          f27.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'ProgrammeAgreement' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          programme_agreement p28
                                        where
                                          p28.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Programme' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          programme p29
                                        where
                                          p29.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Recognition' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          recognition r30
                                        where
                                          r30.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Output' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          output o31
                                        where
                                          o31.id = w14.related_id
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
                                    when 'Place' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          place p33
                                        where
                                          p33.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'SessionActor' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          session_actor s34
                                        where
                                          s34.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Session' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          session s35
                                        where
                                          s35.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'CodeScheme' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          code_scheme c36
                                        where
                                          c36.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Code' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          code c37
                                        where
                                          c37.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Classification' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          classification c38
                                        where
                                          c38.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EditionCountry' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          edition_country e39
                                        where
                                          e39.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Edition' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          edition e40
                                        where
                                          e40.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'EventRelation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          event_relation e41
                                        where
                                          e41.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Event' then coalesce(
                                      (
                                        select
                                          '{"slug":' || to_json(e42.slug)::text || '}'
                                        from
                                          event e42
                                        where
                                          e42.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Signature' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          signature s43
                                        where
                                          s43.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'AgreementParty' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement_party a44
                                        where
                                          a44.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'InstitutionRelation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          institution_relation i45
                                        where
                                          i45.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'InstitutionIdentifier' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          institution_identifier i46
                                        where
                                          i46.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Institution' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          institution i47
                                        where
                                          i47.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Source' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          source s48
                                        where
                                          s48.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Citation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          citation c49
                                        where
                                          c49.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'CountryGroupMembership' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          country_group_membership c50
                                        where
                                          c50.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'AgreementRelation' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement_relation a51
                                        where
                                          a51.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Agreement' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          agreement a52
                                        where
                                          a52.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'Country' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          country c53
                                        where
                                          c53.id = w14.related_id
                                      ),
                                      'null'
                                    )
                                    when 'UnnamedActor' then coalesce(
                                      (
                                        select
                                          '{}'
                                        from
                                          unnamed_actor u54
                                        where
                                          u54.id = w14.related_id
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
                            when e55.id is not null then '{"name":' || to_json(coalesce(e55.name ->> $1::text, e55.name ->> 'en', e55.name ->> 'id'))::text || ',"ordinal":' || coalesce((e55.ordinal)::text, 'null') || ',"startsOn":' || coalesce('"' || e55.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e55.ends_on || '"', 'null') || '}'
                            else 'null'
                          end || '}'
                          else 'null'
                        end || '}',
                        ','
                        order by
                          s8.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        s8.id,
                        s8.person_id,
                        s8.position_id,
                        s8.on_behalf_of_id,
                        s8.event_id
                      from
                        signature s8
                      where
                        s8.party_id = a2.id
                      order by
                        s8.id
                      limit
                        $2::int
                    ) s8
                    left join person p9 on p9.id = s8.person_id
                    left join position p10 on p10.id = s8.position_id
                    left join position p11 on p11.id = s8.on_behalf_of_id
                    left join event e13 on e13.id = s8.event_id
                    left join event e55 on e55.id = e13.parent_id
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
                a2.capacity,
                a2.actor_kind,
                a2.actor_id,
                a2.id
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
                    and c3.code = $3::text
                )
              order by
                a2.id
              limit
                $4::int
            ) a2
          having
            true
        ) || '}'
      from
        agreement a1
      where
        a1.slug = $5::text
    ),
    'null'
  ) || '}' as data
