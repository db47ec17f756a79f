import { type GraphQLField, type GraphQLObjectType, getNamedType } from 'graphql';
import { counterOf } from './counters.js';
import { type ConnectionField, type Draft, fail, type Hop, rowOf } from './entity.js';
import type { FieldMapping, Where } from './mapping.js';
import { type Alias, all, join, name, type Sql, sql } from './sql.js';

type Find = (type: string) => Draft;
type ConnectionMapping = Extract<FieldMapping, { kind: 'connection' }>;

interface Leg {
  readonly hops: readonly Hop[];
  readonly at: Draft;
}

const targetOf = (field: GraphQLField<unknown, unknown>): string => getNamedType(field.type).name.replace(/Connection$/, '');

/** Resolves the path of a to-many field to steps between tables. Throws ModelError where it does not hold together. */
export function linkOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, find: Find): ConnectionField {
  const read = field.extensions.read as ConnectionMapping;
  const target = find(targetOf(field));
  const where = `${type.name}.${field.name}`;
  const hops: Hop[] = [];
  const through: Draft[] = [];
  let at = find(type.name);
  read.path.forEach((step, i) => {
    const leg = legOf(at, step, target, i === read.path.length - 1, find, where);
    const last = leg.hops[leg.hops.length - 1];
    const condition = read.where?.step === i ? read.where : undefined;
    hops.push(...leg.hops.slice(0, -1), condition ? conditional(last, condition, leg.at) : last);
    at = leg.at;
    through.push(at);
  });
  if (at !== target) fail(`${where} leads to ${at.type}, not to ${target.type}`);
  const steps = shorten(hops);
  return { kind: 'connection', target: target.type, hops: steps, reach: read.reach, counter: counterOf(steps, through) };
}

/** The steps of a path of relations, as a list of its own. Throws ModelError where it does not lead to that kind of record. */
export function linkBy(from: Draft, path: readonly string[], target: Draft, find: Find, where: string): ConnectionField {
  const hops: Hop[] = [];
  let at = from;
  path.forEach((step, i) => {
    const leg = legOf(at, step, target, i === path.length - 1, find, where);
    hops.push(...leg.hops);
    at = leg.at;
  });
  if (at !== target) fail(`${where} leads to ${at.type}, not to ${target.type}`);
  return { kind: 'connection', target: target.type, hops: shorten(hops) };
}

/** A step under a condition that is part of the relation's meaning. */
const conditional = (hop: Hop, { sql: condition, flag }: Where, at: Draft): Hop => ({
  ...hop,
  where: (alias) => condition(rowOf(at, alias)),
  flag: flag && at.column(flag),
});

function legOf(at: Draft, step: string, target: Draft, isLast: boolean, find: Find, where: string): Leg {
  if (step.startsWith('<')) {
    const property = step.slice(1);
    const isAnyOf = target.metadata?.findColumnWithPropertyName(`${property}Id`) !== undefined;
    return { hops: [{ table: target.table, from: 'id', to: target.column(isAnyOf ? `${property}Id` : property) }], at: target };
  }
  const field = at.fields.get(step) ?? fail(`${where} goes through ${at.type}.${step}, which does not exist`);
  switch (field.kind) {
    case 'one':
      return { hops: [{ table: find(field.target).table, from: field.column, to: 'id', isKey: true }], at: find(field.target) };
    case 'anyOf':
      if (!isLast) fail(`${where} goes on behind ${at.type}.${step}, which may be of several kinds`);
      return { hops: [{ table: target.table, from: field.idColumn, to: 'id', isAnyOf: true }], at: target };
    case 'connection': {
      if (field.from) fail(`${where} goes through ${at.type}.${step}, which is no relation of a table`);
      const link = linkOf(...at.source(step), find);
      return { hops: link.hops, at: find(link.target) };
    }
    default:
      return fail(`${where} goes through ${at.type}.${step}, which is not a relation`);
  }
}

/** A table that is entered and left by the same column need not be visited: its key says all. */
export function shorten(hops: readonly Hop[]): readonly Hop[] {
  const kept: Hop[] = [];
  for (const hop of hops) {
    const previous = kept[kept.length - 1];
    if (previous && previous.to === hop.from && !previous.where) kept[kept.length - 1] = { ...hop, from: previous.from };
    else kept.push(hop);
  }
  return kept;
}

/**
 * The condition under which a target's row belongs to a parent's row. Records reached by several roads count once,
 * because it is a condition and not a join.
 * @param isWide start from all that {@link ConnectionField.reach} names instead of from the parent alone
 */
export function belongs(link: ConnectionField, parent: Alias, target: Alias, isWide: boolean, alias: () => Alias): Sql {
  const last = link.hops[link.hops.length - 1];
  const own = last.where ? [last.where(target)] : [];
  if (link.hops.length === 1) return all([startOf(link, parent, target, isWide), ...own]);
  const { column, rows } = pointers(link, parent, isWide, alias);
  return all([sql`${target.column(last.to)} in (select ${column} from ${rows})`, ...own]);
}

/** Where a path begins: that a row of its first table belongs to the parent, or to what the path reaches. */
function startOf({ hops: [first], reach }: ConnectionField, parent: Alias, at: Alias, isWide: boolean): Sql {
  const from = parent.column(first.from);
  return isWide && reach ? sql`${at.column(first.to)} in (${reach.sql(from)})` : sql`${at.column(first.to)} = ${from}`;
}

/** The rows that stand before the last step of a path, and the column by which they point at its records. */
export function pointers(link: ConnectionField, parent: Alias, isWide: boolean, alias: () => Alias): { readonly column: Sql; readonly rows: Sql } {
  const last = link.hops[link.hops.length - 1];
  const between = link.hops.slice(0, -1).map((hop) => ({ hop, alias: alias() }));
  const [first, ...others] = between;
  const joins = others.map(({ hop, alias: at }, i) => {
    const conditions = [sql`${at.column(hop.to)} = ${between[i].alias.column(hop.from)}`, ...(hop.where ? [hop.where(at)] : [])];
    return sql` join ${name(hop.table)} ${at} on ${all(conditions)}`;
  });
  const conditions = [startOf(link, parent, first.alias, isWide), ...(first.hop.where ? [first.hop.where(first.alias)] : [])];
  return {
    column: between[between.length - 1].alias.column(last.from),
    rows: sql`${name(first.hop.table)} ${first.alias}${join(joins, '')} where ${all(conditions)}`,
  };
}
