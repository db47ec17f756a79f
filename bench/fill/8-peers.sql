-- What an operator of a peer would add for the orders it writes itself. Ours orders by expressions, which these do not serve.
create index peer_agreement_signed_on_idx on agreement (type, signed_on, id);
create index peer_edition_starts_on_idx on edition (programme_id, starts_on, id);

-- Names in one language as computed columns: the way PostGraphile gives a field of its own to an expression.
create schema peers;
create function peers.agreement_title(agreement) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.country_title(country) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.edition_title(edition) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.institution_title(institution) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.person_title(person) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.position_title("position") returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;
create function peers.programme_title(programme) returns text language sql immutable as $$ select coalesce($1.name ->> 'en', $1.name ->> 'id') $$;

-- Participants of a programme by country and year: PostGraphile has no grouping over a join of its own, so it is given the rule for small groups as a function.
create function peers.participants_of(programme_slug text) returns table (code text, title text, year int, count int, is_suppressed boolean) language sql stable as $$
  with cell as (
    select t.country_id, left(e.starts_on, 4)::int as year, grouping(t.country_id, left(e.starts_on, 4)::int) as level,
      count(*)::int as n, count(distinct t.participant_id) >= 5 as is_large
    from programme g join edition e on e.programme_id = g.id join participation t on t.edition_id = e.id
    where g.slug = programme_slug and t.status in ('ATTENDED', 'COMPLETED')
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
  select c.code, coalesce(c.name ->> 'en', c.name ->> 'id'), s.year, s.n, s.is_suppressed
  from shown s left join country c on c.id = s.country_id
  order by s.n desc nulls last, c.code collate "C", s.year
$$;
