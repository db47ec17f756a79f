-- :rows rows, four of each participant, in four editions. They are private: no operation reads them yet.
insert into participant (id, name, sex, birth_year, nationality_id)
  select pg_temp.id_of('participant', i), 'Participant ' || i, case i % 2 when 0 then 'F' else 'M' end, 1960 + i % 45, r.id
  from generate_series(0, :rows / 4 - 1) i join ranked r on r.rank = pg_temp.skewed('nationality', i, 249);
insert into participation (id, status, category, participant_id, edition_id, country_id)
  select pg_temp.id_of('participation', 4 * i + j), 'COMPLETED', 'OFFICIAL', pg_temp.id_of('participant', i),
    pg_temp.id_of('edition', (pg_temp.skewed('participation', i, 150000) + 37501 * j) % 150000), p.nationality_id
  from generate_series(0, :rows / 4 - 1) i join participant p on p.id = pg_temp.id_of('participant', i), generate_series(0, 3) j;
