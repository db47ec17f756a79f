select
  '{"agreements":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"name":' || to_json(coalesce(a1.name ->> $1::text, a1.name ->> 'en', a1.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a1.signed_on || '"', 'null') || ',"institutions":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"name":' || to_json(coalesce(i2.name ->> $1::text, i2.name ->> 'en', i2.name ->> 'id'))::text || ',"programmes":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"name":' || to_json(coalesce(p5.name ->> $1::text, p5.name ->> 'en', p5.name ->> 'id'))::text || ',"editions":' || (
                            select
                              '{"nodes":[' || coalesce(
                                string_agg(
                                  '{"name":' || to_json(coalesce(e8.name ->> $1::text, e8.name ->> 'en', e8.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e8.starts_on || '"', 'null') || ',"sessions":' || (
                                    select
                                      '{"nodes":[' || coalesce(
                                        string_agg(
                                          '{"kind":"' || s9.kind || '","name":' || to_json(coalesce(s9.name ->> $1::text, s9.name ->> 'en', s9.name ->> 'id'))::text || ',"countries":' || (
                                            select
                                              '{"nodes":[' || coalesce(string_agg('{"name":' || to_json(coalesce(c10.name ->> $1::text, c10.name ->> 'en', c10.name ->> 'id'))::text || '}', ','), '') || ']}'
                                            from
                                              (
                                                select
                                                  c10.name
                                                from
                                                  country c10
                                                where
                                                  c10.id in (
                                                    select
                                                      c11.country_id
                                                    from
                                                      edition_country c11
                                                    where
                                                      c11.edition_id = s9.edition_id
                                                      and c11.is_listed
                                                  )
                                                order by
                                                  c10.code collate "C",
                                                  c10.id
                                                limit
                                                  $2::int
                                              ) c10
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
                                          s9.kind,
                                          s9.name,
                                          s9.edition_id
                                        from
                                          session s9
                                        where
                                          s9.edition_id = e8.id
                                        order by
                                          s9.ordinal,
                                          s9.id
                                        limit
                                          $3::int
                                      ) s9
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
                                  e8.name,
                                  e8.starts_on,
                                  e8.id
                                from
                                  edition e8
                                where
                                  e8.programme_id = p5.id
                                order by
                                  coalesce(earliest (e8.starts_on), 'infinity'::date),
                                  e8.id
                                limit
                                  $4::int
                              ) e8
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
                          p5.name,
                          p5.id
                        from
                          programme p5
                        where
                          p5.id in (
                            select
                              p6.programme_id
                            from
                              programme_actor p6
                            where
                              p6.actor_id = i2.id
                          )
                          and exists (
                            select
                            from
                              edition e7
                            where
                              e7.programme_id = p5.id
                              and true
                          )
                        order by
                          p5.slug collate "C",
                          p5.id
                        limit
                          $5::int
                      ) p5
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
                  i2.name,
                  i2.id
                from
                  institution i2
                where
                  i2.id in (
                    select
                      i3.actor_id
                    from
                      agreement_party i3
                    where
                      i3.agreement_id = a1.id
                  )
                  and exists (
                    select
                    from
                      country c4
                    where
                      c4.id = i2.country_id
                      and c4.code = $6::text
                  )
                order by
                  i2.slug collate "C",
                  i2.id
                limit
                  $7::int
              ) i2
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
          a1.name,
          a1.signed_on,
          a1.id
        from
          agreement a1
        where
          a1.slug = $8::text
        order by
          coalesce(earliest (a1.signed_on), 'infinity'::date),
          a1.id
        limit
          $9::int
      ) a1
    having
      true
  ) || '}' as data
