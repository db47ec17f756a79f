select
  '{"country":' || coalesce(
    (
      select
        '{"connections":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  connected_actors (c1.id, $1::int) c2
                where
                  c2.actor_kind = 'Institution'
                  and exists (
                    select
                    from
                      institution i3
                    where
                      i3.id = c2.actor_id
                      and true
                  )
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"length":' || (c2.length)::text || ',"ways":' || (c2.ways)::text || ',"isComplete":' || (c2.is_complete)::text || ',"actor":' || case c2.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"__typename":"CountryGroup","name":' || to_json(coalesce(c4.name ->> $2::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                      from
                        country_group c4
                      where
                        c4.id = c2.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"__typename":"Institution","name":' || to_json(coalesce(i5.name ->> $2::text, i5.name ->> 'en', i5.name ->> 'id'))::text || '}'
                      from
                        institution i5
                      where
                        i5.id = c2.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"__typename":"Country","name":' || to_json(coalesce(c6.name ->> $2::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
                      from
                        country c6
                      where
                        c6.id = c2.actor_id
                    ),
                    'null'
                  )
                  when 'UnnamedActor' then coalesce(
                    (
                      select
                        '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u7.name ->> $2::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
                      from
                        unnamed_actor u7
                      where
                        u7.id = c2.actor_id
                    ),
                    'null'
                  )
                  else 'null'
                end || ',"path":' || (
                  select
                    '[' || coalesce(
                      string_agg(
                        '{"name":' || to_json(coalesce(p8.name ->> $2::text, p8.name ->> 'en', p8.name ->> 'id'))::text || ',"node":' || case p8.node_kind
                          when 'Commitment' then coalesce(
                            (
                              select
                                '{"__typename":"Commitment"}'
                              from
                                commitment c9
                              where
                                c9.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Statement' then coalesce(
                            (
                              select
                                '{"__typename":"Statement"}'
                              from
                                statement s10
                              where
                                s10.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup"}'
                              from
                                country_group c11
                              where
                                c11.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Programme' then coalesce(
                            (
                              select
                                '{"__typename":"Programme"}'
                              from
                                programme p12
                              where
                                p12.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Output' then coalesce(
                            (
                              select
                                '{"__typename":"Output"}'
                              from
                                output o13
                              where
                                o13.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Session' then coalesce(
                            (
                              select
                                '{"__typename":"Session"}'
                              from
                                session s14
                              where
                                s14.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Code' then coalesce(
                            (
                              select
                                '{"__typename":"Code"}'
                              from
                                code c15
                              where
                                c15.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Edition' then coalesce(
                            (
                              select
                                '{"__typename":"Edition"}'
                              from
                                edition e16
                              where
                                e16.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Event' then coalesce(
                            (
                              select
                                '{"__typename":"Event"}'
                              from
                                event e17
                              where
                                e17.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution"}'
                              from
                                institution i18
                              where
                                i18.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Agreement' then coalesce(
                            (
                              select
                                '{"__typename":"Agreement"}'
                              from
                                agreement a19
                              where
                                a19.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country"}'
                              from
                                country c20
                              where
                                c20.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor"}'
                              from
                                unnamed_actor u21
                              where
                                u21.id = p8.node_id
                            ),
                            'null'
                          )
                          else 'null'
                        end || ',"links":' || (
                          select
                            '[' || coalesce(
                              string_agg(
                                '{"relation":"' || l22.relation || '","roles":' || to_json(l22.roles)::text || ',"words":' || to_json(
                                  coalesce(
                                    (
                                      select
                                        string_agg(
                                          ($3::jsonb ->> t.role),
                                          ', '
                                          order by
                                            t.ordinality
                                        )
                                      from
                                        unnest(l22.roles) with ordinality t (role, ordinality)
                                    ),
                                    ($4::jsonb ->> l22.relation)
                                  )
                                )::text || ',"isForward":' || (l22.is_forward)::text || '}',
                                ','
                                order by
                                  l22.ordinal
                              ),
                              ''
                            ) || ']'
                          from
                            links_between (p8.before_id, p8.node_id) l22
                        ) || '}',
                        ','
                        order by
                          p8.ordinal
                      ),
                      ''
                    ) || ']'
                  from
                    path_steps (c2.nodes) p8
                ) || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                c2.length,
                c2.ways,
                c2.is_complete,
                c2.actor_kind,
                c2.actor_id,
                c2.nodes
              from
                connected_actors (c1.id, $5::int) c2
              where
                c2.actor_kind = 'Institution'
                and exists (
                  select
                  from
                    institution i3
                  where
                    i3.id = c2.actor_id
                    and true
                )
              order by
                c2.length,
                c2.ways desc,
                c2.id desc
              limit
                $6::int
            ) c2
          having
            true
        ) || '}'
      from
        country c1
      where
        c1.code = $7::text
    ),
    'null'
  ) || '}' as data
