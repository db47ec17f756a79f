select
  '{"events":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"name":' || to_json(coalesce(e1.name ->> $1::text, e1.name ->> 'en', e1.name ->> 'id'))::text || ',"kind":"' || e1.kind || '","startsOn":' || coalesce('"' || e1.starts_on || '"', 'null') || ',"parent":' || case
            when e3.id is not null then '{"name":' || to_json(coalesce(e3.name ->> $2::text, e3.name ->> 'en', e3.name ->> 'id'))::text || ',"startsOn":' || coalesce('"' || e3.starts_on || '"', 'null') || ',"endsOn":' || coalesce('"' || e3.ends_on || '"', 'null') || '}'
            else 'null'
          end || ',"participations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"role":"' || e4.role || '","actor":' || case e4.actor_kind
                    when 'CountryGroup' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c5.name ->> $3::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
                        from
                          country_group c5
                        where
                          c5.id = e4.actor_id
                      ),
                      'null'
                    )
                    when 'Institution' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(i6.name ->> $4::text, i6.name ->> 'en', i6.name ->> 'id'))::text || '}'
                        from
                          institution i6
                        where
                          i6.id = e4.actor_id
                      ),
                      'null'
                    )
                    when 'Country' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(c7.name ->> $5::text, c7.name ->> 'en', c7.name ->> 'id'))::text || '}'
                        from
                          country c7
                        where
                          c7.id = e4.actor_id
                      ),
                      'null'
                    )
                    when 'UnnamedActor' then coalesce(
                      (
                        select
                          '{"name":' || to_json(coalesce(u8.name ->> $6::text, u8.name ->> 'en', u8.name ->> 'id'))::text || '}'
                        from
                          unnamed_actor u8
                        where
                          u8.id = e4.actor_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || ',"position":' || case
                    when p9.id is not null then '{"name":' || to_json(coalesce(p9.name ->> $7::text, p9.name ->> 'en', p9.name ->> 'id'))::text || '}'
                    else 'null'
                  end || ',"person":' || case
                    when p10.id is not null then '{"name":' || to_json(coalesce(p10.name ->> $8::text, p10.name ->> 'en', p10.name ->> 'id'))::text || '}'
                    else 'null'
                  end || '}',
                  ','
                  order by
                    e4.role,
                    e4.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  e4.*
                from
                  event_participation e4
                where
                  e4.event_id = e1.id
                order by
                  e4.role,
                  e4.id
                limit
                  $9::int
              ) e4
              left join position p9 on p9.id = e4.position_id
              left join person p10 on p10.id = e4.person_id
            having
              true
          ) || ',"agreements":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"slug":' || to_json(a11.slug)::text || ',"name":' || to_json(coalesce(a11.name ->> $10::text, a11.name ->> 'en', a11.name ->> 'id'))::text || '}',
                  ','
                  order by
                    a11.k1,
                    a11.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  a11.*,
                  coalesce(earliest (a11.signed_on), 'infinity'::date) as k1
                from
                  agreement a11
                where
                  a11.id in (
                    select
                      a13.agreement_id
                    from
                      signature a12
                      join agreement_party a13 on a13.id = a12.party_id
                    where
                      a12.event_id = e1.id
                  )
                order by
                  coalesce(earliest (a11.signed_on), 'infinity'::date),
                  a11.id
                limit
                  $11::int
              ) a11
            having
              true
          ) || '}',
          ','
          order by
            e1.k1,
            e1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          e1.*,
          coalesce(earliest (e1.starts_on), 'infinity'::date) as k1
        from
          event e1
        where
          exists (
            select
            from
              event e2
            where
              e2.id = e1.parent_id
              and e2.slug = $12::text
          )
          and earliest (e1.starts_on) >= earliest ($13::text)
          and latest (e1.starts_on) <= latest ($14::text)
        order by
          coalesce(earliest (e1.starts_on), 'infinity'::date),
          e1.id
        limit
          $15::int
      ) e1
      left join event e3 on e3.id = e1.parent_id
    having
      true
  ) || '}' as data
