select coalesce((
  select '{"country":{"name":' || coalesce(c.name -> 'en', c.name -> 'id')::text || ',"editionRoles":{"totalCount":' || (select count(*) from edition_country l where l.country_id = c.id)
    || (select ',"nodes":[' || coalesce(string_agg('{"role":"' || l.role || '","edition":{"name":' || coalesce(e.name -> 'en', e.name -> 'id')::text || ',"startsOn":' || coalesce('"' || e.starts_on || '"', 'null')
          || ',"programme":{"name":' || coalesce(g.name -> 'en', g.name -> 'id')::text || '}}}', ',' order by l.id), '')
        || '],"pageInfo":{"endCursor":"' || coalesce((array_agg(l.id order by l.id desc))[1]::text, '') || '"}'
      from (
        select l.id, l.role, l.edition_id
        from edition_country l
        where l.country_id = c.id and l.id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
        order by l.id
        limit 50) l
      join edition e on e.id = l.edition_id
      join programme g on g.id = e.programme_id)
    || '}}}'
  from country c
  where c.code = $1::text), '{"country":null}')
