select
  '{"agreement":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(a1.name ->> $1::text, a1.name ->> 'en', a1.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a1.signed_on || '"', 'null') || ',"establishedInstitutions":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"name":' || to_json(coalesce(i2.name ->> $1::text, i2.name ->> 'en', i2.name ->> 'id'))::text || ',"kind":"' || i2.kind || '","foundedOn":' || coalesce('"' || i2.founded_on || '"', 'null') || '}',
                ','
              ),
              ''
            ) || ']}'
          from
            (
              select
                i2.name,
                i2.kind,
                i2.founded_on
              from
                institution i2
              where
                i2.established_under_id = a1.id
              order by
                i2.slug collate "C",
                i2.id
              limit
                $2::int
            ) i2
          having
            true
        ) || ',"programmeLinks":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"kind":"' || p3.kind || '","basis":"' || p3.basis || '","programme":{"name":' || to_json(coalesce(p4.name ->> $1::text, p4.name ->> 'en', p4.name ->> 'id'))::text || '}}',
                ','
                order by
                  p3.kind,
                  p3.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                p3.kind,
                p3.basis,
                p3.id,
                p3.programme_id
              from
                programme_agreement p3
              where
                p3.agreement_id = a1.id
              order by
                p3.kind,
                p3.id
              limit
                $3::int
            ) p3
            left join programme p4 on p4.id = p3.programme_id
          having
            true
        ) || ',"incomingRelations":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"kind":"' || a5.kind || '","basis":"' || a5.basis || '","from":{"slug":' || to_json(a6.slug)::text || ',"name":' || to_json(coalesce(a6.name ->> $1::text, a6.name ->> 'en', a6.name ->> 'id'))::text || ',"type":"' || a6.type || '","signatures":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"person":' || case
                          when p9.id is not null then '{"name":' || to_json(coalesce(p9.name ->> $1::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}'
                          else 'null'
                        end || ',"event":' || case
                          when e10.id is not null then '{"name":' || to_json(coalesce(e10.name ->> $1::text, e10.name ->> 'en', e10.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e10.starts_on || '"', 'null') || ',"relations":' || (
                            select
                              '{"nodes":[' || coalesce(
                                string_agg(
                                  '{"kind":"' || e11.kind || '","to":{"name":' || to_json(coalesce(e12.name ->> $1::text, e12.name ->> 'en', e12.name ->> 'id'))::text || ',"kind":"' || e12.kind || '"}}',
                                  ','
                                  order by
                                    e11.kind,
                                    e11.id
                                ),
                                ''
                              ) || ']}'
                            from
                              (
                                select
                                  e11.kind,
                                  e11.id,
                                  e11.to_id
                                from
                                  event_relation e11
                                where
                                  e11.from_id = e10.id
                                order by
                                  e11.kind,
                                  e11.id
                                limit
                                  $4::int
                              ) e11
                              left join event e12 on e12.id = e11.to_id
                            having
                              true
                          ) || ',"incomingRelations":' || (
                            select
                              '{"nodes":[' || coalesce(
                                string_agg(
                                  '{"kind":"' || e13.kind || '","from":{"name":' || to_json(coalesce(e14.name ->> $1::text, e14.name ->> 'en', e14.name ->> 'id'))::text || ',"kind":"' || e14.kind || '"}}',
                                  ','
                                  order by
                                    e13.kind,
                                    e13.id
                                ),
                                ''
                              ) || ']}'
                            from
                              (
                                select
                                  e13.kind,
                                  e13.id,
                                  e13.from_id
                                from
                                  event_relation e13
                                where
                                  e13.to_id = e10.id
                                order by
                                  e13.kind,
                                  e13.id
                                limit
                                  $5::int
                              ) e13
                              left join event e14 on e14.id = e13.from_id
                            having
                              true
                          ) || '}'
                          else 'null'
                        end || '}',
                        ','
                        order by
                          s7.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        s7.id,
                        s7.person_id,
                        s7.event_id
                      from
                        signature s7
                      where
                        s7.party_id in (
                          select
                            s8.id
                          from
                            agreement_party s8
                          where
                            s8.agreement_id = a6.id
                        )
                      order by
                        s7.id
                      limit
                        $6::int
                    ) s7
                    left join person p9 on p9.id = s7.person_id
                    left join event e10 on e10.id = s7.event_id
                  having
                    true
                ) || '}}',
                ','
                order by
                  a5.kind,
                  a5.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                a5.kind,
                a5.basis,
                a5.id,
                a5.from_id
              from
                agreement_relation a5
              where
                a5.to_id = a1.id
              order by
                a5.kind,
                a5.id
              limit
                $7::int
            ) a5
            left join agreement a6 on a6.id = a5.from_id
          having
            true
        ) || '}'
      from
        agreement a1
      where
        a1.slug = $8::text
    ),
    'null'
  ) || '}' as data
