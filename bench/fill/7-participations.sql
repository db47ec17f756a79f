-- :rows rows, four of each participant, in four editions. Every tenth edition has participants, many of a few countries: where there are none of
-- five persons or more, nothing is told of them.
insert into participant (id, sex, is_synthetic)
  select pg_temp.id_of('participant', i), case i % 2 when 0 then 'F' else 'M' end, true from generate_series(0, :rows / 4 - 1) i;
set jejaring.identity = 'open';
insert into participant_identity (participant_id, name, birth_year, nationality_id)
  select pg_temp.id_of('participant', i), 'Participant ' || i, 1960 + i % 45, r.id
  from generate_series(0, :rows / 4 - 1) i join ranked r on r.rank = pg_temp.skewed('nationality', i, 249);
insert into participation (id, status, category, participant_id, edition_id, country_id)
  select pg_temp.id_of('participation', 4 * i + j), 'COMPLETED', 'OFFICIAL', pg_temp.id_of('participant', i), pg_temp.id_of('edition', edition), r.id
  from (
    select i, j, 10 * ((pg_temp.skewed('participation', i, 15000) + 3751 * j) % 15000) as edition
    from generate_series(0, :rows / 4 - 1) i, generate_series(0, 3) j
  ) part
  join ranked r on r.rank = (pg_temp.skewed('edition programme', edition, 100000) + pg_temp.skewed('represented', 4 * i + j, 8)) % 249;
