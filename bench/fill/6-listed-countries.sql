-- About :rows rows. A country is listed for an edition by its chance, which falls with its rank as 1 / sqrt(rank).
insert into edition_country (id, role, headcount, edition_id, country_id)
  select pg_temp.id_of('listed', e * 249 + r.rank), case when e % 7 = 0 then 'HOST' else 'BENEFICIARY' end::edition_country_role,
    case when e % 3 = 0 then 1 + r.rank % 4 end, pg_temp.id_of('edition', e), r.id
  from generate_series(0, 149999) e, ranked r
  where pg_temp.chance('listed', e * 249 + r.rank) < least(0.95, :rows / 150000.0 * 0.0325 / sqrt(r.rank + 1));
