select
  '{"commitments":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"text":' || to_json(coalesce(c1.text ->> $1::text, c1.text ->> 'en', c1.text ->> 'id'))::text || ',"status":"' || c1.status || '","madeOn":' || coalesce('"' || c1.made_on || '"', 'null') || ',"madeBy":' || case c1.made_by_kind
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(c3.name ->> $1::text, c3.name ->> 'en', c3.name ->> 'id'))::text || '}'
                from
                  country_group c3
                where
                  c3.id = c1.made_by_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(i4.name ->> $1::text, i4.name ->> 'en', i4.name ->> 'id'))::text || '}'
                from
                  institution i4
                where
                  i4.id = c1.made_by_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(c5.name ->> $1::text, c5.name ->> 'en', c5.name ->> 'id'))::text || '}'
                from
                  country c5
                where
                  c5.id = c1.made_by_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(u6.name ->> $1::text, u6.name ->> 'en', u6.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u6
                where
                  u6.id = c1.made_by_id
              ),
              'null'
            )
            else 'null'
          end || ',"event":' || case
            when e7.id is not null then '{"name":' || to_json(coalesce(e7.name ->> $1::text, e7.name ->> 'en', e7.name ->> 'id'))::text || ',"endsOn":' || coalesce('"' || e7.ends_on || '"', 'null') || ',"place":' || case
              when p8.id is not null then '{"country":' || case
                when c9.id is not null then '{"name":' || to_json(coalesce(c9.name ->> $1::text, c9.name ->> 'en', c9.name ->> 'id'))::text || '}'
                else 'null'
              end || '}'
              else 'null'
            end || '}'
            else 'null'
          end || ',"fulfilments":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"basis":"' || c10.basis || '","beganOn":' || coalesce('"' || fulfilment_start (c10.fulfilled_by_id) || '"', 'null') || ',"days":' || coalesce((days_to_fulfilment (c10.commitment_id, c10.fulfilled_by_id))::text, 'null') || ',"fulfilledBy":' || case c10.fulfilled_by_kind
                    when 'Programme' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(p11.slug)::text || ',"name":' || to_json(coalesce(p11.name ->> $1::text, p11.name ->> 'en', p11.name ->> 'id'))::text || '}'
                        from
                          programme p11
                        where
                          p11.id = c10.fulfilled_by_id
                      ),
                      'null'
                    )
                    when 'Edition' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(e12.slug)::text || ',"name":' || to_json(coalesce(e12.name ->> $1::text, e12.name ->> 'en', e12.name ->> 'id'))::text || '}'
                        from
                          edition e12
                        where
                          e12.id = c10.fulfilled_by_id
                      ),
                      'null'
                    )
                    when 'Agreement' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(a13.slug)::text || ',"name":' || to_json(coalesce(a13.name ->> $1::text, a13.name ->> 'en', a13.name ->> 'id'))::text || '}'
                        from
                          agreement a13
                        where
                          a13.id = c10.fulfilled_by_id
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
                  c10.basis,
                  c10.fulfilled_by_id,
                  c10.commitment_id,
                  c10.fulfilled_by_kind
                from
                  commitment_fulfilment c10
                where
                  c10.commitment_id = c1.id
                order by
                  c10.basis,
                  c10.id
                limit
                  $2::int
              ) c10
            having
              true
          ) || ',"citations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"locator":' || to_json(c14.locator)::text || ',"source":{"title":' || to_json(s15.title)::text || '}}',
                  ','
                  order by
                    c14.k1,
                    c14.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  c14.locator,
                  c14.id,
                  c14.source_id,
                  c14.field collate "C" as k1
                from
                  citation c14
                where
                  c14.subject_id = c1.id
                  and c14.field = $3::text
                order by
                  c14.field collate "C",
                  c14.id
                limit
                  $4::int
              ) c14
              left join source s15 on s15.id = c14.source_id
            having
              true
          ) || '}',
          ','
          order by
            c1.k1,
            c1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          c1.text,
          c1.status,
          c1.made_on,
          c1.made_by_kind,
          c1.made_by_id,
          c1.id,
          c1.event_id,
          coalesce(earliest (c1.made_on), 'infinity'::date) as k1
        from
          commitment c1
        where
          exists (
            select
            from
              event e2
            where
              e2.id = c1.event_id
              and e2.kind = any ($5::event_kind[])
          )
        order by
          coalesce(earliest (c1.made_on), 'infinity'::date),
          c1.id
        limit
          $6::int
      ) c1
      left join event e7 on e7.id = c1.event_id
      left join place p8 on p8.id = e7.place_id
      left join country c9 on c9.id = p8.country_id
    having
      true
  ) || '}' as data
