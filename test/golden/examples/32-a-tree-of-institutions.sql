select
  '{"institution":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(i1.name ->> $1::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"descendants":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  institution_tree (i1.id, $2::text[], $3::int, $4::boolean) i2
                where
                  true
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"depth":' || (i2.depth)::text || ',"path":' || to_json(i2.path)::text || ',"institution":{"name":' || to_json(coalesce(i3.name ->> $1::text, i3.name ->> 'en', i3.name ->> 'id'))::text || ',"kind":"' || i3.kind || '"},"relation":{"kind":"' || i4.kind || '","citations":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"locator":' || to_json(c5.locator)::text || ',"source":{"slug":' || to_json(s6.slug)::text || '}}',
                        ','
                        order by
                          c5.k1,
                          c5.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        c5.locator,
                        c5.id,
                        c5.source_id,
                        c5.field collate "C" as k1
                      from
                        citation c5
                      where
                        c5.subject_id = i4.id
                      order by
                        c5.field collate "C",
                        c5.id
                      limit
                        $5::int
                    ) c5
                    left join source s6 on s6.id = c5.source_id
                  having
                    true
                ) || '}}',
                ','
                order by
                  i2.k1,
                  i2.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                i2.depth,
                i2.path,
                i2.id,
                i2.institution_id,
                i2.relation_id,
                i2.path collate "C" as k1
              from
                institution_tree (i1.id, $2::text[], $6::int, $7::boolean) i2
              where
                true
              order by
                i2.path collate "C",
                i2.id
              limit
                $8::int
            ) i2
            left join institution i3 on i3.id = i2.institution_id
            left join institution_relation i4 on i4.id = i2.relation_id
          having
            true
        ) || '}'
      from
        institution i1
      where
        i1.slug = $9::text
    ),
    'null'
  ) || ',"centre":' || coalesce(
    (
      select
        '{"ancestors":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"depth":' || (i8.depth)::text || ',"path":' || to_json(i8.path)::text || ',"relation":{"kind":"' || i9.kind || '"}}',
                ','
                order by
                  i8.k1,
                  i8.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                i8.depth,
                i8.path,
                i8.id,
                i8.relation_id,
                i8.path collate "C" as k1
              from
                institution_tree (i7.id, $10::text[], $11::int, $12::boolean) i8
              where
                true
              order by
                i8.path collate "C",
                i8.id
              limit
                $13::int
            ) i8
            left join institution_relation i9 on i9.id = i8.relation_id
          having
            true
        ) || '}'
      from
        institution i7
      where
        i7.slug = $14::text
    ),
    'null'
  ) || '}' as data
