select
  '{"agreement":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(a1.name ->> $1::text, a1.name ->> 'en', a1.name ->> 'id'))::text || ',"signedOn":' || coalesce('"' || a1.signed_on || '"', 'null') || ',"parties":' || (
          select
            '{"nodes":' || '[' || coalesce(
              string_agg(
                '{"capacity":' || '"' || a2.capacity || '"' || ',"actor":' || case a2.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c4.name ->> $2::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                      from
                        country_group c4
                      where
                        c4.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(i5.name ->> $3::text, i5.name ->> 'en', i5.name ->> 'id'))::text || '}'
                      from
                        institution i5
                      where
                        i5.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(c6.name ->> $4::text, c6.name ->> 'en', c6.name ->> 'id'))::text || '}'
                      from
                        country c6
                      where
                        c6.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'UnnamedActor' then coalesce(
                    (
                      select
                        '{"name":' || to_json(coalesce(u7.name ->> $5::text, u7.name ->> 'en', u7.name ->> 'id'))::text || '}'
                      from
                        unnamed_actor u7
                      where
                        u7.id = a2.actor_id
                    ),
                    'null'
                  )
                  else 'null'
                end || ',"signatures":' || (
                  select
                    '{"nodes":' || '[' || coalesce(
                      string_agg(
                        '{"person":' || case
                          when p9.id is not null then '{"name":' || to_json(coalesce(p9.name ->> $6::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}'
                          else 'null'
                        end || ',"position":' || case
                          when p10.id is not null then '{"name":' || to_json(coalesce(p10.name ->> $7::text, p10.name ->> 'en', p10.name ->> 'id'))::text || ',"kind":' || '"' || p10.kind || '"' || '}'
                          else 'null'
                        end || ',"onBehalfOf":' || case
                          when p11.id is not null then '{"name":' || to_json(coalesce(p11.name ->> $8::text, p11.name ->> 'en', p11.name ->> 'id'))::text || ',"kind":' || '"' || p11.kind || '"' || '}'
                          else 'null'
                        end || ',"event":' || case
                          when e12.id is not null then '{"name":' || to_json(coalesce(e12.name ->> $9::text, e12.name ->> 'en', e12.name ->> 'id'))::text || ',"kind":' || '"' || e12.kind || '"' || ',"startsOn":' || coalesce('"' || e12.starts_on || '"', 'null') || ',"parent":' || case
                            when e13.id is not null then '{"name":' || to_json(coalesce(e13.name ->> $10::text, e13.name ->> 'en', e13.name ->> 'id'))::text || ',"ordinal":' || coalesce((e13.ordinal)::text, 'null') || ',"startsOn":' || coalesce('"' || e13.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e13.ends_on || '"', 'null') || '}'
                            else 'null'
                          end || '}'
                          else 'null'
                        end || '}',
                        ','
                        order by
                          s8.id
                      ),
                      ''
                    ) || ']' || '}'
                  from
                    (
                      select
                        s8.*
                      from
                        signature s8
                      where
                        s8.party_id = a2.id
                      order by
                        s8.id
                      limit
                        $11::int
                    ) s8
                    left join person p9 on p9.id = s8.person_id
                    left join position p10 on p10.id = s8.position_id
                    left join position p11 on p11.id = s8.on_behalf_of_id
                    left join event e12 on e12.id = s8.event_id
                    left join event e13 on e13.id = e12.parent_id
                  having
                    true
                ) || '}',
                ','
                order by
                  a2.id
              ),
              ''
            ) || ']' || '}'
          from
            (
              select
                a2.*
              from
                agreement_party a2
              where
                a2.agreement_id = a1.id
                and exists (
                  select
                  from
                    country c3
                  where
                    c3.id = a2.country_id
                    and c3.code = $12::text
                )
              order by
                a2.id
              limit
                $13::int
            ) a2
          having
            true
        ) || '}'
      from
        agreement a1
      where
        a1.slug = $14::text
    ),
    'null'
  ) || '}' as data
