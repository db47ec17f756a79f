select
  '{"programmes":' || (
    select
      '{"totalCount":' || (
        (
          select
            coalesce(sum(p2.amount), 0)
          from
            tally p2
          where
            p2.subject_id = '00000000-0000-0000-0000-000000000000'::uuid
            and p2.counter = 'programme'
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(p1.slug)::text || ',"editions":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg('{"slug":' || to_json(e3.slug)::text || '}', ',') filter (
                  where
                    e3.n <= $1::int
                ),
                ''
              ) || '],"pageInfo":{"hasNextPage":' || (count(*) > $2::int)::text || '}}'
            from
              (
                select
                  e3.*,
                  row_number() over (
                    order by
                      e3.k1,
                      e3.id
                  ) as n
                from
                  (
                    select
                      e3.slug,
                      e3.id,
                      coalesce(earliest (e3.starts_on), 'infinity'::date) as k1
                    from
                      edition e3
                    where
                      e3.programme_id = p1.id
                    order by
                      coalesce(earliest (e3.starts_on), 'infinity'::date),
                      e3.id
                    limit
                      $3::int
                  ) e3
              ) e3
            having
              true
          ) || '}',
          ','
        ) filter (
          where
            p1.n <= $4::int
        ),
        ''
      ) || '],"pageInfo":{"hasNextPage":' || (count(*) > $5::int)::text || ',"endCursor":' || coalesce(
        '"' || case
          when count(*) filter (
            where
              p1.n <= $6::int
          ) > 0 then translate(
            encode(
              convert_to(
                json_build_array(
                  $7::text,
                  (
                    array_agg((p1.k1)::text) filter (
                      where
                        p1.n <= $8::int
                    )
                  ) [
                    count(*) filter (
                      where
                        p1.n <= $9::int
                    )
                  ],
                  (
                    array_agg((p1.id)::text) filter (
                      where
                        p1.n <= $10::int
                    )
                  ) [
                    count(*) filter (
                      where
                        p1.n <= $11::int
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
      ) || '}}'
    from
      (
        select
          p1.*,
          row_number() over (
            order by
              p1.k1,
              p1.id
          ) as n
        from
          (
            select
              p1.slug,
              p1.id,
              p1.slug collate "C" as k1
            from
              programme p1
            where
              true
            order by
              p1.slug collate "C",
              p1.id
            limit
              $12::int
          ) p1
      ) p1
    having
      true
  ) || '}' as data
