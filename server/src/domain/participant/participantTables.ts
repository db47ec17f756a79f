import { type Sql, sql } from '../../query/sql.js';
import { cellsShown } from './smallCells.js';

/**
 * What participants are counted by, in the order that tables have it: the column of `participant_cell` that holds it, and what it is of an edition `e` and
 * a participation `t`. A group of countries is a sum of countries.
 */
export const keys = {
  country: { kept: sql`country_id`, counted: sql`t.country_id` },
  category: { kept: sql`category`, counted: sql`t.category` },
  status: { kept: sql`status`, counted: sql`t.status` },
  sex: { kept: sql`sex`, counted: sql`t.sex` },
  year: { kept: sql`year`, counted: sql`year_of(e.starts_on)` },
  edition: { kept: sql`edition_id`, counted: sql`e.id` },
} as const;

/** One of the keys that tables have. */
export type Key = keyof typeof keys;

/** Whether a participation `t` is counted: those who took part are, whether or not to the end. */
export const tookPart = sql`t.status in ('ATTENDED', 'COMPLETED')`;

/** What the table of some keys is called in the database: `ALL` for that of none, `COUNTRY_YEAR`. There are those of the type `participant_table`. */
export const tableName = (of: readonly Key[]): string => of.join('_').toUpperCase() || 'ALL';

const whole = cellsShown({ rows: sql`select * from whole`, keys: 0 });
const singly = cellsShown({ rows: sql`select * from singly`, keys: 1 });
const yearly = cellsShown({ rows: sql`select * from yearly`, keys: 2 });
const byEdition = cellsShown({ rows: sql`select * from by_edition`, keys: 2, isNested: true });

/**
 * The cells of the tables at some `places` of the type `participant_table`, of the programmes in the array `programmes`, as `participant_cell` has them, worked
 * out anew by {@link cellsShown}: what the database's function `participant_cells_of` does. Of cells that may not be shown nothing is told but that there are
 * some: a row without keys or a number.
 *
 * Each table of each programme is a scope: 16 times the place of the programme in the array, and the place of the table among those of the type
 * `participant_table`, from 0. So tables of as many keys are worked out together.
 */
export const cellsOfProgrammes: Sql = sql`with held as materialized (
      select (p.place * 16)::int as programme, e.id, year_of(e.starts_on) as year
      from unnest(programmes) with ordinality p (id, place) join edition e on e.programme_id = p.id
    ), counted as materialized (
      select h.programme, t.participant_id as person, t.country_id::text collate "C" as country, t.category::text collate "C" as category,
        t.status::text collate "C" as status, t.sex collate "C" as sex, h.year, h.id as edition
      from held h join counted_participation t on t.edition_id = h.id where ${tookPart}
    ), whole as (
      select c.programme as scope, c.person from counted c where 0 = any (places)
    ), singly as (
      select c.programme + k.place as scope, c.person, k.value as k1
      from counted c cross join lateral (values (1, c.country), (2, c.category), (3, c.status), (4, c.sex), (5, c.year::text)) k (place, value)
      where k.place = any (places)
    ), yearly as (
      select c.programme + k.place as scope, c.person, k.value as k1, c.year as k2
      from counted c cross join lateral (values (6, c.country), (7, c.category), (8, c.status), (9, c.sex)) k (place, value)
      where k.place = any (places)
    ), by_edition as (
      select c.programme + 10 as scope, c.person, c.year as k1, c.edition as k2 from counted c where 10 = any (places)
    ), told as (
      select w.scope, null as k1, null::int as year, null::uuid as edition, w.n, w.is_shown from (${whole}) w
      union all select s.scope, s.k1, null, null, s.n, s.is_shown from (${singly}) s
      union all select y.scope, y.k1, y.k2, null, y.n, y.is_shown from (${yearly}) y
      union all select e.scope, null, e.k1, e.k2, e.n, e.is_shown from (${byEdition}) e
    ), kept as (
      select t.scope, t.k1, t.year, t.edition, t.n from told t where t.is_shown
      union all select distinct t.scope, null, null::int, null::uuid, null::int from told t where not t.is_shown
    )
    select programmes[t.scope / 16], (enum_range(null::participant_table))[t.scope % 16 + 1],
      case when t.scope % 16 in (1, 6) then t.k1::uuid end, case when t.scope % 16 in (2, 7) then t.k1::participant_category end,
      case when t.scope % 16 in (3, 8) then t.k1::participation_status end, case when t.scope % 16 in (4, 9) then t.k1 end,
      case when t.scope % 16 = 5 then t.k1::int else t.year end, t.edition, t.n
    from kept t`;
