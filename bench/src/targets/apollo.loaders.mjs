import DataLoader from 'dataloader';

/** To-one: records by id. */
const records = {
  country: 'select id, name from country where id = any($1)',
  institution: 'select id, name, country_id from institution where id = any($1)',
  person: 'select id, name from person where id = any($1)',
  position: 'select id, name from position where id = any($1)',
  programme: 'select id, name, status from programme where id = any($1)',
  edition: 'select id, name, starts_on, programme_id from edition where id = any($1)',
};

/** To-many: the first $2 records of each parent, with the parent's id as `parent`. */
const lists = {
  partiesOfAgreement: `select k.id as parent, p.* from unnest($1::uuid[]) k(id), lateral (
    select id, capacity, actor_id from agreement_party where agreement_id = k.id order by id limit $2) p`,
  signaturesOfAgreement: `select k.id as parent, s.* from unnest($1::uuid[]) k(id), lateral (
    select s.id, s.signed_on, s.person_id, s.position_id from agreement_party p join signature s on s.party_id = p.id where p.agreement_id = k.id order by s.id limit $2) s`,
  programmesOfAgreement: `select k.id as parent, g.* from unnest($1::uuid[]) k(id), lateral (
    select g.id, g.name, g.status from programme_agreement l join programme g on g.id = l.programme_id where l.agreement_id = k.id order by g.slug limit $2) g`,
  editionsOfProgramme: `select k.id as parent, e.* from unnest($1::uuid[]) k(id), lateral (
    select id, name, starts_on, programme_id from edition where programme_id = k.id order by starts_on, id limit $2) e`,
  actorsOfProgramme: `select k.id as parent, p.* from unnest($1::uuid[]) k(id), lateral (
    select id, cooperation_role, function_role, actor_id from programme_actor where programme_id = k.id order by cooperation_role, function_role, id limit $2) p`,
  agreementsOfProgramme: `select k.id as parent, a.* from unnest($1::uuid[]) k(id), lateral (
    select a.id, a.name, a.type, a.signed_on from programme_agreement l join agreement a on a.id = l.agreement_id where l.programme_id = k.id order by a.signed_on, a.id limit $2) a`,
};

/** How many of something each parent has. */
const counts = {
  countriesOfEdition: 'select edition_id as parent, count(*)::int as value from edition_country where edition_id = any($1) group by 1',
  institutionsOfCountry: 'select country_id as parent, count(*)::int as value from institution where country_id = any($1) group by 1',
  editionsOfCountry: 'select country_id as parent, count(*)::int as value from edition_country where country_id = any($1) group by 1',
  agreementsOfCountry: 'select country_id as parent, count(distinct agreement_id)::int as value from agreement_party where country_id = any($1) group by 1',
};

/** Loaders of one request, made when they are first asked for. Statements are named: PostgreSQL plans each once a connection. */
export function makeLoaders(pool) {
  const query = async (name, text, values) => (await pool.query({ name, text, values })).rows;
  const made = new Map();
  const once = (key, make) => made.get(key) ?? made.set(key, new DataLoader(make)).get(key);
  return {
    query,
    one: (kind, id) =>
      id === null
        ? null
        : once(kind, async (ids) => {
            const found = new Map((await query(kind, records[kind], [ids])).map((row) => [row.id, row]));
            return ids.map((each) => found.get(each) ?? null);
          }).load(id),
    many: (list, id, first) =>
      once(`${list} ${first}`, async (ids) => {
        const found = new Map(ids.map((each) => [each, []]));
        for (const row of await query(list, lists[list], [ids, first])) found.get(row.parent).push(row);
        return ids.map((each) => found.get(each));
      }).load(id),
    count: (counted, id) =>
      once(counted, async (ids) => {
        const found = new Map((await query(counted, counts[counted], [ids])).map(({ parent, value }) => [parent, value]));
        return ids.map((each) => found.get(each) ?? 0);
      }).load(id),
  };
}
