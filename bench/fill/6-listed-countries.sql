-- About :rows rows. A country is listed for an edition by its chance, which falls with its rank as 1 / sqrt(rank).
create temp table likely as
  select id, rank, (2147483648 * least(0.95, :rows / 150000.0 * 0.0325 / sqrt(rank + 1)))::bigint as chance from ranked;
insert into edition_country (id, role, headcount, edition_id, country_id)
  select pg_temp.id_of('listed', e.number * 249 + c.rank), case when e.number % 7 = 0 then 'HOST' else 'BENEFICIARY' end::edition_country_role,
    case when e.number % 3 = 0 then 1 + c.rank % 4 end, e.id, c.id
  from (select number, pg_temp.id_of('edition', number) as id from generate_series(0, 149999) number) e
  join likely c on (hashint8extended(e.number * 249 + c.rank, 7) & 2147483647) < c.chance;
