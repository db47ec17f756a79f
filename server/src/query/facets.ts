import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type Arguments, type Bindings, type Given } from './bindings.js';
import { collectFields, selectionsOf } from './collect.js';
import type { Dimension, Entity } from './entity.js';
import type { Entry } from './form.js';
import { groupsOf, largest } from './groups.js';
import { windowOf } from './page.js';
import type { PlanNode, Planning } from './plan.js';
import { type Alias, type Sql, sql } from './sql.js';
import type { Writing } from './writing.js';

/** One facet of a list: its records grouped by one dimension. */
export type FacetPlan =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | {
      readonly kind: 'facet';
      readonly key: string;
      readonly dimension: Dimension;
      readonly args: Arguments;
      /** What one group is. */
      readonly entity: Entity;
      readonly fields: readonly PlanNode[];
      readonly path: string;
    };

/** Works out what is asked of `facets` of a list. */
export function planFacets({ document, argumentsOf, entity, fields }: Planning, counted: Entity, parents: readonly FieldNode[], path: string): FacetPlan[] {
  const type = document.schema.getType(`${counted.type}Facets`) as GraphQLObjectType;
  return collectFields(document, type, selectionsOf(parents)).map(([key, nodes]): FacetPlan => {
    const facet = nodes[0].name.value;
    if (facet === '__typename') return { kind: 'constant', key, json: JSON.stringify(type.name) };
    const field = type.getFields()[facet];
    const group = entity(field.type);
    const here = `${path}.${key}`;
    return {
      kind: 'facet',
      key,
      dimension: counted.dimensions.get(facet)!,
      args: argumentsOf(field, nodes[0]),
      entity: group,
      fields: fields(group, nodes, here),
      path: here,
    };
  });
}

/** The groups a facet shows at most. */
const mostGroups = (args: Readonly<Record<string, unknown>>, path: string): Given<number> => windowOf({ first: args.first }, path).limit;

/** The most that facets could bring back, for so many lists. */
export const costOfFacets = (
  facets: readonly FacetPlan[],
  bindings: Bindings,
  times: number,
  ofFields: (fields: readonly PlanNode[], times: number) => number,
): number =>
  facets.reduce((sum, facet) => {
    if (facet.kind === 'constant') return sum;
    const groups = times * (mostGroups(facet.args.of(bindings), facet.path) as number);
    return sum + times + groups + ofFields(facet.fields, groups);
  }, 0);

/**
 * The object of facets.
 * @param matching the condition on a record of the list, without what its filter says of one field
 */
export function facetsAsSql(
  facets: readonly FacetPlan[],
  counted: Entity,
  matching: (at: Alias, without?: string) => Sql,
  { form, args, making, object }: Writing,
): Sql {
  const entries = facets.map((facet): Entry => {
    if (facet.kind === 'constant') return facet;
    const { key, dimension, entity, fields, path } = facet;
    const given = args(facet.args);
    const made = making(given);
    const column = columnOf(entity, dimension);
    const groups = groupsOf({ entity: counted, by: [{ dimension, column }], matching: (at) => matching(at, dimension.filter) }, made);
    const shown = largest(groups, [{ column, target: dimension.target }], mostGroups(given, path), made);
    const at = made.alias(entity);
    const group = object(entity, at, fields);
    return { key, sql: sql`(select ${form.list(group.object, at.column('standing'))} from (${shown}) ${at}${group.joins})` };
  });
  return form.object(entries, '');
}

/** The column of a group that its value stands in: the first field that is not the count. */
function columnOf(entity: Entity, dimension: Dimension): string {
  if (dimension.kind !== 'record') return dimension.kind;
  const [record] = [...entity.fields].find(([, field]) => field.kind === 'one')!;
  return entity.column(record);
}

/** The arguments of a list without what its filter says of one field. */
export function argsWithout(args: Readonly<Record<string, unknown>>, field: string | undefined): Readonly<Record<string, unknown>> {
  if (!field || !args.filter) return args;
  const { [field]: _own, ...filter } = args.filter as Readonly<Record<string, unknown>>;
  return { ...args, filter };
}
