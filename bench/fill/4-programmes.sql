insert into programme (id, slug, name, kind, description, status, starts_on)
  select pg_temp.id_of('programme', i), 'programme-' || lpad(i::text, 6, '0'),
    pg_temp.named('Training "' || substr(md5('g' || i), 1, 14) || '" for practitioners, series ' || i, 'Pelatihan "' || substr(md5('g' || i), 1, 14) || '" bagi praktisi, seri ' || i),
    (enum_range(null::programme_kind))[1 + pg_temp.skewed('programme kind', i, 9)],
    case when i % 4 = 0 then pg_temp.named(repeat('Participants learn by doing. ', 5), repeat('Peserta belajar sambil bekerja. ', 5)) end,
    (enum_range(null::activity_status))[1 + i % 7], to_char(date '1995-01-01' + i / 10, 'YYYY-MM-DD')
  from generate_series(0, 99999) i;

-- Parts are numbered in the order the registry shows them in, so that an order by id is the same.
insert into programme_actor (id, actor_kind, actor_id, cooperation_role, function_role, programme_id)
  select pg_temp.id_of('programme actor', row_number() over (order by i, cooperation_role, function_role, part) - 1), 'Institution',
    pg_temp.id_of('institution', pg_temp.skewed('programme institution', part, 10000)), cooperation_role, function_role, pg_temp.id_of('programme', i)
  from (select i, part, case when part % 5 > 0 then (enum_range(null::cooperation_role))[1 + pg_temp.skewed('cooperation role', part, 4)] end as cooperation_role,
          (enum_range(null::function_role))[1 + pg_temp.skewed('function role', part, 10)] as function_role
        from (select i, 3 * i + j as part from generate_series(0, 99999) i, generate_series(0, 2) j where j <= 3 * pg_temp.chance('actors', i)) numbered) role;

-- A programme stands under one agreement, every fifth one under a later one too. Links are numbered by programme and by day.
insert into programme_agreement (id, kind, basis, programme_id, agreement_id)
  select pg_temp.id_of('programme agreement', 2 * i + j), (enum_range(null::programme_agreement_kind))[1 + j], 'STATED',
    pg_temp.id_of('programme', i), pg_temp.id_of('agreement', case j when 0 then a else a + (19999 - a) / 2 + 1 end)
  from (select i, pg_temp.skewed('agreement', i, 19998) as a from generate_series(0, 99999) i) under, generate_series(0, 1) j
  where j = 0 or i % 5 = 0;
