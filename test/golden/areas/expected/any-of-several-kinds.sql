select
  '{"agreement":' || coalesce(
    (
      select
        '{"parties":' || (
          select
            '{"nodes":[' || coalesce(
              string_agg(
                '{"capacity":"' || a2.capacity || '","actor":' || case a2.actor_kind
                  when 'CountryGroup' then coalesce(
                    (
                      select
                        '{"__typename":"CountryGroup","id":"grp_' || c3.id || '"}'
                      from
                        country_group c3
                      where
                        c3.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'Institution' then coalesce(
                    (
                      select
                        '{"__typename":"Institution","id":"ins_' || i4.id || '","kind":"' || i4.kind || '","country":' || case
                          when c5.id is not null then '{"code":' || to_json(c5.code)::text || '}'
                          else 'null'
                        end || '}'
                      from
                        institution i4
                        left join country c5 on c5.id = i4.country_id
                      where
                        i4.id = a2.actor_id
                    ),
                    'null'
                  )
                  when 'Country' then coalesce(
                    (
                      select
                        '{"__typename":"Country","id":"ctr_' || c6.id || '","code":' || to_json(c6.code)::text || '}'
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
                        '{"__typename":"UnnamedActor","id":"una_' || u7.id || '"}'
                      from
                        unnamed_actor u7
                      where
                        u7.id = a2.actor_id
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
                a2.capacity,
                a2.actor_kind,
                a2.actor_id
              from
                agreement_party a2
              where
                a2.agreement_id = a1.id
              order by
                a2.id
              limit
                $1::int
            ) a2
          having
            true
        ) || '}'
      from
        agreement a1
      where
        a1.slug = $2::text
    ),
    'null'
  ) || '}' as data
