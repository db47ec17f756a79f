select
  '{"institutions":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(i1.slug)::text || '}', ','), '') || ']}'
    from
      (
        select
          i1.slug
        from
          institution i1
        where
          plain (i1.slug) like plain ($1::text)
          and exists (
            select
            from
              jsonb_each_text(i1.name) t
            where
              plain (t.value) like plain ($2::text)
          )
          and i1.kind = any ($3::institution_kind[])
        order by
          i1.slug collate "C",
          i1.id
        limit
          $4::int
      ) i1
    having
      true
  ) || '}' as data
