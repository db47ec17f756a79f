select
  '{"agreements":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(a1.slug)::text || ',"partners":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"actor":' || case a3.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c5.name ->> $1::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
                        from
                          country_group c5
                        where
                          c5.id = a3.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(i6.name ->> $1::text, i6.name ->> 'en', i6.name ->> 'id'))::text || '}'
                        from
                          institution i6
                        where
                          i6.id = a3.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c7.name ->> $1::text, c7.name ->> 'en', c7.name ->> 'id'))::text || '}'
                        from
                          country c7
                        where
                          c7.id = a3.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(u8.name ->> $1::text, u8.name ->> 'en', u8.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u8
                        where
                          u8.id = a3.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || '}',
                  ','
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a3.actor_kind,
                  a3.actor_id
                from
                  agreement_party a3
                where
                  a3.agreement_id = a1.id
                  and not coalesce(
                    exists (
                      select
                      from
                        country c4
                      where
                        c4.id = a3.country_id
                        and c4.code = $2::text
                    ),
                    false
                  )
                order by
                  a3.id
                limit
                  $3::int
              ) a3
            having
              true
          ) || ',"withProgramme":' || (
            select
              '{"totalCount":' || (
                (
                  select
                    count(*)
                  from
                    agreement_provision a9
                  where
                    a9.agreement_id = a1.id
                    and a9.kind = $4::provision_kind
                    and exists (
                      select
                      from
                        classification c10
                      where
                        c10.subject_id = a9.id
                        and exists (
                          select
                          from
                            code c11
                          where
                            c11.id = c10.code_id
                            and exists (
                              select
                              from
                                code_scheme c12
                              where
                                c12.id = c11.scheme_id
                                and c12.code = $5::text
                            )
                            and exists (
                              select
                              from
                                programme p13
                              where
                                p13.id in (
                                  select
                                    p14.subject_id
                                  from
                                    classification p14
                                  where
                                    p14.code_id = c11.id
                                )
                                and true
                            )
                        )
                    )
                )
              )::text || ',"nodes":[' || coalesce(
                string_agg(
                  '{"text":' || to_json(coalesce(a9.text ->> $1::text, a9.text ->> 'en', a9.text ->> 'id'))::text || ',"classifications":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"code":{"code":' || to_json(c18.code)::text || ',"name":' || to_json(coalesce(c18.name ->> $1::text, c18.name ->> 'en', c18.name ->> 'id'))::text || ',"programmes":' || (
                            select
                              '{"nodes":[' || coalesce(
                                string_agg(
                                  '{"slug":' || to_json(p19.slug)::text || ',"name":' || to_json(coalesce(p19.name ->> $1::text, p19.name ->> 'en', p19.name ->> 'id'))::text || '}',
                                  ','
                                ),
                                ''
                              ) || ']}'
                            from
                              (
                                select
                                  p19.slug,
                                  p19.name
                                from
                                  programme p19
                                where
                                  p19.id in (
                                    select
                                      p20.subject_id
                                    from
                                      classification p20
                                    where
                                      p20.code_id = c18.id
                                  )
                                order by
                                  p19.slug collate "C",
                                  p19.id
                                limit
                                  $6::int
                              ) p19
                            having
                              true
                          ) || '}}',
                          ','
                          order by
                            c15.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          c15.id,
                          c15.code_id
                        from
                          classification c15
                        where
                          c15.subject_id = a9.id
                          and exists (
                            select
                            from
                              code c16
                            where
                              c16.id = c15.code_id
                              and exists (
                                select
                                from
                                  code_scheme c17
                                where
                                  c17.id = c16.scheme_id
                                  and c17.code = $7::text
                              )
                          )
                        order by
                          c15.id
                        limit
                          $8::int
                      ) c15
                      left join code c18 on c18.id = c15.code_id
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
                  a9.text,
                  a9.id
                from
                  agreement_provision a9
                where
                  a9.agreement_id = a1.id
                  and a9.kind = $9::provision_kind
                  and exists (
                    select
                    from
                      classification c10
                    where
                      c10.subject_id = a9.id
                      and exists (
                        select
                        from
                          code c11
                        where
                          c11.id = c10.code_id
                          and exists (
                            select
                            from
                              code_scheme c12
                            where
                              c12.id = c11.scheme_id
                              and c12.code = $10::text
                          )
                          and exists (
                            select
                            from
                              programme p13
                            where
                              p13.id in (
                                select
                                  p14.subject_id
                                from
                                  classification p14
                                where
                                  p14.code_id = c11.id
                              )
                              and true
                          )
                      )
                  )
                order by
                  a9.kind,
                  a9.ordinal,
                  a9.id
                limit
                  $11::int
              ) a9
            having
              true
          ) || ',"withoutProgramme":' || (
            select
              '{"totalCount":' || (
                (
                  select
                    count(*)
                  from
                    agreement_provision a21
                  where
                    a21.agreement_id = a1.id
                    and a21.kind = $12::provision_kind
                    and not exists (
                      select
                      from
                        classification c22
                      where
                        c22.subject_id = a21.id
                        and exists (
                          select
                          from
                            code c23
                          where
                            c23.id = c22.code_id
                            and exists (
                              select
                              from
                                code_scheme c24
                              where
                                c24.id = c23.scheme_id
                                and c24.code = $13::text
                            )
                            and exists (
                              select
                              from
                                programme p25
                              where
                                p25.id in (
                                  select
                                    p26.subject_id
                                  from
                                    classification p26
                                  where
                                    p26.code_id = c23.id
                                )
                                and true
                            )
                        )
                    )
                )
              )::text || ',"nodes":[' || coalesce(
                string_agg(
                  '{"text":' || to_json(coalesce(a21.text ->> $1::text, a21.text ->> 'en', a21.text ->> 'id'))::text || ',"classifications":' || (
                    select
                      '{"nodes":[' || coalesce(
                        string_agg(
                          '{"code":{"code":' || to_json(c30.code)::text || ',"name":' || to_json(coalesce(c30.name ->> $1::text, c30.name ->> 'en', c30.name ->> 'id'))::text || ',"programmes":' || (
                            select
                              '{"nodes":[' || coalesce(
                                string_agg(
                                  '{"slug":' || to_json(p31.slug)::text || ',"name":' || to_json(coalesce(p31.name ->> $1::text, p31.name ->> 'en', p31.name ->> 'id'))::text || '}',
                                  ','
                                ),
                                ''
                              ) || ']}'
                            from
                              (
                                select
                                  p31.slug,
                                  p31.name
                                from
                                  programme p31
                                where
                                  p31.id in (
                                    select
                                      p32.subject_id
                                    from
                                      classification p32
                                    where
                                      p32.code_id = c30.id
                                  )
                                order by
                                  p31.slug collate "C",
                                  p31.id
                                limit
                                  $14::int
                              ) p31
                            having
                              true
                          ) || '}}',
                          ','
                          order by
                            c27.id
                        ),
                        ''
                      ) || ']}'
                    from
                      (
                        select
                          c27.id,
                          c27.code_id
                        from
                          classification c27
                        where
                          c27.subject_id = a21.id
                          and exists (
                            select
                            from
                              code c28
                            where
                              c28.id = c27.code_id
                              and exists (
                                select
                                from
                                  code_scheme c29
                                where
                                  c29.id = c28.scheme_id
                                  and c29.code = $15::text
                              )
                          )
                        order by
                          c27.id
                        limit
                          $16::int
                      ) c27
                      left join code c30 on c30.id = c27.code_id
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
                  a21.text,
                  a21.id
                from
                  agreement_provision a21
                where
                  a21.agreement_id = a1.id
                  and a21.kind = $17::provision_kind
                  and not exists (
                    select
                    from
                      classification c22
                    where
                      c22.subject_id = a21.id
                      and exists (
                        select
                        from
                          code c23
                        where
                          c23.id = c22.code_id
                          and exists (
                            select
                            from
                              code_scheme c24
                            where
                              c24.id = c23.scheme_id
                              and c24.code = $18::text
                          )
                          and exists (
                            select
                            from
                              programme p25
                            where
                              p25.id in (
                                select
                                  p26.subject_id
                                from
                                  classification p26
                                where
                                  p26.code_id = c23.id
                              )
                              and true
                          )
                      )
                  )
                order by
                  a21.kind,
                  a21.ordinal,
                  a21.id
                limit
                  $19::int
              ) a21
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
          a1.slug,
          a1.id
        from
          agreement a1
        where
          exists (
            select
            from
              agreement_provision a2
            where
              a2.agreement_id = a1.id
              and a2.kind = $20::provision_kind
          )
        order by
          coalesce(earliest (a1.signed_on), 'infinity'::date),
          a1.id
        limit
          $21::int
      ) a1
    having
      true
  ) || '}' as data
