import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { argumentsOf } from './arguments.js';
import type { Arguments } from './bindings.js';
import { collectFields, type Document, selectionsOf } from './collect.js';
import type { Scope } from './database.js';
import type { AnyOfField, ConnectionField, Entity, OneField, ShapeFieldOf, ValueField } from './entity.js';
import { type FacetPlan, planFacets } from './facets.js';
import type { RootMapping } from './mapping.js';
import type { Model } from './model.js';
import type { Need } from './permission.js';
import { planStatistics, type StatisticsPlan } from './statistics.js';

/** What one response key of an object asks for. The plan is a tree of these: data only. */
export type PlanNode =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | { readonly kind: 'value'; readonly key: string; readonly field: ValueField; readonly args: Arguments }
  | {
      readonly kind: 'shape';
      readonly key: string;
      readonly field: ShapeFieldOf;
      readonly args: Arguments;
      readonly entity: Entity;
      readonly fields: readonly PlanNode[];
    }
  | { readonly kind: 'one'; readonly key: string; readonly field: OneField; readonly entity: Entity; readonly fields: readonly PlanNode[] }
  | { readonly kind: 'anyOf'; readonly key: string; readonly field: AnyOfField; readonly branches: Branches }
  | { readonly kind: 'connection'; readonly key: string; readonly field: ConnectionField; readonly page: PagePlan };

/** A list that is paged, wherever it starts. */
export interface PagePlan {
  readonly entity: Entity;
  readonly args: Arguments;
  readonly parts: readonly PagePart[];
  /** Where in the answer, for errors: `agreements.nodes.parties`. */
  readonly path: string;
}

/** What is asked of a connection. */
export type PagePart =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | { readonly kind: 'totalCount'; readonly key: string }
  | { readonly kind: 'facets'; readonly key: string; readonly facets: readonly FacetPlan[] }
  | { readonly kind: 'nodes'; readonly key: string; readonly fields: readonly PlanNode[] }
  | { readonly kind: 'edges'; readonly key: string; readonly parts: readonly EdgePart[] }
  | { readonly kind: 'pageInfo'; readonly key: string; readonly parts: readonly PageInfoPart[] };

export type EdgePart =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly fields: readonly PlanNode[] };

export type PageInfoPart =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | { readonly kind: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'; readonly key: string };

/** What is asked of a record that may be of several kinds, by kind; worked out for the kinds that are needed. */
export interface Branches {
  readonly types: readonly string[];
  readonly of: (type: string) => Branch;
}

/** What is asked of records of one kind, where there could be several. */
export interface Branch {
  readonly entity: Entity;
  readonly fields: readonly PlanNode[];
  /** What reading them needs, for a kind that is not there at all for those without its scope: so it is asked for only of those who have it. */
  readonly needs: readonly Need[];
}

/** Where the operation starts. */
export type RootNode =
  | { readonly kind: 'constant'; readonly key: string; readonly json: string }
  | { readonly kind: 'by'; readonly key: string; readonly entity: Entity; readonly args: Arguments; readonly fields: readonly PlanNode[] }
  | {
      readonly kind: 'over';
      readonly key: string;
      readonly root: Extract<RootMapping, { kind: 'over' }>;
      readonly args: Arguments;
      readonly entity: Entity;
      readonly fields: readonly PlanNode[];
    }
  | { readonly kind: 'list'; readonly key: string; readonly page: PagePlan; readonly table?: Extract<RootMapping, { kind: 'table' }> }
  | { readonly kind: 'node' | 'nodes'; readonly key: string; readonly args: Arguments; readonly branches: Branches }
  | StatisticsPlan;

/** What an operation asks for. Depends on the document and on what `@skip` and `@include` decide, on nothing else. */
export interface Plan {
  readonly roots: readonly RootNode[];
  /** False where graphql-js must execute: a root field is not data of the registry, such as `__schema`. */
  readonly passesThrough: boolean;
  /** What reading it needs; nothing, where all of it is public. */
  readonly needs: () => readonly Need[];
}

/** The names of the fields that are asked of a small object. */
export const namesAsked = ({ entity, fields }: Extract<PlanNode, { kind: 'shape' }>): readonly string[] =>
  [...entity.fields].filter(([, field]) => fields.some((each) => 'field' in each && each.field === field)).map(([name]) => name);

const constant = (key: string, text: string) => ({ kind: 'constant', key, json: JSON.stringify(text) }) as const;

/** Works out what an operation asks for. The document must be valid. */
export function planOperation(
  model: Model,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variables: Readonly<Record<string, unknown>>,
): Plan {
  if (operation.operation !== 'query') return { roots: [], passesThrough: false, needs: () => [] };
  return new Planner(model, { schema: model.schema, fragments, variables }).roots(operation.selectionSet);
}

/** What parts of a plan that have files of their own are worked out with. */
export interface Planning {
  readonly document: Document;
  readonly argumentsOf: (field: GraphQLField<unknown, unknown>, node: FieldNode) => Arguments;
  /** The record or the row that a field gives. */
  readonly entity: (type: GraphQLOutputType) => Entity;
  readonly fields: (entity: Entity, parents: readonly FieldNode[], path: string) => PlanNode[];
}

class Planner {
  private readonly planning: Planning;
  private needs: Need[] = [];
  /** What may be asked of records of several kinds, and is worked out only when it must be known. */
  private readonly later: (() => void)[] = [];

  constructor(
    private readonly model: Model,
    private readonly document: Document,
  ) {
    this.planning = {
      document,
      argumentsOf,
      entity: (type) => this.entity(getNamedType(type).name),
      fields: (entity, parents, path) => this.fields(entity, parents, path),
    };
  }

  roots(selections: SelectionSetNode): Plan {
    const type = this.model.schema.getQueryType()!;
    const roots: RootNode[] = [];
    let passesThrough = true;
    for (const [key, nodes] of collectFields(this.document, type, [selections])) {
      if (nodes[0].name.value === '__typename') {
        roots.push(constant(key, type.name));
        continue;
      }
      const field = type.getFields()[nodes[0].name.value];
      const root = field?.extensions.root as RootMapping | undefined;
      if (root) roots.push(this.root(key, field, nodes, root));
      else passesThrough = false;
    }
    return { roots, passesThrough, needs: () => this.planLater() };
  }

  private root(key: string, field: GraphQLField<unknown, unknown>, nodes: FieldNode[], root: RootMapping): RootNode {
    const args = argumentsOf(field, nodes[0]);
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

  private planLater(): readonly Need[] {
    // Grows while it is gone through: one may have others within.
    for (const plan of this.later) plan();
    this.later.length = 0;
    return this.needs;
  }

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
    return [...collectFields(this.document, type, selectionsOf(parents))].map(([key, nodes]) => this.node(entity, type, key, nodes, `${path}.${key}`));
  }

  private node(entity: Entity, type: GraphQLObjectType, key: string, nodes: FieldNode[], path: string): PlanNode {
    const fieldName = nodes[0].name.value;
    if (fieldName === '__typename') return constant(key, type.name);
    const field = entity.fields.get(fieldName)!;
    const args = argumentsOf(type.getFields()[fieldName], nodes[0]);
    this.need(entity.scopes.get(fieldName), path);
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

  private branches(type: string, nodes: FieldNode[], path: string, kinds?: readonly string[]): Branches {
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
      const branch = { entity, fields, needs: entity.scope ? this.planLater() : [] };
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
    const parts = [...collectFields(this.document, type, selectionsOf(parents))].map(([key, nodes]): PagePart => {
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
    return [...collectFields(this.document, type, selectionsOf(parents))].map(([key, nodes]): EdgePart => {
      const part = nodes[0].name.value;
      if (part === '__typename') return constant(key, edge);
      return part === 'cursor' ? { kind: 'cursor', key } : { kind: 'node', key, fields: this.fields(entity, nodes, `${path}.${key}`) };
    });
  }

  private pageInfo(parents: FieldNode[]): PageInfoPart[] {
    const type = this.model.schema.getType('PageInfo') as GraphQLObjectType;
    return [...collectFields(this.document, type, selectionsOf(parents))].map(([key, nodes]): PageInfoPart => {
      const part = nodes[0].name.value;
      return part === '__typename' ? constant(key, 'PageInfo') : { kind: part as 'hasNextPage', key };
    });
  }
}
