select
  '{"facilitators":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            institution i1
          where
            exists (
              select
              from
                programme_actor p2
              where
                p2.actor_id = i1.id
                and p2.cooperation_role = $1::cooperation_role
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(i1.slug)::text || ',"name":' || to_json(coalesce(i1.name ->> $2::text, i1.name ->> 'en', i1.name ->> 'id'))::text || ',"programmeRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"programme":{"slug":' || to_json(p4.slug)::text || '},"edition":' || case
                    when e5.id is not null then '{"slug":' || to_json(e5.slug)::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    p3.cooperation_role,
                    p3.function_role,
                    p3.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  p3.cooperation_role,
                  p3.function_role,
                  p3.id,
                  p3.programme_id,
                  p3.edition_id
                from
                  programme_actor p3
                where
                  p3.actor_id = i1.id
                  and p3.cooperation_role = $3::cooperation_role
                order by
                  p3.cooperation_role,
                  p3.function_role,
                  p3.id
                limit
                  $4::int
              ) p3
              left join programme p4 on p4.id = p3.programme_id
              left join edition e5 on e5.id = p3.edition_id
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
          i1.id
        from
          institution i1
        where
          exists (
            select
            from
              programme_actor p2
            where
              p2.actor_id = i1.id
              and p2.cooperation_role = $5::cooperation_role
          )
        order by
          i1.slug collate "C",
          i1.id
        limit
          $6::int
      ) i1
    having
      true
  ) || ',"implementers":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            institution i6
          where
            exists (
              select
              from
                programme_actor p7
              where
                p7.actor_id = i6.id
                and p7.function_role = $7::function_role
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(i6.slug)::text || ',"name":' || to_json(coalesce(i6.name ->> $2::text, i6.name ->> 'en', i6.name ->> 'id'))::text || ',"programmeRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"cooperationRole":' || coalesce('"' || p8.cooperation_role || '"', 'null') || ',"programme":{"slug":' || to_json(p9.slug)::text || '}}',
                  ','
                  order by
                    p8.cooperation_role,
                    p8.function_role,
                    p8.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  p8.cooperation_role,
                  p8.function_role,
                  p8.id,
                  p8.programme_id
                from
                  programme_actor p8
                where
                  p8.actor_id = i6.id
                  and p8.function_role = $8::function_role
                order by
                  p8.cooperation_role,
                  p8.function_role,
                  p8.id
                limit
                  $9::int
              ) p8
              left join programme p9 on p9.id = p8.programme_id
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
          i6.slug,
          i6.name,
          i6.id
        from
          institution i6
        where
          exists (
            select
            from
              programme_actor p7
            where
              p7.actor_id = i6.id
              and p7.function_role = $10::function_role
          )
        order by
          i6.slug collate "C",
          i6.id
        limit
          $11::int
      ) i6
    having
      true
  ) || ',"onlySpeakers":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            institution i10
          where
            not exists (
              select
              from
                agreement_party a11
              where
                a11.actor_id = i10.id
                and true
            )
            and not exists (
              select
              from
                programme_actor p12
              where
                p12.actor_id = i10.id
                and true
            )
            and exists (
              select
              from
                session_actor s13
              where
                s13.actor_id = i10.id
                and true
            )
            and not exists (
              select
              from
                session_actor s14
              where
                s14.actor_id = i10.id
                and not coalesce(s14.role = $12::session_role, false)
            )
            and not exists (
              select
              from
                event_participation e15
              where
                e15.actor_id = i10.id
                and true
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"slug":' || to_json(i10.slug)::text || ',"name":' || to_json(coalesce(i10.name ->> $2::text, i10.name ->> 'en', i10.name ->> 'id'))::text || ',"sessionRoles":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || s16.role || '","session":{"name":' || to_json(coalesce(s17.name ->> $2::text, s17.name ->> 'en', s17.name ->> 'id'))::text || ',"edition":{"slug":' || to_json(e18.slug)::text || '}}}',
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
                  s16.id,
                  s16.session_id
                from
                  session_actor s16
                where
                  s16.actor_id = i10.id
                order by
                  s16.role,
                  s16.id
                limit
                  $13::int
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
          i10.slug,
          i10.name,
          i10.id
        from
          institution i10
        where
          not exists (
            select
            from
              agreement_party a11
            where
              a11.actor_id = i10.id
              and true
          )
          and not exists (
            select
            from
              programme_actor p12
            where
              p12.actor_id = i10.id
              and true
          )
          and exists (
            select
            from
              session_actor s13
            where
              s13.actor_id = i10.id
              and true
          )
          and not exists (
            select
            from
              session_actor s14
            where
              s14.actor_id = i10.id
              and not coalesce(s14.role = $14::session_role, false)
          )
          and not exists (
            select
            from
              event_participation e15
            where
              e15.actor_id = i10.id
              and true
          )
        order by
          i10.slug collate "C",
          i10.id
        limit
          $15::int
      ) i10
    having
      true
  ) || '}' as data
