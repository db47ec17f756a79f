create temp table ranked as select id, row_number() over (order by md5(code))::int - 1 as rank from country;
create unique index on ranked (rank);

insert into institution (id, slug, name, kind, founded_on, description, country_id)
  select pg_temp.id_of('institution', i), 'institution-' || lpad(i::text, 5, '0'),
    pg_temp.named('Institute "' || i || '" for Cooperation — ' || substr(md5('i' || i), 1, 12), 'Lembaga "' || i || '" untuk Kerja Sama — ' || substr(md5('i' || i), 1, 12)),
    (enum_range(null::institution_kind))[1 + pg_temp.skewed('institution kind', i, 22)],
    (1950 + i % 70)::text,
    case when i % 3 = 0 then pg_temp.named(repeat('It carries out what was agreed. ', 8), repeat('Ia melaksanakan kesepakatan. ', 8)) end,
    r.id
  from generate_series(0, 9999) i
  -- Every country has one at least.
  join ranked r on r.rank = case when i < 249 then i else pg_temp.skewed('institution country', i, 249) end;

create temp table seats as select country_id, array_agg(id order by id) as institutions from institution group by country_id;
create unique index on seats (country_id);

insert into person (id, slug, name, honorifics)
  select pg_temp.id_of('person', i), 'person-' || lpad(i::text, 5, '0'), pg_temp.named('Person ' || substr(md5('p' || i), 1, 10) || ' Ñame', 'Person ' || substr(md5('p' || i), 1, 10) || ' Ñame'),
    case when i % 4 = 0 then 'Dr' end
  from generate_series(0, 7999) i;

insert into position (id, slug, name, kind, institution_id, country_id)
  select pg_temp.id_of('position', i), 'position-' || lpad(i::text, 5, '0'), pg_temp.named('Director of division ' || i, 'Direktur divisi ' || i),
    (enum_range(null::position_kind))[1 + i % 8], n.id, n.country_id
  from generate_series(0, 9999) i join institution n on n.id = pg_temp.id_of('institution', i);

insert into entry (id, kind) select id, 'Country' from country;
insert into entry (id, kind) select id, 'Institution' from institution;
