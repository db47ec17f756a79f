with cell as (
  select t.country_id, left(e.starts_on, 4)::int as year, grouping(t.country_id, left(e.starts_on, 4)::int) as level,
    count(*)::int as n, count(distinct t.participant_id) >= 5 as is_large
  from programme g join edition e on e.programme_id = g.id join participation t on t.edition_id = e.id
  where g.slug = $1::text and t.status in ('ATTENDED', 'COMPLETED')
  group by grouping sets ((1, 2), (1), (2), ())
), line as (
  select c.*, bool_or(is_large) filter (where level = 3) over () and is_large and not (
      (count(*) filter (where not is_large) over same = 1 or coalesce(sum(n) filter (where not is_large) over same, 5) < 5)
      and n = min(n) filter (where is_large) over same) as is_shown
  from cell c
  window same as (partition by level)
), placed as (
  select *, bool_or(is_shown) filter (where level = 2) over (partition by level in (1, 3), year) as is_year_shown from line
), judged as (
  select *, bool_and(case level when 0 then is_large and is_year_shown else is_shown end) over same as is_clean,
    max(n) filter (where level = 1) over same as country_n
  from placed
  window same as (partition by level > 1, country_id)
), opened as (
  select *, is_clean and not (count(*) filter (where level = 1 and not is_clean) over () = 1 and country_n = min(n) filter (where level = 1 and is_clean) over ()) as is_open
  from judged
), summed as (
  select *, sum(n) filter (where level = 0 and not is_open and is_year_shown) over (partition by level in (1, 3), year) as closed_n from opened
), told as (
  select *, is_open and not coalesce(bool_or(closed_n < 5) over (), false) as is_told from summed
), shown as (
  select country_id, year, n, false as is_suppressed from told where level = 0 and is_told
  union all
  select null, null, null, true where exists (select from told where level = 0 and not is_told)
)
select '{"participantStats":{"groups":[' || coalesce(string_agg('{"country":' || coalesce('{"code":"' || c.code || '","name":' || coalesce(c.name -> 'en', c.name -> 'id')::text || '}', 'null')
    || ',"year":' || coalesce(s.year::text, 'null') || ',"count":' || coalesce(s.n::text, 'null') || ',"isSuppressed":' || s.is_suppressed || '}', ','
    order by s.n desc nulls last, c.code collate "C", s.year), '') || ']}}'
from shown s left join country c on c.id = s.country_id
