import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf } from './arguments.js';
import type { Arguments } from './bindings.js';
import { collectFields, type Document, selectionsOf } from './collect.js';
import type { Scope } from './database.js';
import type { Entity } from './entity.js';
import { planFacets } from './facets.js';
import type { RootMapping } from './mapping.js';
import type { Model } from './model.js';
import { planPayload, rootsOfPayload } from './payload.js';
import type { Need } from './permission.js';
import type { Branch, Branches, EdgePart, PageInfoPart, PagePart, PagePlan, Plan, PlanNode, Planning, RootNode } from './plan.js';
import { planStatistics } from './statistics.js';

const constant = (key: string, text: string) => ({ kind: 'constant', key, json: JSON.stringify(text) }) as const;

/**
 * Works out what an operation asks for. The document must be valid. Of a mutation it is what its payloads could read, to know what that costs;
 * graphql-js executes it.
 */
export function planOperation(
  model: Model,
  { operation, selectionSet }: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
): Plan {
  const { planning, roots } = new Planner(model, { schema: model.schema, fragments, variables });
  if (operation === 'query') return roots(selectionSet);
  const type = operation === 'mutation' ? model.schema.getMutationType() : undefined;
  if (!type) return { roots: [], passesThrough: false, needs: planning.needs };
  const payloads = collectFields(planning.document, type, [selectionSet]).flatMap(([key, nodes]): RootNode[] => {
    const payload = type.getFields()[nodes[0].name.value]?.type;
    return payload ? [{ kind: 'group', key, roots: rootsOfPayload(planPayload(planning, getNamedType(payload) as GraphQLObjectType, nodes, key)) }] : [];
  });
  return { roots: payloads, passesThrough: false, needs: planning.needs };
}

/** What parts of a plan are worked out with, for operations of a document. */
export const planningOf = (model: Model, document: Document): Planning => new Planner(model, document).planning;

class Planner {
  readonly planning: Planning;
  /** What reading needs, of all that is always read. */
  private readonly always: Need[] = [];
  /** Where needs are noted now: {@link always}, or those of one branch. */
  private needs = this.always;
  private readonly given = new Map<FieldNode, { readonly field: GraphQLField<unknown, unknown>; readonly args: Arguments }>();
  /** What may be asked of records of several kinds, and is worked out only when it must be known. */
  private readonly later: (() => void)[] = [];

  constructor(
    private readonly model: Model,
    private readonly document: Document,
  ) {
    this.planning = {
      document,
      argumentsOf: this.argumentsOf,
      entity: (type) => this.entity(getNamedType(type).name),
      fields: (entity, parents, path) => this.fields(entity, parents, path),
      branches: (type, nodes, path) => this.branches(type, nodes, path),
      roots: (selections) => this.roots(...selections).roots,
      needs: () => this.needed(),
    };
  }

  readonly roots = (...selections: readonly SelectionSetNode[]): Plan => {
    const type = this.model.schema.getQueryType()!;
    const roots: RootNode[] = [];
    let passesThrough = true;
    for (const [key, nodes] of collectFields(this.document, type, selections)) {
      if (nodes[0].name.value === '__typename') {
        roots.push(constant(key, type.name));
        continue;
      }
      const field = type.getFields()[nodes[0].name.value];
      const root = field?.extensions.root as RootMapping | undefined;
      if (root) roots.push(this.root(key, field, nodes, root));
      else passesThrough = false;
    }
    return { roots, passesThrough, needs: this.needed };
  };

  private readonly needed = (): readonly Need[] => {
    this.planLater();
    return this.always;
  };

  private root(key: string, field: GraphQLField<unknown, unknown>, nodes: FieldNode[], root: RootMapping): RootNode {
    const args = this.argumentsOf(field, nodes[0]);
    const type = getNamedType(field.type).name;
    switch (root.kind) {
      case 'by':
        this.need(this.entity(type).scope, key);
        return { kind: 'by', key, entity: this.entity(type), args, fields: this.fields(this.entity(type), nodes, key) };
      case 'over':
        this.need(this.entity(root.of).scope, key);
        return { kind: 'over', key, root, entity: this.entity(type), args, fields: this.fields(this.entity(type), nodes, key) };
      case 'list':
        return { kind: 'list', key, page: this.page(type, args, nodes, key) };
      case 'table':
        return { kind: 'list', key, page: this.page(type, args, nodes, key), table: root };
      case 'node':
      case 'nodes':
        return { kind: root.kind, key, args, branches: this.branches(type, nodes, key) };
      case 'statistics':
        if ('of' in root) this.need(this.entity(root.of).scope, key);
        return planStatistics(this.planning, key, field, nodes, root);
    }
  }

  private planLater(): void {
    // Grows while it is gone through: one may have others within.
    for (const plan of this.later) plan();
    this.later.length = 0;
  }

  /** Worked out once for a field of a fragment, wherever the fragment is spread. */
  private readonly argumentsOf = (field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments => {
    if (!node.arguments?.length) return argumentsOf(field, node);
    const known = this.given.get(node);
    if (known?.field === field) return known.args;
    const args = argumentsOf(field, node);
    this.given.set(node, { field, args });
    return args;
  };

  private need(scope: Scope | undefined, path: string): void {
    if (scope) this.needs.push({ scope, path });
  }

  private entity(type: string): Entity {
    const entity = this.model.entities.get(type);
    if (!entity) throw new Error(`${type} is not a record`);
    return entity;
  }

  private fields(entity: Entity, parents: readonly FieldNode[], path: string): PlanNode[] {
    const type = this.model.schema.getType(entity.type) as GraphQLObjectType;
    return collectFields(this.document, type, selectionsOf(parents)).map(([key, nodes]) => this.node(entity, type, key, nodes, path));
  }

  private node(entity: Entity, type: GraphQLObjectType, key: string, nodes: FieldNode[], around: string): PlanNode {
    const fieldName = nodes[0].name.value;
    if (fieldName === '__typename') return constant(key, type.name);
    const field = entity.fields.get(fieldName)!;
    const args = this.argumentsOf(type.getFields()[fieldName], nodes[0]);
    const scope = entity.scopes.get(fieldName);
    // Most fields are values that everybody may read: nobody asks where they stand.
    const path = field.kind === 'value' && !scope ? around : `${around}.${key}`;
    this.need(scope, path);
    switch (field.kind) {
      case 'value':
        return { kind: 'value', key, field, args };
      case 'object':
      case 'objects':
        this.need(this.entity(field.shape).scope, path);
        return { kind: 'shape', key, field, args, entity: this.entity(field.shape), fields: this.fields(this.entity(field.shape), nodes, path) };
      case 'one':
        this.need(this.entity(field.target).scope, path);
        return { kind: 'one', key, field, entity: this.entity(field.target), fields: this.fields(this.entity(field.target), nodes, path) };
      case 'anyOf':
        return { kind: 'anyOf', key, field, branches: this.branches(field.target, nodes, path, field.kinds) };
      case 'connection':
        return { kind: 'connection', key, field, page: this.page(`${field.target}Connection`, args, nodes, path) };
    }
  }

  private branches(type: string, nodes: readonly FieldNode[], path: string, kinds?: readonly string[]): Branches {
    const { schema } = this.model;
    const abstract = schema.getType(type);
    const possible = schema.getPossibleTypes(abstract as Parameters<typeof schema.getPossibleTypes>[0]).map(({ name }) => name);
    const types = kinds ? possible.filter((name) => kinds.includes(name)) : possible;
    const made = new Map<string, Branch>();
    const around = this.needs;
    const of = (wanted: string): Branch => {
      const known = made.get(wanted);
      if (known) return known;
      const entity = this.entity(wanted);
      const before = this.needs;
      this.needs = entity.scope ? [] : around;
      const fields = this.fields(entity, nodes, path);
      if (entity.scope) this.planLater();
      const branch = { entity, fields, needs: entity.scope ? this.needs : [] };
      this.needs = before;
      made.set(wanted, branch);
      return branch;
    };
    // Records of a kind that needs a scope are as if they were not there for those without it: to say more would say that there is one.
    this.later.push(() => types.filter((name) => !this.entity(name).scope).forEach(of));
    return { types, of };
  }

  private page(connection: string, args: Arguments, parents: FieldNode[], path: string): PagePlan {
    const type = this.model.schema.getType(connection) as GraphQLObjectType;
    const entity = this.entity(connection.replace(/Connection$/, ''));
    this.need(entity.scope, path);
    const parts = collectFields(this.document, type, selectionsOf(parents)).map(([key, nodes]): PagePart => {
      const part = nodes[0].name.value;
      switch (part) {
        case '__typename':
          return constant(key, type.name);
        case 'totalCount':
          return { kind: part, key };
        case 'facets':
          return { kind: part, key, facets: planFacets(this.planning, entity, nodes, `${path}.${key}`) };
        case 'nodes':
          return { kind: part, key, fields: this.fields(entity, nodes, `${path}.${key}`) };
        case 'edges':
          return { kind: part, key, parts: this.edges(`${entity.type}Edge`, entity, nodes, `${path}.${key}`) };
        case 'pageInfo':
          return { kind: part, key, parts: this.pageInfo(nodes) };
        default:
          throw new Error(`${connection}.${part} is not known to the compiler`);
      }
    });
    return { entity, args, parts, path };
  }

  private edges(edge: string, entity: Entity, parents: FieldNode[], path: string): EdgePart[] {
    const type = this.model.schema.getType(edge) as GraphQLObjectType;
    return collectFields(this.document, type, selectionsOf(parents)).map(([key, nodes]): EdgePart => {
      const part = nodes[0].name.value;
      if (part === '__typename') return constant(key, edge);
      return part === 'cursor' ? { kind: 'cursor', key } : { kind: 'node', key, fields: this.fields(entity, nodes, `${path}.${key}`) };
    });
  }

  private pageInfo(parents: FieldNode[]): PageInfoPart[] {
    const type = this.model.schema.getType('PageInfo') as GraphQLObjectType;
    return collectFields(this.document, type, selectionsOf(parents)).map(([key, nodes]): PageInfoPart => {
      const part = nodes[0].name.value;
      return part === '__typename' ? constant(key, 'PageInfo') : { kind: part as 'hasNextPage', key };
    });
  }
}
