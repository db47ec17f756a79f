select
  '{"figures":' || (
    select
      '{"totalCount":' || (
        (
          select
            count(*)
          from
            figure f1
          where
            f1.indicator <> all ($1::indicator[])
            and exists (
              select
              from
                country c2
              where
                c2.id = f1.provider_country_id
                and c2.code = $2::text
            )
        )
      )::text || ',"nodes":[' || coalesce(
        string_agg(
          '{"indicator":"' || f1.indicator || '","value":' || coalesce((f1.value)::text, 'null') || ',"qualifier":"' || f1.qualifier || '","text":' || coalesce(to_json(coalesce(f1.text ->> $3::text, f1.text ->> 'en', f1.text ->> 'id'))::text, 'null') || ',"asOf":' || coalesce('"' || f1.as_of || '"', 'null') || ',"reportedBy":' || case
            when i3.id is not null then '{"name":' || to_json(coalesce(i3.name ->> $4::text, i3.name ->> 'en', i3.name ->> 'id'))::text || '}'
            else 'null'
          end || ',"statedByPosition":' || case
            when p4.id is not null then '{"name":' || to_json(coalesce(p4.name ->> $5::text, p4.name ->> 'en', p4.name ->> 'id'))::text || '}'
            else 'null'
          end || ',"citations":' || (
            select
              '{"nodes":[' || coalesce(
                string_agg(
                  '{"locator":' || to_json(c5.locator)::text || ',"source":{"title":' || to_json(s6.title)::text || ',"publishedOn":' || coalesce('"' || s6.published_on || '"', 'null') || '}}',
                  ','
                  order by
                    c5.k1,
                    c5.id
                ),
                ''
              ) || ']}'
            from
              (
                select
                  c5.*,
                  c5.field collate "C" as k1
                from
                  citation c5
                where
                  c5.subject_id = f1.id
                order by
                  c5.field collate "C",
                  c5.id
                limit
                  $6::int
              ) c5
              left join source s6 on s6.id = c5.source_id
            having
              true
          ) || '}',
          ','
          order by
            f1.indicator,
            f1.k2,
            f1.id
        ),
        ''
      ) || ']}'
    from
      (
        select
          f1.*,
          coalesce(earliest (f1.as_of), 'infinity'::date) as k2
        from
          figure f1
        where
          f1.indicator <> all ($7::indicator[])
          and exists (
            select
            from
              country c2
            where
              c2.id = f1.provider_country_id
              and c2.code = $8::text
          )
        order by
          f1.indicator,
          coalesce(earliest (f1.as_of), 'infinity'::date),
          f1.id
        limit
          $9::int
      ) f1
      left join institution i3 on i3.id = f1.reported_by_id
      left join position p4 on p4.id = f1.stated_by_position_id
    having
      true
  ) || '}' as data
