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
                        '{"__typename":"Institution","name":' || to_json(coalesce(i5.name ->> $3::text, i5.name ->> 'en', i5.name ->> 'id'))::text || '}'
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
                        '{"__typename":"Country","name":' || to_json(coalesce(c6.name ->> $4::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
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
                        '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u7.name ->> $5::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
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
                        '{"name":' || to_json(coalesce(p8.name ->> $6::text, p8.name ->> 'en', p8.name ->> 'id'))::text || ',"node":' || case p8.node_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup"}'
                              from
                                country_group c9
                              where
                                c9.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Programme' then coalesce(
                            (
                              select
                                '{"__typename":"Programme"}'
                              from
                                programme p10
                              where
                                p10.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Session' then coalesce(
                            (
                              select
                                '{"__typename":"Session"}'
                              from
                                session s11
                              where
                                s11.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Edition' then coalesce(
                            (
                              select
                                '{"__typename":"Edition"}'
                              from
                                edition e12
                              where
                                e12.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Event' then coalesce(
                            (
                              select
                                '{"__typename":"Event"}'
                              from
                                event e13
                              where
                                e13.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution"}'
                              from
                                institution i14
                              where
                                i14.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Agreement' then coalesce(
                            (
                              select
                                '{"__typename":"Agreement"}'
                              from
                                agreement a15
                              where
                                a15.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country"}'
                              from
                                country c16
                              where
                                c16.id = p8.node_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor"}'
                              from
                                unnamed_actor u17
                              where
                                u17.id = p8.node_id
                            ),
                            'null'
                          )
                          else 'null'
                        end || ',"links":' || (
                          select
                            '[' || coalesce(
                              string_agg(
                                '{"relation":"' || l18.relation || '","roles":' || to_json(l18.roles)::text || ',"words":' || to_json(
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
                                        unnest(l18.roles) with ordinality t (role, ordinality)
                                    ),
                                    ($8::jsonb ->> l18.relation)
                                  )
                                )::text || ',"isForward":' || (l18.is_forward)::text || '}',
                                ','
                                order by
                                  l18.ordinal
                              ),
                              ''
                            ) || ']'
                          from
                            links_between (p8.before_id, p8.node_id) l18
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
                order by
                  c2.length,
                  c2.ways desc,
                  c2.id desc
              ),
              ''
            ) || ']}'
          from
            (
              select
                c2.*
              from
                connected_actors (c1.id, $9::int) c2
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
                $10::int
            ) c2
          having
            true
        ) || '}'
      from
        country c1
      where
        c1.code = $11::text
    ),
    'null'
  ) || '}' as data
