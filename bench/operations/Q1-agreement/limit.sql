select coalesce((
  select '{"agreement":{"id":"agr_' || a.id || '","name":' || coalesce(a.name -> 'en', a.name -> 'id')::text || ',"type":"' || a.type || '","signedOn":' || coalesce('"' || a.signed_on || '"', 'null')
    || ',"parties":{"nodes":[' || coalesce((
      select string_agg('{"capacity":"' || p.capacity || '","actor":{"name":' || coalesce(i.name -> 'en', i.name -> 'id')::text
        || ',"country":' || coalesce('{"name":' || coalesce(c.name -> 'en', c.name -> 'id')::text || '}', 'null') || '}}', ',' order by p.id)
      from agreement_party p
      join institution i on i.id = p.actor_id
      left join country c on c.id = i.country_id
      where p.agreement_id = a.id), '')
    || ']},"signatures":{"nodes":[' || coalesce((
      select string_agg('{"signedOn":' || coalesce('"' || s.signed_on || '"', 'null')
        || ',"person":' || coalesce('{"name":' || coalesce(n.name -> 'en', n.name -> 'id')::text || '}', 'null')
        || ',"position":' || coalesce('{"name":' || coalesce(o.name -> 'en', o.name -> 'id')::text || '}', 'null') || '}', ',' order by s.id)
      from agreement_party p
      join signature s on s.party_id = p.id
      left join person n on n.id = s.person_id
      left join position o on o.id = s.position_id
      where p.agreement_id = a.id), '')
    || ']}}}'
  from agreement a
  where a.id = $1::uuid), '{"agreement":null}')
