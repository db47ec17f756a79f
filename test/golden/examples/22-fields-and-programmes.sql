select
  '{"codes":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"code":' || to_json(c1.code)::text || ',"name":' || to_json(coalesce(c1.name ->> $1::text, c1.name ->> 'en', c1.name ->> 'id'))::text || ',"parent":' || case
            when c5.id is not null then '{"code":' || to_json(c5.code)::text || ',"name":' || to_json(coalesce(c5.name ->> $2::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
            else 'null'
          end || ',"provisions":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"text":' || to_json(coalesce(a6.text ->> $3::text, a6.text ->> 'en', a6.text ->> 'id'))::text || ',"agreement":{"slug":' || to_json(a8.slug)::text || '}}',
                  ','
                  order by
                    a6.kind,
                    a6.ordinal,
                    a6.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a6.*
                from
                  agreement_provision a6
                where
                  a6.id in (
                    select
                      a7.subject_id
                    from
                      classification a7
                    where
                      a7.code_id = c1.id
                  )
                  and a6.kind = $4::provision_kind
                order by
                  a6.kind,
                  a6.ordinal,
                  a6.id
                limit
                  $5::int
              ) a6
              left join agreement a8 on a8.id = a6.agreement_id
            having
              true
          ) || ',"programmes":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(p9.slug)::text || ',"name":' || to_json(coalesce(p9.name ->> $6::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}',
                  ','
                  order by
                    p9.k1,
                    p9.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  p9.*,
                  p9.slug collate "C" as k1
                from
                  programme p9
                where
                  p9.id in (
                    select
                      p10.subject_id
                    from
                      classification p10
                    where
                      p10.code_id = c1.id
                  )
                order by
                  p9.slug collate "C",
                  p9.id
                limit
                  $7::int
              ) p9
            having
              true
          ) || '}',
          ','
          order by
            c1.k1,
            c1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          c1.*,
          c1.code collate "C" as k1
        from
          code c1
        where
          exists (
            select
            from
              code_scheme c2
            where
              c2.id = c1.scheme_id
              and c2.code = $8::text
          )
          and exists (
            select
            from
              agreement_provision a3
            where
              a3.id in (
                select
                  a4.subject_id
                from
                  classification a4
                where
                  a4.code_id = c1.id
              )
              and a3.kind = $9::provision_kind
          )
        order by
          c1.code collate "C",
          c1.id
        limit
          $10::int
      ) c1
      left join code c5 on c5.id = c1.parent_id
    having
      true
  ) || '}' as data
