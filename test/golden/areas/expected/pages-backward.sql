select
  '{"countryGroup":' || coalesce(
    (
      select
        '{"memberships":' || (
          select
            '{"edges":[' || coalesce(
              string_agg(
                '{"cursor":' || coalesce(
                  '"' || translate(encode(convert_to(json_build_array($1::text, (c2.k1)::text, (c2.id)::text)::text, 'UTF8'), 'base64'), E'\n', '') || '"',
                  'null'
                ) || ',"node":{"country":{"code":' || to_json(c3.code)::text || '}}}',
                ','
                order by
                  c2.k1,
                  c2.id
              ) filter (
                where
                  c2.n <= $2::int
              ),
              ''
            ) || '],"pageInfo":{"hasPreviousPage":' || (count(*) > $3::int)::text || ',"hasNextPage":' || ($4::boolean)::text || ',"startCursor":' || coalesce(
              '"' || case
                when count(*) filter (
                  where
                    c2.n <= $5::int
                ) > 0 then translate(
                  encode(
                    convert_to(
                      json_build_array(
                        $1::text,
                        (
                          array_agg(
                            (c2.k1)::text
                            order by
                              c2.k1,
                              c2.id
                          ) filter (
                            where
                              c2.n <= $6::int
                          )
                        ) [1],
                        (
                          array_agg(
                            (c2.id)::text
                            order by
                              c2.k1,
                              c2.id
                          ) filter (
                            where
                              c2.n <= $7::int
                          )
                        ) [1]
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
            ) || ',"endCursor":' || coalesce(
              '"' || case
                when count(*) filter (
                  where
                    c2.n <= $8::int
                ) > 0 then translate(
                  encode(
                    convert_to(
                      json_build_array(
                        $1::text,
                        (
                          array_agg(
                            (c2.k1)::text
                            order by
                              c2.k1,
                              c2.id
                          ) filter (
                            where
                              c2.n <= $9::int
                          )
                        ) [
                          count(*) filter (
                            where
                              c2.n <= $10::int
                          )
                        ],
                        (
                          array_agg(
                            (c2.id)::text
                            order by
                              c2.k1,
                              c2.id
                          ) filter (
                            where
                              c2.n <= $11::int
                          )
                        ) [
                          count(*) filter (
                            where
                              c2.n <= $12::int
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
                c2.*,
                row_number() over (
                  order by
                    c2.k1 desc,
                    c2.id desc
                ) as n
              from
                (
                  select
                    c2.id,
                    c2.country_id,
                    coalesce(earliest (c2.valid_from), 'infinity'::date) as k1
                  from
                    country_group_membership c2
                  where
                    c2.group_id = c1.id
                  order by
                    coalesce(earliest (c2.valid_from), 'infinity'::date) desc,
                    c2.id desc
                  limit
                    $13::int
                ) c2
            ) c2
            left join country c3 on c3.id = c2.country_id
          having
            true
        ) || '}'
      from
        country_group c1
      where
        c1.code = $14::text
    ),
    'null'
  ) || '}' as data
