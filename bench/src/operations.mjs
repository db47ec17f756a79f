import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './place.mjs';

const folder = join(bench, 'operations');

/**
 * What is asked: for each operation the values of at least 500 askings, as SQL that finds them. A place where a page
 * begins is given by the sort keys of the row before it; each target makes its own cursor of them.
 */
const askings = {
  Q1: `select 'agr_' || id as id from agreement order by md5('asked' || id) limit 600`,
  Q2: `select type, after from (
         select type, json_build_array(signed_on, id) as after,
           row_number() over (partition by type order by signed_on desc, id desc) as n from agreement) a
       where n % 20 = 0
       union all select type, null from agreement group by type`,
  Q3: `select code, after from (
         select c.code, json_build_array(l.id) as after, row_number() over (partition by c.id order by l.id) as n
         from country c join edition_country l on l.country_id = c.id) l
       where n in (50, 100, 150)
       union all select code, null from country`,
  Q4: `select slug from (
         select g.slug, count(*) as participants from programme g join edition e on e.programme_id = g.id join participation t on t.edition_id = e.id group by g.id) g
       order by participants desc, slug limit 600`,
  Q5: `select code from country, generate_series(1, 3) again order by md5(code || again) limit 600`,
  Q6: `select after from (select json_build_array(slug, id) as after, row_number() over (order by slug) as n from programme) g
       where n % 100 = 0 and n < 100000
       union all select null`,
};

/** What each operation asks for, in words. */
const titles = {
  Q1: 'an agreement by id, with its parties (institution, country) and signatures (person, office)',
  Q2: '20 agreements of a type by date, with parties and 5 programmes × 3 editions × count of countries',
  Q3: '50 editions of a country behind a cursor, with programme and totalCount',
  Q4: 'participants of a programme by country and year, without groups of fewer than five',
  Q5: 'a country with 3 counts',
  Q6: '100 programmes behind a cursor, with actors (institution, country) and agreements',
};

/**
 * The operations, with their texts for each target.
 * @param client finds what can be asked
 */
export async function readOperations(client, only) {
  const operations = [];
  for (const [name, query] of Object.entries(askings)) {
    if (only && !only.includes(name)) continue;
    const directory = join(
      folder,
      readdirSync(folder).find((each) => each.startsWith(`${name}-`)),
    );
    const text = (file) => readFileSync(join(directory, file), 'utf8');
    const { rows } = await client.query(query);
    operations.push({
      name,
      title: titles[name],
      askings: shuffled(rows),
      registry: text('registry.graphql'),
      postgraphile: text('postgraphile.graphql'),
      limit: text('limit.sql'),
    });
  }
  return operations;
}

/** In an order that looks like chance and is always the same. */
function shuffled(list) {
  let state = 20261121;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}
