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
              coalesce(sum(a5.amount), 0)
            from
              tally a5
            where
              a5.subject_id = c2.id
              and a5.counter = 'agreement_party.country_id.agreement_id'
          )
        )::text || '},"institutions":{"totalCount":' || (
          (
            select
              coalesce(sum(i7.amount), 0)
            from
              tally i7
            where
              i7.subject_id = c2.id
              and i7.counter = 'institution.country_id'
          )
        )::text || '}}'
      from
        country c2
      where
        c2.code = $2::text
    ),
    'null'
  ) || '}' as data
