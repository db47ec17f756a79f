select
  '{"named":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            institution i1
          where
            i1.kind = any ($1::institution_kind[])
            and exists (
              select
              from
                session_actor s2
              where
                s2.actor_id = i1.id
                and exists (
                  select
                  from
                    session s3
                  where
                    s3.id = s2.session_id
                    and s3.kind = any ($2::session_kind[])
                )
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(i1.slug)::text || ',"name":' || to_json(coalesce(i1.name ->> $3::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"kind":"' || i1.kind || '","sessionRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || s4.role || '","product":' || coalesce(to_json(coalesce(s4.product ->> $4::text, s4.product ->> 'en', s4.product ->> 'id'))::text, 'null') || ',"session":{"kind":"' || s5.kind || '","name":' || to_json(coalesce(s5.name ->> $5::text, s5.name ->> 'en', s5.name ->> 'id'))::text || ',"status":"' || s5.status || '","edition":{"slug":' || to_json(e6.slug)::text || '}}}',
                  ','
                  order by
                    s4.role,
                    s4.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  s4.*
                from
                  session_actor s4
                where
                  s4.actor_id = i1.id
                order by
                  s4.role,
                  s4.id
                limit
                  $6::int
              ) s4
              left join session s5 on s5.id = s4.session_id
              left join edition e6 on e6.id = s5.edition_id
            having
              true
          ) || '}',
          ','
          order by
            i1.k1,
            i1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          i1.*,
          i1.slug collate "C" as k1
        from
          institution i1
        where
          i1.kind = any ($7::institution_kind[])
          and exists (
            select
            from
              session_actor s2
            where
              s2.actor_id = i1.id
              and exists (
                select
                from
                  session s3
                where
                  s3.id = s2.session_id
                  and s3.kind = any ($8::session_kind[])
              )
          )
        order by
          i1.slug collate "C",
          i1.id
        limit
          $9::int
      ) i1
    having
      true
  ) || ',"unnamed":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            unnamed_actor u7
          where
            u7.kind = any ($10::institution_kind[])
            and exists (
              select
              from
                session_actor s8
              where
                s8.actor_id = u7.id
                and exists (
                  select
                  from
                    session s9
                  where
                    s9.id = s8.session_id
                    and s9.kind = any ($11::session_kind[])
                )
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(u7.slug)::text || ',"name":' || to_json(coalesce(u7.name ->> $12::text, u7.name ->> 'en', u7.name ->> 'id'))::text || ',"kind":' || coalesce('"' || u7.kind || '"', 'null') || ',"number":' || coalesce('"' || u7.number || '"', 'null') || ',"product":' || coalesce(to_json(coalesce(u7.product ->> $13::text, u7.product ->> 'en', u7.product ->> 'id'))::text, 'null') || ',"sessionRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || s10.role || '","product":' || coalesce(to_json(coalesce(s10.product ->> $14::text, s10.product ->> 'en', s10.product ->> 'id'))::text, 'null') || ',"session":{"kind":"' || s11.kind || '","listCompleteness":"' || s11.list_completeness || '","edition":{"slug":' || to_json(e12.slug)::text || '}}}',
                  ','
                  order by
                    s10.role,
                    s10.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  s10.*
                from
                  session_actor s10
                where
                  s10.actor_id = u7.id
                order by
                  s10.role,
                  s10.id
                limit
                  $15::int
              ) s10
              left join session s11 on s11.id = s10.session_id
              left join edition e12 on e12.id = s11.edition_id
            having
              true
          ) || '}',
          ','
          order by
            u7.k1,
            u7.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          u7.*,
          u7.slug collate "C" as k1
        from
          unnamed_actor u7
        where
          u7.kind = any ($16::institution_kind[])
          and exists (
            select
            from
              session_actor s8
            where
              s8.actor_id = u7.id
              and exists (
                select
                from
                  session s9
                where
                  s9.id = s8.session_id
                  and s9.kind = any ($17::session_kind[])
              )
          )
        order by
          u7.slug collate "C",
          u7.id
        limit
          $18::int
      ) u7
    having
      true
  ) || '}' as data
