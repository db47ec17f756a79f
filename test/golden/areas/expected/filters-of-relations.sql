select
  '{"countries":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"code":' || to_json(c1.code)::text || '}', ','), '') || ']}'
    from
      (
        select
          c1.code
        from
          country c1
        where
          not exists (
            select
            from
              country_group_membership c2
            where
              c2.country_id = c1.id
              and not coalesce((c2.status is null) = $1::boolean, false)
          )
          and exists (
            select
            from
              edition_country e3
            where
              e3.country_id = c1.id
              and e3.is_listed
              and exists (
                select
                from
                  edition e4
                where
                  e4.id = e3.edition_id
                  and e4.ordinal = $2::int
              )
          )
          and not exists (
            select
            from
              edition_country e5
            where
              e5.country_id = c1.id
              and e5.is_listed
              and exists (
                select
                from
                  edition e6
                where
                  e6.id = e5.edition_id
                  and e6.ordinal = $3::int
              )
          )
        order by
          c1.code collate "C",
          c1.id
        limit
          $4::int
      ) c1
    having
      true
  ) || '}' as data
