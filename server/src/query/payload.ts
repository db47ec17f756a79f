import { type FieldNode, type GraphQLObjectType, type GraphQLUnionType, getNamedType, isInterfaceType, isLeafType } from 'graphql';
import type { Arguments } from './bindings.js';
import { collectFields, selectionsOf } from './collect.js';
import type { Planning, RootNode } from './plan.js';

/** What came of a change: the record that it was made to, or why it was not made. */
export interface Outcome {
  /** The global id of the record. */
  readonly id?: string;
  readonly errors: readonly RefusedWith[];
  /** What is no data of the registry, by the names of the payload's fields: objects of types that say so, with `extensions.isGiven`. */
  readonly given?: Readonly<Record<string, unknown>>;
}

/** One reason why a change was not made, as an object of the schema. */
export interface RefusedWith {
  /** Its type in the schema. */
  readonly type: string;
  /** Its values, by the names of its fields. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The global id of the record that it is about, for the field of it that is one. */
  readonly record?: string;
}

/** What is asked of the payload of a mutation. */
export interface PayloadPlan {
  readonly parts: readonly PayloadPart[];
}

type PayloadPart =
  | { readonly kind: 'record'; readonly key: string; readonly root: RootNode }
  | { readonly kind: 'query'; readonly key: string; readonly root: RootNode }
  | { readonly kind: 'given'; readonly key: string; readonly field: string }
  | { readonly kind: 'errors'; readonly key: string; readonly types: ReadonlyMap<string, readonly ErrorPart[]> };

interface ErrorPart {
  readonly key: string;
  readonly field: string;
  /** Where the field is a record: all records that errors of this type are about. */
  readonly root?: RootNode;
}

/** The variables that tell a payload's statement which records it is about. No operation can have variables of such names. */
const idVariable = '$id';
const idsVariable = (type: string): string => `$${type}`;

const writtenRecord: Arguments = { areFixed: false, of: ({ variables }) => ({ by: { id: variables[idVariable] } }) };

/** Where the cost is worked out beforehand, one record is reckoned with. */
const recordsOf = (type: string): Arguments => ({ areFixed: false, of: ({ variables }) => ({ ids: variables[idsVariable(type)] ?? [type] }) });

/** Works out what is asked of a payload: the record, what its errors are about, and what else is asked of the registry after the change. */
export function planPayload(planning: Planning, payload: GraphQLObjectType, parents: readonly FieldNode[], path: string): PayloadPlan {
  const parts = collectFields(planning.document, payload, selectionsOf(parents)).flatMap(([key, nodes]): PayloadPart[] => {
    const name = nodes[0].name.value;
    if (name === '__typename') return [];
    const type = getNamedType(payload.getFields()[name].type);
    if (name === 'errors') return [{ kind: 'errors', key, types: errorParts(planning, type as GraphQLUnionType, nodes, `${path}.${key}`) }];
    if (name === 'query') return [{ kind: 'query', key, root: { kind: 'group', key, roots: planning.roots(selectionsOf(nodes)) } }];
    if (type.extensions.isGiven) return [{ kind: 'given', key, field: name }];
    // What is no record, such as the text of a new key, is not read.
    if (isLeafType(type)) return [];
    const entity = planning.entity(type);
    return [{ kind: 'record', key, root: { kind: 'by', key, entity, args: writtenRecord, fields: planning.fields(entity, nodes, `${path}.${key}`) } }];
  });
  return { parts };
}

function errorParts(planning: Planning, union: GraphQLUnionType, parents: readonly FieldNode[], path: string): ReadonlyMap<string, readonly ErrorPart[]> {
  return new Map(
    union.getTypes().map((type) => {
      const parts = collectFields(planning.document, type, selectionsOf(parents)).map(([key, nodes]): ErrorPart => {
        const field = nodes[0].name.value;
        const of = field === '__typename' ? undefined : getNamedType(type.getFields()[field].type);
        if (!isInterfaceType(of)) return { key, field };
        const branches = planning.branches(of.name, nodes, `${path}.${key}`);
        return { key, field, root: { kind: 'nodes', key: `${path}.${type.name}.${key}`, args: recordsOf(type.name), branches } };
      });
      return [type.name, parts] as const;
    }),
  );
}

/** Everything a payload could read: for what it costs. */
export const rootsOfPayload = ({ parts }: PayloadPlan): RootNode[] =>
  parts.flatMap((part) => {
    if (part.kind === 'given') return [];
    return part.kind === 'errors' ? [...part.types.values()].flatMap((each) => each.flatMap(({ root }) => root ?? [])) : [part.root];
  });

/** What a payload reads, given what came of the change; with the variables that its statement needs. */
export function readsOf(plan: PayloadPlan, { id, errors }: Outcome): { readonly roots: RootNode[]; readonly variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = id === undefined ? {} : { [idVariable]: id };
  for (const { type, record } of errors)
    if (record !== undefined) variables[idsVariable(type)] = [...((variables[idsVariable(type)] as string[] | undefined) ?? []), record];
  const roots = plan.parts.flatMap((part) => {
    if (part.kind === 'given') return [];
    if (part.kind !== 'errors') return part.kind === 'record' && id === undefined ? [] : [part.root];
    return [...part.types].flatMap(([type, parts]) => (idsVariable(type) in variables ? parts.flatMap(({ root }) => root ?? []) : []));
  });
  return { roots, variables };
}

/** The payload by response key, for graphql-js to complete. @param rows what was read, by the keys of its roots */
export function payloadOf(plan: PayloadPlan, outcome: Outcome, rows: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    plan.parts.map((part) => {
      if (part.kind === 'given') return [part.key, outcome.given?.[part.field] ?? null];
      return [part.key, part.kind === 'errors' ? errorsOf(part.types, outcome.errors, rows) : (rows[part.key] ?? null)];
    }),
  );
}

function errorsOf(types: ReadonlyMap<string, readonly ErrorPart[]>, errors: readonly RefusedWith[], rows: Readonly<Record<string, unknown>>): unknown[] {
  const seen = new Map<string, number>();
  return errors.map(({ type, values, record }) => {
    const place = seen.get(type) ?? 0;
    if (record !== undefined) seen.set(type, place + 1);
    const told = ({ field, root }: ErrorPart): unknown => {
      if (!root) return values[field];
      return record === undefined ? null : ((rows[root.key] as unknown[])[place] ?? null);
    };
    return { $type: type, ...Object.fromEntries((types.get(type) ?? []).map((part) => [part.key, told(part)])) };
  });
}
