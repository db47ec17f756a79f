import { type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What a selection amounts to once its fragments are written out. */
export interface SelectionSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Name of a field at the greatest depth. */
  readonly deepest: string;
}

const nothing: SelectionSize = { depth: 0, fields: 0, aliases: 0, directives: 0, deepest: '' };

const together = (a: SelectionSize, b: SelectionSize): SelectionSize => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  deepest: b.depth > a.depth ? b.deepest : a.deepest,
});

/**
 * Measures selections of one document. A fragment is measured once and its size added wherever it is spread, so
 * fragments that double each other cost no more than their text. One that contains itself counts as nothing:
 * graphql-js refuses it by its own rule.
 */
export function selectionSizes(fragment: (name: string) => FragmentDefinitionNode | null | undefined) {
  const known = new Map<string, SelectionSize>();

  function fragmentSize(name: string): SelectionSize {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, nothing);
    const definition = fragment(name);
    const size = definition ? setSize(definition.selectionSet) : nothing;
    known.set(name, size);
    return size;
  }

  const setSize = (set: SelectionSetNode | undefined): SelectionSize => (set ? set.selections.map(selectionSize).reduce(together, nothing) : nothing);

  function selectionSize(selection: SelectionNode): SelectionSize {
    const directives = selection.directives?.length ?? 0;
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return together(fragmentSize(selection.name.value), { ...nothing, directives });
      case Kind.INLINE_FRAGMENT:
        return together(setSize(selection.selectionSet), { ...nothing, directives });
      case Kind.FIELD: {
        const inside = setSize(selection.selectionSet);
        return {
          depth: inside.depth + 1,
          fields: inside.fields + 1,
          aliases: inside.aliases + (selection.alias ? 1 : 0),
          directives: inside.directives + directives,
          deepest: inside.deepest || selection.name.value,
        };
      }
    }
  }

  /** The fields a selection set begins with, fragments at its root written out; stops one beyond `most`. */
  function rootFields(set: SelectionSetNode, most: number): { name: string; size: SelectionSize }[] {
    const found: { name: string; size: SelectionSize }[] = [];
    const entered = new Set<string>();
    const collect = (selections: readonly SelectionNode[]): void => {
      for (const selection of selections) {
        if (found.length > most) return;
        if (selection.kind === Kind.FIELD) {
          found.push({ name: selection.name.value, size: selectionSize(selection) });
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          collect(selection.selectionSet.selections);
        } else if (!entered.has(selection.name.value)) {
          entered.add(selection.name.value);
          collect(fragment(selection.name.value)?.selectionSet.selections ?? []);
        }
      }
    };
    collect(set.selections);
    return found;
  }

  return { setSize, rootFields };
}
