import { abstractTypes } from '../generated/arguments.js';
import { known } from './known.js';
import { fail, type Names, type Place, take } from './names.js';
import type { Variable } from './variable.js';

/** An operation in GraphQL, and the values that stand in its selection, under the names they have in its text. */
export interface Written {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * Writes the GraphQL of a selection of `Query`. Every value becomes a variable, and names come in the order of the alphabet: selections that
 * differ in their values, or in the order in which they were put down, have one text, so that whoever remembers texts knows it again.
 * @throws TypeError for a selection that no answer could satisfy, whether or not a compiler has seen it
 */
export function write(selection: object, operation?: string): Written {
  const values: Record<string, unknown> = {};
  const types = new Map<string, string>();

  /** The variable for a value: one of its own or, where it is left open, the one it is left to. */
  function bind(value: unknown, type: string): string {
    const open = (value as Variable | null | undefined)?.$variable;
    const id = open === undefined ? `v${types.size}` : nameOf(open);
    if (open === undefined) values[id] = value;
    else if (/^v\d+$/.test(id)) fail(`${id} is what a value in a selection is called; give the variable another name.`);
    else if ((types.get(id) ?? type) !== type) fail(`The variable ${id} would be of type ${types.get(id)} and of type ${type}; use two.`);
    types.set(id, type);
    return `$${id}`;
  }

  function field(owner: string, key: string, asked: Tree, alias: string, names: Names, place: Place): string {
    const { owner: inner, type, argument } = known(owner, nameOf(key));
    const given = entriesOf(asked.$args).map(
      ([each, value]) => `${each}:${bind(value, argument(nameOf(each)) ?? fail(`${owner}.${key} has no argument ${each}.`))}`,
    );
    const head = given.length > 0 ? `${key}(${given})` : key;
    const inside = take(names, nameOf(alias), type ? `${key}: ${type}` : key, { head, place });
    const conditions = ['include', 'skip'].map((each) => (asked[`$${each}`] === undefined ? '' : `@${each}(if:${bind(asked[`$${each}`], 'Boolean!')})`));
    return (alias === key ? '' : `${alias}:`) + head + conditions.join('') + (inner ? body(inner, asked, inside, [...place, undefined]) : '');
  }

  function body(owner: string, asked: Tree, names: Names, place: Place): string {
    const parts = wanted(asked).flatMap(([key, value]) => {
      if (key === '$args' || key === '$include' || key === '$skip') return [];
      if (key === '$alias')
        return wanted(value).map(([alias, each]) => {
          const [only, more] = wanted(each);
          if (!only || more) return fail(`The alias ${alias} of ${owner} holds ${more ? 'several fields' : 'no field'}; expected one.`);
          return field(owner, ...only, alias, names, place);
        });
      if (key === '$on')
        return [
          field(owner, '__typename', {}, '__typename', names, place),
          ...wanted(value).map(([kind, each]) => {
            const there = abstractTypes.includes(kind) ? place : [...place.slice(0, -1), kind];
            return `...on ${nameOf(kind)}${body(kind, each, names, there)}`;
          }),
        ];
      return [field(owner, key, value, key, names, place)];
    });
    return parts.length > 0 ? `{${parts.join(' ')}}` : fail(`Nothing is selected of ${owner}.`);
  }

  const question = body('Query', selection as Tree, new Map(), [undefined]);
  const declared = [...types].map(([id, type]) => `$${id}:${type}`);
  const head = `query${operation ? ` ${nameOf(operation)}` : ''}${declared.length > 0 ? `(${declared})` : ''}`;
  return { text: head + question, values };
}

/** What stands in an object, by name. A value that is `undefined` stands there too: a text does not depend on values. */
const entriesOf = (tree: unknown): [string, unknown][] => Object.entries(tree ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

/** What is selected in an object, by name. */
const wanted = (tree: unknown) => entriesOf(tree).filter(([, value]) => value) as [string, Tree][];

/** @throws TypeError for what is no name in GraphQL, so that nothing else gets into a text */
const nameOf = (name: string): string => (/^[_a-z]\w*$/i.test(name) ? name : fail(`Expected a name of GraphQL, found ${JSON.stringify(name)}.`));
