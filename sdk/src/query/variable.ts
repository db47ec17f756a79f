import type { Types } from '../generated/selection.js';
import type { Aliases, Branches, Field, OwnerIn } from './field.js';
import type { SelectionOf } from './selection.js';
import type { AllOf } from './union.js';

/** Stands in a selection for a value that is given when the operation is sent. */
export interface Variable<Name extends string = string> {
  readonly $variable: Name;
}

/**
 * Leaves a value open: that of an argument, or of `$include` or `$skip`. Its type is that of the place where it stands.
 * @param name as in GraphQL: letters, digits and `_`; not `v` and a number, which values that are written into a selection are called
 */
export const variable = <const Name extends string>(name: Name): Variable<Name> => ({ $variable: name });

/** The variables of a selection, each with the type of its place; optional where the argument is. */
export type VariablesOf<Owner, S> = SelectionOf<Owner, never> extends S ? {} : Each<AllOf<In<Owner, S>>>;

type Each<All> = unknown extends All ? {} : { readonly [Name in keyof All]: All[Name] };

/** A union of objects, each of one variable. */
type In<Owner, S> = { [Name in keyof S]: Name extends keyof Owner ? InField<Owner[Name], S[Name], Owner> : never }[keyof S];

type InField<Asked, S, Owner> = S extends true | undefined
  ? never
  : [Asked] extends [Field<infer Value, infer Arguments>]
    ? InCondition<S> | InArguments<Arguments, S> | In<OwnerIn<Value>, S>
    : [Asked] extends [Aliases]
      ? { [Alias in keyof S]: In<Owner, S[Alias]> }[keyof S]
      : [Asked] extends [Branches<string>]
        ? { [Kind in keyof S]: Kind extends keyof Types ? In<Types[Kind], S[Kind]> : never }[keyof S]
        : InCondition<S> | In<OwnerIn<Asked>, S>;

type InArguments<Arguments, S> = S extends { readonly $args: infer Given }
  ? {
      [Name in keyof Given]: Given[Name] extends Variable<infer Open> ? (Name extends keyof Arguments ? Named<Open, Arguments[Name]> : never) : never;
    }[keyof Given]
  : never;

type InCondition<S> =
  | (S extends { readonly $include: Variable<infer Open> } ? Named<Open, boolean> : never)
  | (S extends { readonly $skip: Variable<infer Open> } ? Named<Open, boolean> : never);

type Named<Name extends string, Type> = undefined extends Type ? { readonly [Key in Name]?: Type } : { readonly [Key in Name]: Type };
