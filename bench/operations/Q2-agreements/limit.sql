select '{"agreements":{"nodes":[' || coalesce(string_agg('{"id":"agr_' || a.id || '","name":' || coalesce(a.name -> 'en', a.name -> 'id')::text || ',"signedOn":' || coalesce('"' || a.signed_on || '"', 'null')
    || ',"parties":{"nodes":[' || coalesce((
      select string_agg('{"capacity":"' || p.capacity || '","actor":{"name":' || coalesce(i.name -> 'en', i.name -> 'id')::text || '}}', ',' order by p.id)
      from agreement_party p
      join institution i on i.id = p.actor_id
      where p.agreement_id = a.id), '')
    || ']},"programmes":{"nodes":[' || coalesce((
      select string_agg('{"name":' || coalesce(g.name -> 'en', g.name -> 'id')::text || ',"status":"' || g.status
        || '","editions":{"nodes":[' || coalesce((
          select string_agg('{"name":' || coalesce(e.name -> 'en', e.name -> 'id')::text || ',"startsOn":' || coalesce('"' || e.starts_on || '"', 'null')
            || ',"countryRoles":{"totalCount":' || (select count(*) from edition_country l where l.edition_id = e.id) || '}}', ',' order by e.starts_on, e.id)
          from (select e.id, e.name, e.starts_on from edition e where e.programme_id = g.id order by e.starts_on, e.id limit 3) e), '')
        || ']}}', ',' order by g.slug)
      from (
        select g.id, g.name, g.status, g.slug
        from programme g
        where g.id in (select l.programme_id from programme_agreement l where l.agreement_id = a.id)
        order by g.slug
        limit 5) g), '')
    || ']}}', ',' order by a.signed_on desc, a.id desc), '')
  || '],"pageInfo":{"endCursor":"' || coalesce((array_agg(a.signed_on || ' ' || a.id order by a.signed_on, a.id))[1], '') || '"}}}'
from (
  select a.id, a.name, a.signed_on
  from agreement a
  where a.type = $1::agreement_type and (a.signed_on, a.id) < (coalesce($2::text, '9999'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
  order by a.signed_on desc, a.id desc
  limit 20) a
