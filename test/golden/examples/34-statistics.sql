select
  '{"agreementStats":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            agreement a2
          where
            exists (
              select
              from
                country c3
              where
                c3.id in (
                  select
                    c4.country_id
                  from
                    agreement_party c4
                  where
                    c4.agreement_id = a2.id
                )
                and c3.code = $1::text
            )
        )
      )::text || ',"hasMore":' || (coalesce(max(a1.groups), 0) > $2::int)::text || ',"groups":[' || coalesce(
        string_agg(
          '{"country":' || case
            when c5.id is not null then '{"code":' || to_json(c5.code)::text || '}'
            else 'null'
          end || ',"signedOnYear":' || coalesce((a1.signed_on_year)::text, 'null') || ',"type":' || coalesce('"' || a1.type || '"', 'null') || ',"count":' || (a1.count)::text || '}',
          ','
          order by
            a1.standing
        ),
        ''
      ) || ']}'
    from
      (
        select
          g.*,
          row_number() over (
            order by
              g.count desc nulls last,
              c11.code collate "C",
              g.country,
              g.signed_on_year,
              g.type
          ) as standing,
          count(*) over () as groups
        from
          (
            select
              a8.k as country,
              year_of (a6.signed_on) as signed_on_year,
              a6.type as type,
              count(*) as count
            from
              agreement a6
              left join lateral (
                select distinct
                  a7.country_id as k
                from
                  agreement_party a7
                where
                  a7.agreement_id = a6.id
                  and a7.country_id is not null
              ) a8 on true
            where
              exists (
                select
                from
                  country c9
                where
                  c9.id in (
                    select
                      c10.country_id
                    from
                      agreement_party c10
                    where
                      c10.agreement_id = a6.id
                  )
                  and c9.code = $3::text
              )
            group by
              1,
              2,
              3
          ) g
          left join country c11 on c11.id = g.country
        order by
          standing
        limit
          $4::int
      ) a1
      left join country c5 on c5.id = a1.country
    having
      true
  ) || ',"institutionStats":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            institution i13
          where
            true
        )
      )::text || ',"groups":[' || coalesce(
        string_agg(
          '{"country":' || case
            when c14.id is not null then '{"code":' || to_json(c14.code)::text || '}'
            else 'null'
          end || ',"count":' || (i12.count)::text || '}',
          ','
          order by
            i12.standing
        ),
        ''
      ) || ']}'
    from
      (
        select
          g.*,
          row_number() over (
            order by
              g.count desc nulls last,
              c16.code collate "C",
              g.country
          ) as standing
        from
          (
            select
              i15.country_id as country,
              count(*) as count
            from
              institution i15
            where
              true
            group by
              1
          ) g
          left join country c16 on c16.id = g.country
        order by
          standing
        limit
          $5::int
      ) i12
      left join country c14 on c14.id = i12.country
    having
      true
  ) || ',"editionStats":' || (
    select
      '{"groups":[' || coalesce(
        string_agg(
          '{"startsOnYear":' || coalesce((e17.starts_on_year)::text, 'null') || ',"countryGroup":' || case
            when c18.id is not null then '{"code":' || to_json(c18.code)::text || '}'
            else 'null'
          end || ',"count":' || (e17.count)::text || '}',
          ','
          order by
            e17.standing
        ),
        ''
      ) || ']}'
    from
      (
        select
          g.*,
          row_number() over (
            order by
              g.count desc nulls last,
              g.starts_on_year,
              c24.code collate "C",
              g.country_group
          ) as standing
        from
          (
            select
              year_of (e19.starts_on) as starts_on_year,
              e22.k as country_group,
              count(*) as count
            from
              edition e19
              left join lateral (
                select distinct
                  e21.group_id as k
                from
                  edition_country e20
                  join country_group_membership e21 on e21.country_id = e20.country_id
                where
                  e20.edition_id = e19.id
                  and e20.is_listed
                  and e21.status in ('MEMBER', 'FOUNDING')
                  and holds_on (e21.valid_from, e21.valid_to, $6::date)
                  and e21.group_id is not null
              ) e22 on true
            where
              exists (
                select
                from
                  programme p23
                where
                  p23.id = e19.programme_id
                  and p23.slug = $7::text
              )
            group by
              1,
              2
          ) g
          left join country_group c24 on c24.id = g.country_group
        order by
          standing
        limit
          $8::int
      ) e17
      left join country_group c18 on c18.id = e17.country_group
    having
      true
  ) || ',"participantStats":' || (
    select
      '{"total":' || (
        select
          '{"value":' || coalesce((c26.value)::text, 'null') || ',"basis":"' || c26.basis || '","reason":' || coalesce('"' || c26.reason || '"', 'null') || '}'
        from
          (
            select
              t.value,
              case
                when t.value is null then 'UNKNOWN'
                else 'COUNTED'
              end as basis,
              case
                when t.value is not null then null
                when t.is_hidden then 'TOO_FEW'
                else 'NO_PARTICIPATION_RECORDED'
              end as reason,
              case
                when t.value is null then null
                when false
                or exists (
                  select
                  from
                    edition e
                  where
                    e.programme_id = (
                      select
                        r.id
                      from
                        programme r
                      where
                        r.slug = $9::text
                    )
                    and not exists (
                      select
                      from
                        counted_participation t
                      where
                        t.edition_id = e.id
                        and t.status in ('ATTENDED', 'COMPLETED')
                    )
                ) then 'PARTIAL'
                else 'COMPLETE'
              end as completeness
            from
              (
                select
                  sum(c.n) filter (
                    where
                      c.is_shown
                  )::int as value,
                  coalesce(bool_or(not c.is_shown), false) as is_hidden
                from
                  (
                    select
                      s.programme_id as scope,
                      s.participants as n,
                      s.participants is not null as is_shown
                    from
                      participant_cell s
                    where
                      s.counted_by = 'ALL'
                      and s.programme_id = (
                        select
                          r.id
                        from
                          programme r
                        where
                          r.slug = $10::text
                      )
                      and s.programme_id not in (
                        select
                          d.id
                        from
                          due_programmes (
                            (
                              select
                                r.id
                              from
                                programme r
                              where
                                r.slug = $11::text
                            )
                          ) d (id)
                      )
                    union all
                    select
                      s.programme_id as scope,
                      s.participants as n,
                      s.participants is not null as is_shown
                    from
                      (
                        select
                          array_agg(d.id) as programmes
                        from
                          due_programmes (
                            (
                              select
                                r.id
                              from
                                programme r
                              where
                                r.slug = $12::text
                            )
                          ) d (id)
                        having
                          count(*) > 0
                      ) d
                      cross join lateral participant_cells_of (d.programmes, array['ALL']::participant_table[]) s
                    where
                      s.programme_id = (
                        select
                          r.id
                        from
                          programme r
                        where
                          r.slug = $13::text
                      )
                  ) c
              ) t
          ) c26
      ) || ',"groups":[' || coalesce(
        string_agg(
          '{"country":' || case
            when c27.id is not null then '{"code":' || to_json(c27.code)::text || '}'
            else 'null'
          end || ',"year":' || coalesce((p25.year)::text, 'null') || ',"count":' || coalesce((p25.count)::text, 'null') || ',"isSuppressed":' || (p25.is_suppressed)::text || '}',
          ','
          order by
            p25.standing
        ),
        ''
      ) || ']}'
    from
      (
        select
          g.*,
          row_number() over (
            order by
              g.count desc nulls last,
              c28.code collate "C",
              g.country,
              g.year
          ) as standing
        from
          (
            select
              c.country_id as country,
              c.year as year,
              c.n as count,
              not c.is_shown as is_suppressed,
              case
                when c.is_shown then 'COMPLETE'
                else 'UNKNOWN'
              end as completeness
            from
              (
                select
                  s.programme_id as scope,
                  s.country_id,
                  s.year,
                  s.participants as n,
                  s.participants is not null as is_shown
                from
                  participant_cell s
                where
                  s.counted_by = 'COUNTRY_YEAR'
                  and s.programme_id = (
                    select
                      r.id
                    from
                      programme r
                    where
                      r.slug = $14::text
                  )
                  and s.programme_id not in (
                    select
                      d.id
                    from
                      due_programmes (
                        (
                          select
                            r.id
                          from
                            programme r
                          where
                            r.slug = $15::text
                        )
                      ) d (id)
                  )
                union all
                select
                  s.programme_id as scope,
                  s.country_id,
                  s.year,
                  s.participants as n,
                  s.participants is not null as is_shown
                from
                  (
                    select
                      array_agg(d.id) as programmes
                    from
                      due_programmes (
                        (
                          select
                            r.id
                          from
                            programme r
                          where
                            r.slug = $16::text
                        )
                      ) d (id)
                    having
                      count(*) > 0
                  ) d
                  cross join lateral participant_cells_of (d.programmes, array['COUNTRY_YEAR']::participant_table[]) s
                where
                  s.programme_id = (
                    select
                      r.id
                    from
                      programme r
                    where
                      r.slug = $17::text
                  )
              ) c
            where
              true
          ) g
          left join country c28 on c28.id = g.country
        order by
          standing
        limit
          $18::int
      ) p25
      left join country c27 on c27.id = p25.country
    having
      true
  ) || '}' as data
