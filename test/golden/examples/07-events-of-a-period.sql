select
  '{"november2017":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            event e1
          where
            earliest (e1.starts_on) >= earliest ($1::text)
            and latest (e1.starts_on) <= latest ($2::text)
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(e1.slug)::text || ',"name":' || to_json(coalesce(e1.name ->> $3::text, e1.name ->> 'en', e1.name ->> 'id'))::text || ',"kind":"' || e1.kind || '","startsOn":' || coalesce('"' || e1.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e1.ends_on || '"', 'null') || ',"organisers":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || e2.role || '","actor":' || case e2.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c3.slug)::text || ',"name":' || to_json(coalesce(c3.name ->> $3::text, c3.name ->> 'en', c3.name ->> 'id'))::text || '}'
                        from
                          country_group c3
                        where
                          c3.id = e2.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i4.slug)::text || ',"name":' || to_json(coalesce(i4.name ->> $3::text, i4.name ->> 'en', i4.name ->> 'id'))::text || ',"country":' || case
                            when c5.id is not null then '{"code":' || to_json(c5.code)::text || '}'
                            else 'null'
                          end || '}'
                        from
                          institution i4
                          left join country c5 on c5.id = i4.country_id
                        where
                          i4.id = e2.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c6.slug)::text || ',"name":' || to_json(coalesce(c6.name ->> $3::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
                        from
                          country c6
                        where
                          c6.id = e2.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u7.slug)::text || ',"name":' || to_json(coalesce(u7.name ->> $3::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u7
                        where
                          u7.id = e2.actor_id
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
                  e2.role,
                  e2.actor_kind,
                  e2.actor_id
                from
                  event_participation e2
                where
                  e2.event_id = e1.id
                  and e2.role = any ($4::event_role[])
                order by
                  e2.role,
                  e2.id
                limit
                  $5::int
              ) e2
            having
              true
          ) || ',"delegations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"actor":' || case e8.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c9.slug)::text || '}'
                        from
                          country_group c9
                        where
                          c9.id = e8.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i10.slug)::text || '}'
                        from
                          institution i10
                        where
                          i10.id = e8.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c11.slug)::text || '}'
                        from
                          country c11
                        where
                          c11.id = e8.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u12.slug)::text || '}'
                        from
                          unnamed_actor u12
                        where
                          u12.id = e8.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"position":' || case
                    when p13.id is not null then '{"name":' || to_json(coalesce(p13.name ->> $3::text, p13.name ->> 'en', p13.name ->> 'id'))::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e8.role,
                    e8.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e8.actor_kind,
                  e8.actor_id,
                  e8.role,
                  e8.id,
                  e8.position_id
                from
                  event_participation e8
                where
                  e8.event_id = e1.id
                  and e8.role = $6::event_role
                order by
                  e8.role,
                  e8.id
                limit
                  $7::int
              ) e8
              left join position p13 on p13.id = e8.position_id
            having
              true
          ) || ',"others":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || e14.role || '","actor":' || case e14.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c15.slug)::text || '}'
                        from
                          country_group c15
                        where
                          c15.id = e14.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i16.slug)::text || '}'
                        from
                          institution i16
                        where
                          i16.id = e14.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c17.slug)::text || '}'
                        from
                          country c17
                        where
                          c17.id = e14.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u18.slug)::text || '}'
                        from
                          unnamed_actor u18
                        where
                          u18.id = e14.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"position":' || case
                    when p19.id is not null then '{"name":' || to_json(coalesce(p19.name ->> $3::text, p19.name ->> 'en', p19.name ->> 'id'))::text || '}'
                    else 'null'
                  end || ',"person":' || case
                    when p20.id is not null then '{"name":' || to_json(coalesce(p20.name ->> $3::text, p20.name ->> 'en', p20.name ->> 'id'))::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e14.role,
                    e14.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e14.role,
                  e14.actor_kind,
                  e14.actor_id,
                  e14.id,
                  e14.position_id,
                  e14.person_id
                from
                  event_participation e14
                where
                  e14.event_id = e1.id
                  and e14.role <> all ($8::event_role[])
                order by
                  e14.role,
                  e14.id
                limit
                  $9::int
              ) e14
              left join position p19 on p19.id = e14.position_id
              left join person p20 on p20.id = e14.person_id
            having
              true
          ) || ',"parent":' || case
            when e21.id is not null then '{"slug":' || to_json(e21.slug)::text || ',"startsOn":' || coalesce('"' || e21.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e21.ends_on || '"', 'null') || ',"parent":' || case
              when e22.id is not null then '{"slug":' || to_json(e22.slug)::text || '}'
              else 'null'
            end || '}'
            else 'null'
          end || ',"parts":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(e23.slug)::text || ',"agreements":' || (
                    select
                      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a24.slug)::text || '}', ','), '') || ']}'
                    from
                      (
                        select
                          a24.slug
                        from
                          agreement a24
                        where
                          a24.id in (
                            select
                              a26.agreement_id
                            from
                              signature a25
                              join agreement_party a26 on a26.id = a25.party_id
                            where
                              a25.event_id = e23.id
                          )
                        order by
                          coalesce(earliest (a24.signed_on), 'infinity'::date),
                          a24.id
                        limit
                          $10::int
                      ) a24
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
                  e23.slug,
                  e23.id
                from
                  event e23
                where
                  e23.parent_id = e1.id
                order by
                  coalesce(earliest (e23.starts_on), 'infinity'::date),
                  e23.id
                limit
                  $11::int
              ) e23
            having
              true
          ) || ',"agreements":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(a27.slug)::text || ',"signedOn":' || coalesce('"' || a27.signed_on || '"', 'null') || ',"parties":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"actor":' || case a30.actor_kind
                            when 'CountryGroup' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c31.slug)::text || '}'
                                from
                                  country_group c31
                                where
                                  c31.id = a30.actor_id
                              ),
                              'null'
                            )
                            when 'Institution' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(i32.slug)::text || '}'
                                from
                                  institution i32
                                where
                                  i32.id = a30.actor_id
                              ),
                              'null'
                            )
                            when 'Country' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c33.slug)::text || '}'
                                from
                                  country c33
                                where
                                  c33.id = a30.actor_id
                              ),
                              'null'
                            )
                            when 'UnnamedActor' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(u34.slug)::text || '}'
                                from
                                  unnamed_actor u34
                                where
                                  u34.id = a30.actor_id
                              ),
                              'null'
                            )
                            else 'null'
                          end || ',"country":' || case
                            when c35.id is not null then '{"code":' || to_json(c35.code)::text || '}'
                            else 'null'
                          end || '}',
                          ','
                          order by
                            a30.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          a30.actor_kind,
                          a30.actor_id,
                          a30.id,
                          a30.country_id
                        from
                          agreement_party a30
                        where
                          a30.agreement_id = a27.id
                        order by
                          a30.id
                        limit
                          $12::int
                      ) a30
                      left join country c35 on c35.id = a30.country_id
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
                  a27.slug,
                  a27.signed_on,
                  a27.id
                from
                  agreement a27
                where
                  a27.id in (
                    select
                      a29.agreement_id
                    from
                      signature a28
                      join agreement_party a29 on a29.id = a28.party_id
                    where
                      a28.event_id = e1.id
                  )
                order by
                  coalesce(earliest (a27.signed_on), 'infinity'::date),
                  a27.id
                limit
                  $13::int
              ) a27
            having
              true
          ) || '}',
          ','
          order by
            e1.k1,
            e1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          e1.slug,
          e1.name,
          e1.kind,
          e1.starts_on,
          e1.ends_on,
          e1.id,
          e1.parent_id,
          coalesce(earliest (e1.starts_on), 'infinity'::date) as k1
        from
          event e1
        where
          earliest (e1.starts_on) >= earliest ($14::text)
          and latest (e1.starts_on) <= latest ($15::text)
        order by
          coalesce(earliest (e1.starts_on), 'infinity'::date),
          e1.id
        limit
          $16::int
      ) e1
      left join event e21 on e21.id = e1.parent_id
      left join event e22 on e22.id = e21.parent_id
    having
      true
  ) || ',"september2023":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            event e36
          where
            earliest (e36.starts_on) >= earliest ($17::text)
            and latest (e36.starts_on) <= latest ($18::text)
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(e36.slug)::text || ',"name":' || to_json(coalesce(e36.name ->> $3::text, e36.name ->> 'en', e36.name ->> 'id'))::text || ',"kind":"' || e36.kind || '","startsOn":' || coalesce('"' || e36.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e36.ends_on || '"', 'null') || ',"organisers":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || e37.role || '","actor":' || case e37.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c38.slug)::text || ',"name":' || to_json(coalesce(c38.name ->> $3::text, c38.name ->> 'en', c38.name ->> 'id'))::text || '}'
                        from
                          country_group c38
                        where
                          c38.id = e37.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i39.slug)::text || ',"name":' || to_json(coalesce(i39.name ->> $3::text, i39.name ->> 'en', i39.name ->> 'id'))::text || ',"country":' || case
                            when c40.id is not null then '{"code":' || to_json(c40.code)::text || '}'
                            else 'null'
                          end || '}'
                        from
                          institution i39
                          left join country c40 on c40.id = i39.country_id
                        where
                          i39.id = e37.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c41.slug)::text || ',"name":' || to_json(coalesce(c41.name ->> $3::text, c41.name ->> 'en', c41.name ->> 'id'))::text || '}'
                        from
                          country c41
                        where
                          c41.id = e37.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u42.slug)::text || ',"name":' || to_json(coalesce(u42.name ->> $3::text, u42.name ->> 'en', u42.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u42
                        where
                          u42.id = e37.actor_id
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
                  e37.role,
                  e37.actor_kind,
                  e37.actor_id
                from
                  event_participation e37
                where
                  e37.event_id = e36.id
                  and e37.role = any ($19::event_role[])
                order by
                  e37.role,
                  e37.id
                limit
                  $20::int
              ) e37
            having
              true
          ) || ',"delegations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"actor":' || case e43.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c44.slug)::text || '}'
                        from
                          country_group c44
                        where
                          c44.id = e43.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i45.slug)::text || '}'
                        from
                          institution i45
                        where
                          i45.id = e43.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c46.slug)::text || '}'
                        from
                          country c46
                        where
                          c46.id = e43.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u47.slug)::text || '}'
                        from
                          unnamed_actor u47
                        where
                          u47.id = e43.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"position":' || case
                    when p48.id is not null then '{"name":' || to_json(coalesce(p48.name ->> $3::text, p48.name ->> 'en', p48.name ->> 'id'))::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e43.role,
                    e43.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e43.actor_kind,
                  e43.actor_id,
                  e43.role,
                  e43.id,
                  e43.position_id
                from
                  event_participation e43
                where
                  e43.event_id = e36.id
                  and e43.role = $21::event_role
                order by
                  e43.role,
                  e43.id
                limit
                  $22::int
              ) e43
              left join position p48 on p48.id = e43.position_id
            having
              true
          ) || ',"others":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || e49.role || '","actor":' || case e49.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c50.slug)::text || '}'
                        from
                          country_group c50
                        where
                          c50.id = e49.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i51.slug)::text || '}'
                        from
                          institution i51
                        where
                          i51.id = e49.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c52.slug)::text || '}'
                        from
                          country c52
                        where
                          c52.id = e49.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u53.slug)::text || '}'
                        from
                          unnamed_actor u53
                        where
                          u53.id = e49.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"position":' || case
                    when p54.id is not null then '{"name":' || to_json(coalesce(p54.name ->> $3::text, p54.name ->> 'en', p54.name ->> 'id'))::text || '}'
                    else 'null'
                  end || ',"person":' || case
                    when p55.id is not null then '{"name":' || to_json(coalesce(p55.name ->> $3::text, p55.name ->> 'en', p55.name ->> 'id'))::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e49.role,
                    e49.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e49.role,
                  e49.actor_kind,
                  e49.actor_id,
                  e49.id,
                  e49.position_id,
                  e49.person_id
                from
                  event_participation e49
                where
                  e49.event_id = e36.id
                  and e49.role <> all ($23::event_role[])
                order by
                  e49.role,
                  e49.id
                limit
                  $24::int
              ) e49
              left join position p54 on p54.id = e49.position_id
              left join person p55 on p55.id = e49.person_id
            having
              true
          ) || ',"parent":' || case
            when e56.id is not null then '{"slug":' || to_json(e56.slug)::text || ',"startsOn":' || coalesce('"' || e56.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e56.ends_on || '"', 'null') || ',"parent":' || case
              when e57.id is not null then '{"slug":' || to_json(e57.slug)::text || '}'
              else 'null'
            end || '}'
            else 'null'
          end || ',"parts":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(e58.slug)::text || ',"agreements":' || (
                    select
                      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a59.slug)::text || '}', ','), '') || ']}'
                    from
                      (
                        select
                          a59.slug
                        from
                          agreement a59
                        where
                          a59.id in (
                            select
                              a61.agreement_id
                            from
                              signature a60
                              join agreement_party a61 on a61.id = a60.party_id
                            where
                              a60.event_id = e58.id
                          )
                        order by
                          coalesce(earliest (a59.signed_on), 'infinity'::date),
                          a59.id
                        limit
                          $25::int
                      ) a59
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
                  e58.slug,
                  e58.id
                from
                  event e58
                where
                  e58.parent_id = e36.id
                order by
                  coalesce(earliest (e58.starts_on), 'infinity'::date),
                  e58.id
                limit
                  $26::int
              ) e58
            having
              true
          ) || ',"agreements":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(a62.slug)::text || ',"signedOn":' || coalesce('"' || a62.signed_on || '"', 'null') || ',"parties":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"actor":' || case a65.actor_kind
                            when 'CountryGroup' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c66.slug)::text || '}'
                                from
                                  country_group c66
                                where
                                  c66.id = a65.actor_id
                              ),
                              'null'
                            )
                            when 'Institution' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(i67.slug)::text || '}'
                                from
                                  institution i67
                                where
                                  i67.id = a65.actor_id
                              ),
                              'null'
                            )
                            when 'Country' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c68.slug)::text || '}'
                                from
                                  country c68
                                where
                                  c68.id = a65.actor_id
                              ),
                              'null'
                            )
                            when 'UnnamedActor' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(u69.slug)::text || '}'
                                from
                                  unnamed_actor u69
                                where
                                  u69.id = a65.actor_id
                              ),
                              'null'
                            )
                            else 'null'
                          end || ',"country":' || case
                            when c70.id is not null then '{"code":' || to_json(c70.code)::text || '}'
                            else 'null'
                          end || '}',
                          ','
                          order by
                            a65.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          a65.actor_kind,
                          a65.actor_id,
                          a65.id,
                          a65.country_id
                        from
                          agreement_party a65
                        where
                          a65.agreement_id = a62.id
                        order by
                          a65.id
                        limit
                          $27::int
                      ) a65
                      left join country c70 on c70.id = a65.country_id
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
                  a62.slug,
                  a62.signed_on,
                  a62.id
                from
                  agreement a62
                where
                  a62.id in (
                    select
                      a64.agreement_id
                    from
                      signature a63
                      join agreement_party a64 on a64.id = a63.party_id
                    where
                      a63.event_id = e36.id
                  )
                order by
                  coalesce(earliest (a62.signed_on), 'infinity'::date),
                  a62.id
                limit
                  $28::int
              ) a62
            having
              true
          ) || '}',
          ','
          order by
            e36.k1,
            e36.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          e36.slug,
          e36.name,
          e36.kind,
          e36.starts_on,
          e36.ends_on,
          e36.id,
          e36.parent_id,
          coalesce(earliest (e36.starts_on), 'infinity'::date) as k1
        from
          event e36
        where
          earliest (e36.starts_on) >= earliest ($29::text)
          and latest (e36.starts_on) <= latest ($30::text)
        order by
          coalesce(earliest (e36.starts_on), 'infinity'::date),
          e36.id
        limit
          $31::int
      ) e36
      left join event e56 on e56.id = e36.parent_id
      left join event e57 on e57.id = e56.parent_id
    having
      true
  ) || '}' as data
