select
  '{"event":' || coalesce(
    (
      select
        '{"english":' || to_json(coalesce(e1.name ->> 'en', e1.name ->> 'id'))::text || ',"indonesian":' || to_json(coalesce(e1.name ->> 'id', e1.name ->> 'en'))::text || ',"nameTranslations":' || (
          select
            '[' || coalesce(
              string_agg(
                '{"locale":"' || l2.locale || '","value":' || to_json(l2.value)::text || '}',
                ','
                order by
                  l2.locale
              ),
              ''
            ) || ']'
          from
            (
              select
                upper(t.key) as locale,
                t.value
              from
                jsonb_each_text(e1.name) t
              order by
                t.key
            ) l2
        ) || '}'
      from
        event e1
      where
        e1.slug = $1::text
    ),
    'null'
  ) || '}' as data
