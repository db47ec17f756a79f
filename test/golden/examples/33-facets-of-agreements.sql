select
  '{"agreements":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            agreement a1
          where
            a1.type = $1::agreement_type
        )
      )::text || ',"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a1.slug)::text || '}', ','), '') || '],"facets":{"type":' || (
        select
          '[' || coalesce(
            string_agg(
              '{"value":' || coalesce('"' || a3.value || '"', 'null') || ',"count":' || (a3.count)::text || '}',
              ','
              order by
                a3.standing
            ),
            ''
          ) || ']'
        from
          (
            select
              g.*,
              row_number() over (
                order by
                  g.count desc nulls last,
                  g.value
              ) as standing
            from
              (
                select
                  a2.type as value,
                  count(*) as count
                from
                  agreement a2
                where
                  true
                group by
                  1
              ) g
            order by
              standing
            limit
              $2::int
          ) a3
      ) || ',"signedOnYear":' || (
        select
          '[' || coalesce(
            string_agg(
              '{"year":' || coalesce((y5.year)::text, 'null') || ',"count":' || (y5.count)::text || '}',
              ','
              order by
                y5.standing
            ),
            ''
          ) || ']'
        from
          (
            select
              g.*,
              row_number() over (
                order by
                  g.count desc nulls last,
                  g.year
              ) as standing
            from
              (
                select
                  year_of (a4.signed_on) as year,
                  count(*) as count
                from
                  agreement a4
                where
                  a4.type = $3::agreement_type
                group by
                  1
              ) g
            order by
              standing
            limit
              $4::int
          ) y5
      ) || ',"status":' || (
        select
          '[' || coalesce(
            string_agg(
              '{"value":' || coalesce('"' || a7.value || '"', 'null') || ',"count":' || (a7.count)::text || '}',
              ','
              order by
                a7.standing
            ),
            ''
          ) || ']'
        from
          (
            select
              g.*,
              row_number() over (
                order by
                  g.count desc nulls last,
                  g.value
              ) as standing
            from
              (
                select
                  agreement_status_on (
                    a6.id,
                    a6.signed_on,
                    a6.in_force_from,
                    a6.force_basis,
                    agreement_end (a6.stated_end, a6.in_force_from, a6.signed_on, a6.duration_months),
                    a6.terminated_on,
                    $5::date
                  ) as value,
                  count(*) as count
                from
                  agreement a6
                where
                  a6.type = $6::agreement_type
                group by
                  1
              ) g
            order by
              standing
            limit
              $7::int
          ) a7
      ) || ',"expiryBasis":' || (
        select
          '[' || coalesce(
            string_agg(
              '{"value":' || coalesce('"' || e9.value || '"', 'null') || ',"count":' || (e9.count)::text || '}',
              ','
              order by
                e9.standing
            ),
            ''
          ) || ']'
        from
          (
            select
              g.*,
              row_number() over (
                order by
                  g.count desc nulls last,
                  g.value
              ) as standing
            from
              (
                select
                  agreement_end_basis (a8.stated_end, a8.in_force_from, a8.signed_on, a8.duration_months) as value,
                  count(*) as count
                from
                  agreement a8
                where
                  a8.type = $8::agreement_type
                group by
                  1
              ) g
            order by
              standing
            limit
              $9::int
          ) e9
      ) || ',"country":' || (
        select
          '[' || coalesce(
            string_agg(
              '{"country":' || case
                when c15.id is not null then '{"code":' || to_json(c15.code)::text || ',"name":' || to_json(coalesce(c15.name ->> $10::text, c15.name ->> 'en', c15.name ->> 'id'))::text || '}'
                else 'null'
              end || ',"count":' || (c14.count)::text || '}',
              ','
              order by
                c14.standing
            ),
            ''
          ) || ']'
        from
          (
            select
              g.*,
              row_number() over (
                order by
                  g.count desc nulls last,
                  c13.code collate "C",
                  g.country
              ) as standing
            from
              (
                select
                  a12.k as country,
                  count(*) as count
                from
                  agreement a10
                  left join lateral (
                    select distinct
                      a11.country_id as k
                    from
                      agreement_party a11
                    where
                      a11.agreement_id = a10.id
                      and a11.country_id is not null
                  ) a12 on true
                where
                  a10.type = $11::agreement_type
                group by
                  1
              ) g
              left join country c13 on c13.id = g.country
            order by
              standing
            limit
              $12::int
          ) c14
          left join country c15 on c15.id = c14.country
      ) || ',"countryGroup":' || (
        select
          '[' || coalesce(
            string_agg(
              '{"countryGroup":' || case
                when c22.id is not null then '{"code":' || to_json(c22.code)::text || '}'
                else 'null'
              end || ',"count":' || (c21.count)::text || '}',
              ','
              order by
                c21.standing
            ),
            ''
          ) || ']'
        from
          (
            select
              g.*,
              row_number() over (
                order by
                  g.count desc nulls last,
                  c20.code collate "C",
                  g.country_group
              ) as standing
            from
              (
                select
                  a19.k as country_group,
                  count(*) as count
                from
                  agreement a16
                  left join lateral (
                    select distinct
                      a18.group_id as k
                    from
                      agreement_party a17
                      join country_group_membership a18 on a18.country_id = a17.country_id
                    where
                      a17.agreement_id = a16.id
                      and a18.status in ('MEMBER', 'FOUNDING')
                      and holds_on (a18.valid_from, a18.valid_to, $13::date)
                      and a18.group_id is not null
                  ) a19 on true
                where
                  a16.type = $14::agreement_type
                group by
                  1
              ) g
              left join country_group c20 on c20.id = g.country_group
            order by
              standing
            limit
              $15::int
          ) c21
          left join country_group c22 on c22.id = c21.country_group
      ) || '}}'
    from
      (
        select
          a1.slug
        from
          agreement a1
        where
          a1.type = $16::agreement_type
        order by
          coalesce(earliest (a1.signed_on), 'infinity'::date),
          a1.id
        limit
          $17::int
      ) a1
    having
      true
  ) || '}' as data
