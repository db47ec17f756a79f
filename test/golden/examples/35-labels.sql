select
  '{"agreements":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a1.slug)::text || ',"type":"' || a1.type || '","renewable":"' || a1.renewable || '"}', ','), '') || ']}'
    from
      (
        select
          a1.*
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
          '{"enum":' || to_json(e2.enum)::text || ',"value":' || to_json(e2.value)::text || ',"english":' || to_json(coalesce(e2.label ->> $2::text, e2.label ->> 'en', e2.label ->> 'id'))::text || ',"indonesian":' || to_json(coalesce(e2.label ->> $3::text, e2.label ->> 'en', e2.label ->> 'id'))::text || ',"meaning":' || to_json(coalesce(e2.meaning ->> $4::text, e2.meaning ->> 'en', e2.meaning ->> 'id'))::text || ',"arti":' || to_json(coalesce(e2.meaning ->> $5::text, e2.meaning ->> 'en', e2.meaning ->> 'id'))::text || '}',
          ','
        ),
        ''
      ) || ']}'
    from
      (
        select
          e2.*
        from
          (
            select
              md5(l.enum || '.' || l.value)::uuid as id,
              l.*
            from
              jsonb_to_recordset($6::jsonb) l (enum text, ordinal int, value text, label jsonb, meaning jsonb)
          ) e2
        where
          true
        order by
          e2.enum collate "C",
          e2.ordinal,
          e2.id
        limit
          $7::int
      ) e2
    having
      true
  ) || '}' as data
