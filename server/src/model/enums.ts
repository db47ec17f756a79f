import { registerEnumType } from 'type-graphql';

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

/** The GraphQL name of an enum made by {@link choices}. */
export function nameOfChoices(made: object): string {
  const known = descriptions.get(made);
  if (!known) throw new Error('This enum was not made by choices()');
  return known.name;
}

/** The type of an enum's values. */
export type ChoiceOf<Made extends object> = Made[keyof Made];
