select
  '{"agreements":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            agreement a1
          where
            (
              (a1.type = $1::agreement_type)
              or (
                (not coalesce(a1.ambit = $2::agreement_ambit, false))
                and (
                  exists (
                    select
                    from
                      agreement_party a2
                    where
                      a2.agreement_id = a1.id
                      and a2.actor_kind = 'Institution'
                      and exists (
                        select
                        from
                          institution i3
                        where
                          i3.id = a2.actor_id
                          and i3.slug = $3::text
                      )
                  )
                )
              )
            )
        )
      )::text || ',"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a1.slug)::text || '}', ','), '') || ']}'
    from
      (
        select
          a1.slug
        from
          agreement a1
        where
          (
            (a1.type = $4::agreement_type)
            or (
              (not coalesce(a1.ambit = $5::agreement_ambit, false))
              and (
                exists (
                  select
                  from
                    agreement_party a2
                  where
                    a2.agreement_id = a1.id
                    and a2.actor_kind = 'Institution'
                    and exists (
                      select
                      from
                        institution i3
                      where
                        i3.id = a2.actor_id
                        and i3.slug = $6::text
                    )
                )
              )
            )
          )
        order by
          coalesce(earliest (a1.signed_on), 'infinity'::date),
          a1.id
        limit
          $7::int
      ) a1
    having
      true
  ) || '}' as data
