import type { Types } from '../generated/selection.js';
import type { Aliases, Branches, Field, OwnerIn, Plain } from './field.js';
import type { Variable } from './variable.js';

/** Whether a field is asked at all. Its place in the result is then optional. */
export interface Condition<Open> {
  /** Asks the field only if this is true. */
  readonly $include?: boolean | Open | undefined;
  /** Asks the field only if this is false. */
  readonly $skip?: boolean | Open | undefined;
}

interface MayBeGiven<Arguments, Open> extends Condition<Open> {
  /** Arguments of the field. */
  readonly $args?: Given<Arguments, Open> | undefined;
}

interface MustBeGiven<Arguments, Open> extends Condition<Open> {
  /** Arguments of the field. */
  readonly $args: Given<Arguments, Open>;
}

type Given<Arguments, Open> = { readonly [Name in keyof Arguments]: Arguments[Name] | Open };
type Options<Arguments, Open> = {} extends Arguments ? MayBeGiven<Arguments, Open> : MustBeGiven<Arguments, Open>;

/** How one field is asked: `true`, or an object where it takes arguments, has a condition or has fields of its own. */
type FieldSelection<Asked, Open> = [Asked] extends [Field<infer Value, infer Arguments>]
  ? [Value] extends [Plain]
    ? Options<Arguments, Open> | ({} extends Arguments ? true : never)
    : Options<Arguments, Open> & SelectionOf<OwnerIn<Value>, Open>
  : [Asked] extends [Plain]
    ? true | Condition<Open>
    : Condition<Open> & SelectionOf<OwnerIn<Asked>, Open>;

/**
 * What can be selected of a type.
 * @typeParam Open what may stand for a value that is given later: {@link Variable}, or `never`
 */
export type SelectionOf<Owner, Open> = {
  readonly [Name in keyof Owner]?: Owner[Name] extends Aliases
    ? { readonly [alias: string]: OneField<Owner, Open> }
    : Owner[Name] extends Branches<infer Branch>
      ? { readonly [Kind in Branch & keyof Types]?: SelectionOf<Types[Kind], Open> | undefined }
      : FieldSelection<Owner[Name], Open> | undefined;
};

type OneField<Owner, Open> = { readonly [Name in Exclude<keyof Owner, '$alias' | '$on'>]?: FieldSelection<Owner[Name], Open> };

/** What can be selected of the type of this name. */
export type Selection<Name extends keyof Types> = SelectionOf<Types[Name], Variable>;
