select
  '{"edition":' || coalesce(
    (
      select
        '{"participantCount":' || (
          select
            '{"value":' || coalesce((c2.value)::text, 'null') || ',"basis":"' || c2.basis || '","reason":' || coalesce('"' || c2.reason || '"', 'null') || ',"completeness":' || coalesce('"' || c2.completeness || '"', 'null') || '}'
          from
            edition_participants (e1.id, $1::text, coalesce($2::date, earliest (e1.starts_on), $3::date)) c2
        ) || ',"countryCount":' || (
          select
            '{"value":' || coalesce((c3.value)::text, 'null') || ',"basis":"' || c3.basis || '"}'
          from
            edition_countries (e1.id, $4::text, coalesce($5::date, earliest (e1.starts_on), $3::date)) c3
        ) || '}'
      from
        edition e1
      where
        e1.slug = $6::text
    ),
    'null'
  ) || '}' as data
