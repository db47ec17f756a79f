select
  '{"edition":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(e1.name ->> $1::text, e1.name ->> 'en', e1.name ->> 'id'))::text || ',"theme":' || coalesce(to_json(coalesce(e1.theme ->> $1::text, e1.theme ->> 'en', e1.theme ->> 'id'))::text, 'null') || ',"sessions":{"totalCount":' || (
          (
            select
              count(*)
            from
              session s2
            where
              s2.edition_id = e1.id
          )
        )::text || '},"classes":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  session s3
                where
                  s3.edition_id = e1.id
                  and s3.kind = $2::session_kind
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(s3.name ->> $1::text, s3.name ->> 'en', s3.name ->> 'id'))::text || ',"status":"' || s3.status || '","topics":' || to_json(
                  array(
                    select
                      coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
                    from
                      jsonb_array_elements(s3.topics) with ordinality t
                    order by
                      t.ordinality
                  )
                )::text || ',"place":' || case
                  when p4.id is not null then '{"name":' || to_json(coalesce(p4.name ->> $1::text, p4.name ->> 'en', p4.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"actors":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s5.role || '","product":' || coalesce(to_json(coalesce(s5.product ->> $1::text, s5.product ->> 'en', s5.product ->> 'id'))::text, 'null') || ',"actor":' || case s5.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c6.name ->> $1::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
                              from
                                country_group c6
                              where
                                c6.id = s5.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i7.name ->> $1::text, i7.name ->> 'en', i7.name ->> 'id'))::text || '}'
                              from
                                institution i7
                              where
                                i7.id = s5.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c8.name ->> $1::text, c8.name ->> 'en', c8.name ->> 'id'))::text || '}'
                              from
                                country c8
                              where
                                c8.id = s5.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u9.name ->> $1::text, u9.name ->> 'en', u9.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u9
                              where
                                u9.id = s5.actor_id
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
                        s5.role,
                        s5.product,
                        s5.actor_kind,
                        s5.actor_id
                      from
                        session_actor s5
                      where
                        s5.session_id = s3.id
                      order by
                        s5.role,
                        s5.id
                      limit
                        $3::int
                    ) s5
                  having
                    true
                ) || '}',
                ','
                order by
                  s3.ordinal,
                  s3.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s3.name,
                s3.status,
                s3.topics,
                s3.id,
                s3.ordinal,
                s3.place_id
              from
                session s3
              where
                s3.edition_id = e1.id
                and s3.kind = $4::session_kind
              order by
                s3.ordinal,
                s3.id
              limit
                $5::int
            ) s3
            left join place p4 on p4.id = s3.place_id
          having
            true
        ) || ',"handsOn":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  session s10
                where
                  s10.edition_id = e1.id
                  and s10.kind = $6::session_kind
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(s10.name ->> $1::text, s10.name ->> 'en', s10.name ->> 'id'))::text || ',"status":"' || s10.status || '","topics":' || to_json(
                  array(
                    select
                      coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
                    from
                      jsonb_array_elements(s10.topics) with ordinality t
                    order by
                      t.ordinality
                  )
                )::text || ',"place":' || case
                  when p11.id is not null then '{"name":' || to_json(coalesce(p11.name ->> $1::text, p11.name ->> 'en', p11.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"actors":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s12.role || '","product":' || coalesce(to_json(coalesce(s12.product ->> $1::text, s12.product ->> 'en', s12.product ->> 'id'))::text, 'null') || ',"actor":' || case s12.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c13.name ->> $1::text, c13.name ->> 'en', c13.name ->> 'id'))::text || '}'
                              from
                                country_group c13
                              where
                                c13.id = s12.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i14.name ->> $1::text, i14.name ->> 'en', i14.name ->> 'id'))::text || '}'
                              from
                                institution i14
                              where
                                i14.id = s12.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c15.name ->> $1::text, c15.name ->> 'en', c15.name ->> 'id'))::text || '}'
                              from
                                country c15
                              where
                                c15.id = s12.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u16.name ->> $1::text, u16.name ->> 'en', u16.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u16
                              where
                                u16.id = s12.actor_id
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
                        s12.role,
                        s12.product,
                        s12.actor_kind,
                        s12.actor_id
                      from
                        session_actor s12
                      where
                        s12.session_id = s10.id
                      order by
                        s12.role,
                        s12.id
                      limit
                        $7::int
                    ) s12
                  having
                    true
                ) || '}',
                ','
                order by
                  s10.ordinal,
                  s10.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s10.name,
                s10.status,
                s10.topics,
                s10.id,
                s10.ordinal,
                s10.place_id
              from
                session s10
              where
                s10.edition_id = e1.id
                and s10.kind = $8::session_kind
              order by
                s10.ordinal,
                s10.id
              limit
                $9::int
            ) s10
            left join place p11 on p11.id = s10.place_id
          having
            true
        ) || ',"labVisits":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  session s17
                where
                  s17.edition_id = e1.id
                  and s17.kind = $10::session_kind
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(s17.name ->> $1::text, s17.name ->> 'en', s17.name ->> 'id'))::text || ',"status":"' || s17.status || '","topics":' || to_json(
                  array(
                    select
                      coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
                    from
                      jsonb_array_elements(s17.topics) with ordinality t
                    order by
                      t.ordinality
                  )
                )::text || ',"place":' || case
                  when p18.id is not null then '{"name":' || to_json(coalesce(p18.name ->> $1::text, p18.name ->> 'en', p18.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"actors":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s19.role || '","product":' || coalesce(to_json(coalesce(s19.product ->> $1::text, s19.product ->> 'en', s19.product ->> 'id'))::text, 'null') || ',"actor":' || case s19.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c20.name ->> $1::text, c20.name ->> 'en', c20.name ->> 'id'))::text || '}'
                              from
                                country_group c20
                              where
                                c20.id = s19.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i21.name ->> $1::text, i21.name ->> 'en', i21.name ->> 'id'))::text || '}'
                              from
                                institution i21
                              where
                                i21.id = s19.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c22.name ->> $1::text, c22.name ->> 'en', c22.name ->> 'id'))::text || '}'
                              from
                                country c22
                              where
                                c22.id = s19.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u23.name ->> $1::text, u23.name ->> 'en', u23.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u23
                              where
                                u23.id = s19.actor_id
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
                        s19.role,
                        s19.product,
                        s19.actor_kind,
                        s19.actor_id
                      from
                        session_actor s19
                      where
                        s19.session_id = s17.id
                      order by
                        s19.role,
                        s19.id
                      limit
                        $11::int
                    ) s19
                  having
                    true
                ) || '}',
                ','
                order by
                  s17.ordinal,
                  s17.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s17.name,
                s17.status,
                s17.topics,
                s17.id,
                s17.ordinal,
                s17.place_id
              from
                session s17
              where
                s17.edition_id = e1.id
                and s17.kind = $12::session_kind
              order by
                s17.ordinal,
                s17.id
              limit
                $13::int
            ) s17
            left join place p18 on p18.id = s17.place_id
          having
            true
        ) || ',"companyVisits":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  session s24
                where
                  s24.edition_id = e1.id
                  and s24.kind = $14::session_kind
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(s24.name ->> $1::text, s24.name ->> 'en', s24.name ->> 'id'))::text || ',"status":"' || s24.status || '","topics":' || to_json(
                  array(
                    select
                      coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
                    from
                      jsonb_array_elements(s24.topics) with ordinality t
                    order by
                      t.ordinality
                  )
                )::text || ',"place":' || case
                  when p25.id is not null then '{"name":' || to_json(coalesce(p25.name ->> $1::text, p25.name ->> 'en', p25.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"actors":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s26.role || '","product":' || coalesce(to_json(coalesce(s26.product ->> $1::text, s26.product ->> 'en', s26.product ->> 'id'))::text, 'null') || ',"actor":' || case s26.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c27.name ->> $1::text, c27.name ->> 'en', c27.name ->> 'id'))::text || '}'
                              from
                                country_group c27
                              where
                                c27.id = s26.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i28.name ->> $1::text, i28.name ->> 'en', i28.name ->> 'id'))::text || '}'
                              from
                                institution i28
                              where
                                i28.id = s26.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c29.name ->> $1::text, c29.name ->> 'en', c29.name ->> 'id'))::text || '}'
                              from
                                country c29
                              where
                                c29.id = s26.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u30.name ->> $1::text, u30.name ->> 'en', u30.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u30
                              where
                                u30.id = s26.actor_id
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
                        s26.role,
                        s26.product,
                        s26.actor_kind,
                        s26.actor_id
                      from
                        session_actor s26
                      where
                        s26.session_id = s24.id
                      order by
                        s26.role,
                        s26.id
                      limit
                        $15::int
                    ) s26
                  having
                    true
                ) || '}',
                ','
                order by
                  s24.ordinal,
                  s24.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s24.name,
                s24.status,
                s24.topics,
                s24.id,
                s24.ordinal,
                s24.place_id
              from
                session s24
              where
                s24.edition_id = e1.id
                and s24.kind = $16::session_kind
              order by
                s24.ordinal,
                s24.id
              limit
                $17::int
            ) s24
            left join place p25 on p25.id = s24.place_id
          having
            true
        ) || ',"technologyVisits":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  session s31
                where
                  s31.edition_id = e1.id
                  and s31.kind = $18::session_kind
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(s31.name ->> $1::text, s31.name ->> 'en', s31.name ->> 'id'))::text || ',"status":"' || s31.status || '","topics":' || to_json(
                  array(
                    select
                      coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
                    from
                      jsonb_array_elements(s31.topics) with ordinality t
                    order by
                      t.ordinality
                  )
                )::text || ',"place":' || case
                  when p32.id is not null then '{"name":' || to_json(coalesce(p32.name ->> $1::text, p32.name ->> 'en', p32.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"actors":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s33.role || '","product":' || coalesce(to_json(coalesce(s33.product ->> $1::text, s33.product ->> 'en', s33.product ->> 'id'))::text, 'null') || ',"actor":' || case s33.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c34.name ->> $1::text, c34.name ->> 'en', c34.name ->> 'id'))::text || '}'
                              from
                                country_group c34
                              where
                                c34.id = s33.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i35.name ->> $1::text, i35.name ->> 'en', i35.name ->> 'id'))::text || '}'
                              from
                                institution i35
                              where
                                i35.id = s33.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c36.name ->> $1::text, c36.name ->> 'en', c36.name ->> 'id'))::text || '}'
                              from
                                country c36
                              where
                                c36.id = s33.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u37.name ->> $1::text, u37.name ->> 'en', u37.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u37
                              where
                                u37.id = s33.actor_id
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
                        s33.role,
                        s33.product,
                        s33.actor_kind,
                        s33.actor_id
                      from
                        session_actor s33
                      where
                        s33.session_id = s31.id
                      order by
                        s33.role,
                        s33.id
                      limit
                        $19::int
                    ) s33
                  having
                    true
                ) || '}',
                ','
                order by
                  s31.ordinal,
                  s31.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s31.name,
                s31.status,
                s31.topics,
                s31.id,
                s31.ordinal,
                s31.place_id
              from
                session s31
              where
                s31.edition_id = e1.id
                and s31.kind = $20::session_kind
              order by
                s31.ordinal,
                s31.id
              limit
                $21::int
            ) s31
            left join place p32 on p32.id = s31.place_id
          having
            true
        ) || ',"culturalVisits":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  session s38
                where
                  s38.edition_id = e1.id
                  and s38.kind = $22::session_kind
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(s38.name ->> $1::text, s38.name ->> 'en', s38.name ->> 'id'))::text || ',"status":"' || s38.status || '","topics":' || to_json(
                  array(
                    select
                      coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
                    from
                      jsonb_array_elements(s38.topics) with ordinality t
                    order by
                      t.ordinality
                  )
                )::text || ',"place":' || case
                  when p39.id is not null then '{"name":' || to_json(coalesce(p39.name ->> $1::text, p39.name ->> 'en', p39.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"actors":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s40.role || '","product":' || coalesce(to_json(coalesce(s40.product ->> $1::text, s40.product ->> 'en', s40.product ->> 'id'))::text, 'null') || ',"actor":' || case s40.actor_kind
                          when 'CountryGroup' then coalesce(
                            (
                              select
                                '{"__typename":"CountryGroup","name":' || to_json(coalesce(c41.name ->> $1::text, c41.name ->> 'en', c41.name ->> 'id'))::text || '}'
                              from
                                country_group c41
                              where
                                c41.id = s40.actor_id
                            ),
                            'null'
                          )
                          when 'Institution' then coalesce(
                            (
                              select
                                '{"__typename":"Institution","name":' || to_json(coalesce(i42.name ->> $1::text, i42.name ->> 'en', i42.name ->> 'id'))::text || '}'
                              from
                                institution i42
                              where
                                i42.id = s40.actor_id
                            ),
                            'null'
                          )
                          when 'Country' then coalesce(
                            (
                              select
                                '{"__typename":"Country","name":' || to_json(coalesce(c43.name ->> $1::text, c43.name ->> 'en', c43.name ->> 'id'))::text || '}'
                              from
                                country c43
                              where
                                c43.id = s40.actor_id
                            ),
                            'null'
                          )
                          when 'UnnamedActor' then coalesce(
                            (
                              select
                                '{"__typename":"UnnamedActor","name":' || to_json(coalesce(u44.name ->> $1::text, u44.name ->> 'en', u44.name ->> 'id'))::text || '}'
                              from
                                unnamed_actor u44
                              where
                                u44.id = s40.actor_id
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
                        s40.role,
                        s40.product,
                        s40.actor_kind,
                        s40.actor_id
                      from
                        session_actor s40
                      where
                        s40.session_id = s38.id
                      order by
                        s40.role,
                        s40.id
                      limit
                        $23::int
                    ) s40
                  having
                    true
                ) || '}',
                ','
                order by
                  s38.ordinal,
                  s38.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                s38.name,
                s38.status,
                s38.topics,
                s38.id,
                s38.ordinal,
                s38.place_id
              from
                session s38
              where
                s38.edition_id = e1.id
                and s38.kind = $24::session_kind
              order by
                s38.ordinal,
                s38.id
              limit
                $25::int
            ) s38
            left join place p39 on p39.id = s38.place_id
          having
            true
        ) || '}'
      from
        edition e1
      where
        e1.slug = $26::text
    ),
    'null'
  ) || '}' as data
