select
  '{"country":' || coalesce(
    (
      select
        '{"id":"ctr_' || c1.id || '","name":' || to_json(coalesce(c1.name ->> $1::text, c1.name ->> 'en', c1.name ->> 'id'))::text || '}'
      from
        country c1
      where
        c1.code = $2::text
    ),
    'null'
  ) || ',"nothing":' || coalesce(
    (
      select
        '{"id":"ctr_' || c2.id || '"}'
      from
        country c2
      where
        c2.code = $3::text
    ),
    'null'
  ) || '}' as data
