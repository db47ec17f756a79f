import type { Homonyms } from '../generated/arguments.js';
import type { Types } from '../generated/selection.js';
import type { Branches, Field, OwnerIn, Plain } from './field.js';
import type { SelectionOf } from './selection.js';
import type { AllOf, IsOne } from './union.js';
import type { Variable } from './variable.js';

declare const refused: unique symbol;

/** What no value is: the compiler shows the sentence where one stands all the same. */
export interface Refused<Sentence extends string> {
  readonly [refused]: Sentence;
}

/**
 * What a selection must be besides what its type says: nothing, where all that it holds is known; {@link Refused}, at any depth, where it
 * is not. The compiler by itself lets unknown names pass where they stand beside known ones.
 */
export type Strict<Owner, S> = [keyof S] extends [never]
  ? StrictPart<Owner, NoOptions, S>
  : // A selection that does not fit its type is looked at as if it held everything. The compiler has said so already.
    SelectionOf<Owner, never> extends S
    ? unknown
    : StrictPart<Owner, NoOptions, S>;

interface NoOptions {
  readonly $options: never;
}

type StrictFields<Owner, Arguments, S> = {
  readonly [Name in keyof S]?: Name extends keyof Owner
    ? S[Name] extends true | undefined
      ? unknown
      : StrictField<Owner, Name, S>
    : Arguments extends NoOptions
      ? Refused<`${TitleOf<Owner>} has no field ${Name & string}.`>
      : Name extends '$args'
        ? StrictValue<Arguments, S[Name]>
        : Name extends '$include' | '$skip'
          ? unknown
          : Refused<`${TitleOf<Owner>} has no field ${Name & string}.`>;
};

type StrictField<Owner, Name extends keyof Owner & keyof S, S> =
  Owner[Name] extends Field<infer Value, infer Arguments>
    ? StrictPart<OwnerIn<Value>, Arguments, S[Name]>
    : Name extends '$alias'
      ? StrictAliases<Owner, S[Name], S>
      : Owner[Name] extends Branches<infer Branch>
        ? StrictBranches<Branch, S[Name], S>
        : StrictPart<OwnerIn<Owner[Name]>, {}, S[Name]>;

/** A field with an object; with one of several, all that each of them must be. */
type StrictPart<Owner, Arguments, S> = IsSingle<S> extends true ? StrictObject<Owner, Arguments, S> : StrictEach<Owner, Arguments, S>;

type IsSingle<S, All = S> = S extends unknown ? (All extends S ? true : false) : never;
type StrictEach<Owner, Arguments, S> =
  AllOf<S extends undefined ? never : { readonly each: StrictObject<Owner, Arguments, S> }> extends { readonly each: infer Each } ? Each : unknown;

/** What is said about a field and, where it has fields, at least one of these. */
type StrictObject<Owner, Arguments, S> = [keyof S] extends ['$args' | '$include' | '$skip']
  ? {} extends Owner
    ? StrictFields<Owner, Arguments, S>
    : Refused<`Select fields of ${TitleOf<Owner>}.`>
  : StrictFields<Owner, Arguments, S>;

/** A value that is given, such as all arguments of a field, or one of several: what it must be besides what its type says. */
type StrictValue<Type, S> =
  IsSingle<S> extends true
    ? StrictOne<Type, S>
    : AllOf<S extends undefined ? never : { readonly each: StrictOne<Type, S> }> extends { readonly each: infer Each }
      ? Each
      : unknown;
type StrictOne<Type, S> = S extends Plain | undefined | Variable
  ? unknown
  : Type extends S
    ? unknown
    : Type extends readonly (infer Item)[]
      ? StrictItems<NonNullable<Item>, S>
      : {
          readonly [Name in keyof S]?: Name extends keyof Type ? StrictValue<NonNullable<Type[Name]>, S[Name]> : Refused<`There is no ${Name & string} here.`>;
        };
type StrictItems<Item, S> = { readonly [Place in keyof S]: StrictValue<Item, S[Place]> };

type StrictAliases<Owner, S, Siblings> = {
  readonly [Alias in keyof S]: Alias extends keyof Siblings
    ? Refused<`${Alias & string} is the name of a field beside it.`>
    : IsOne<keyof S[Alias]> extends true
      ? StrictFields<Omit<Owner, '$alias' | '$on'>, NoOptions, S[Alias]>
      : Refused<'An alias holds exactly one field.'>;
};

/** Branches of one answer, in which a name has one meaning. */
type StrictBranches<Branch, S, Siblings> = {
  readonly [Kind in keyof S]?: Kind extends Branch & keyof Types
    ? Strict<Types[Kind], S[Kind]> & {
        readonly [Name in Homonym<Kind, S>]: Refused<`${Name & string} is of another type in another branch; give it an $alias.`>;
      } & { readonly [Name in Repeated<S[Kind], Siblings>]: Refused<`${Name & string} is asked here and outside, with arguments; give it an $alias.`> }
    : Refused<`No record here is of type ${Kind & string}.`>;
};

type Homonym<Kind extends keyof S, S> = Kind extends keyof Homonyms
  ? {
      [Name in keyof S[Kind] & keyof Homonyms[Kind]]: IsOne<
        { [Other in keyof S]: Name extends keyof S[Other] ? Meaning<Other, Name> : never }[keyof S]
      > extends true
        ? never
        : Name;
    }[keyof S[Kind] & keyof Homonyms[Kind]]
  : never;
type Meaning<Kind, Name> = Kind extends keyof Homonyms ? (Name extends keyof Homonyms[Kind] ? Homonyms[Kind][Name] : never) : never;

type Repeated<S, Siblings> = {
  [Name in keyof S & keyof Siblings]: [Extract<S[Name] | Siblings[Name], { readonly $args: unknown }>] extends [never] ? never : Name;
}[keyof S & keyof Siblings];

type TitleOf<Owner> = Owner extends { readonly __typename: infer Name extends string }
  ? IsOne<Name> extends true
    ? Name
    : 'A record of any type'
  : 'A plain value';
