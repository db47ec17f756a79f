/** The types of records that something is asked of, at each step from the top of the question; undefined where it is asked of all. */
export type Place = readonly (string | undefined)[];

interface Use {
  /** The field and its arguments, as they are written. */
  readonly head: string;
  readonly place: Place;
}

/** The names in one object of an answer: what each means, where it is asked, and the names in the object that it holds. */
export type Names = Map<string, { readonly meaning: string; readonly uses: Use[]; readonly inside: Names }>;

/**
 * Takes a name in an answer, once more if it means the same, and returns the names inside.
 * @throws TypeError where GraphQL would find two answers for one name
 */
export function take(names: Names, name: string, meaning: string, use: Use): Names {
  const taken = names.get(name);
  if (!taken) {
    const inside: Names = new Map();
    names.set(name, { meaning, uses: [use], inside });
    return inside;
  }
  if (taken.meaning !== meaning) fail(`The name ${name} would stand for ${taken.meaning} and for ${meaning} in one answer; give one of them an $alias.`);
  if (taken.uses.some(({ head, place }) => head !== use.head && meet(place, use.place)))
    fail(`The name ${name} would stand for ${meaning} with several arguments in one answer; give one of them an $alias.`);
  taken.uses.push(use);
  return taken.inside;
}

/** Whether one record can be at both places. */
const meet = (one: Place, other: Place): boolean => one.every((kind, step) => !kind || !other[step] || kind === other[step]);

/** @throws TypeError always: a selection that the compiler would have refused */
export function fail(sentence: string): never {
  throw new TypeError(sentence);
}
