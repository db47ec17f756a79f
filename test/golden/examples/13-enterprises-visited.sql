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
          '{"slug":' || to_json(i1.slug)::text || ',"name":' || to_json(coalesce(i1.name ->> $3::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"kind":"' || i1.kind || '","recognitions":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"awardedOn":' || coalesce('"' || r4.awarded_on || '"', 'null') || ',"code":{"code":' || to_json(c5.code)::text || ',"name":' || to_json(coalesce(c5.name ->> $3::text, c5.name ->> 'en', c5.name ->> 'id'))::text || ',"scheme":{"code":' || to_json(c6.code)::text || '}}}',
                  ','
                  order by
                    r4.k1,
                    r4.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  r4.awarded_on,
                  r4.id,
                  r4.code_id,
                  coalesce(earliest (r4.awarded_on), 'infinity'::date) as k1
                from
                  recognition r4
                where
                  r4.actor_id = i1.id
                order by
                  coalesce(earliest (r4.awarded_on), 'infinity'::date),
                  r4.id
                limit
                  $4::int
              ) r4
              left join code c5 on c5.id = r4.code_id
              left join code_scheme c6 on c6.id = c5.scheme_id
            having
              true
          ) || ',"sessionRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || s7.role || '","product":' || coalesce(to_json(coalesce(s7.product ->> $3::text, s7.product ->> 'en', s7.product ->> 'id'))::text, 'null') || ',"session":{"kind":"' || s8.kind || '","name":' || to_json(coalesce(s8.name ->> $3::text, s8.name ->> 'en', s8.name ->> 'id'))::text || ',"status":"' || s8.status || '","edition":{"slug":' || to_json(e9.slug)::text || '}}}',
                  ','
                  order by
                    s7.role,
                    s7.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  s7.role,
                  s7.product,
                  s7.id,
                  s7.session_id
                from
                  session_actor s7
                where
                  s7.actor_id = i1.id
                order by
                  s7.role,
                  s7.id
                limit
                  $5::int
              ) s7
              left join session s8 on s8.id = s7.session_id
              left join edition e9 on e9.id = s8.edition_id
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
          i1.slug,
          i1.name,
          i1.kind,
          i1.id
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
        order by
          i1.slug collate "C",
          i1.id
        limit
          $6::int
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
            unnamed_actor u10
          where
            u10.kind = any ($7::institution_kind[])
            and exists (
              select
              from
                session_actor s11
              where
                s11.actor_id = u10.id
                and exists (
                  select
                  from
                    session s12
                  where
                    s12.id = s11.session_id
                    and s12.kind = any ($8::session_kind[])
                )
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(u10.slug)::text || ',"name":' || to_json(coalesce(u10.name ->> $3::text, u10.name ->> 'en', u10.name ->> 'id'))::text || ',"kind":' || coalesce('"' || u10.kind || '"', 'null') || ',"number":' || coalesce('"' || u10.number || '"', 'null') || ',"product":' || coalesce(to_json(coalesce(u10.product ->> $3::text, u10.product ->> 'en', u10.product ->> 'id'))::text, 'null') || ',"recognitions":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"awardedOn":' || coalesce('"' || r13.awarded_on || '"', 'null') || ',"code":{"code":' || to_json(c14.code)::text || ',"name":' || to_json(coalesce(c14.name ->> $3::text, c14.name ->> 'en', c14.name ->> 'id'))::text || ',"scheme":{"code":' || to_json(c15.code)::text || '}}}',
                  ','
                  order by
                    r13.k1,
                    r13.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  r13.awarded_on,
                  r13.id,
                  r13.code_id,
                  coalesce(earliest (r13.awarded_on), 'infinity'::date) as k1
                from
                  recognition r13
                where
                  r13.actor_id = u10.id
                order by
                  coalesce(earliest (r13.awarded_on), 'infinity'::date),
                  r13.id
                limit
                  $9::int
              ) r13
              left join code c14 on c14.id = r13.code_id
              left join code_scheme c15 on c15.id = c14.scheme_id
            having
              true
          ) || ',"sessionRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || s16.role || '","product":' || coalesce(to_json(coalesce(s16.product ->> $3::text, s16.product ->> 'en', s16.product ->> 'id'))::text, 'null') || ',"session":{"kind":"' || s17.kind || '","listCompleteness":"' || s17.list_completeness || '","edition":{"slug":' || to_json(e18.slug)::text || '}}}',
                  ','
                  order by
                    s16.role,
                    s16.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  s16.role,
                  s16.product,
                  s16.id,
                  s16.session_id
                from
                  session_actor s16
                where
                  s16.actor_id = u10.id
                order by
                  s16.role,
                  s16.id
                limit
                  $10::int
              ) s16
              left join session s17 on s17.id = s16.session_id
              left join edition e18 on e18.id = s17.edition_id
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
          u10.slug,
          u10.name,
          u10.kind,
          u10.number,
          u10.product,
          u10.id
        from
          unnamed_actor u10
        where
          u10.kind = any ($7::institution_kind[])
          and exists (
            select
            from
              session_actor s11
            where
              s11.actor_id = u10.id
              and exists (
                select
                from
                  session s12
                where
                  s12.id = s11.session_id
                  and s12.kind = any ($8::session_kind[])
              )
          )
        order by
          u10.slug collate "C",
          u10.id
        limit
          $11::int
      ) u10
    having
      true
  ) || '}' as data
