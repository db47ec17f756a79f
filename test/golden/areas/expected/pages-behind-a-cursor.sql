select
  '{"programmes":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(p1.slug)::text || '}', ','), '') || ']}'
    from
      (
        select
          p1.slug
        from
          programme p1
        where
          true
          and (p1.slug collate "C", p1.id) > ($1::text::text, $2::text::uuid)
        order by
          p1.slug collate "C",
          p1.id
        limit
          $3::int
      ) p1
    having
      true
  ) || '}' as data
