select
  '{"editions":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(e1.slug)::text || '}',
          ','
          order by
            e1.k1,
            e1.k2 desc,
            e1.id desc
        ),
        ''
      ) || ']}'
    from
      (
        select
          e1.*,
          p2.slug collate "C" as k1,
          coalesce(earliest (e1.starts_on), '-infinity'::date) as k2
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
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(i3.slug)::text || '}',
          ','
          order by
            i3.k1 nulls first,
            i3.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          i3.*,
          c4.code collate "C" as k1
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
