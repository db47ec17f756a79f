select
  '{"inTheYearFromDecember2027":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            agreement a1
          where
            coalesce(earliest (agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months)), 'infinity'::date) >= $1::date
            and coalesce(earliest (agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months)), 'infinity'::date) < $2::date + make_interval(months => greatest(0, least($3::int, 12000)))
            and expires_within (agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months), a1.terminated_on, $4::date, $5::int)
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(a1.slug)::text || ',"name":' || to_json(coalesce(a1.name ->> $6::text, a1.name ->> 'en', a1.name ->> 'id'))::text || ',"expiresOn":' || coalesce('"' || agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months) || '"', 'null') || ',"expiryBasis":"' || agreement_end_basis (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months) || '","renewable":"' || a1.renewable || '","parties":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"actor":' || case a2.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c3.name ->> $6::text, c3.name ->> 'en', c3.name ->> 'id'))::text || '}'
                        from
                          country_group c3
                        where
                          c3.id = a2.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(i4.name ->> $6::text, i4.name ->> 'en', i4.name ->> 'id'))::text || '}'
                        from
                          institution i4
                        where
                          i4.id = a2.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c5.name ->> $6::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
                        from
                          country c5
                        where
                          c5.id = a2.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(u6.name ->> $6::text, u6.name ->> 'en', u6.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u6
                        where
                          u6.id = a2.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"country":' || case
                    when c7.id is not null then '{"code":' || to_json(c7.code)::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    a2.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a2.actor_kind,
                  a2.actor_id,
                  a2.id,
                  a2.country_id
                from
                  agreement_party a2
                where
                  a2.agreement_id = a1.id
                order by
                  a2.id
                limit
                  $7::int
              ) a2
              left join country c7 on c7.id = a2.country_id
            having
              true
          ) || ',"programmes":' || (
            select
              '{"nodes":[' || coalesce(string_agg('{"name":' || to_json(coalesce(p8.name ->> $6::text, p8.name ->> 'en', p8.name ->> 'id'))::text || '}', ','), '') || ']}'
            from
              (
                select
                  p8.name
                from
                  programme p8
                where
                  p8.id in (
                    select
                      p9.programme_id
                    from
                      programme_agreement p9
                    where
                      p9.agreement_id = a1.id
                  )
                order by
                  p8.slug collate "C",
                  p8.id
                limit
                  $8::int
              ) p8
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
          a1.slug,
          a1.name,
          a1.stated_end,
          a1.in_force_from,
          a1.signed_on,
          a1.duration_months,
          a1.renewable,
          a1.id
        from
          agreement a1
        where
          coalesce(earliest (agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months)), 'infinity'::date) >= $9::date
          and coalesce(earliest (agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months)), 'infinity'::date) < $10::date + make_interval(months => greatest(0, least($11::int, 12000)))
          and expires_within (agreement_end (a1.stated_end, a1.in_force_from, a1.signed_on, a1.duration_months), a1.terminated_on, $12::date, $13::int)
        order by
          coalesce(earliest (a1.signed_on), 'infinity'::date),
          a1.id
        limit
          $14::int
      ) a1
    having
      true
  ) || ',"inTheYear2026":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            agreement a10
          where
            coalesce(earliest (agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months)), 'infinity'::date) >= $15::date
            and coalesce(earliest (agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months)), 'infinity'::date) < $16::date + make_interval(months => greatest(0, least($17::int, 12000)))
            and expires_within (agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months), a10.terminated_on, $18::date, $19::int)
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(a10.slug)::text || ',"name":' || to_json(coalesce(a10.name ->> $6::text, a10.name ->> 'en', a10.name ->> 'id'))::text || ',"expiresOn":' || coalesce('"' || agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months) || '"', 'null') || ',"expiryBasis":"' || agreement_end_basis (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months) || '","renewable":"' || a10.renewable || '","parties":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"actor":' || case a11.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c12.name ->> $6::text, c12.name ->> 'en', c12.name ->> 'id'))::text || '}'
                        from
                          country_group c12
                        where
                          c12.id = a11.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(i13.name ->> $6::text, i13.name ->> 'en', i13.name ->> 'id'))::text || '}'
                        from
                          institution i13
                        where
                          i13.id = a11.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c14.name ->> $6::text, c14.name ->> 'en', c14.name ->> 'id'))::text || '}'
                        from
                          country c14
                        where
                          c14.id = a11.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(u15.name ->> $6::text, u15.name ->> 'en', u15.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u15
                        where
                          u15.id = a11.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"country":' || case
                    when c16.id is not null then '{"code":' || to_json(c16.code)::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    a11.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a11.actor_kind,
                  a11.actor_id,
                  a11.id,
                  a11.country_id
                from
                  agreement_party a11
                where
                  a11.agreement_id = a10.id
                order by
                  a11.id
                limit
                  $20::int
              ) a11
              left join country c16 on c16.id = a11.country_id
            having
              true
          ) || ',"programmes":' || (
            select
              '{"nodes":[' || coalesce(string_agg('{"name":' || to_json(coalesce(p17.name ->> $6::text, p17.name ->> 'en', p17.name ->> 'id'))::text || '}', ','), '') || ']}'
            from
              (
                select
                  p17.name
                from
                  programme p17
                where
                  p17.id in (
                    select
                      p18.programme_id
                    from
                      programme_agreement p18
                    where
                      p18.agreement_id = a10.id
                  )
                order by
                  p17.slug collate "C",
                  p17.id
                limit
                  $21::int
              ) p17
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
          a10.slug,
          a10.name,
          a10.stated_end,
          a10.in_force_from,
          a10.signed_on,
          a10.duration_months,
          a10.renewable,
          a10.id
        from
          agreement a10
        where
          coalesce(earliest (agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months)), 'infinity'::date) >= $22::date
          and coalesce(earliest (agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months)), 'infinity'::date) < $23::date + make_interval(months => greatest(0, least($24::int, 12000)))
          and expires_within (agreement_end (a10.stated_end, a10.in_force_from, a10.signed_on, a10.duration_months), a10.terminated_on, $25::date, $26::int)
        order by
          coalesce(earliest (a10.signed_on), 'infinity'::date),
          a10.id
        limit
          $27::int
      ) a10
    having
      true
  ) || ',"endNotKnown":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            agreement a19
          where
            agreement_end_basis (a19.stated_end, a19.in_force_from, a19.signed_on, a19.duration_months) = $28::expiry_basis
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(a19.slug)::text || ',"name":' || to_json(coalesce(a19.name ->> $6::text, a19.name ->> 'en', a19.name ->> 'id'))::text || ',"expiryBasis":"' || agreement_end_basis (a19.stated_end, a19.in_force_from, a19.signed_on, a19.duration_months) || '"}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          a19.slug,
          a19.name,
          a19.stated_end,
          a19.in_force_from,
          a19.signed_on,
          a19.duration_months
        from
          agreement a19
        where
          agreement_end_basis (a19.stated_end, a19.in_force_from, a19.signed_on, a19.duration_months) = $29::expiry_basis
        order by
          coalesce(earliest (a19.signed_on), 'infinity'::date),
          a19.id
        limit
          $30::int
      ) a19
    having
      true
  ) || '}' as data
