select
  '{"editions":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(e1.slug)::text || '}', ','), '') || ']}'
    from
      (
        select
          e1.slug
        from
          edition e1
          join programme p2 on p2.id = e1.programme_id
        where
          true
        order by
          p2.slug collate "C",
          coalesce(earliest (e1.starts_on), '-infinity'::date) desc,
          e1.id desc
        limit
          $1::int
      ) e1
    having
      true
  ) || ',"institutions":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(i3.slug)::text || '}', ','), '') || ']}'
    from
      (
        select
          i3.slug
        from
          institution i3
          left join country c4 on c4.id = i3.country_id
        where
          true
        order by
          c4.code collate "C" nulls first,
          i3.id
        limit
          $2::int
      ) i3
    having
      true
  ) || '}' as data
