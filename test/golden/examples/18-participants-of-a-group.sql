select
  '{"edition":' || coalesce(
    (
      select
        '{"name":' || to_json(coalesce(e1.name ->> $1::text, e1.name ->> 'en', e1.name ->> 'id'))::text || ',"all":' || (
          select
            '{"value":' || coalesce((c2.value)::text, 'null') || ',"basis":"' || c2.basis || '","reason":' || coalesce('"' || c2.reason || '"', 'null') || '}'
          from
            edition_participants (e1.id, $2::text, coalesce($3::date, earliest (e1.starts_on), $4::date)) c2
        ) || ',"fromLeastDeveloped":' || (
          select
            '{"value":' || coalesce((c3.value)::text, 'null') || ',"basis":"' || c3.basis || '","reason":' || coalesce('"' || c3.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c3.completeness || '"', 'null') || '}'
          from
            edition_participants (e1.id, $5::text, coalesce($6::date, earliest (e1.starts_on), $4::date)) c3
        ) || '}'
      from
        edition e1
      where
        e1.slug = $7::text
    ),
    'null'
  ) || '}' as data
