select
  '{"programmes":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(p1.slug)::text || ',"declaredModality":' || coalesce('"' || p1.declared_modality || '"', 'null') || ',"computedModality":' || (
            select
              '{"value":"' || c2.value || '","rule":"' || c2.rule || '","missing":' || to_json(c2.missing)::text || ',"reason":' || to_json(
                replace(
                  replace(
                    replace(
                      ($1::jsonb ->> c2.rule::text),
                      '{providers}',
                      coalesce(
                        (
                          select
                            string_agg(
                              coalesce(t.value ->> $2::text, t.value ->> 'en', t.value ->> 'id'),
                              ', '
                              order by
                                t.ordinality
                            )
                          from
                            jsonb_array_elements(c2.providers) with ordinality t
                        ),
                        ''
                      )
                    ),
                    '{facilitators}',
                    coalesce(
                      (
                        select
                          string_agg(
                            coalesce(t.value ->> $2::text, t.value ->> 'en', t.value ->> 'id'),
                            ', '
                            order by
                              t.ordinality
                          )
                        from
                          jsonb_array_elements(c2.facilitators) with ordinality t
                      ),
                      ''
                    )
                  ),
                  '{beneficiaries}',
                  coalesce(
                    (
                      select
                        string_agg(
                          coalesce(t.value ->> $2::text, t.value ->> 'en', t.value ->> 'id'),
                          ', '
                          order by
                            t.ordinality
                        )
                      from
                        jsonb_array_elements(c2.beneficiaries) with ordinality t
                    ),
                    ''
                  )
                )
              )::text || ',"alasan":' || to_json(
                replace(
                  replace(
                    replace(
                      ($3::jsonb ->> c2.rule::text),
                      '{providers}',
                      coalesce(
                        (
                          select
                            string_agg(
                              coalesce(t.value ->> 'id', t.value ->> 'en'),
                              ', '
                              order by
                                t.ordinality
                            )
                          from
                            jsonb_array_elements(c2.providers) with ordinality t
                        ),
                        ''
                      )
                    ),
                    '{facilitators}',
                    coalesce(
                      (
                        select
                          string_agg(
                            coalesce(t.value ->> 'id', t.value ->> 'en'),
                            ', '
                            order by
                              t.ordinality
                          )
                        from
                          jsonb_array_elements(c2.facilitators) with ordinality t
                      ),
                      ''
                    )
                  ),
                  '{beneficiaries}',
                  coalesce(
                    (
                      select
                        string_agg(
                          coalesce(t.value ->> 'id', t.value ->> 'en'),
                          ', '
                          order by
                            t.ordinality
                        )
                      from
                        jsonb_array_elements(c2.beneficiaries) with ordinality t
                    ),
                    ''
                  )
                )
              )::text || '}'
            from
              programme_modality (p1.id, coalesce($4::date, least(latest (p1.ends_on), $5::date))) c2
          ) || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          p1.slug,
          p1.declared_modality,
          p1.id,
          p1.ends_on
        from
          programme p1
        where
          true
        order by
          p1.slug collate "C",
          p1.id
        limit
          $6::int
      ) p1
    having
      true
  ) || ',"agreements":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(a3.slug)::text || ',"declaredModality":' || coalesce('"' || a3.declared_modality || '"', 'null') || ',"computedModality":' || (
            select
              '{"value":"' || c4.value || '","rule":"' || c4.rule || '","missing":' || to_json(c4.missing)::text || ',"reason":' || to_json(
                replace(
                  replace(
                    replace(
                      ($7::jsonb ->> c4.rule::text),
                      '{providers}',
                      coalesce(
                        (
                          select
                            string_agg(
                              coalesce(t.value ->> $2::text, t.value ->> 'en', t.value ->> 'id'),
                              ', '
                              order by
                                t.ordinality
                            )
                          from
                            jsonb_array_elements(c4.providers) with ordinality t
                        ),
                        ''
                      )
                    ),
                    '{facilitators}',
                    coalesce(
                      (
                        select
                          string_agg(
                            coalesce(t.value ->> $2::text, t.value ->> 'en', t.value ->> 'id'),
                            ', '
                            order by
                              t.ordinality
                          )
                        from
                          jsonb_array_elements(c4.facilitators) with ordinality t
                      ),
                      ''
                    )
                  ),
                  '{beneficiaries}',
                  coalesce(
                    (
                      select
                        string_agg(
                          coalesce(t.value ->> $2::text, t.value ->> 'en', t.value ->> 'id'),
                          ', '
                          order by
                            t.ordinality
                        )
                      from
                        jsonb_array_elements(c4.beneficiaries) with ordinality t
                    ),
                    ''
                  )
                )
              )::text || '}'
            from
              agreement_modality (a3.id, coalesce($8::date, earliest (a3.signed_on), $5::date)) c4
          ) || ',"before2010":' || (
            select
              '{"value":"' || c5.value || '"}'
            from
              agreement_modality (a3.id, coalesce($9::date, earliest (a3.signed_on), $5::date)) c5
          ) || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          a3.slug,
          a3.declared_modality,
          a3.id,
          a3.signed_on
        from
          agreement a3
        where
          true
        order by
          coalesce(earliest (a3.signed_on), 'infinity'::date),
          a3.id
        limit
          $10::int
      ) a3
    having
      true
  ) || '}' as data
