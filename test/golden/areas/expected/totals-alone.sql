select
  '{"agreements":{"totalCount":' || (
    (
      select
        count(*)
      from
        agreement a1
      where
        a1.type = $1::agreement_type
    )
  )::text || '},"country":' || coalesce(
    (
      select
        '{"agreements":{"totalCount":' || (
          (
            select
              count(*)
            from
              agreement a3
            where
              a3.id in (
                select
                  a4.agreement_id
                from
                  agreement_party a4
                where
                  a4.country_id = c2.id
              )
          )
        )::text || '},"institutions":{"totalCount":' || (
          (
            select
              count(*)
            from
              institution i5
            where
              i5.country_id = c2.id
          )
        )::text || '}}'
      from
        country c2
      where
        c2.code = $2::text
    ),
    'null'
  ) || '}' as data
