select
  '{"programme":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(p1.name ->> $1::text, p1.name ->> 'en', p1.name ->> 'id'))::text || ',"nama":' || to_json(coalesce(p1.name ->> 'id', p1.name ->> 'en'))::text || ',"kind":"' || p1.kind || '","declaredModality":' || coalesce('"' || p1.declared_modality || '"', 'null') || ',"objectives":' || to_json(
          array(
            select
              coalesce(t.value ->> $1::text, t.value ->> 'en', t.value ->> 'id')
            from
              jsonb_array_elements(p1.objectives) with ordinality t
            order by
              t.ordinality
          )
        )::text || ',"parent":' || case
          when p2.id is not null then '{"kind":"' || p2.kind || '","name":' || to_json(coalesce(p2.name ->> $1::text, p2.name ->> 'en', p2.name ->> 'id'))::text || '}'
          else 'null'
        end || ',"participantCount":' || (
          select
            '{"value":' || coalesce((c3.value)::text, 'null') || ',"basis":"' || c3.basis || '","completeness":' || coalesce('"' || c3.completeness || '"', 'null') || '}'
          from
            programme_participants (p1.id) c3
        ) || ',"facilitators":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"functionRole":' || coalesce('"' || p4.function_role || '"', 'null') || ',"actor":' || case p4.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c5.name ->> $1::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
                      from
                        country_group c5
                      where
                        c5.id = p4.actor_id
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
                        i6.id = p4.actor_id
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
                        c7.id = p4.actor_id
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
                        u8.id = p4.actor_id
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
                p4.function_role,
                p4.actor_kind,
                p4.actor_id
              from
                programme_actor p4
              where
                p4.programme_id = p1.id
                and p4.cooperation_role = $2::cooperation_role
              order by
                p4.cooperation_role,
                p4.function_role,
                p4.id
              limit
                $3::int
            ) p4
          having
            true
        ) || ',"providers":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"functionRole":' || coalesce('"' || p9.function_role || '"', 'null') || ',"actor":' || case p9.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c10.name ->> $1::text, c10.name ->> 'en', c10.name ->> 'id'))::text || '}'
                      from
                        country_group c10
                      where
                        c10.id = p9.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(i11.name ->> $1::text, i11.name ->> 'en', i11.name ->> 'id'))::text || '}'
                      from
                        institution i11
                      where
                        i11.id = p9.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c12.name ->> $1::text, c12.name ->> 'en', c12.name ->> 'id'))::text || '}'
                      from
                        country c12
                      where
                        c12.id = p9.actor_id
                    ),
                    'null'
                  )
                  when 'UnnamedActor' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(u13.name ->> $1::text, u13.name ->> 'en', u13.name ->> 'id'))::text || '}'
                      from
                        unnamed_actor u13
                      where
                        u13.id = p9.actor_id
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
                p9.function_role,
                p9.actor_kind,
                p9.actor_id
              from
                programme_actor p9
              where
                p9.programme_id = p1.id
                and p9.cooperation_role = $4::cooperation_role
              order by
                p9.cooperation_role,
                p9.function_role,
                p9.id
              limit
                $5::int
            ) p9
          having
            true
        ) || ',"implementers":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"actor":' || case p14.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c15.name ->> $1::text, c15.name ->> 'en', c15.name ->> 'id'))::text || '}'
                      from
                        country_group c15
                      where
                        c15.id = p14.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(i16.name ->> $1::text, i16.name ->> 'en', i16.name ->> 'id'))::text || '}'
                      from
                        institution i16
                      where
                        i16.id = p14.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c17.name ->> $1::text, c17.name ->> 'en', c17.name ->> 'id'))::text || '}'
                      from
                        country c17
                      where
                        c17.id = p14.actor_id
                    ),
                    'null'
                  )
                  when 'UnnamedActor' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(u18.name ->> $1::text, u18.name ->> 'en', u18.name ->> 'id'))::text || '}'
                      from
                        unnamed_actor u18
                      where
                        u18.id = p14.actor_id
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
                p14.actor_kind,
                p14.actor_id
              from
                programme_actor p14
              where
                p14.programme_id = p1.id
                and p14.function_role = $6::function_role
              order by
                p14.cooperation_role,
                p14.function_role,
                p14.id
              limit
                $7::int
            ) p14
          having
            true
        ) || ',"editions":' || (
          select
            '{"totalCount":' || (
              (
                select
                  coalesce(sum(e20.amount), 0)
                from
                  tally e20
                where
                  e20.subject_id = p1.id
                  and e20.counter = 'edition.programme_id'
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"ordinal":' || coalesce((e19.ordinal)::text, 'null') || ',"name":' || to_json(coalesce(e19.name ->> $1::text, e19.name ->> 'en', e19.name ->> 'id'))::text || ',"theme":' || coalesce(to_json(coalesce(e19.theme ->> $1::text, e19.theme ->> 'en', e19.theme ->> 'id'))::text, 'null') || ',"startsOn":' || coalesce('"' || e19.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e19.ends_on || '"', 'null') || ',"status":"' || e19.status || '","places":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"place":{"name":' || to_json(coalesce(p22.name ->> $1::text, p22.name ->> 'en', p22.name ->> 'id'))::text || '},"part":' || coalesce(to_json(coalesce(e21.part ->> $1::text, e21.part ->> 'en', e21.part ->> 'id'))::text, 'null') || '}',
                        ','
                        order by
                          e21.ordinal,
                          e21.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        e21.part,
                        e21.ordinal,
                        e21.id,
                        e21.place_id
                      from
                        edition_place e21
                      where
                        e21.edition_id = e19.id
                      order by
                        e21.ordinal,
                        e21.id
                      limit
                        $8::int
                    ) e21
                    left join place p22 on p22.id = e21.place_id
                  having
                    true
                ) || ',"participantCount":' || (
                  select
                    '{"value":' || coalesce((c23.value)::text, 'null') || ',"basis":"' || c23.basis || '"}'
                  from
                    edition_participants (e19.id, $9::text, coalesce($10::date, earliest (e19.starts_on), $11::date)) c23
                ) || ',"countryListCompleteness":"' || e19.country_list_completeness || '","countries":' || (
                  select
                    '{"totalCount":' || (
                      (
                        select
                          coalesce(sum(c26.amount), 0)
                        from
                          tally c26
                        where
                          c26.subject_id = e19.id
                          and c26.counter = 'edition_country.edition_id.is_listed'
                      )
                    )::text || ',"nodes":[' || coalesce(
                      string_agg(
                        '{"code":' || to_json(c24.code)::text || ',"name":' || to_json(coalesce(c24.name ->> $1::text, c24.name ->> 'en', c24.name ->> 'id'))::text || '}',
                        ','
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        c24.code,
                        c24.name
                      from
                        country c24
                      where
                        c24.id in (
                          select
                            c25.country_id
                          from
                            edition_country c25
                          where
                            c25.edition_id = e19.id
                            and c25.is_listed
                        )
                      order by
                        c24.code collate "C",
                        c24.id
                      limit
                        $12::int
                    ) c24
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
                e19.ordinal,
                e19.name,
                e19.theme,
                e19.starts_on,
                e19.ends_on,
                e19.status,
                e19.id,
                e19.country_list_completeness
              from
                edition e19
              where
                e19.programme_id = p1.id
              order by
                coalesce(earliest (e19.starts_on), 'infinity'::date),
                e19.id
              limit
                $13::int
            ) e19
          having
            true
        ) || '}'
      from
        programme p1
        left join programme p2 on p2.id = p1.parent_id
      where
        p1.slug = $14::text
    ),
    'null'
  ) || '}' as data
