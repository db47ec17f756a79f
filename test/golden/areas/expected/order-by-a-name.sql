select
  '{"countries":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"name":' || to_json(coalesce(c1.name ->> $1::text, c1.name ->> 'en', c1.name ->> 'id'))::text || '}', ','), '') || '],"pageInfo":{"endCursor":' || coalesce(
        '"' || case
          when count(*) > 0 then translate(
            encode(
              convert_to(json_build_array($2::text, (array_agg((c1.k1)::text)) [count(*)], (array_agg((c1.id)::text)) [count(*)])::text, 'UTF8'),
              'base64'
            ),
            E'\n',
            ''
          )
        end || '"',
        'null'
      ) || '}}'
    from
      (
        select
          c1.name,
          c1.id,
          plain (coalesce(c1.name ->> 'en', c1.name ->> 'id')) collate "C" as k1
        from
          country c1
        where
          true
        order by
          plain (coalesce(c1.name ->> 'en', c1.name ->> 'id')) collate "C" desc,
          c1.id desc
        limit
          $3::int
      ) c1
    having
      true
  ) || '}' as data
