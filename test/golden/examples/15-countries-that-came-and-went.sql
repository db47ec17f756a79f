select
  '{"editions":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(e1.slug)::text || ',"countryListCompleteness":"' || e1.country_list_completeness || '","countryCount":' || (
            select
              '{"value":' || coalesce((c2.value)::text, 'null') || ',"basis":"' || c2.basis || '"}'
            from
              edition_countries (e1.id, $1::text, coalesce($2::date, earliest (e1.starts_on), $3::date)) c2
          ) || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          e1.slug,
          e1.country_list_completeness,
          e1.id,
          e1.starts_on
        from
          edition e1
        where
          e1.slug = any ($4::text[])
        order by
          coalesce(earliest (e1.starts_on), 'infinity'::date),
          e1.id
        limit
          $5::int
      ) e1
    having
      true
  ) || ',"left":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            country c3
          where
            exists (
              select
              from
                edition e4
              where
                e4.id in (
                  select
                    e5.edition_id
                  from
                    edition_country e5
                  where
                    e5.country_id = c3.id
                    and e5.is_listed
                )
                and e4.slug = $6::text
            )
            and not exists (
              select
              from
                edition e6
              where
                e6.id in (
                  select
                    e7.edition_id
                  from
                    edition_country e7
                  where
                    e7.country_id = c3.id
                    and e7.is_listed
                )
                and e6.slug = $7::text
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"code":' || to_json(c3.code)::text || ',"name":' || to_json(coalesce(c3.name ->> $8::text, c3.name ->> 'en', c3.name ->> 'id'))::text || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          c3.code,
          c3.name
        from
          country c3
        where
          exists (
            select
            from
              edition e4
            where
              e4.id in (
                select
                  e5.edition_id
                from
                  edition_country e5
                where
                  e5.country_id = c3.id
                  and e5.is_listed
              )
              and e4.slug = $9::text
          )
          and not exists (
            select
            from
              edition e6
            where
              e6.id in (
                select
                  e7.edition_id
                from
                  edition_country e7
                where
                  e7.country_id = c3.id
                  and e7.is_listed
              )
              and e6.slug = $10::text
          )
        order by
          c3.code collate "C",
          c3.id
        limit
          $11::int
      ) c3
    having
      true
  ) || ',"new":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            country c8
          where
            exists (
              select
              from
                edition e9
              where
                e9.id in (
                  select
                    e10.edition_id
                  from
                    edition_country e10
                  where
                    e10.country_id = c8.id
                    and e10.is_listed
                )
                and e9.slug = $12::text
            )
            and not exists (
              select
              from
                edition e11
              where
                e11.id in (
                  select
                    e12.edition_id
                  from
                    edition_country e12
                  where
                    e12.country_id = c8.id
                    and e12.is_listed
                )
                and e11.slug = $13::text
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"code":' || to_json(c8.code)::text || ',"name":' || to_json(coalesce(c8.name ->> $8::text, c8.name ->> 'en', c8.name ->> 'id'))::text || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          c8.code,
          c8.name
        from
          country c8
        where
          exists (
            select
            from
              edition e9
            where
              e9.id in (
                select
                  e10.edition_id
                from
                  edition_country e10
                where
                  e10.country_id = c8.id
                  and e10.is_listed
              )
              and e9.slug = $14::text
          )
          and not exists (
            select
            from
              edition e11
            where
              e11.id in (
                select
                  e12.edition_id
                from
                  edition_country e12
                where
                  e12.country_id = c8.id
                  and e12.is_listed
              )
              and e11.slug = $15::text
          )
        order by
          c8.code collate "C",
          c8.id
        limit
          $16::int
      ) c8
    having
      true
  ) || ',"both":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            country c13
          where
            (
              exists (
                select
                from
                  edition e14
                where
                  e14.id in (
                    select
                      e15.edition_id
                    from
                      edition_country e15
                    where
                      e15.country_id = c13.id
                      and e15.is_listed
                  )
                  and e14.slug = $17::text
              )
            )
            and (
              exists (
                select
                from
                  edition e16
                where
                  e16.id in (
                    select
                      e17.edition_id
                    from
                      edition_country e17
                    where
                      e17.country_id = c13.id
                      and e17.is_listed
                  )
                  and e16.slug = $18::text
              )
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"code":' || to_json(c13.code)::text || ',"name":' || to_json(coalesce(c13.name ->> $8::text, c13.name ->> 'en', c13.name ->> 'id'))::text || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          c13.code,
          c13.name
        from
          country c13
        where
          (
            exists (
              select
              from
                edition e14
              where
                e14.id in (
                  select
                    e15.edition_id
                  from
                    edition_country e15
                  where
                    e15.country_id = c13.id
                    and e15.is_listed
                )
                and e14.slug = $19::text
            )
          )
          and (
            exists (
              select
              from
                edition e16
              where
                e16.id in (
                  select
                    e17.edition_id
                  from
                    edition_country e17
                  where
                    e17.country_id = c13.id
                    and e17.is_listed
                )
                and e16.slug = $20::text
            )
          )
        order by
          c13.code collate "C",
          c13.id
        limit
          $21::int
      ) c13
    having
      true
  ) || '}' as data
