import type { Types } from '../generated/selection.js';
import type { Field, Plain } from './field.js';
import type { AllOf } from './union.js';

/** What a selection of a type is answered with. */
export type ResultOf<Owner, S> = [(keyof S & ('$alias' | '$on')) | Unsure<S[keyof S]>] extends [never]
  ? Answers<Owner, keyof Owner & keyof S, S>
  : '$on' extends keyof S
    ? ToldApart<Owner, S>
    : Asked<Owner, S>;

/** The fields of a selection, under their names and those of its own; optional where they may not have been asked. */
type Asked<Owner, S> = Flat<
  Answers<Owner, Exclude<keyof Owner & keyof S, UnsureIn<S> | '$alias' | '$on'>, S> &
    Partial<Answers<Owner, keyof Owner & UnsureIn<S>, S>> &
    ('$alias' extends keyof S ? Renamed<Owner, S['$alias' & keyof S]> : unknown)
>;

/** Maps names of the owner, so that its descriptions come along. A condition, so that the compiler shows what comes out and not this. */
type Answers<Owner, Wanted, S> = [Wanted] extends [infer Names extends keyof Owner]
  ? { readonly [Name in Names]: Answer<Owner[Name], S[Name & keyof S]> }
  : never;

type Unsure<Part> = Part extends undefined | { readonly $include: unknown } | { readonly $skip: unknown } ? true : never;
type UnsureIn<S> = { [Name in keyof S]: [Unsure<S[Name]>] extends [never] ? never : Name }[keyof S];

/** Fields under names of their own: in `$alias` the one key of each name is the field. */
type Renamed<Owner, Names> = { readonly [Name in keyof Names as UnsureIn<Names[Name]> extends never ? Name : never]: OnlyAnswer<Owner, Names[Name]> } & {
  readonly [Name in keyof Names as UnsureIn<Names[Name]> extends never ? never : Name]?: OnlyAnswer<Owner, Names[Name]>;
};
type OnlyAnswer<Owner, S> = { [Name in keyof S]: Name extends keyof Owner ? Answer<Owner[Name], S[Name]> : never }[keyof S];

type Answer<Of, S> = [Of] extends [Field<infer Value, unknown>] ? ValueOf<Value, S> : ValueOf<Of, S>;
type ValueOf<Value, S> = S extends true
  ? Value
  : S extends undefined
    ? never
    : [Value] extends [Plain]
      ? Value
      : Value extends null
        ? null
        : Value extends readonly (infer Item)[]
          ? ReadonlyArray<ValueOf<Item, S>>
          : ResultOf<Value, S>;

/** One form for each type of record that something is asked of, and one for all others. */
type ToldApart<Owner, S> = Owner extends { readonly __typename: infer Kind extends keyof Types }
  ? OfKind<Kind & KindsIn<BranchIn<S>>, S, BranchesIn<S>> | OfOthers<Owner, Exclude<Kind, KindsIn<BranchIn<S>>>, Omit<S, '__typename'>>
  : never;

type BranchesIn<S> = S['$on' & keyof S];
type BranchIn<S> = keyof BranchesIn<S>;

/** The types of records that a branch is about: one or, of an interface, several. */
type KindsIn<Branch> = Types[Branch & keyof Types]['__typename'];

type OfKind<Kind extends keyof Types, S, On> = Kind extends unknown
  ? Flat<
      { readonly __typename: Kind } & Asked<Types[Kind], S> &
        AllOf<{ [Branch in keyof On]: Kind extends KindsIn<Branch> ? InBranch<Kind, On[Branch]> : never }[keyof On]>
    >
  : never;

type InBranch<Kind extends keyof Types, S> = undefined extends S ? Partial<ResultOf<Types[Kind], NonNullable<S>>> : ResultOf<Types[Kind], S>;

type OfOthers<Owner, Kind, S> = [Kind] extends [never] ? never : Flat<{ readonly __typename: Kind } & Asked<Owner, S>>;

type Flat<Type> = Type extends infer All ? { readonly [Name in keyof All]: All[Name] } : never;
