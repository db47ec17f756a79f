select
  '{"commitments":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"text":' || to_json(coalesce(c1.text ->> $1::text, c1.text ->> 'en', c1.text ->> 'id'))::text || ',"status":"' || c1.status || '","madeOn":' || coalesce('"' || c1.made_on || '"', 'null') || ',"madeBy":' || case c1.made_by_kind
            when 'CountryGroup' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(c2.name ->> $2::text, c2.name ->> 'en', c2.name ->> 'id'))::text || '}'
                from
                  country_group c2
                where
                  c2.id = c1.made_by_id
              ),
              'null'
            )
            when 'Institution' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(i3.name ->> $3::text, i3.name ->> 'en', i3.name ->> 'id'))::text || '}'
                from
                  institution i3
                where
                  i3.id = c1.made_by_id
              ),
              'null'
            )
            when 'Country' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(c4.name ->> $4::text, c4.name ->> 'en', c4.name ->> 'id'))::text || '}'
                from
                  country c4
                where
                  c4.id = c1.made_by_id
              ),
              'null'
            )
            when 'UnnamedActor' then coalesce(
              (
                select
                  '{"name":' || to_json(coalesce(u5.name ->> $5::text, u5.name ->> 'en', u5.name ->> 'id'))::text || '}'
                from
                  unnamed_actor u5
                where
                  u5.id = c1.made_by_id
              ),
              'null'
            )
            else 'null'
          end || ',"event":' || case
            when e6.id is not null then '{"name":' || to_json(coalesce(e6.name ->> $6::text, e6.name ->> 'en', e6.name ->> 'id'))::text || ',"endsOn":' || coalesce('"' || e6.ends_on || '"', 'null') || ',"place":' || case
              when p7.id is not null then '{"country":' || case
                when c8.id is not null then '{"name":' || to_json(coalesce(c8.name ->> $7::text, c8.name ->> 'en', c8.name ->> 'id'))::text || '}'
                else 'null'
              end || '}'
              else 'null'
            end || '}'
            else 'null'
          end || ',"fulfilments":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"basis":"' || c9.basis || '","beganOn":' || coalesce('"' || fulfilment_start (c9.fulfilled_by_id) || '"', 'null') || ',"days":' || coalesce((days_to_fulfilment (c9.commitment_id, c9.fulfilled_by_id))::text, 'null') || ',"fulfilledBy":' || case c9.fulfilled_by_kind
                    when 'Programme' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(p10.slug)::text || ',"name":' || to_json(coalesce(p10.name ->> $8::text, p10.name ->> 'en', p10.name ->> 'id'))::text || '}'
                        from
                          programme p10
                        where
                          p10.id = c9.fulfilled_by_id
                      ),
                      'null'
                    )
                    when 'Edition' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(e11.slug)::text || ',"name":' || to_json(coalesce(e11.name ->> $9::text, e11.name ->> 'en', e11.name ->> 'id'))::text || '}'
                        from
                          edition e11
                        where
                          e11.id = c9.fulfilled_by_id
                      ),
                      'null'
                    )
                    when 'Agreement' then coalesce(
                      (
                        select
                          '{"slug":' || to_json(a12.slug)::text || ',"name":' || to_json(coalesce(a12.name ->> $10::text, a12.name ->> 'en', a12.name ->> 'id'))::text || '}'
                        from
                          agreement a12
                        where
                          a12.id = c9.fulfilled_by_id
                      ),
                      'null'
                    )
                    else 'null'
                  end || '}',
                  ','
                  order by
                    c9.basis,
                    c9.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  c9.*
                from
                  commitment_fulfilment c9
                where
                  c9.commitment_id = c1.id
                order by
                  c9.basis,
                  c9.id
                limit
                  $11::int
              ) c9
            having
              true
          ) || ',"citations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"locator":' || to_json(c13.locator)::text || ',"source":{"title":' || to_json(s14.title)::text || '}}',
                  ','
                  order by
                    c13.k1,
                    c13.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  c13.*,
                  c13.field collate "C" as k1
                from
                  citation c13
                where
                  c13.subject_id = c1.id
                  and c13.field = $12::text
                order by
                  c13.field collate "C",
                  c13.id
                limit
                  $13::int
              ) c13
              left join source s14 on s14.id = c13.source_id
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
          c1.*,
          coalesce(earliest (c1.made_on), 'infinity'::date) as k1
        from
          commitment c1
        where
          true
        order by
          coalesce(earliest (c1.made_on), 'infinity'::date),
          c1.id
        limit
          $14::int
      ) c1
      left join event e6 on e6.id = c1.event_id
      left join place p7 on p7.id = e6.place_id
      left join country c8 on c8.id = p7.country_id
    having
      true
  ) || '}' as data
