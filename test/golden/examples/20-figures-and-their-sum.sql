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
          '{"indicator":"' || f1.indicator || '","value":' || coalesce((f1.value)::text, 'null') || ',"unit":"' || figure_unit (f1.indicator) || '","qualifier":"' || f1.qualifier || '","text":' || coalesce(to_json(coalesce(f1.text ->> $3::text, f1.text ->> 'en', f1.text ->> 'id'))::text, 'null') || ',"asOf":' || coalesce('"' || f1.as_of || '"', 'null') || ',"reportedBy":' || case
            when i3.id is not null then '{"name":' || to_json(coalesce(i3.name ->> $3::text, i3.name ->> 'en', i3.name ->> 'id'))::text || '}'
            else 'null'
          end || ',"statedByPosition":' || case
            when p4.id is not null then '{"name":' || to_json(coalesce(p4.name ->> $3::text, p4.name ->> 'en', p4.name ->> 'id'))::text || '}'
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
                  c5.locator,
                  c5.id,
                  c5.source_id,
                  c5.field collate "C" as k1
                from
                  citation c5
                where
                  c5.subject_id = f1.id
                  and c5.field = any ($4::text[])
                order by
                  c5.field collate "C",
                  c5.id
                limit
                  $5::int
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
          f1.indicator,
          f1.value,
          f1.qualifier,
          f1.text,
          f1.as_of,
          f1.id,
          f1.reported_by_id,
          f1.stated_by_position_id,
          coalesce(earliest (f1.as_of), 'infinity'::date) as k2
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
              and c2.code = $6::text
          )
        order by
          f1.indicator,
          coalesce(earliest (f1.as_of), 'infinity'::date),
          f1.id
        limit
          $7::int
      ) f1
      left join institution i3 on i3.id = f1.reported_by_id
      left join position p4 on p4.id = f1.stated_by_position_id
    having
      true
  ) || ',"together":' || (
    select
      '{"value":' || coalesce((f9.value)::text, 'null') || ',"figureCount":' || (f9.figure_count)::text || ',"refusal":' || coalesce(
        (
          select
            '{"code":"' || s10.code || '","reason":' || to_json(coalesce(s10.reason ->> $3::text, s10.reason ->> 'en', s10.reason ->> 'id'))::text || ',"differingIn":' || to_json(s10.differing_in)::text || '}'
          from
            (
              select
                f9.code as code,
                f9.reason as reason,
                f9.differing_in as differing_in
              where
                f9.code is not null
            ) s10
        ),
        'null'
      ) || '}'
    from
      figure_sum (
        array(
          select
            f7.id
          from
            figure f7
          where
            f7.indicator <> all ($8::indicator[])
            and exists (
              select
              from
                country c8
              where
                c8.id = f7.provider_country_id
                and c8.code = $9::text
            )
        )
      ) f9
  ) || ',"participantsOfASeries":' || (
    select
      '{"value":' || coalesce((f14.value)::text, 'null') || ',"figureCount":' || (f14.figure_count)::text || ',"refusal":' || coalesce(
        (
          select
            '{"code":"' || s15.code || '","reason":' || to_json(coalesce(s15.reason ->> $3::text, s15.reason ->> 'en', s15.reason ->> 'id'))::text || '}'
          from
            (
              select
                f14.code as code,
                f14.reason as reason,
                f14.differing_in as differing_in
              where
                f14.code is not null
            ) s15
        ),
        'null'
      ) || '}'
    from
      figure_sum (
        array(
          select
            f11.id
          from
            figure f11
          where
            f11.subject_kind = 'Edition'
            and exists (
              select
              from
                edition e12
              where
                e12.id = f11.subject_id
                and exists (
                  select
                  from
                    programme p13
                  where
                    p13.id = e12.programme_id
                    and p13.slug = $10::text
                )
            )
            and f11.indicator = $11::indicator
        )
      ) f14
  ) || '}' as data
