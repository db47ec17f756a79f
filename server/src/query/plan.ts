import type { FieldNode, GraphQLField, GraphQLOutputType, SelectionSetNode } from 'graphql';
import type { Arguments } from './bindings.js';
import type { Document } from './collect.js';
import type { AnyOfField, ConnectionField, Entity, OneField, ShapeFieldOf, ValueField } from './entity.js';
import type { FacetPlan } from './facets.js';
import type { RootMapping } from './mapping.js';
import type { Need } from './permission.js';
import type { StatisticsPlan } from './statistics.js';

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
  | { readonly kind: 'group'; readonly key: string; readonly roots: readonly RootNode[] }
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

/** What parts of a plan that have files of their own are worked out with. */
export interface Planning {
  readonly document: Document;
  readonly argumentsOf: (field: GraphQLField<unknown, unknown>, node: FieldNode) => Arguments;
  /** The record or the row that a field gives. */
  readonly entity: (type: GraphQLOutputType) => Entity;
  readonly fields: (entity: Entity, parents: readonly FieldNode[], path: string) => PlanNode[];
  readonly branches: (type: string, nodes: readonly FieldNode[], path: string) => Branches;
  /** The root fields of a query. */
  readonly roots: (selections: readonly SelectionSetNode[]) => readonly RootNode[];
  /** What reading all that was planned needs. */
  readonly needs: () => readonly Need[];
}
