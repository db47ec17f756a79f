import type { EntityManager } from 'typeorm';

/** How many take part in an edition at most, and of how many countries. */
const most = { participants: 36, countries: 6 } as const;

/**
 * Adds participants who do not exist to every edition that was held and whose countries are known: called "Demo Participant 17" and marked as made up.
 * Nothing is left to chance, so that every demonstration shows the same; a country in six has fewer than five, so that it can be seen how few are left out.
 * @returns how many there are
 */
export async function addDemoParticipants(manager: EntityManager): Promise<number> {
  await manager.query(
    `create temp table demo on commit drop as
     select row_number() over (order by e.slug, place.n)::int as number, md5('demo participant ' || e.slug || ' ' || place.n)::uuid as participant_id,
       md5('demo participation ' || e.slug || ' ' || place.n)::uuid as participation_id, e.id as edition_id, c.country_id
     from edition e
       cross join lateral (
         select l.country_id, row_number() over (order by md5(e.slug || l.country_id)) as rank, count(*) over () as countries
         from edition_country l where l.edition_id = e.id and l.is_listed) c
       join lateral generate_series(c.rank, $1::int, least(c.countries, $2::int)) place(n) on c.rank <= $2::int and (c.rank < $2::int or place.n <= 2 * $2::int)
     where e.status = 'HELD'`,
    [most.participants, most.countries],
  );
  await manager.query('insert into participant (id, is_synthetic) select participant_id, true from demo');
  await manager.query(
    `insert into participation (id, participant_id, edition_id, country_id, status, category)
     select participation_id, participant_id, edition_id, country_id,
       (array['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'ATTENDED', 'WITHDRAWN'])[1 + number % 6]::participation_status,
       (array['OFFICIAL', 'OFFICIAL', 'BUSINESS', 'ACADEMIC', 'CIVIL_SOCIETY'])[1 + number % 5]::participant_category from demo`,
  );
  const [{ count }] = await manager.query(
    `select count(keep_identity(participant_id, jsonb_build_object('name', 'Demo Participant ' || number, 'sex', case when number % 2 = 0 then 'F' else 'M' end,
       'birthYear', 1965 + number % 35, 'nationalityId', country_id, 'employer', 'Demo Employer ' || number % 20, 'occupation', 'Demo occupation',
       'contact', 'demo-' || number || '@participants.invalid')) is null)::int as count from demo`,
  );
  return count;
}
