select
  '{"programmes":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            programme p1
          where
            p1.updated_at >= $1::timestamptz
        )
      )::text || ',"pageInfo":{"hasNextPage":' || (count(*) > $2::int)::text || ',"endCursor":' || coalesce(
        '"' || case
          when count(*) filter (
            where
              p1.n <= $2::int
          ) > 0 then translate(
            encode(
              convert_to(
                json_build_array(
                  $3::text,
                  (
                    array_agg(
                      (p1.id)::text
                      order by
                        p1.id
                    ) filter (
                      where
                        p1.n <= $2::int
                    )
                  ) [
                    count(*) filter (
                      where
                        p1.n <= $2::int
                    )
                  ]
                )::text,
                'UTF8'
              ),
              'base64'
            ),
            E'\n',
            ''
          )
        end || '"',
        'null'
      ) || '},"nodes":[' || coalesce(
        string_agg(
          '{"id":"prg_' || p1.id || '","slug":' || to_json(p1.slug)::text || ',"kind":"' || p1.kind || '","nameTranslations":' || (
            select
              '[' || coalesce(
                string_agg(
                  '{"locale":"' || l2.locale || '","value":' || to_json(l2.value)::text || '}',
                  ','
                  order by
                    l2.locale
                ),
                ''
              ) || ']'
            from
              (
                select
                  upper(t.key) as locale,
                  t.value
                from
                  jsonb_each_text(p1.name) t
                order by
                  t.key
              ) l2
          ) || ',"status":"' || p1.status || '","startsOn":' || coalesce('"' || p1.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || p1.ends_on || '"', 'null') || ',"parent":' || case
            when p3.id is not null then '{"id":"prg_' || p3.id || '"}'
            else 'null'
          end || ',"editions":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"id":"edn_' || e4.id || '","slug":' || to_json(e4.slug)::text || ',"startsOn":' || coalesce('"' || e4.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e4.ends_on || '"', 'null') || '}',
                  ','
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e4.id,
                  e4.slug,
                  e4.starts_on,
                  e4.ends_on
                from
                  edition e4
                where
                  e4.programme_id = p1.id
                order by
                  coalesce(earliest (e4.starts_on), 'infinity'::date),
                  e4.id
                limit
                  $4::int
              ) e4
            having
              true
          ) || '}',
          ','
          order by
            p1.id
        ) filter (
          where
            p1.n <= $2::int
        ),
        ''
      ) || ']}'
    from
      (
        select
          p1.*,
          row_number() over (
            order by
              p1.id
          ) as n
        from
          (
            select
              p1.id,
              p1.slug,
              p1.kind,
              p1.name,
              p1.status,
              p1.starts_on,
              p1.ends_on,
              p1.parent_id
            from
              programme p1
            where
              p1.updated_at >= $1::timestamptz
            order by
              p1.id
            limit
              $5::int
          ) p1
      ) p1
      left join programme p3 on p3.id = p1.parent_id
    having
      true
  ) || '}' as data
