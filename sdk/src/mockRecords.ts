import type { Types } from './generated/selection.js';
import type { Field, Plain } from './query/field.js';
import type { IsOne } from './query/union.js';

/** What a test says of a record: as much as it is about. A list is an array, whether it has pages or not. */
export type Given<Name extends keyof Types> = GivenAs<Types[Name]>;

type GivenAs<Owner> = Owner extends { readonly __typename: infer Kind extends keyof Types }
  ? { [Each in Kind]: (IsOne<Kind> extends true ? { readonly __typename?: Each } : { readonly __typename: Each }) & GivenFields<Types[Each]> }[Kind]
  : never;

type GivenFields<Owner> = {
  readonly [Name in Exclude<keyof Owner, '__typename' | '$alias' | '$on'>]?: [Owner[Name]] extends [Field<infer Value, unknown>]
    ? GivenValue<Value>
    : GivenValue<Owner[Name]>;
};

type GivenValue<Value> = Value extends Plain
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly GivenValue<Item>[]
    : Value extends { readonly nodes: readonly (infer Node)[]; readonly pageInfo: unknown }
      ? readonly GivenAs<Node>[]
      : GivenAs<Value>;

/** The types of records that have an id. */
type RecordName = { [Name in keyof Types]: Types[Name] extends { readonly id: string; readonly $on?: never } ? Name : never }[keyof Types];

/** The records of a registry that a test makes up, by type. */
export type Records = { readonly [Name in RecordName]?: readonly Given<Name>[] };

/** A record as it is kept: what is not given has no place in it. */
export type Kept = Readonly<Record<string, unknown>>;

/** Keeps records, and tells them apart: each has an id and a slug of its own. */
export function keep(records: Records, filling: (type: string, field: string) => unknown) {
  const kept = new Map<string, readonly Kept[]>();
  for (const [type, given] of Object.entries(records) as [string, readonly Kept[]][])
    kept.set(
      type,
      given.map((each, i) => told(each, type, i, filling)),
    );
  return {
    /** The records of a type; undefined where the test says nothing of it. */
    of: (type: string): readonly Kept[] | undefined => kept.get(type),
    /** The record with an id, with its type. */
    withId(id: unknown): Kept | undefined {
      for (const [type, all] of kept) for (const each of all) if (each.id === id) return { ...each, __typename: type };
      return undefined;
    },
  };
}

/** A record with an id and a slug that no other at another place of its list has. */
export function told(record: Kept, type: string, position: number, filling: (type: string, field: string) => unknown): Kept {
  const id = filling(type, 'id');
  const slug = filling(type, 'slug');
  return {
    ...(typeof id === 'string' && { id: id.slice(0, -12) + String(position + 1).padStart(12, '0') }),
    ...(typeof slug === 'string' && { slug: position === 0 ? slug : `${slug}-${position + 1}` }),
    ...record,
  };
}
