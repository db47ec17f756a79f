import { raw, type Sql, sql } from '../../query/sql.js';

/** A number of persons below this is never told, and no number from which it follows. */
export const fewest = 5;

/**
 * What is counted: a select of one row for each participation, with `scope`, `person`, and as many of the keys `k1` and `k2` as it is counted by.
 * A scope is counted by itself: no number is told across scopes that is not a sum of numbers told of each.
 */
export interface Counted {
  readonly rows: Sql;
  readonly keys: 0 | 1 | 2;
  /** Each value of `k2` belongs to one value of `k1`, as an edition belongs to a year. */
  readonly isNested?: boolean;
}

/**
 * The one rule by which persons are counted in public: a select of cells, `scope`, `k1`, `k2` and their count `n`, with `is_shown`. What is not
 * shown must not be named either. A filter is to choose among cells that are shown; it must not choose who is counted, because two tables that
 * differ by a few persons tell how many these are.
 *
 * Why nothing small follows from what is shown:
 *
 * - *A scope* of fewer than five persons shows nothing. Its size is known otherwise, as the sum of any table that is shown whole.
 * - *A line*, the values of one key: a cell of fewer than five persons is hidden. Who takes the cells shown from the size of the scope gets the sum
 *   of those hidden. So when one alone is hidden, or all hidden together count fewer than five, the smallest of the others is hidden with them: two
 *   unknown numbers, of which the sum tells neither. Cells as large as that one go with it, so that it does not depend on the order of a table.
 * - *A table* of two keys has both lines as its margins, which are known. Rows are the values of the first key, and a row is open or closed as a
 *   whole: closed where one of its cells is too small or stands in a hidden column, or its own size is hidden. A row closed alone is followed by the
 *   smallest of the others. In two or more closed rows one person more here, one less there, and the reverse in another row leave every margin as
 *   it is; so no cell of them follows. Where the closed rows hold fewer than five in a column, that sum would be told, and the table stays closed.
 * - *Parts* of a value, such as editions of a year, are shown all or none: what is known of them is then their sum only.
 * - *Tables together*: all tables of two keys must share one of them, the year here, as their columns. If there were tables of any two keys, one
 *   of them could show what another hides: where only people from Bhutan came in 2002, women of 2002 are women from Bhutan. With one key that
 *   all share, nothing is told of how the others go together but what each tells of the year.
 */
export function cellsShown(counted: Counted): Sql {
  if (counted.keys === 0) return sql`select p.scope, count(*)::int as n, ${isLarge} as is_shown from (${counted.rows}) p group by p.scope`;
  if (counted.keys === 1)
    return sql`with cell as (
      select p.scope, p.k1, grouping(p.k1) as level, count(*)::int as n, ${isLarge} as is_large
      from (${counted.rows}) p group by grouping sets ((p.scope, p.k1), (p.scope))
    ) ${lines(1)}
    select l.scope, l.k1, l.n, l.is_shown from line l where l.level = 0`;
  return counted.isNested ? partsShown(counted.rows) : tableShown(counted.rows);
}

const few = raw(String(fewest));
const isLarge = sql`count(distinct p.person) >= ${few}`;

/** `line`: the cells, with whether each may be shown as one of the values of its key. `level` is 0 for a cell of all keys, `whole` for the scope. */
const lines = (whole: 1 | 3): Sql => sql`, line as (
      select c.*, c.is_whole_large and c.is_large and not (c.is_thin and c.n = c.least) as is_shown
      from (
        select c.*,
          bool_or(c.is_large) filter (where c.level = ${raw(String(whole))}) over (partition by c.scope) as is_whole_large,
          count(*) filter (where not c.is_large) over same = 1 or coalesce(sum(c.n) filter (where not c.is_large) over same, ${few}) < ${few} as is_thin,
          min(c.n) filter (where c.is_large) over same as least
        from cell c
        window same as (partition by c.scope, c.level)
      ) c
    )`;

/** Cells of two keys by {@link cellsShown}. Levels: 1 a row, 2 a column, 3 the scope. */
const tableShown = (rows: Sql): Sql => sql`with cell as (
      select p.scope, p.k1, p.k2, grouping(p.k1, p.k2) as level, count(*)::int as n, ${isLarge} as is_large
      from (${rows}) p group by grouping sets ((p.scope, p.k1, p.k2), (p.scope, p.k1), (p.scope, p.k2), (p.scope))
    ) ${lines(3)}, placed as (
      select l.*, bool_or(l.is_shown) filter (where l.level = 2) over (partition by l.scope, l.level in (1, 3), l.k2) as is_column_shown
      from line l
    ), judged as (
      select p.*,
        bool_and(case p.level when 0 then p.is_large and p.is_column_shown else p.is_shown end) over same_row as is_clean,
        max(p.n) filter (where p.level = 1) over same_row as row_n
      from placed p
      window same_row as (partition by p.scope, p.level > 1, p.k1)
    ), opened as (
      select j.*, j.is_clean and not (
          count(*) filter (where j.level = 1 and not j.is_clean) over same_scope = 1
          and j.row_n = min(j.n) filter (where j.level = 1 and j.is_clean) over same_scope) as is_open
      from judged j
      window same_scope as (partition by j.scope)
    ), summed as (
      select o.*, sum(o.n) filter (where o.level = 0 and not o.is_open and o.is_column_shown) over (partition by o.scope, o.level in (1, 3), o.k2) as closed_n
      from opened o
    ), told as (
      select s.*, s.is_open and not coalesce(bool_or(s.closed_n < ${few}) over (partition by s.scope), false) as is_told
      from summed s
    )
    select t.scope, t.k1, t.k2, t.n, t.is_told as is_shown from told t where t.level = 0`;

/** Cells of a key and its parts by {@link cellsShown}. */
const partsShown = (rows: Sql): Sql => sql`with cell as (
      select p.scope, p.k1, p.k2, grouping(p.k1, p.k2) as level, count(*)::int as n, ${isLarge} as is_large
      from (${rows}) p group by grouping sets ((p.scope, p.k1, p.k2), (p.scope, p.k1), (p.scope))
    ) ${lines(3)}, told as (
      select l.*, bool_and(case l.level when 0 then l.is_large else l.is_shown end) over (partition by l.scope, l.level > 1, l.k1) as is_told
      from line l
    )
    select t.scope, t.k1, t.k2, t.n, t.is_told as is_shown from told t where t.level = 0`;
