import { registerEnumType } from 'type-graphql';
import { constant } from '../query/naming.js';

/** Enums by their GraphQL name, with a sentence for each value. */
const descriptions = new WeakMap<object, { name: string; values: Readonly<Record<string, string>> }>();

/**
 * Declares an enum of the API and of the database at once: `{ MOU: 'what it means', … }`.
 * Values are stored by name, so the table and the API agree.
 */
export function choices<const Values extends Readonly<Record<string, string>>>(
  name: string,
  description: string,
  values: Values,
): { readonly [K in keyof Values]: K } {
  const made = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as { [K in keyof Values]: K };
  registerEnumType(made, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, { description: text }])) as never,
  });
  descriptions.set(made, { name, values });
  return made;
}

/** An enum with a value for each of some types of the schema, and the way back from a value to the type. */
export function choicesOfKinds(
  name: string,
  description: string,
  kinds: readonly string[],
  describe = (kind: string): string => `Records of the type ${kind}.`,
): { readonly type: object; readonly kindOf: (value: string) => string } {
  const byValue = new Map(kinds.map((kind) => [constant(kind), kind]));
  const type = choices(name, description, Object.fromEntries([...byValue].map(([value, kind]) => [value, describe(kind)])));
  return { type, kindOf: (value) => byValue.get(value)! };
}

/** The GraphQL name of an enum made by {@link choices}. */
export function nameOfChoices(made: object): string {
  const known = descriptions.get(made);
  if (!known) throw new Error('This enum was not made by choices()');
  return known.name;
}

type InBoth = Readonly<Record<'en' | 'id', string>>;

/** What the values of an enum are called and mean in each language. */
export interface EnumLabels {
  readonly enum: string;
  readonly values: readonly { readonly value: string; readonly label: InBoth; readonly meaning: InBoth }[];
}

/** What is said of a value: its label in each language, and its meaning in Indonesian. In English it means what {@link choices} says. */
type LabelTexts = readonly [en: string, id: string, meansInIndonesian: string];

/** Names the values of an enum made by {@link choices}: `{ WITNESS: ['Witness', 'Saksi', 'Saksi.'], … }`, none left out. */
export function labelsOf<Made extends object>(made: Made, texts: Readonly<Record<keyof Made, LabelTexts>>): EnumLabels {
  const { name, values } = descriptions.get(made)!;
  return {
    enum: name,
    values: Object.entries(values).map(([value, meaning]) => {
      const [en, id, inIndonesian] = texts[value as keyof Made];
      return { value, label: { en, id }, meaning: { en: meaning, id: inIndonesian } };
    }),
  };
}

/** The type of an enum's values. */
export type ChoiceOf<Made extends object> = Made[keyof Made];
