select
  '{"programme":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(p1.name ->> $1::text, p1.name ->> 'en', p1.name ->> 'id'))::text || ',"total":' || (
          select
            '{"value":' || coalesce((c2.value)::text, 'null') || ',"basis":"' || c2.basis || '","completeness":' || coalesce('"' || c2.completeness || '"', 'null') || '}'
          from
            programme_participants (p1.id) c2
        ) || ',"editions":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"startsOn":' || coalesce('"' || e3.starts_on || '"', 'null') || ',"participants":' || (
                  select
                    '{"value":' || coalesce((c4.value)::text, 'null') || ',"basis":"' || c4.basis || '","reason":' || coalesce('"' || c4.reason || '"', 'null') || '}'
                  from
                    edition_participants (e3.id, $2::text, coalesce($3::date, earliest (e3.starts_on), $4::date)) c4
                ) || ',"figures":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"indicator":"' || f5.indicator || '","value":' || coalesce((f5.value)::text, 'null') || ',"qualifier":"' || f5.qualifier || '","citations":' || (
                          select
                            '{"nodes":[' || coalesce(
                              string_agg(
                                '{"locator":' || to_json(c6.locator)::text || ',"source":{"title":' || to_json(s7.title)::text || '}}',
                                ','
                                order by
                                  c6.k1,
                                  c6.id
                              ),
                              ''
                            ) || ']}'
                          from
                            (
                              select
                                c6.locator,
                                c6.id,
                                c6.source_id,
                                c6.field collate "C" as k1
                              from
                                citation c6
                              where
                                c6.subject_id = f5.id
                              order by
                                c6.field collate "C",
                                c6.id
                              limit
                                $5::int
                            ) c6
                            left join source s7 on s7.id = c6.source_id
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
                        f5.indicator,
                        f5.value,
                        f5.qualifier,
                        f5.id
                      from
                        figure f5
                      where
                        f5.subject_id = e3.id
                      order by
                        f5.indicator,
                        coalesce(earliest (f5.as_of), 'infinity'::date),
                        f5.id
                      limit
                        $6::int
                    ) f5
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
                e3.starts_on,
                e3.id
              from
                edition e3
              where
                e3.programme_id = p1.id
              order by
                coalesce(earliest (e3.starts_on), 'infinity'::date),
                e3.id
              limit
                $7::int
            ) e3
          having
            true
        ) || '}'
      from
        programme p1
      where
        p1.slug = $8::text
    ),
    'null'
  ) || '}' as data
