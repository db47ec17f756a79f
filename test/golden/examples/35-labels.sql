select
  '{"agreements":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a1.slug)::text || ',"type":"' || a1.type || '","renewable":"' || a1.renewable || '"}', ','), '') || ']}'
    from
      (
        select
          a1.slug,
          a1.type,
          a1.renewable
        from
          agreement a1
        where
          true
        order by
          coalesce(earliest (a1.signed_on), 'infinity'::date),
          a1.id
        limit
          $1::int
      ) a1
    having
      true
  ) || ',"enumLabels":' || (
    select
      '{"nodes":[' || coalesce(
        string_agg(
          '{"enum":' || to_json(e2.enum)::text || ',"value":' || to_json(e2.value)::text || ',"english":' || to_json(coalesce(e2.label ->> 'en', e2.label ->> 'id'))::text || ',"indonesian":' || to_json(coalesce(e2.label ->> 'id', e2.label ->> 'en'))::text || ',"meaning":' || to_json(coalesce(e2.meaning ->> $2::text, e2.meaning ->> 'en', e2.meaning ->> 'id'))::text || ',"arti":' || to_json(coalesce(e2.meaning ->> 'id', e2.meaning ->> 'en'))::text || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          e2.enum,
          e2.value,
          e2.label,
          e2.meaning
        from
          (
            select
              md5(l.enum || '.' || l.value)::uuid as id,
              l.*
            from
              jsonb_to_recordset($3::jsonb) l (enum text, ordinal int, value text, label jsonb, meaning jsonb)
          ) e2
        where
          true
        order by
          e2.enum collate "C",
          e2.ordinal,
          e2.id
        limit
          $4::int
      ) e2
    having
      true
  ) || '}' as data
