select
  '{"programme":' || coalesce(
    (
      select
        '{"editions":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(e2.name ->> $1::text, e2.name ->> 'en', e2.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e2.starts_on || '"', 'null') || ',"countryListCompleteness":"' || e2.country_list_completeness || '","listed":' || (
                  select
                    '{"value":' || coalesce((c3.value)::text, 'null') || ',"basis":"' || c3.basis || '","reason":' || coalesce('"' || c3.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c3.completeness || '"', 'null') || '}'
                  from
                    edition_countries (e2.id, $2::text, coalesce($3::date, earliest (e2.starts_on), $4::date)) c3
                ) || ',"leastDevelopedThen":' || (
                  select
                    '{"value":' || coalesce((c4.value)::text, 'null') || ',"basis":"' || c4.basis || '","reason":' || coalesce('"' || c4.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c4.completeness || '"', 'null') || '}'
                  from
                    edition_countries (e2.id, $5::text, coalesce($6::date, earliest (e2.starts_on), $4::date)) c4
                ) || ',"leastDevelopedNow":' || (
                  select
                    '{"value":' || coalesce((c5.value)::text, 'null') || ',"basis":"' || c5.basis || '","reason":' || coalesce('"' || c5.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c5.completeness || '"', 'null') || '}'
                  from
                    edition_countries (e2.id, $7::text, coalesce($8::date, earliest (e2.starts_on), $4::date)) c5
                ) || ',"countryRoles":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || e6.role || '","country":{"code":' || to_json(c7.code)::text || ',"name":' || to_json(coalesce(c7.name ->> $1::text, c7.name ->> 'en', c7.name ->> 'id'))::text || '},"wasLeastDeveloped":' || coalesce(
                          (
                            is_member (
                              e6.country_id,
                              $9::text,
                              coalesce(
                                $10::date,
                                (
                                  select
                                    earliest (e.starts_on)
                                  from
                                    edition e
                                  where
                                    e.id = e6.edition_id
                                ),
                                $4::date
                              )
                            )
                          )::text,
                          'null'
                        ) || '}',
                        ','
                        order by
                          e6.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        e6.role,
                        e6.country_id,
                        e6.edition_id,
                        e6.id
                      from
                        edition_country e6
                      where
                        e6.edition_id = e2.id
                        and e6.is_listed
                        and e6.role = any ($11::edition_country_role[])
                      order by
                        e6.id
                      limit
                        $12::int
                    ) e6
                    left join country c7 on c7.id = e6.country_id
                  having
                    true
                ) || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                e2.name,
                e2.starts_on,
                e2.country_list_completeness,
                e2.id
              from
                edition e2
              where
                e2.programme_id = p1.id
              order by
                coalesce(earliest (e2.starts_on), 'infinity'::date),
                e2.id
              limit
                $13::int
            ) e2
          having
            true
        ) || '}'
      from
        programme p1
      where
        p1.slug = $14::text
    ),
    'null'
  ) || '}' as data
