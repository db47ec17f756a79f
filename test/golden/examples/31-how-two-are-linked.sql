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
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"__typename":"CountryGroup","id":"grp_' || c3.id || '"}'
                        from
                          country_group c3
                        where
                          c3.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Programme' then coalesce(
                      (
                        select
                          '{"__typename":"Programme","id":"prg_' || p4.id || '"}'
                        from
                          programme p4
                        where
                          p4.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Session' then coalesce(
                      (
                        select
                          '{"__typename":"Session","id":"ses_' || s5.id || '"}'
                        from
                          session s5
                        where
                          s5.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Edition' then coalesce(
                      (
                        select
                          '{"__typename":"Edition","id":"edn_' || e6.id || '"}'
                        from
                          edition e6
                        where
                          e6.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Event' then coalesce(
                      (
                        select
                          '{"__typename":"Event","id":"evt_' || e7.id || '"}'
                        from
                          event e7
                        where
                          e7.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"__typename":"Institution","id":"ins_' || i8.id || '"}'
                        from
                          institution i8
                        where
                          i8.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Agreement' then coalesce(
                      (
                        select
                          '{"__typename":"Agreement","id":"agr_' || a9.id || '"}'
                        from
                          agreement a9
                        where
                          a9.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"__typename":"Country","id":"ctr_' || c10.id || '"}'
                        from
                          country c10
                        where
                          c10.id = p2.node_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"__typename":"UnnamedActor","id":"una_' || u11.id || '"}'
                        from
                          unnamed_actor u11
                        where
                          u11.id = p2.node_id
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
                                  unnest(l12.roles) with ordinality t (role, ordinality)
                              ),
                              ($6::jsonb ->> l12.relation)
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
                                  unnest(l12.roles) with ordinality t (role, ordinality)
                              ),
                              ($8::jsonb ->> l12.relation)
                            )
                          )::text || ',"isForward":' || (l12.is_forward)::text || ',"record":' || case l12.record_kind
                            when 'EventParticipation' then coalesce(
                              (
                                select
                                  '{"__typename":"EventParticipation"}'
                                from
                                  event_participation e13
                                where
                                  e13.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'ProgrammeActor' then coalesce(
                              (
                                select
                                  '{"__typename":"ProgrammeActor"}'
                                from
                                  programme_actor p14
                                where
                                  p14.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'ProgrammeAgreement' then coalesce(
                              (
                                select
                                  '{"__typename":"ProgrammeAgreement"}'
                                from
                                  programme_agreement p15
                                where
                                  p15.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'Programme' then coalesce(
                              (
                                select
                                  '{"__typename":"Programme"}'
                                from
                                  programme p16
                                where
                                  p16.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'SessionActor' then coalesce(
                              (
                                select
                                  '{"__typename":"SessionActor","product":' || coalesce(to_json(coalesce(s17.product ->> $9::text, s17.product ->> 'en', s17.product ->> 'id'))::text, 'null') || '}'
                                from
                                  session_actor s17
                                where
                                  s17.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'Session' then coalesce(
                              (
                                select
                                  '{"__typename":"Session"}'
                                from
                                  session s18
                                where
                                  s18.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'EditionCountry' then coalesce(
                              (
                                select
                                  '{"__typename":"EditionCountry","citations":' || (
                                    select
                                      '{"nodes":[' || coalesce(
                                        string_agg(
                                          '{"locator":' || to_json(c20.locator)::text || '}',
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
                                          c20.*,
                                          c20.field collate "C" as k1
                                        from
                                          citation c20
                                        where
                                          c20.subject_id = e19.id
                                        order by
                                          c20.field collate "C",
                                          c20.id
                                        limit
                                          $10::int
                                      ) c20
                                    having
                                      true
                                  ) || '}'
                                from
                                  edition_country e19
                                where
                                  e19.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'Edition' then coalesce(
                              (
                                select
                                  '{"__typename":"Edition"}'
                                from
                                  edition e21
                                where
                                  e21.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'EventRelation' then coalesce(
                              (
                                select
                                  '{"__typename":"EventRelation"}'
                                from
                                  event_relation e22
                                where
                                  e22.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'Event' then coalesce(
                              (
                                select
                                  '{"__typename":"Event"}'
                                from
                                  event e23
                                where
                                  e23.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'Signature' then coalesce(
                              (
                                select
                                  '{"__typename":"Signature"}'
                                from
                                  signature s24
                                where
                                  s24.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'AgreementParty' then coalesce(
                              (
                                select
                                  '{"__typename":"AgreementParty"}'
                                from
                                  agreement_party a25
                                where
                                  a25.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'InstitutionRelation' then coalesce(
                              (
                                select
                                  '{"__typename":"InstitutionRelation"}'
                                from
                                  institution_relation i26
                                where
                                  i26.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'Institution' then coalesce(
                              (
                                select
                                  '{"__typename":"Institution"}'
                                from
                                  institution i27
                                where
                                  i27.id = l12.record_id
                              ),
                              'null'
                            )
                            when 'AgreementRelation' then coalesce(
                              (
                                select
                                  '{"__typename":"AgreementRelation"}'
                                from
                                  agreement_relation a28
                                where
                                  a28.id = l12.record_id
                              ),
                              'null'
                            )
                            else 'null'
                          end || '}',
                          ','
                          order by
                            l12.ordinal
                        ),
                        ''
                      ) || ']'
                    from
                      links_between (p2.before_id, p2.node_id) l12
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
          order by
            p1.length,
            p1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          p1.*
        from
          paths_between ($11::uuid, $12::uuid, $13::int) p1
        where
          true
        order by
          p1.length,
          p1.id
        limit
          $14::int
      ) p1
    having
      true
  ) || '}' as data
