select
  '{"editions":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(e1.slug)::text || ',"programme":{"slug":' || to_json(p2.slug)::text || ',"parent":' || case
            when p3.id is not null then '{"slug":' || to_json(p3.slug)::text || '}'
            else 'null'
          end || '}}',
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
          e1.slug,
          e1.id,
          e1.programme_id,
          coalesce(earliest (e1.starts_on), 'infinity'::date) as k1
        from
          edition e1
        where
          true
        order by
          coalesce(earliest (e1.starts_on), 'infinity'::date),
          e1.id
        limit
          $1::int
      ) e1
      left join programme p2 on p2.id = e1.programme_id
      left join programme p3 on p3.id = p2.parent_id
    having
      true
  ) || '}' as data
