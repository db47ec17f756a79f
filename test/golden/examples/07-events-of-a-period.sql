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
                          '{"slug":' || to_json(c3.slug)::text || ',"name":' || to_json(coalesce(c3.name ->> $4::text, c3.name ->> 'en', c3.name ->> 'id'))::text || '}'
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
                          '{"slug":' || to_json(i4.slug)::text || ',"name":' || to_json(coalesce(i4.name ->> $5::text, i4.name ->> 'en', i4.name ->> 'id'))::text || ',"country":' || case
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
                          '{"slug":' || to_json(c6.slug)::text || ',"name":' || to_json(coalesce(c6.name ->> $6::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
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
                          '{"slug":' || to_json(u7.slug)::text || ',"name":' || to_json(coalesce(u7.name ->> $7::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
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
                  order by
                    e2.role,
                    e2.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e2.*
                from
                  event_participation e2
                where
                  e2.event_id = e1.id
                  and e2.role = any ($8::event_role[])
                order by
                  e2.role,
                  e2.id
                limit
                  $9::int
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
                    when p13.id is not null then '{"name":' || to_json(coalesce(p13.name ->> $10::text, p13.name ->> 'en', p13.name ->> 'id'))::text || '}'
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
                  e8.*
                from
                  event_participation e8
                where
                  e8.event_id = e1.id
                  and e8.role = $11::event_role
                order by
                  e8.role,
                  e8.id
                limit
                  $12::int
              ) e8
              left join position p13 on p13.id = e8.position_id
            having
              true
          ) || ',"parent":' || case
            when e14.id is not null then '{"slug":' || to_json(e14.slug)::text || ',"startsOn":' || coalesce('"' || e14.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e14.ends_on || '"', 'null') || ',"parent":' || case
              when e15.id is not null then '{"slug":' || to_json(e15.slug)::text || '}'
              else 'null'
            end || '}'
            else 'null'
          end || ',"parts":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(e16.slug)::text || ',"agreements":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"slug":' || to_json(a17.slug)::text || '}',
                          ','
                          order by
                            a17.k1,
                            a17.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          a17.*,
                          coalesce(earliest (a17.signed_on), 'infinity'::date) as k1
                        from
                          agreement a17
                        where
                          a17.id in (
                            select
                              a19.agreement_id
                            from
                              signature a18
                              join agreement_party a19 on a19.id = a18.party_id
                            where
                              a18.event_id = e16.id
                          )
                        order by
                          coalesce(earliest (a17.signed_on), 'infinity'::date),
                          a17.id
                        limit
                          $13::int
                      ) a17
                    having
                      true
                  ) || '}',
                  ','
                  order by
                    e16.k1,
                    e16.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e16.*,
                  coalesce(earliest (e16.starts_on), 'infinity'::date) as k1
                from
                  event e16
                where
                  e16.parent_id = e1.id
                order by
                  coalesce(earliest (e16.starts_on), 'infinity'::date),
                  e16.id
                limit
                  $14::int
              ) e16
            having
              true
          ) || ',"agreements":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(a20.slug)::text || ',"signedOn":' || coalesce('"' || a20.signed_on || '"', 'null') || ',"parties":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"actor":' || case a23.actor_kind
                            when 'CountryGroup' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c24.slug)::text || '}'
                                from
                                  country_group c24
                                where
                                  c24.id = a23.actor_id
                              ),
                              'null'
                            )
                            when 'Institution' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(i25.slug)::text || '}'
                                from
                                  institution i25
                                where
                                  i25.id = a23.actor_id
                              ),
                              'null'
                            )
                            when 'Country' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c26.slug)::text || '}'
                                from
                                  country c26
                                where
                                  c26.id = a23.actor_id
                              ),
                              'null'
                            )
                            when 'UnnamedActor' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(u27.slug)::text || '}'
                                from
                                  unnamed_actor u27
                                where
                                  u27.id = a23.actor_id
                              ),
                              'null'
                            )
                            else 'null'
                          end || ',"country":' || case
                            when c28.id is not null then '{"code":' || to_json(c28.code)::text || '}'
                            else 'null'
                          end || '}',
                          ','
                          order by
                            a23.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          a23.*
                        from
                          agreement_party a23
                        where
                          a23.agreement_id = a20.id
                        order by
                          a23.id
                        limit
                          $15::int
                      ) a23
                      left join country c28 on c28.id = a23.country_id
                    having
                      true
                  ) || '}',
                  ','
                  order by
                    a20.k1,
                    a20.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a20.*,
                  coalesce(earliest (a20.signed_on), 'infinity'::date) as k1
                from
                  agreement a20
                where
                  a20.id in (
                    select
                      a22.agreement_id
                    from
                      signature a21
                      join agreement_party a22 on a22.id = a21.party_id
                    where
                      a21.event_id = e1.id
                  )
                order by
                  coalesce(earliest (a20.signed_on), 'infinity'::date),
                  a20.id
                limit
                  $16::int
              ) a20
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
          e1.*,
          coalesce(earliest (e1.starts_on), 'infinity'::date) as k1
        from
          event e1
        where
          earliest (e1.starts_on) >= earliest ($17::text)
          and latest (e1.starts_on) <= latest ($18::text)
        order by
          coalesce(earliest (e1.starts_on), 'infinity'::date),
          e1.id
        limit
          $19::int
      ) e1
      left join event e14 on e14.id = e1.parent_id
      left join event e15 on e15.id = e14.parent_id
    having
      true
  ) || ',"september2023":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            event e29
          where
            earliest (e29.starts_on) >= earliest ($20::text)
            and latest (e29.starts_on) <= latest ($21::text)
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(e29.slug)::text || ',"name":' || to_json(coalesce(e29.name ->> $22::text, e29.name ->> 'en', e29.name ->> 'id'))::text || ',"kind":"' || e29.kind || '","startsOn":' || coalesce('"' || e29.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e29.ends_on || '"', 'null') || ',"organisers":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || e30.role || '","actor":' || case e30.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c31.slug)::text || ',"name":' || to_json(coalesce(c31.name ->> $23::text, c31.name ->> 'en', c31.name ->> 'id'))::text || '}'
                        from
                          country_group c31
                        where
                          c31.id = e30.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i32.slug)::text || ',"name":' || to_json(coalesce(i32.name ->> $24::text, i32.name ->> 'en', i32.name ->> 'id'))::text || ',"country":' || case
                            when c33.id is not null then '{"code":' || to_json(c33.code)::text || '}'
                            else 'null'
                          end || '}'
                        from
                          institution i32
                          left join country c33 on c33.id = i32.country_id
                        where
                          i32.id = e30.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c34.slug)::text || ',"name":' || to_json(coalesce(c34.name ->> $25::text, c34.name ->> 'en', c34.name ->> 'id'))::text || '}'
                        from
                          country c34
                        where
                          c34.id = e30.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u35.slug)::text || ',"name":' || to_json(coalesce(u35.name ->> $26::text, u35.name ->> 'en', u35.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u35
                        where
                          u35.id = e30.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e30.role,
                    e30.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e30.*
                from
                  event_participation e30
                where
                  e30.event_id = e29.id
                  and e30.role = any ($27::event_role[])
                order by
                  e30.role,
                  e30.id
                limit
                  $28::int
              ) e30
            having
              true
          ) || ',"delegations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"actor":' || case e36.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c37.slug)::text || '}'
                        from
                          country_group c37
                        where
                          c37.id = e36.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(i38.slug)::text || '}'
                        from
                          institution i38
                        where
                          i38.id = e36.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(c39.slug)::text || '}'
                        from
                          country c39
                        where
                          c39.id = e36.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(u40.slug)::text || '}'
                        from
                          unnamed_actor u40
                        where
                          u40.id = e36.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"position":' || case
                    when p41.id is not null then '{"name":' || to_json(coalesce(p41.name ->> $29::text, p41.name ->> 'en', p41.name ->> 'id'))::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e36.role,
                    e36.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e36.*
                from
                  event_participation e36
                where
                  e36.event_id = e29.id
                  and e36.role = $30::event_role
                order by
                  e36.role,
                  e36.id
                limit
                  $31::int
              ) e36
              left join position p41 on p41.id = e36.position_id
            having
              true
          ) || ',"parent":' || case
            when e42.id is not null then '{"slug":' || to_json(e42.slug)::text || ',"startsOn":' || coalesce('"' || e42.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e42.ends_on || '"', 'null') || ',"parent":' || case
              when e43.id is not null then '{"slug":' || to_json(e43.slug)::text || '}'
              else 'null'
            end || '}'
            else 'null'
          end || ',"parts":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(e44.slug)::text || ',"agreements":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"slug":' || to_json(a45.slug)::text || '}',
                          ','
                          order by
                            a45.k1,
                            a45.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          a45.*,
                          coalesce(earliest (a45.signed_on), 'infinity'::date) as k1
                        from
                          agreement a45
                        where
                          a45.id in (
                            select
                              a47.agreement_id
                            from
                              signature a46
                              join agreement_party a47 on a47.id = a46.party_id
                            where
                              a46.event_id = e44.id
                          )
                        order by
                          coalesce(earliest (a45.signed_on), 'infinity'::date),
                          a45.id
                        limit
                          $32::int
                      ) a45
                    having
                      true
                  ) || '}',
                  ','
                  order by
                    e44.k1,
                    e44.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e44.*,
                  coalesce(earliest (e44.starts_on), 'infinity'::date) as k1
                from
                  event e44
                where
                  e44.parent_id = e29.id
                order by
                  coalesce(earliest (e44.starts_on), 'infinity'::date),
                  e44.id
                limit
                  $33::int
              ) e44
            having
              true
          ) || ',"agreements":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(a48.slug)::text || ',"signedOn":' || coalesce('"' || a48.signed_on || '"', 'null') || ',"parties":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"actor":' || case a51.actor_kind
                            when 'CountryGroup' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c52.slug)::text || '}'
                                from
                                  country_group c52
                                where
                                  c52.id = a51.actor_id
                              ),
                              'null'
                            )
                            when 'Institution' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(i53.slug)::text || '}'
                                from
                                  institution i53
                                where
                                  i53.id = a51.actor_id
                              ),
                              'null'
                            )
                            when 'Country' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(c54.slug)::text || '}'
                                from
                                  country c54
                                where
                                  c54.id = a51.actor_id
                              ),
                              'null'
                            )
                            when 'UnnamedActor' then coalesce(
                              (
                                select
                                  '{"slug":' || to_json(u55.slug)::text || '}'
                                from
                                  unnamed_actor u55
                                where
                                  u55.id = a51.actor_id
                              ),
                              'null'
                            )
                            else 'null'
                          end || ',"country":' || case
                            when c56.id is not null then '{"code":' || to_json(c56.code)::text || '}'
                            else 'null'
                          end || '}',
                          ','
                          order by
                            a51.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          a51.*
                        from
                          agreement_party a51
                        where
                          a51.agreement_id = a48.id
                        order by
                          a51.id
                        limit
                          $34::int
                      ) a51
                      left join country c56 on c56.id = a51.country_id
                    having
                      true
                  ) || '}',
                  ','
                  order by
                    a48.k1,
                    a48.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a48.*,
                  coalesce(earliest (a48.signed_on), 'infinity'::date) as k1
                from
                  agreement a48
                where
                  a48.id in (
                    select
                      a50.agreement_id
                    from
                      signature a49
                      join agreement_party a50 on a50.id = a49.party_id
                    where
                      a49.event_id = e29.id
                  )
                order by
                  coalesce(earliest (a48.signed_on), 'infinity'::date),
                  a48.id
                limit
                  $35::int
              ) a48
            having
              true
          ) || '}',
          ','
          order by
            e29.k1,
            e29.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          e29.*,
          coalesce(earliest (e29.starts_on), 'infinity'::date) as k1
        from
          event e29
        where
          earliest (e29.starts_on) >= earliest ($36::text)
          and latest (e29.starts_on) <= latest ($37::text)
        order by
          coalesce(earliest (e29.starts_on), 'infinity'::date),
          e29.id
        limit
          $38::int
      ) e29
      left join event e42 on e42.id = e29.parent_id
      left join event e43 on e43.id = e42.parent_id
    having
      true
  ) || '}' as data
