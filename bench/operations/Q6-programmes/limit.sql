select '{"programmes":{"nodes":[' || coalesce(string_agg('{"id":"prg_' || g.id || '","name":' || coalesce(g.name -> 'en', g.name -> 'id')::text
    || ',"actors":{"nodes":[' || coalesce((
      select string_agg('{"cooperationRole":' || coalesce('"' || p.cooperation_role || '"', 'null') || ',"functionRole":' || coalesce('"' || p.function_role || '"', 'null')
        || ',"actor":{"name":' || coalesce(i.name -> 'en', i.name -> 'id')::text || ',"country":' || coalesce('{"name":' || coalesce(c.name -> 'en', c.name -> 'id')::text || '}', 'null')
        || '}}', ',' order by p.cooperation_role, p.function_role, p.id)
      from programme_actor p
      join institution i on i.id = p.actor_id
      left join country c on c.id = i.country_id
      where p.programme_id = g.id), '')
    || ']},"agreements":{"nodes":[' || coalesce((
      select string_agg('{"name":' || coalesce(a.name -> 'en', a.name -> 'id')::text || '}', ',' order by a.signed_on, a.id)
      from agreement a
      where a.id in (select l.agreement_id from programme_agreement l where l.programme_id = g.id)), '')
    || ']}}', ',' order by g.slug), '')
  || '],"pageInfo":{"endCursor":"' || coalesce(max(g.slug), '') || '"}}}'
from (select g.id, g.slug, g.name from programme g where g.slug > coalesce($1::text, '') order by g.slug limit 100) g
