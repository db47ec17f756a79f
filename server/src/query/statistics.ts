import { type FieldNode, type GraphQLEnumType, type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { refuse } from '../errors.js';
import { type Arguments, type Bindings, derive, type Given } from './bindings.js';
import { collectFields, selectionsOf } from './collect.js';
import { conditionOf } from './criteria.js';
import type { Entity } from './entity.js';
import type { Entry } from './form.js';
import { groupsOf, largest } from './groups.js';
import type { Asking, StatisticsMapping } from './mapping.js';
import { camel } from './naming.js';
import type { PlanNode, Planning } from './plan.js';
import { type Alias, all, join, name, raw, type Sql, sql, value } from './sql.js';
import type { Writing } from './writing.js';

/** Grouped counts, wherever they come from. */
export interface StatisticsPlan {
  readonly kind: 'statistics';
  readonly key: string;
  readonly args: Arguments;
  readonly source: StatisticsMapping;
  /** The kind of record that is counted, where it is one. */
  readonly counted?: Entity;
  /** What one group is. */
  readonly group: Entity;
  /** Fields of a group that are dimensions. */
  readonly dimensions: readonly string[];
  readonly parts: readonly StatisticsPart[];
}

export type StatisticsPart =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | { readonly kind: 'groups'; readonly key: string; readonly fields: readonly PlanNode[] }
  | { readonly kind: 'total'; readonly key: string; readonly entity: Entity; readonly fields: readonly PlanNode[] }
  | { readonly kind: 'note'; readonly key: string; readonly note: Sql }
  | { readonly kind: 'totalCount' | 'hasMore'; readonly key: string };

/** Groups where nothing is said, the most that can be asked for, and by how many dimensions. */
export const groupLimits = { default: 100, most: 1_000, dimensions: 3 } as const;

/** Works out what is asked of a root field of statistics. */
export function planStatistics(
  { document, argumentsOf, entity, fields }: Planning,
  key: string,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  source: StatisticsMapping,
): StatisticsPlan {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const group = entity(type.getFields().groups.type);
  const parts = collectFields(document, type, selectionsOf(nodes)).map(([partKey, partNodes]): StatisticsPart => {
    const part = partNodes[0].name.value;
    const path = `${key}.${partKey}`;
    if (part === '__typename') return { kind: 'constant', key: partKey, json: JSON.stringify(type.name) };
    if (part === 'groups') return { kind: part, key: partKey, fields: fields(group, partNodes, path) };
    const note = 'notes' in source ? source.notes?.[part] : undefined;
    if (note) return { kind: 'note', key: partKey, note };
    if (part !== 'total') return { kind: part as 'totalCount', key: partKey };
    const total = entity(type.getFields()[part].type);
    return { kind: part, key: partKey, entity: total, fields: fields(total, partNodes, path) };
  });
  const counted = 'of' in source ? entity(document.schema.getType(source.of) as GraphQLObjectType) : undefined;
  const groupBy = getNamedType(field.args.find(({ name: argument }) => argument === 'groupBy')!.type) as GraphQLEnumType;
  const dimensions = groupBy.getValues().map((each) => camel(each.name));
  return { kind: 'statistics', key, args: argumentsOf(field, nodes[0]), source, counted, group, dimensions, parts };
}

/** The most that statistics could bring back. */
export function costOfStatistics(plan: StatisticsPlan, bindings: Bindings, ofFields: (fields: readonly PlanNode[], times: number) => number): number {
  const groups = limitOf(plan.args.of(bindings), plan.key) as number;
  return plan.parts.reduce((sum, part) => sum + (part.kind === 'groups' ? groups + ofFields(part.fields, groups) : 1), 0);
}

/** Statistics as one object. */
export function statisticsAsSql(plan: StatisticsPlan, { form, args, making, object }: Writing): Sql {
  const { key, source, counted, group } = plan;
  const given = args(plan.args);
  const made = making(given);
  const matching = (at: Alias): Sql =>
    all([...made.shown(counted!, at), ...(given.filter ? [conditionOf(counted!, at, given.filter as Record<string, unknown>, made, `${key}.filter`)] : [])]);
  const at = made.alias(group);
  const limit = limitOf(given, key);
  const joins: Sql[] = [];
  const entries = plan.parts.map((part): Entry => {
    switch (part.kind) {
      case 'constant':
        return part;
      case 'note':
        return { key: part.key, sql: form.number(part.note) };
      case 'totalCount': {
        const all = made.alias(counted!);
        return { key: part.key, sql: form.number(sql`(select count(*) from ${name(counted!.table)} ${all} where ${matching(all)})`) };
      }
      case 'total': {
        const one = made.alias(part.entity);
        const total = object(part.entity, one, part.fields);
        return {
          key: part.key,
          sql: sql`(select ${total.object} from ${(source as { total: (asking: Asking) => Sql }).total(made.asking)} ${one}${total.joins})`,
        };
      }
      case 'hasMore':
        return { key: part.key, sql: form.number(sql`coalesce(max(${at.column('groups')}), 0) > ${value(limit)}::int`) };
      case 'groups': {
        const each = object(group, at, part.fields);
        joins.push(each.joins);
        return { key: part.key, sql: form.list(each.object, at.column('standing')) };
      }
    }
  });
  if (!plan.parts.some(({ kind }) => kind === 'groups' || kind === 'hasMore')) return form.object(entries, '');
  const asked = made.decided(dimensionsAsked(given.groupBy as Given<readonly string[]>, key)).split(' ');
  const isCounted = plan.parts.some(({ kind }) => kind === 'hasMore');
  const groups =
    'of' in source
      ? groupsOf({ entity: counted!, by: asked.map((each) => ({ dimension: counted!.dimensions.get(each)!, column: group.column(each) })), matching }, made)
      : source.groups(asked, made.asking);
  const by = asked.map((each) => ({ column: group.column(each), target: targetOf(group, each) }));
  const shown = largest(groups, by, limit, made, isCounted);
  return sql`(select ${form.object(entries, '')} from (${widened(shown, plan, asked)}) ${at}${join(joins, '')} having true)`;
}

/** The kind of record that a dimension groups by, if it does. */
function targetOf(group: Entity, dimension: string): string | undefined {
  const field = group.fields.get(dimension)!;
  return field.kind === 'one' ? field.target : undefined;
}

/** Groups with a column for every dimension that is shown: null for those that were not asked for. */
function widened(groups: Sql, { group, dimensions, parts }: StatisticsPlan, asked: readonly string[]): Sql {
  const shown = parts.flatMap((part) => (part.kind === 'groups' ? part.fields : [])).map((node) => ('field' in node ? node.field : undefined));
  const others = dimensions.filter((dimension) => !asked.includes(dimension) && shown.includes(group.fields.get(dimension)));
  if (others.length === 0) return groups;
  const columns = others.map((dimension) => sql`, null${raw(targetOf(group, dimension) ? '::uuid' : '')} as ${name(group.column(dimension))}`);
  return sql`select g.*${join(columns, '')} from (${groups}) g`;
}

/** The dimensions to group by, as one word that a statement can be tied to. */
const dimensionsAsked = (given: Given<readonly string[]>, path: string): Given<string> =>
  derive(given, (asked) => {
    const where = { field: path, argument: 'groupBy' };
    if (asked.length === 0 || asked.length > groupLimits.dimensions)
      refuse('BAD_USER_INPUT', `${path}(groupBy:): groups are made by 1 to ${groupLimits.dimensions} dimensions, not ${asked.length}.`, where);
    if (new Set(asked).size < asked.length) refuse('BAD_USER_INPUT', `${path}(groupBy:): a dimension is given twice.`, where);
    return asked.map(camel).join(' ');
  });

/** How many groups are shown. */
const limitOf = ({ first }: Readonly<Record<string, unknown>>, path: string): Given<number> =>
  derive((first ?? groupLimits.default) as Given<number>, (number) =>
    number >= 1 && number <= groupLimits.most
      ? number
      : refuse('BAD_USER_INPUT', `${path}(first: ${number}): statistics show 1 to ${groupLimits.most} groups.`, { field: path, argument: 'first' }),
  );
