select coalesce((
  select '{"country":{"name":' || coalesce(c.name -> 'en', c.name -> 'id')::text
    || ',"institutions":{"totalCount":' || (select count(*) from institution i where i.country_id = c.id)
    || '},"editionRoles":{"totalCount":' || (select count(*) from edition_country l where l.country_id = c.id)
    || '},"agreements":{"totalCount":' || (select count(distinct p.agreement_id) from agreement_party p where p.country_id = c.id)
    || '}}}'
  from country c
  where c.code = $1::text), '{"country":null}')
