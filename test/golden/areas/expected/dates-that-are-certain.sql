select
  '{"within":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(e1.slug)::text || ',"startsOn":' || coalesce('"' || e1.starts_on || '"', 'null') || '}', ','), '') || ']}'
    from
      (
        select
          e1.slug,
          e1.starts_on
        from
          event e1
        where
          earliest (e1.starts_on) >= earliest ($1::text)
          and latest (e1.starts_on) <= latest ($2::text)
        order by
          coalesce(earliest (e1.starts_on), 'infinity'::date),
          e1.id
        limit
          $3::int
      ) e1
    having
      true
  ) || ',"before":' || (
    select
      '{"nodes":[' || coalesce(string_agg('{"slug":' || to_json(a2.slug)::text || ',"signedOn":' || coalesce('"' || a2.signed_on || '"', 'null') || '}', ','), '') || ']}'
    from
      (
        select
          a2.slug,
          a2.signed_on
        from
          agreement a2
        where
          latest (a2.signed_on) < earliest ($4::text)
          and (agreement_end (a2.stated_end, a2.in_force_from, a2.signed_on, a2.duration_months) is null) = $5::boolean
        order by
          coalesce(earliest (a2.signed_on), 'infinity'::date),
          a2.id
        limit
          $6::int
      ) a2
    having
      true
  ) || '}' as data
