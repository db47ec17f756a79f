-- Days are whole and grow with the number, so that an order by day is also an order by text and by id.
insert into agreement (id, slug, name, type, subject, signed_on, force_basis, duration_months, renewable)
  select pg_temp.id_of('agreement', i), 'agreement-' || lpad(i::text, 5, '0'),
    pg_temp.named('Understanding no. ' || i || ' on technical cooperation in field ' || substr(md5('a' || i), 1, 16), 'Nota kesepahaman no. ' || i || ' tentang kerja sama teknis ' || substr(md5('a' || i), 1, 16)),
    (enum_range(null::agreement_type))[1 + pg_temp.skewed('agreement type', i, 11)],
    case when i % 2 = 0 then pg_temp.named(repeat('Training of trainers. ', 6), repeat('Pelatihan bagi pelatih. ', 6)) end,
    to_char(date '1990-01-01' + (i * 2 / 3), 'YYYY-MM-DD'), 'ON_SIGNATURE_ASSUMED', 60, 'UNKNOWN'
  from generate_series(0, 19999) i;

-- The sides of one agreement are of different countries.
create temp table side as
  select row_number() over (order by i, j) - 1 as number, i, j
  from generate_series(0, 19999) i, generate_series(0, 3) j
  where j < 2 + (pg_temp.chance('third side', i) < 0.4)::int + (pg_temp.chance('third side', i) < 0.1)::int;
insert into agreement_party (id, actor_kind, actor_id, capacity, agreement_id, country_id)
  select pg_temp.id_of('party', s.number), 'Institution', n.institutions[1 + floor(cardinality(n.institutions) * pg_temp.chance('side', s.number))::int],
    (enum_range(null::party_capacity))[1 + pg_temp.skewed('capacity', s.number, 4)], pg_temp.id_of('agreement', s.i), r.id
  from side s
  join ranked r on r.rank = (pg_temp.skewed('agreement country', s.i, 249) + 61 * s.j) % 249
  join seats n on n.country_id = r.id;

insert into signature (id, signed_on, party_id, person_id, position_id)
  select pg_temp.id_of('signature', s.number), a.signed_on, pg_temp.id_of('party', s.number),
    case when pg_temp.chance('signed by', s.number) < 0.9 then pg_temp.id_of('person', floor(8000 * pg_temp.chance('person', s.number))::int) end,
    pg_temp.id_of('position', floor(10000 * pg_temp.chance('position', s.number))::int)
  from side s join agreement a on a.id = pg_temp.id_of('agreement', s.i)
  where pg_temp.chance('signed', s.number) < 0.8;
