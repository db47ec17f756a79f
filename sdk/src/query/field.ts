/** A type that has fields, as the compiler sees it. No value has this form: what can be selected and what is answered are worked out of it. */
export interface Composite<Name extends string> {
  /** The name of the type. */
  readonly __typename: Name;
  /** The same fields under names of your own: each name holds one field. */
  readonly $alias: Aliases;
}

/** A type whose records are of several types: an interface or a union. */
export interface Abstract<Name extends string, Branch extends string> extends Composite<Name> {
  /** What to ask of records of one type, or of those that share an interface. Results are told apart by `__typename`. */
  readonly $on: Branches<Branch>;
}

export interface Aliases {
  readonly $aliases: true;
}

export interface Branches<Branch extends string> {
  readonly $branches: Branch;
}

/** A field that takes arguments. */
export interface Field<Value, Arguments> {
  readonly $value: Value;
  readonly $args: Arguments;
}

/** A value of an enum in an answer: one that is known today, or one that the registry has learnt since. */
export type Open<Enum extends string> = Enum | (string & {});

/** What has no fields. */
export type Plain = string | number | boolean | null;

/** The type whose fields a value has, inside nulls and lists; `{}` for plain values. */
export type OwnerIn<Value> = [Value] extends [Plain] ? {} : Value extends readonly (infer Item)[] ? OwnerIn<Item> : Value extends null ? never : Value;
