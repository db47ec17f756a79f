insert into edition (id, slug, name, ordinal, starts_on, ends_on, status, country_list_completeness, narrative, programme_id)
  select pg_temp.id_of('edition', i), 'edition-' || lpad(i::text, 6, '0'),
    pg_temp.named('Edition ' || i || ' of the training ' || substr(md5('e' || i), 1, 12), 'Angkatan ' || i || ' pelatihan ' || substr(md5('e' || i), 1, 12)),
    1 + i % 9, to_char(day, 'YYYY-MM-DD'), to_char(day + 11, 'YYYY-MM-DD'), 'HELD', 'PARTIAL',
    case when i % 4 = 0 then pg_temp.named(repeat('It was held as planned. ', 6), repeat('Dilaksanakan sesuai rencana. ', 6)) end,
    pg_temp.id_of('programme', pg_temp.skewed('edition programme', i, 100000))
  from (select i, date '2000-01-01' + floor(9000 * pg_temp.chance('edition day', i))::int as day from generate_series(0, 149999) i) held;
