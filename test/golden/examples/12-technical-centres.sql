select
  '{"institution":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(i1.name ->> $1::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"units":' || (
          select
            '{"totalCount":' || (
              (
                select
                  count(*)
                from
                  institution i2
                where
                  i2.id in (
                    select
                      i3.from_id
                    from
                      institution_relation i3
                    where
                      i3.to_id = i1.id
                      and i3.kind in ('UNIT_OF', 'COUNTRY_OFFICE_OF')
                  )
                  and i2.kind = $2::institution_kind
                  and exists (
                    select
                    from
                      session_actor s4
                    where
                      s4.actor_id = i2.id
                      and true
                  )
              )
            )::text || ',"nodes":[' || coalesce(
              string_agg(
                '{"slug":' || to_json(i2.slug)::text || ',"name":' || to_json(coalesce(i2.name ->> $1::text, i2.name ->> 'en', i2.name ->> 'id'))::text || ',"place":' || case
                  when p5.id is not null then '{"name":' || to_json(coalesce(p5.name ->> $1::text, p5.name ->> 'en', p5.name ->> 'id'))::text || '}'
                  else 'null'
                end || ',"sessionRoles":' || (
                  select
                    '{"nodes":[' || coalesce(
                      string_agg(
                        '{"role":"' || s6.role || '","product":' || coalesce(to_json(coalesce(s6.product ->> $1::text, s6.product ->> 'en', s6.product ->> 'id'))::text, 'null') || ',"session":{"kind":"' || s7.kind || '","name":' || to_json(coalesce(s7.name ->> $1::text, s7.name ->> 'en', s7.name ->> 'id'))::text || ',"edition":{"slug":' || to_json(e8.slug)::text || ',"startsOn":' || coalesce('"' || e8.starts_on || '"', 'null') || '}}}',
                        ','
                        order by
                          s6.role,
                          s6.id
                      ),
                      ''
                    ) || ']}'
                  from
                    (
                      select
                        s6.role,
                        s6.product,
                        s6.id,
                        s6.session_id
                      from
                        session_actor s6
                      where
                        s6.actor_id = i2.id
                      order by
                        s6.role,
                        s6.id
                      limit
                        $3::int
                    ) s6
                    left join session s7 on s7.id = s6.session_id
                    left join edition e8 on e8.id = s7.edition_id
                  having
                    true
                ) || '}',
                ','
                order by
                  i2.k1,
                  i2.id
              ),
              ''
            ) || ']}'
          from
            (
              select
                i2.slug,
                i2.name,
                i2.id,
                i2.place_id,
                i2.slug collate "C" as k1
              from
                institution i2
              where
                i2.id in (
                  select
                    i3.from_id
                  from
                    institution_relation i3
                  where
                    i3.to_id = i1.id
                    and i3.kind in ('UNIT_OF', 'COUNTRY_OFFICE_OF')
                )
                and i2.kind = $4::institution_kind
                and exists (
                  select
                  from
                    session_actor s4
                  where
                    s4.actor_id = i2.id
                    and true
                )
              order by
                i2.slug collate "C",
                i2.id
              limit
                $5::int
            ) i2
            left join place p5 on p5.id = i2.place_id
          having
            true
        ) || '}'
      from
        institution i1
      where
        i1.slug = $6::text
    ),
    'null'
  ) || '}' as data
