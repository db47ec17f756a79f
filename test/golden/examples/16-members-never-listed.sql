select
  '{"members":{"totalCount":' || (
    (
      select
        count(*)
      from
        country c1
      where
        c1.id in (
          select
            m
          from
            members_of ($1::text, $2::date) m
        )
    )
  )::text || '},"neverListed":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            country c2
          where
            not exists (
              select
              from
                edition e3
              where
                e3.id in (
                  select
                    e4.edition_id
                  from
                    edition_country e4
                  where
                    e4.country_id = c2.id
                    and e4.is_listed
                )
                and earliest (e3.starts_on) >= earliest ($3::text)
                and latest (e3.starts_on) <= latest ($3::text)
            )
            and c2.id in (
              select
                m
              from
                members_of ($4::text, $5::date) m
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"code":' || to_json(c2.code)::text || ',"name":' || to_json(coalesce(c2.name ->> $6::text, c2.name ->> 'en', c2.name ->> 'id'))::text || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          c2.code,
          c2.name
        from
          country c2
        where
          not exists (
            select
            from
              edition e3
            where
              e3.id in (
                select
                  e4.edition_id
                from
                  edition_country e4
                where
                  e4.country_id = c2.id
                  and e4.is_listed
              )
              and earliest (e3.starts_on) >= earliest ($3::text)
              and latest (e3.starts_on) <= latest ($3::text)
          )
          and c2.id in (
            select
              m
            from
              members_of ($4::text, $5::date) m
          )
        order by
          c2.code collate "C",
          c2.id
        limit
          $7::int
      ) c2
    having
      true
  ) || '}' as data
