select
  '{"paths":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            paths_between ($1::uuid, $2::uuid, $3::int) p1
          where
            true
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"length":' || (p1.length)::text || ',"isComplete":' || (p1.is_complete)::text || ',"steps":' || (
            select
              '[' || coalesce(
                string_agg(
                  '{"name":' || to_json(coalesce(p2.name ->> $4::text, p2.name ->> 'en', p2.name ->> 'id'))::text || ',"node":' || case p2.node_kind
                    when 'Commitment' then coalesce(
                      (
                        select
                          '{"__typename":"Commitment","id":"cmt_' || c3.id || '"}'
                        from
                          commitment c3
                        where
                          c3.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Statement' then coalesce(
                      (
                        select
                          '{"__typename":"Statement","id":"stm_' || s4.id || '"}'
                        from
                          statement s4
                        where
                          s4.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"__typename":"CountryGroup","id":"grp_' || c5.id || '"}'
                        from
                          country_group c5
                        where
                          c5.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Programme' then coalesce(
                      (
                        select
                          '{"__typename":"Programme","id":"prg_' || p6.id || '"}'
                        from
                          programme p6
                        where
                          p6.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Output' then coalesce(
                      (
                        select
                          '{"__typename":"Output","id":"out_' || o7.id || '"}'
                        from
                          output o7
                        where
                          o7.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Session' then coalesce(
                      (
                        select
                          '{"__typename":"Session","id":"ses_' || s8.id || '"}'
                        from
                          session s8
                        where
                          s8.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Code' then coalesce(
                      (
                        select
                          '{"__typename":"Code","id":"cod_' || c9.id || '"}'
                        from
                          code c9
                        where
                          c9.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Edition' then coalesce(
                      (
                        select
                          '{"__typename":"Edition","id":"edn_' || e10.id || '"}'
                        from
                          edition e10
                        where
                          e10.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Event' then coalesce(
                      (
                        select
                          '{"__typename":"Event","id":"evt_' || e11.id || '"}'
                        from
                          event e11
                        where
                          e11.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"__typename":"Institution","id":"ins_' || i12.id || '"}'
                        from
                          institution i12
                        where
                          i12.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Agreement' then coalesce(
                      (
                        select
                          '{"__typename":"Agreement","id":"agr_' || a13.id || '"}'
                        from
                          agreement a13
                        where
                          a13.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"__typename":"Country","id":"ctr_' || c14.id || '"}'
                        from
                          country c14
                        where
                          c14.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"__typename":"UnnamedActor","id":"una_' || u15.id || '"}'
                        from
                          unnamed_actor u15
                        where
                          u15.id = p2.node_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"links":' || (
                    select
                      '[' || coalesce(
                        string_agg(
                          '{"words":' || to_json(
                            coalesce(
                              (
                                select
                                  string_agg(
                                    ($5::jsonb ->> t.role),
                                    ', '
                                    order by
                                      t.ordinality
                                  )
                                from
                                  unnest(l16.roles) with ordinality t (role, ordinality)
                              ),
                              ($6::jsonb ->> l16.relation)
                            )
                          )::text || ',"kata":' || to_json(
                            coalesce(
                              (
                                select
                                  string_agg(
                                    ($7::jsonb ->> t.role),
                                    ', '
                                    order by
                                      t.ordinality
                                  )
                                from
                                  unnest(l16.roles) with ordinality t (role, ordinality)
                              ),
                              ($8::jsonb ->> l16.relation)
                            )
                          )::text || ',"isForward":' || (l16.is_forward)::text || ',"record":' || case l16.record_kind
                            when 'CommitmentFulfilment' then coalesce(
                              (
                                select
                                  '{"__typename":"CommitmentFulfilment"}'
                                from
                                  commitment_fulfilment c17
                                where
                                  c17.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Commitment' then coalesce(
                              (
                                select
                                  '{"__typename":"Commitment"}'
                                from
                                  commitment c18
                                where
                                  c18.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'StatementSubject' then coalesce(
                              (
                                select
                                  '{"__typename":"StatementSubject"}'
                                from
                                  statement_subject s19
                                where
                                  s19.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Statement' then coalesce(
                              (
                                select
                                  '{"__typename":"Statement"}'
                                from
                                  statement s20
                                where
                                  s20.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'EventParticipation' then coalesce(
                              (
                                select
                                  '{"__typename":"EventParticipation"}'
                                from
                                  event_participation e21
                                where
                                  e21.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'ProgrammeActor' then coalesce(
                              (
                                select
                                  '{"__typename":"ProgrammeActor"}'
                                from
                                  programme_actor p22
                                where
                                  p22.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'ProgrammeAgreement' then coalesce(
                              (
                                select
                                  '{"__typename":"ProgrammeAgreement"}'
                                from
                                  programme_agreement p23
                                where
                                  p23.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Programme' then coalesce(
                              (
                                select
                                  '{"__typename":"Programme"}'
                                from
                                  programme p24
                                where
                                  p24.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Recognition' then coalesce(
                              (
                                select
                                  '{"__typename":"Recognition"}'
                                from
                                  recognition r25
                                where
                                  r25.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Output' then coalesce(
                              (
                                select
                                  '{"__typename":"Output"}'
                                from
                                  output o26
                                where
                                  o26.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'SessionActor' then coalesce(
                              (
                                select
                                  '{"__typename":"SessionActor","product":' || coalesce(to_json(coalesce(s27.product ->> $4::text, s27.product ->> 'en', s27.product ->> 'id'))::text, 'null') || '}'
                                from
                                  session_actor s27
                                where
                                  s27.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Session' then coalesce(
                              (
                                select
                                  '{"__typename":"Session"}'
                                from
                                  session s28
                                where
                                  s28.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'EditionCountry' then coalesce(
                              (
                                select
                                  '{"__typename":"EditionCountry","citations":' || (
                                    select
                                      '{"nodes":[' || coalesce(string_agg('{"locator":' || to_json(c30.locator)::text || '}', ','), '') || ']}'
                                    from
                                      (
                                        select
                                          c30.locator
                                        from
                                          citation c30
                                        where
                                          c30.subject_id = e29.id
                                        order by
                                          c30.field collate "C",
                                          c30.id
                                        limit
                                          $9::int
                                      ) c30
                                    having
                                      true
                                  ) || '}'
                                from
                                  edition_country e29
                                where
                                  e29.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Edition' then coalesce(
                              (
                                select
                                  '{"__typename":"Edition"}'
                                from
                                  edition e31
                                where
                                  e31.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'EventRelation' then coalesce(
                              (
                                select
                                  '{"__typename":"EventRelation"}'
                                from
                                  event_relation e32
                                where
                                  e32.id = l16.record_id
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
                                  e33.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Signature' then coalesce(
                              (
                                select
                                  '{"__typename":"Signature"}'
                                from
                                  signature s34
                                where
                                  s34.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'AgreementParty' then coalesce(
                              (
                                select
                                  '{"__typename":"AgreementParty"}'
                                from
                                  agreement_party a35
                                where
                                  a35.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'InstitutionRelation' then coalesce(
                              (
                                select
                                  '{"__typename":"InstitutionRelation"}'
                                from
                                  institution_relation i36
                                where
                                  i36.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'Institution' then coalesce(
                              (
                                select
                                  '{"__typename":"Institution"}'
                                from
                                  institution i37
                                where
                                  i37.id = l16.record_id
                              ),
                              'null'
                            )
                            when 'AgreementRelation' then coalesce(
                              (
                                select
                                  '{"__typename":"AgreementRelation"}'
                                from
                                  agreement_relation a38
                                where
                                  a38.id = l16.record_id
                              ),
                              'null'
                            )
                            else 'null'
                          end || '}',
                          ','
                          order by
                            l16.ordinal
                        ),
                        ''
                      ) || ']'
                    from
                      links_between (p2.before_id, p2.node_id) l16
                  ) || '}',
                  ','
                  order by
                    p2.ordinal
                ),
                ''
              ) || ']'
            from
              path_steps (p1.nodes) p2
          ) || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          p1.length,
          p1.is_complete,
          p1.nodes
        from
          paths_between ($1::uuid, $2::uuid, $3::int) p1
        where
          true
        order by
          p1.length,
          p1.id
        limit
          $10::int
      ) p1
    having
      true
  ) || '}' as data
