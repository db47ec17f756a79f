import type { EntityManager } from 'typeorm';

/** How many take part in each edition. */
const perEdition = 120;

/** Up to which of them one comes from the country that sends fewest, so that it can be seen how those who are few are left out of counts. */
const fewUpTo = 40;

/**
 * Adds participants who do not exist to every edition: called "Demo Participant 17" and marked as made up. They come from the countries listed for the
 * edition, or for others of its programme where none is. Nothing is left to chance, so that every demonstration shows the same.
 * @returns how many there are
 */
export async function addDemoParticipants(manager: EntityManager): Promise<number> {
  await manager.query(
    `create temp table demo on commit drop as
     select row_number() over (order by e.slug, n)::int as number, md5('demo participant ' || e.slug || ' ' || n)::uuid as participant_id,
       md5('demo participation ' || e.slug || ' ' || n)::uuid as participation_id, e.id as edition_id, e.status,
       c.countries[case when n % cardinality(c.countries) + 1 = cardinality(c.countries) and n > $2::int then 1 else n % cardinality(c.countries) + 1 end] as country_id
     from edition e
       cross join lateral (
         select array_agg(distinct l.country_id) filter (where l.edition_id = e.id) as own, array_agg(distinct l.country_id) as of_programme
         from edition_country l join edition o on o.id = l.edition_id where o.programme_id = e.programme_id and l.is_listed) l
       cross join lateral (select coalesce(l.own, l.of_programme) as countries) c
       cross join generate_series(1, $1::int) n
     where c.countries is not null and e.status in ('HELD', 'PLANNED')`,
    [perEdition, fewUpTo],
  );
  await manager.query('insert into participant (id, is_synthetic) select participant_id, true from demo');
  await manager.query(
    `insert into participation (id, participant_id, edition_id, country_id, status, category)
     select participation_id, participant_id, edition_id, country_id,
       (case status when 'PLANNED' then array['NOMINATED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'WITHDRAWN']
         else array['COMPLETED', 'COMPLETED', 'COMPLETED', 'COMPLETED', 'ATTENDED', 'WITHDRAWN'] end)[1 + number % 6]::participation_status,
       (array['OFFICIAL', 'OFFICIAL', 'BUSINESS', 'ACADEMIC', 'CIVIL_SOCIETY'])[1 + number / 6 % 5]::participant_category from demo`,
  );
  await manager.query(
    `select keep_identity(participant_id, jsonb_build_object('name', 'Demo Participant ' || number, 'sex', case when number % 2 = 0 then 'F' else 'M' end,
       'birthYear', 1965 + number % 35, 'nationalityId', country_id, 'employer', 'Demo Employer ' || number % 20, 'occupation', 'Demo occupation',
       'contact', 'demo-' || number || '@participants.invalid')) from demo`,
  );
  const [{ count }] = await manager.query('select count(*)::int as count from demo');
  return count;
}
