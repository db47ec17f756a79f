import { refuse } from '../../errors.js';
import type { Asking } from '../../query/mapping.js';
import { all, empty, join, literal, name, raw, type Sql, sql, value } from '../../query/sql.js';
import { isMembership } from '../country/countryGroupMembership.entity.js';
import { type Key, keys, tableName, tookPart } from './participantTables.js';

/** What participants can be counted by, as it is named in the schema. */
export type ParticipantDimension = 'programme' | 'edition' | 'country' | 'countryGroup' | 'year' | 'category' | 'status' | 'sex';

/** What is wanted of each dimension, as SQL of its value. */
export type ParticipantFilter = Partial<Readonly<Record<ParticipantDimension, Sql>>>;

const keyOf = (dimension: Exclude<ParticipantDimension, 'programme'>): Key => (dimension === 'countryGroup' ? 'country' : dimension);

/** A table that a question is answered from: its cells that may be shown, with `scope`, the programme, and a count `n`; and one of each programme for those that may not. */
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
  if (wanted.has('edition')) wanted.add('year');
  if (wanted.size > 2 || (wanted.size === 2 && !wanted.has('year')))
    refuse(
      'BAD_USER_INPUT',
      `${path}: participants are counted by year and one dimension more, those of the filter included; the programme can be added. Anything finer would tell of single persons.`,
      { field: path },
    );
  const chosen = (Object.keys(keys) as Key[]).filter((key) => wanted.has(key));
  const columns = sql`s.programme_id as scope, ${join(
    chosen.map((key) => sql`s.${keys[key].kept}, `),
    '',
  )}s.participants as n, s.participants is not null as is_shown`;
  const table = literal(tableName(chosen));
  const others = asking.holds('participants:count') ? sql` and not ${isOwn(asking, sql`s`)}` : empty;
  const due = sql`due_programmes(${scopeOf(filter) ?? empty})`;
  const kept = sql`select ${columns} from participant_cell s
    where ${all([sql`s.counted_by = ${table}`, ...inScope(filter, sql`s`)])} and s.programme_id not in (select d.id from ${due} d (id))${others}`;
  const workedOut = sql`select ${columns} from (select array_agg(d.id) as programmes from ${due} d (id) having count(*) > 0) d
    cross join lateral participant_cells_of(d.programmes, array[${table}]::participant_table[]) s where ${all(inScope(filter, sql`s`))}${others}`;
  return {
    cells: sql`${kept} union all ${workedOut}${asking.holds('participants:count') ? sql` union all ${counted(chosen, filter, asking)}` : empty}`,
    column: (key) => sql`c.${keys[key].kept}`,
  };
}

/** The same of the programmes in which the institution that asks has a part, with all that is kept from others. */
function counted(chosen: readonly Key[], filter: ParticipantFilter, asking: Asking): Sql {
  const places = raw([1, ...chosen.map((_, i) => i + 2)].join(', '));
  return sql`select e.programme_id, ${join(
    chosen.map((key) => sql`${keys[key].counted}, `),
    '',
  )}count(*)::int, true
    from edition e join counted_participation t on t.edition_id = e.id
    where ${all([tookPart, ...inScope(filter, sql`e`), isOwn(asking, sql`e`)])} group by ${places}`;
}

/** That a programme is one of those in which the institution that asks has a part: it knows its participants by name. @param at what has a `programme_id` */
const isOwn = ({ holds, viewer }: Asking, at: Sql): Sql =>
  holds('registry:administer')
    ? sql`true`
    : sql`exists (select from programme_actor a where a.programme_id = ${at}.programme_id and a.actor_kind = 'Institution' and a.actor_id = ${value(viewer.institution)}::uuid)`;

/** The programme is what a filter may choose before anything is counted: each has tables of its own. @param at what has a `programme_id` */
const inScope = ({ programme, edition }: ParticipantFilter, at: Sql): Sql[] => [
  ...(programme ? [sql`${at}.programme_id = ${programme}`] : []),
  ...(edition ? [sql`${at}.programme_id = ${programmeOf(edition)}`] : []),
];

/** The programme that a filter is about, if it is about one. */
const scopeOf = ({ programme, edition }: ParticipantFilter): Sql | undefined => programme ?? (edition && programmeOf(edition));

const programmeOf = (edition: Sql): Sql => sql`(select o.programme_id from edition o where o.id = ${edition})`;

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
  const cells = chosen(filter, table, asking);
  if (areCells(named, filter))
    return sql`select ${columnsOf(dimensions, (dimension) => (dimension === 'programme' ? sql`case when c.is_shown then c.scope end` : table.column(keyOf(dimension))))}c.n as count, not c.is_shown as is_suppressed,
      case when c.is_shown then 'COMPLETE' else 'UNKNOWN' end as completeness
    from (${table.cells}) c where ${cells.length > 0 ? sql`(not c.is_shown or ${all(cells)})` : sql`true`}`;
  const columns = columnsOf(dimensions, (dimension) =>
    dimension === 'programme' ? sql`c.scope` : dimension === 'countryGroup' ? sql`m.group_id` : table.column(keyOf(dimension)),
  );
  const groups = dimensions.includes('countryGroup')
    ? sql` left join lateral (select distinct m.group_id from country_group_membership m where m.country_id = ${table.column('country')} and ${isMembership(membership, asking)}) m on true`
    : empty;
  const completeness = isSum(named, filter)
    ? sql`case when exists (select from cells c where not c.is_shown) then 'PARTIAL' else 'COMPLETE' end`
    : literal('COMPLETE');
  const places = raw(dimensions.map((_, i) => i + 1).join(', '));
  // Cells of all programmes are many: to put them down before they are added up takes longer than to look twice.
  return sql`with cells as not materialized (${table.cells})
    select ${columns}sum(c.n)::int as count, false as is_suppressed, ${completeness} as completeness
    from cells c${groups} where ${all([sql`c.is_shown`, ...cells])} group by ${places}
    union all
    select ${columnsOf(dimensions, () => sql`null`)}null, true, 'UNKNOWN' where exists (select from cells c where not c.is_shown)`;
}

const columnsOf = (dimensions: readonly ParticipantDimension[], of: (dimension: ParticipantDimension) => Sql): Sql =>
  join(
    dimensions.map((dimension) => sql`${of(dimension)} as ${name(snakeCase(dimension))}, `),
    '',
  );

/**
 * Whether groups are cells of one programme as they are, none a sum of others: each key of the table is grouped by, or is what the filter wants it to be, or
 * the year of an edition.
 */
const areCells = (named: readonly ParticipantDimension[], filter: ParticipantFilter): boolean =>
  !named.includes('countryGroup') && scopeOf(filter) !== undefined;

/** Whether persons who were made up are on record: then any count of participants may hold some. */
export const someAreSynthetic: Sql = sql`exists (select from participant s where s.is_synthetic)`;

/** How many participants there are: the one row of a count. */
export function participantTotal(filter: ParticipantFilter, asking: Asking, path: string): Sql {
  const named = dimensionsOf(filter);
  const table = tableOf(named, filter, asking, path);
  const some = isSum(named, filter) ? sql`t.is_hidden` : sql`false`;
  const unrecorded = sql`exists (select from edition e where ${all([
    ...inScope(filter, sql`e`),
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
