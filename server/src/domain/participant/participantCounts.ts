import { refuse } from '../../errors.js';
import type { Asking } from '../../query/mapping.js';
import { all, empty, join, literal, name, raw, type Sql, sql, value } from '../../query/sql.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { cellsShown } from './smallCells.js';

/** What participants can be counted by, as it is named in the schema. */
export type ParticipantDimension = 'programme' | 'edition' | 'country' | 'countryGroup' | 'year' | 'category' | 'status' | 'sex';

/** What is wanted of each dimension, as SQL of its value. */
export type ParticipantFilter = Partial<Readonly<Record<ParticipantDimension, Sql>>>;

/** The keys that tables have, in the order that tables have them. A group of countries is a sum of countries. */
const keys = {
  country: sql`t.country_id`,
  category: sql`t.category`,
  status: sql`t.status`,
  sex: sql`t.sex`,
  year: sql`year_of(e.starts_on)`,
  edition: sql`e.id`,
} as const;

type Key = keyof typeof keys;

const keyOf = (dimension: Exclude<ParticipantDimension, 'programme'>): Key => (dimension === 'countryGroup' ? 'country' : dimension);

const tookPart = sql`t.status in ('ATTENDED', 'COMPLETED')`;

/** A table that a question is answered from, and the column of each of its keys. */
interface Table {
  readonly cells: Sql;
  readonly column: (key: Key) => Sql;
}

/**
 * The table of a programme, or of each, by all dimensions that a question names, in its filter too.
 * @throws ApiError `BAD_USER_INPUT` where there is no such table
 */
function tableOf(named: readonly ParticipantDimension[], filter: ParticipantFilter, asking: Asking, path: string): Table {
  const wanted = new Set(named.flatMap((dimension) => (dimension === 'programme' ? [] : [keyOf(dimension)])));
  const isNested = wanted.has('edition');
  if (isNested) wanted.add('year');
  if (wanted.size > 2 || (wanted.size === 2 && !wanted.has('year')))
    refuse(
      'BAD_USER_INPUT',
      `${path}: participants are counted by year and one dimension more, those of the filter included; the programme can be added. Anything finer would tell of single persons.`,
      { field: path },
    );
  const chosen = (Object.keys(keys) as Key[]).filter((key) => wanted.has(key));
  const counted = chosen.map((key, i) => sql`, ${keys[key]} as ${raw(`k${i + 1}`)}`);
  const rows = sql`select e.programme_id as scope, t.participant_id as person${join(counted, '')}
    from edition e join counted_participation t on t.edition_id = e.id
    where ${all([tookPart, ...inScope(filter)])}`;
  const cells = cellsShown({ rows, keys: chosen.length as 0 | 1 | 2, isNested });
  const columns = chosen.map((_, i) => sql`s.${raw(`k${i + 1}`)}, `);
  return {
    cells: asking.holds('participants:count')
      ? sql`select s.scope, ${join(columns, '')}s.n, s.is_shown or ${isOwn(asking)} as is_shown from (${cells}) s`
      : cells,
    column: (key) => raw(`c.k${chosen.indexOf(key) + 1}`),
  };
}

/** That a programme is one of those in which the institution that asks has a part: it knows its participants by name. */
const isOwn = ({ holds, viewer }: Asking): Sql =>
  holds('registry:administer')
    ? sql`true`
    : sql`exists (select from programme_actor a where a.programme_id = s.scope and a.actor_kind = 'Institution' and a.actor_id = ${value(viewer.institution)}::uuid)`;

/** The programme is what a filter may choose before anything is counted: each has tables of its own. */
const inScope = ({ programme, edition }: ParticipantFilter): Sql[] => [
  ...(programme ? [sql`e.programme_id = ${programme}`] : []),
  ...(edition ? [sql`e.programme_id = (select o.programme_id from edition o where o.id = ${edition})`] : []),
];

const dimensionsOf = (filter: ParticipantFilter) => Object.keys(filter) as ParticipantDimension[];

/** Which of a table's cells a filter chooses. */
function chosen(filter: ParticipantFilter, { column }: Table, asking: Asking): Sql[] {
  return dimensionsOf(filter).flatMap((dimension) => {
    if (dimension === 'programme') return [];
    const at = column(keyOf(dimension));
    const wanted = filter[dimension]!;
    if (dimension !== 'countryGroup') return [sql`${at} = ${wanted}`];
    return [sql`exists (select from country_group_membership m where m.country_id = ${at} and m.group_id = ${wanted} and ${isMembership(membership, asking)})`];
  });
}

const membership = (property: string): Sql =>
  sql`m.${name(({ validFrom: 'valid_from', validTo: 'valid_to' } as Record<string, string>)[property] ?? property)}`;

/** Whether what is shown is a sum of cells, of which some may be missing. */
const isSum = (named: readonly ParticipantDimension[], filter: ParticipantFilter): boolean =>
  named.includes('countryGroup') || !(named.includes('programme') || filter.edition);

/** Groups of participants: a column for each dimension, `count`, `is_suppressed` and `completeness`. What is not shown is one group without a name. */
export function participantGroups(dimensions: readonly ParticipantDimension[], filter: ParticipantFilter, asking: Asking, path: string): Sql {
  const named = [...dimensionsOf(filter), ...dimensions];
  const table = tableOf(named, filter, asking, path);
  const columns = dimensions.map((dimension) => {
    const from = dimension === 'programme' ? sql`c.scope` : dimension === 'countryGroup' ? sql`m.group_id` : table.column(keyOf(dimension));
    return sql`${from} as ${name(snakeCase(dimension))}, `;
  });
  const groups = dimensions.includes('countryGroup')
    ? sql` left join lateral (select distinct m.group_id from country_group_membership m where m.country_id = ${table.column('country')} and ${isMembership(membership, asking)}) m on true`
    : empty;
  const completeness = isSum(named, filter)
    ? sql`case when exists (select from cells c where not c.is_shown) then 'PARTIAL' else 'COMPLETE' end`
    : literal('COMPLETE');
  const places = raw(dimensions.map((_, i) => i + 1).join(', '));
  return sql`with cells as materialized (${table.cells})
    select ${join(columns, '')}sum(c.n)::int as count, false as is_suppressed, ${completeness} as completeness
    from cells c${groups} where ${all([sql`c.is_shown`, ...chosen(filter, table, asking)])} group by ${places}
    union all
    select ${join(
      dimensions.map(() => sql`null, `),
      '',
    )}null, true, 'UNKNOWN' where exists (select from cells c where not c.is_shown)`;
}

/** Whether persons who were made up are on record: then any count of participants may hold some. */
export const someAreSynthetic: Sql = sql`exists (select from participant s where s.is_synthetic)`;

/** How many participants there are: the one row of a count. */
export function participantTotal(filter: ParticipantFilter, asking: Asking, path: string): Sql {
  const named = dimensionsOf(filter);
  const table = tableOf(named, filter, asking, path);
  const some = isSum(named, filter) ? sql`t.is_hidden` : sql`false`;
  const unrecorded = sql`exists (select from edition e where ${all([
    ...inScope(filter),
    ...(filter.edition ? [sql`e.id = ${filter.edition}`] : []),
    ...(filter.year ? [sql`year_of(e.starts_on) = ${filter.year}`] : []),
    sql`not exists (select from counted_participation t where t.edition_id = e.id and ${tookPart})`,
  ])})`;
  return sql`(select t.value,
      case when t.value is null then 'UNKNOWN' else 'COUNTED' end as basis,
      case when t.value is not null then null when t.is_hidden then 'TOO_FEW' else 'NO_PARTICIPATION_RECORDED' end as reason,
      case when t.value is null then null when ${some} or ${unrecorded} then 'PARTIAL' else 'COMPLETE' end as completeness
    from (
      select sum(c.n) filter (where ${all([sql`c.is_shown`, ...chosen(filter, table, asking)])})::int as value, coalesce(bool_or(not c.is_shown), false) as is_hidden
      from (${table.cells}) c) t)`;
}

const snakeCase = (dimension: ParticipantDimension): string => (dimension === 'countryGroup' ? 'country_group' : dimension);
